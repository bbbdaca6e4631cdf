import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { recordId } from '../../src/domains/publicId.ts';
import { cypher } from '../../src/generated/cypher.ts';
import type { Database } from '../../src/graph/driver.ts';
import type { Graph, ReaderParams } from '../../src/graph/run.ts';
import { Dice } from '../../src/sample/random.ts';

/** Two ends, by public id. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  /** Joined by a chain that the sample planted, rather than drawn by lot. */
  readonly planted: boolean;
}

/** Of each sort. */
const wanted = 80;
const seed = 6;

const rows = z.array(z.object({ from: z.string(), to: z.string(), hops: z.coerce.number() }));
const people = z.array(z.object({ id: z.string(), force: z.string() }));

const readablePeople = `MATCH (p:Person)
WHERE $reader.keys[p.acl] AND p.knownFrom <= $reader.at < p.knownTo
RETURN p.id AS id, p.force AS force ORDER BY id`;

/** People of different forces, drawn by a seed out of those that the reader may see. */
export async function randomPairs(database: Database, reader: ReaderParams): Promise<Pair[]> {
  const all = people.parse(await database.read('bench/people', readablePeople, { reader }));
  const dice = new Dice(seed, 'bench pairs');
  const pairs: Pair[] = [];
  while (pairs.length < wanted) {
    const [one, other] = [dice.pick(all), dice.pick(all)];
    if (one === undefined || other === undefined) throw new Error('there is nobody to draw');
    if (one.force !== other.force) pairs.push({ from: one.id, to: other.id, planted: false });
  }
  return pairs;
}

/** The ends of planted chains of at most four links, where the reader may see both, spread over all that there are. */
export async function plantedPairs(truth: string, idKey: Buffer, graph: Graph): Promise<Pair[]> {
  const told = rows.parse(parse(readFileSync(join(truth, 'links.csv')), { columns: true }));
  const pairs = told
    .filter(({ hops }) => hops <= 4)
    .map(({ from, to }) => ({ from: idOf(idKey, from), to: idOf(idKey, to), planted: true }));
  const ends = await graph.run(cypher.link.ends({ ids: pairs.flatMap(({ from, to }) => [from, to]) }));
  const readable = new Set(ends.map(({ of }) => of));
  const seen = pairs.filter(({ from, to }) => readable.has(from) && readable.has(to));
  const step = Math.max(1, seen.length / wanted);
  return Array.from(
    { length: Math.min(wanted, seen.length) },
    (_, place) => seen[Math.floor(place * step)],
  ).filter((pair) => pair !== undefined);
}

/** `X1/rms/P110`: force, system, reference. */
function idOf(idKey: Buffer, text: string): string {
  const [force, system, reference] = text.split('/');
  if (force === undefined || system === undefined || reference === undefined) {
    throw new Error(`${text}: expected force, system and reference`);
  }
  return recordId(idKey, force, system, reference);
}

/** Planted and drawn ones in turns. */
export const mixed = (one: readonly Pair[], other: readonly Pair[]): Pair[] =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, place) => [one[place], other[place]])
    .flat()
    .filter((pair) => pair !== undefined);
