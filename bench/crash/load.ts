import { setTimeout as wait } from 'node:timers/promises';
import { devTokenKey } from '../../src/cli/token.ts';
import { signDevToken } from '../../src/identity/devToken.ts';

/** An answer that a client had in full, and what must be found in the record for it. */
export interface Answered {
  /** The case reference that this request alone carried. */
  readonly token: string;
  readonly kind: 'CONSULTATION' | 'DISCLOSURE' | 'ALTERATION';
  /** Public ids that stood in the answer. */
  readonly ids: readonly string[];
}

/** A write that a client asked for; `id` once it was acknowledged. */
export interface Write {
  readonly subject: string;
  readonly key: string;
  readonly id?: string;
}

export interface Load {
  readonly answered: readonly Answered[];
  readonly writes: readonly Write[];
  /** Resolves once so many answers have come. */
  readonly atLeast: (count: number) => Promise<void>;
  /** Resolves when no connection asks any more. */
  readonly ended: () => Promise<void>;
  /** Requests that got no answer. */
  readonly cut: () => number;
  /** Ends the asking, once each connection has its answer. */
  readonly stop: () => void;
}

/** Whose load it is, and whether a client goes on when she is told that a part is away. */
export interface LoadOptions {
  readonly round: number;
  readonly connections: number;
  readonly lasting: boolean;
}

const ref = (reference: string): string => {
  const [force, system, id] = reference.split('/');
  return `{ reference: { force: "${force ?? ''}", system: "${system ?? ''}", reference: "${id ?? ''}" } }`;
};

const chain = `linksBetween(from: [${ref('X1/rms/P8')}], to: [${ref('X2/rms/P5')}])`;

/** Reads and searches, each of which answers ids. */
const questions = [
  `{ person(ref: ${ref('X1/rms/P8')}) { id names { id family } identifiers { id value } } }`,
  `{ people(first: 20) { total edges { node { id names { id } } } } }`,
  `{ cases(first: 10) { edges { node { id people(first: 5) { edges { node { id person { id } } } } } } } }`,
  `{ ${chain} { chains { steps { says } } } }`,
  `{ search(text: "a", first: 10) { edges { node { record { id } } } } }`,
];
const exported = `mutation { export(document: ${JSON.stringify(`{ ${chain} { reached } }`)}, format: GRAPHML, recipient: "Crash test") { url } }`;

/** Asks for access to a record: written down for whoever asks, whether there is such a record or not. */
export const writing = (key: string): string =>
  `mutation { requestAccess(record: ${ref('X1/rms/P8')}, idempotencyKey: "${key}") { id } }`;

/** Milliseconds after which a client that was refused for now asks again, as `Retry-After` says. */
const retryAfter = 1_000;

/** Every public id of an answer, wherever it stands. */
export const idsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id)),
];

/** Asks as one reader; a case reference may tell the request apart. */
export type Ask = (query: string, reference?: string) => Promise<string>;

const headersOf = (bearer: string, reference?: string): Record<string, string> => ({
  authorization: `Bearer ${bearer}`,
  'content-type': 'application/json',
  'x-access-purpose': 'PREVENT_DETECT_CRIME',
  'x-access-reason': 'A crash test.',
  ...(reference === undefined ? {} : { 'x-access-case': reference }),
});

async function textOf(reply: Response): Promise<string> {
  const text = await reply.text();
  if (/"UNAVAILABLE"|"requestTime"|"queryTime"/.test(text)) throw new Away(text.slice(0, 300));
  if (reply.status !== 200 || text.includes('"errors"')) throw new Refusal(text.slice(0, 300));
  return text;
}

const signed = (subject: string, home: string): Promise<string> =>
  signDevToken(
    devTokenKey(home),
    { subject, force: 'X1', role: 'INVESTIGATOR', clearance: 'OFFICIAL_SENSITIVE', teams: [] },
    600,
  );

const asker =
  (url: string, bearer: string): Ask =>
  async (query, reference) => {
    const body = JSON.stringify({ query });
    return textOf(
      await fetch(`${url}/graphql`, { method: 'POST', headers: headersOf(bearer, reference), body }),
    );
  };

/** A reader of the load, under her own name. */
export const askAs = async (subject: string, url: string, home: string): Promise<Ask> =>
  asker(url, await signed(subject, home));

/** Asks from several connections, each a reader of her own, each as soon as she has her answer, until the server is gone or `stop`. */
export function loadOn(url: string, home: string, { round, connections, lasting }: LoadOptions): Load {
  const answered: Answered[] = [];
  const writes: Write[] = [];
  let cut = 0;
  let on = true;

  const connection = async (number: number): Promise<void> => {
    const subject = `crash ${round}-${number}`;
    const bearer = await signed(subject, home);
    const ask = asker(url, bearer);
    const consult = async (token: string, query: string): Promise<string> => {
      const text = await ask(query, token);
      answered.push({ token, kind: 'CONSULTATION', ids: idsIn(text) });
      return text;
    };
    const download = async (token: string): Promise<void> => {
      const [, path = ''] = /"url":"([^"]+)"/.exec(await consult(token, exported)) ?? [];
      await textOf(await fetch(new URL(path, url), { headers: headersOf(bearer, token) }));
      answered.push({ token, kind: 'DISCLOSURE', ids: [] });
    };
    const write = async (token: string): Promise<void> => {
      const place = writes.push({ subject, key: token }) - 1;
      const [id = ''] = idsIn(await ask(writing(token), token));
      writes[place] = { subject, key: token, id };
      answered.push({ token, kind: 'ALTERATION', ids: [] });
    };
    const kinds = [...questions.map((query) => (token: string) => consult(token, query)), download, write];
    for (let n = 0; on; n += 1) {
      const token = `R${round}-${number}-${n}`;
      try {
        await kinds[(number + n) % kinds.length]?.(token);
      } catch (error) {
        if (error instanceof Refusal) throw error;
        cut += 1;
        if (!lasting) return;
        await wait(retryAfter);
      }
    }
  };
  const all = Promise.all(Array.from({ length: connections }, (_, number) => connection(number)));
  const atLeast = async (count: number): Promise<void> => {
    while (answered.length < count) {
      await Promise.race([all, wait(20)]);
      if (!lasting && cut === connections) throw new Error('no connection got so far');
    }
  };
  return {
    answered,
    writes,
    atLeast,
    ended: () => all.then(() => undefined),
    cut: () => cut,
    stop: () => {
      on = false;
    },
  };
}

/** The server answered, and not what was asked: the load itself is at fault. */
class Refusal extends Error {}

/** The server told that its database is away, or not yet as quick as it was. */
class Away extends Error {}
