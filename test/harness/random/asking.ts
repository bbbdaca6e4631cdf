import { z } from 'zod';
import { forgetHubs } from '../../../src/domains/chain/hubs.ts';
import type { Asker, Who } from '../ask.ts';
import type { RandomDocument } from './document.ts';

/** What a server answers to documents of chance, to the byte. */
export interface Told {
  readonly document: RandomDocument;
  /** The answers: one for each page that was asked for. */
  readonly answers: readonly string[];
  /** Whether any of them holds something beside empty lists, nulls, zeros and what is said of every answer. */
  readonly found: boolean;
}

const info = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
const paged = z.object({
  page: z.union([z.object({ pageInfo: info }), z.object({ neighbours: z.object({ pageInfo: info }) })]),
});

/** The cursor of the next page, where the answer has one. */
function nextOf(data: unknown): string | null {
  const read = paged.safeParse(data);
  if (!read.success) return null;
  const { page } = read.data;
  const { hasNextPage, endCursor } = 'pageInfo' in page ? page.pageInfo : page.neighbours.pageInfo;
  return hasNextPage ? endCursor : null;
}

/** What every answer of its sort says, whatever was found. */
const ofEvery = new Set(['__typename', 'askedAt', 'formula', 'keysDigest', 'startCursor', 'endCursor']);

export function holdsSomething(value: unknown): boolean {
  if (value === null || value === 0 || value === false || value === '') return false;
  if (typeof value !== 'object') return true;
  return Object.entries(value).some(([key, item]) => !ofEvery.has(key) && holdsSomething(item));
}

const mostPages = 3;

async function answersTo(asker: Asker, who: Who, document: RandomDocument): Promise<Told> {
  const answers: string[] = [];
  let found = false;
  let after: string | null = null;
  do {
    const { data, errors, trail }: Awaited<ReturnType<Asker['ask']>> = await asker.ask(who, document.source, {
      ...document.variables,
      ...(document.paged ? { after } : {}),
    });
    // What the access record would say is compared as well: it must not tell of hidden records either. An answer that an error
    // cuts short leaves its other statements to run on, and how far they came by then is a matter of time.
    const noted =
      errors.length > 0 ? {} : { read: trail.records().sort(), unmasked: trail.unmasked().sort() };
    // Fields of one document fail side by side, and which is told first is a matter of time, which has a test of its own.
    const told = errors.map((error) => JSON.stringify(error)).sort();
    answers.push(JSON.stringify({ data, errors: told, ...noted }));
    found ||= holdsSomething(data);
    after = document.paged && answers.length < mostPages ? nextOf(data) : null;
  } while (after !== null);
  return { document, answers, found };
}

const atOnce = 6;

/** Asks one server all of them, some at once. What is kept of common things is forgotten: it belongs to one graph. */
export async function askAll(asker: Asker, who: Who, documents: readonly RandomDocument[]): Promise<Told[]> {
  forgetHubs();
  const told: Told[] = [];
  const queue = documents.entries();
  const worker = async (): Promise<void> => {
    for (const [place, document] of queue) told[place] = await answersTo(asker, who, document);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  forgetHubs();
  return told;
}
