import { findChains } from '../../src/analysis/chains.ts';
import { fetchBalls } from '../../src/domains/chain/balls.ts';
import { hubsFor } from '../../src/domains/chain/hubs.ts';
import { walkOf } from '../../src/domains/chain/walk.ts';
import { linkTypes } from '../../src/domains/enumerations.ts';
import type { Graph } from '../../src/graph/run.ts';
import { dataOf, type Client } from '../ask.ts';
import { compare, mean, p50, p95, round, type Result } from '../result.ts';
import { atOnce, inTurns, timed, type Times } from '../turns.ts';
import * as documents from './documents.ts';
import type { Pair } from './pairs.ts';
import * as theirs from './statements.ts';
import type { Bench } from './setup.ts';

/** What a question for chains costs, each figure beside something plainer that is timed in turns with it. */

const hops = 4;
const walk = walkOf({}, linkTypes);

/** Our statement and the search over what it brings; what it found is thrown away. */
const searching =
  (graph: Graph, hubs: readonly string[]) =>
  async ({ from, to }: Pair): Promise<void> => {
    const ends = { from: [from], to: [to] };
    const { edges } = await fetchBalls(graph, ends, hops, { hubs, avoid: [], walk });
    findChains({ edges, ...ends, maxHops: hops, limit: 5_000 });
  };

export const asking =
  ({ ask }: Client, query: string) =>
  async (variables: object): Promise<unknown> =>
    dataOf(await ask(query, variables));

const between = ({ from, to }: Pair) => ({ from: [{ id: from }], to: [{ id: to }] });

const commonOf = async (graph: Graph, digest: string): Promise<string[]> =>
  (await hubsFor(graph, { above: 50, digest, past: undefined })).map(({ id }) => id);

/** (a) The statement and the search with the policy against the same without it, by a reader who holds every key. */
export async function policyCost({ size, graphs, pairs }: Bench): Promise<Result[]> {
  const hubs = await commonOf(graphs.everyKey, 'bench every key');
  const times = await inTurns(pairs, searching(graphs.everyKey, hubs), searching(graphs.stripped, hubs));
  return [
    compare(
      { name: `(a) ${size} search, policy on against off, p50`, aim: 1.3, unit: 'ms' },
      times.ours,
      times.theirs,
    ),
  ];
}

const ofPlanted = (pairs: readonly Pair[], times: Times): number[] =>
  times.filter((_, place) => pairs[place]?.planted === true);

/** (b) The whole request against bare `allShortestPaths` through the driver, without policy or hub cut, ids only. */
export async function wholeRequest({ size, pairs, client, database }: Bench): Promise<Result[]> {
  const ask = asking(client, documents.linksBetween);
  const times = await inTurns(
    pairs,
    (pair) => ask(between(pair)),
    ({ from, to }) => database.read('bench/bare', theirs.bare, { from, to }),
  );
  const planted = [ofPlanted(pairs, times.ours), ofPlanted(pairs, times.theirs)] as const;
  return [
    compare(
      { name: `(b) ${size} whole request, all pairs, p95`, aim: 0.7, unit: 'ms' },
      times.ours,
      times.theirs,
      p95,
    ),
    compare({ name: `(b) ${size} whole request, planted pairs, p50`, aim: 10, unit: 'ms' }, ...planted),
  ];
}

/** (c) Four clients at once: mean time a search, against the native search with the policy in it. */
export async function fourClients(
  { size, pairs, graphs, database, reader }: Bench,
  rounds = 3,
): Promise<Result[]> {
  const hubs = await commonOf(graphs.reader, 'bench reader');
  const native = ({ from, to }: Pair): Promise<unknown> =>
    database.read('bench/guarded', theirs.guarded, { from, to, reader });
  const [ours, other]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    const [one, two] = [
      await atOnce(pairs, 4, searching(graphs.reader, hubs)),
      await atOnce(pairs, 4, native),
    ];
    // The first round brings everything into memory.
    if (round > 0) [ours, other].forEach((times, place) => times.push(place === 0 ? one : two));
  }
  return [
    compare(
      { name: `(c) ${size} four clients, mean time a search`, aim: 0.25, unit: 'ms' },
      ours,
      other,
      mean,
    ),
  ];
}

/** (c2) Who in other forces is joined, against the bare two-sided query that is handed the right ends. */
export async function across({ size, pairs, client, database }: Bench): Promise<Result[]> {
  const ask = asking(client, documents.linksAcross);
  const found = new Map<string, readonly string[]>();
  for (const { from } of pairs) {
    if (!found.has(from)) found.set(from, documents.recordsOf(await ask({ from: [{ id: from }], hops })));
  }
  const starts = [...found].filter(([, records]) => records.length > 0);
  const times = await inTurns(
    starts,
    ([from]) => ask({ from: [{ id: from }], hops }),
    ([from, to]) => database.read('bench/towards', theirs.towards(hops), { from, to }),
  );
  const name = `(c2) ${size} linksAcross of ${starts.length} starts, p50`;
  return [compare({ name, aim: 5, unit: 'ms' }, times.ours, times.theirs)];
}

/** (d) Three levels of objects, users and names against one statement that returns the same rows. */
export async function nested({ size, pairs, client, database, reader }: Bench): Promise<Result[]> {
  const ask = asking(client, documents.nested);
  const people = [...new Set(pairs.filter(({ planted }) => !planted).flatMap(({ from, to }) => [from, to]))];
  const times = await inTurns(
    people,
    (id) => ask({ ref: { id } }),
    (id) => database.read('bench/nested', theirs.nested, { id, reader }),
  );
  return [
    compare({ name: `(d) ${size} three nested levels, p50`, aim: 3, unit: 'ms' }, times.ours, times.theirs),
  ];
}

/** (e) Everything of ours once more with 2,500 keys in the graph, against 300: item by item in turns is not possible, so in blocks. */
export async function manyKeys(bench: Bench, blocks = 3): Promise<Result[]> {
  const between_ = asking(bench.client, documents.linksBetween);
  const nested_ = asking(bench.client, documents.nested);
  const kinds: readonly [string, (pair: Pair) => Promise<unknown>][] = [
    ['whole request', (pair) => between_(between(pair))],
    [
      'linksAcross',
      ({ from }) => asking(bench.client, documents.linksAcross)({ from: [{ id: from }], hops }),
    ],
    ['three nested levels', ({ from }) => nested_({ ref: { id: from } })],
  ];
  const times = new Map(kinds.map(([name]) => [name, { few: [] as number[], many: [] as number[] }]));
  for (let block = 0; block < blocks * 2; block += 1) {
    const many = block % 2 === 1;
    await bench.keys.set(many ? 2_500 : 300);
    const people = bench.pairs.filter(({ planted }) => !planted);
    for (const [name, ask] of kinds) {
      for (const pair of people.slice(0, 10)) await ask(pair);
      for (const pair of people) {
        times.get(name)?.[many ? 'many' : 'few'].push(await timed(() => ask(pair)));
      }
    }
  }
  await bench.keys.set(300);
  return [...times].map(([name, { few, many }]) =>
    compare(
      { name: `(e) ${bench.size} ${name}, 2,500 keys against 300, p50`, aim: 1.15, unit: 'ms' },
      many,
      few,
    ),
  );
}

const echo = 'RETURN size($text) AS size';

/** (f) A parameter of 3 kB against a small one: with Nagle's delay the large one waits 40 ms for its last packet. */
export async function largeParameter({ size, pairs, database }: Bench): Promise<Result[]> {
  const send = (text: string): Promise<unknown> => database.read('bench/echo', echo, { text });
  const times = await inTurns(
    pairs,
    () => send('x'.repeat(3_000)),
    () => send('x'),
  );
  return [
    compare(
      { name: `(f) ${size} a parameter of 3 kB against a small one, p50`, aim: 1.5, unit: 'ms' },
      times.ours,
      times.theirs,
    ),
  ];
}

/** Where the time of a whole request goes, in words: search and explanation apart, and what HTTP, policy and log add. */
export async function parts({ graphs, pairs, client, ask }: Bench): Promise<string> {
  const hubs = await commonOf(graphs.reader, 'bench reader');
  const request = asking(client, documents.linksBetween);
  const times = { search: [] as number[], resolved: [] as number[], whole: [] as number[] };
  for (const pair of pairs) {
    times.search.push(await timed(() => searching(graphs.reader, hubs)(pair)));
    times.resolved.push(await timed(() => ask(pair)));
    times.whole.push(await timed(() => request(between(pair))));
  }
  const told = (name: keyof typeof times): string => `${round(p50(times[name]))}/${round(p95(times[name]))}`;
  return `p50/p95 ms: statement and search ${told('search')}; with score and explanation ${told('resolved')}; whole request ${told('whole')}`;
}
