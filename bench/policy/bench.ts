import { z } from 'zod';
import { national, purpose } from '../chains/reader.ts';
import { withBench, type Bench } from '../chains/setup.ts';
import { startApi, untilQuiet, type Api } from '../api.ts';
import { clientOf, dataOf, type Client } from '../ask.ts';
import { Dice } from '../../src/sample/random.ts';
import { compare, mean, p50, round, type Result } from '../result.ts';
import type { Size } from '../sample.ts';
import { atOnce, inTurns } from '../turns.ts';
import { buildWithout, type Without } from './builds.ts';
import {
  isOrdinary,
  kinds,
  nameIn,
  namesDocument,
  questionsOf,
  type Kind,
  type Question,
} from './questions.ts';

/**
 * What policy and access record cost: ordinary questions over HTTP of the product, and of builds from which the benchmark took the
 * tests of the reader's keys, the record, or both. Only questions that all of them answer alike are timed.
 */

/** Of each kind. */
const count = 40;
const clients = 50;
const rounds = 5;
const seed = 7;
const aims = { ratio: 1.25, addedMs: 5 };

/** One way of answering: one reader who asks alone, and fifty who ask at once, each under a name of her own. */
interface Server {
  readonly ask: (question: Question) => Promise<unknown>;
  readonly askAmongMany: (question: Question) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

const asking =
  ({ ask }: Client) =>
  async ({ query, variables }: Question): Promise<unknown> =>
    dataOf(await ask(query, variables));

async function serverOf(api: Api, home: string): Promise<Server> {
  const one = (name: string): Promise<Client> =>
    clientOf(api.url, home, {
      identity: { ...national, subject: name },
      purpose,
      unmask: 'Benchmark: the builds must answer alike.',
    });
  const all = await Promise.all(Array.from({ length: clients }, (_, place) => one(`bench ${place}`)));
  const alone = await one('bench');
  const free = [...all];
  return {
    ask: asking(alone),
    askAmongMany: async (question) => {
      const client = free.pop();
      if (client === undefined) throw new Error(`more than ${clients} ask at once`);
      try {
        return await asking(client)(question);
      } finally {
        free.push(client);
      }
    },
    close: async () => {
      for (const client of [alone, ...all]) client.close();
      await api.stop();
    },
  };
}

const forcesOf = z.object({ forces: z.array(z.object({ code: z.string() })) });

async function material({ pairs }: Bench, { ask }: Server): Promise<Parameters<typeof questionsOf>[0]> {
  const people = [...new Set(pairs.flatMap(({ from, planted }) => (planted ? [] : [from])))];
  const names = new Set<string>();
  for (const id of people) {
    const name = nameIn(await ask({ kind: 'person', query: namesDocument, variables: { ref: { id } } }));
    if (name !== undefined) names.add(name);
  }
  const told = await ask({ kind: 'people', query: '{ forces { code } }', variables: {} });
  const forces = forcesOf.parse(told).forces.flatMap(({ code }) => (/^X\d/.test(code) ? [code] : []));
  return { pairs, people, names: [...names], forces };
}

/** The bytes of an answer, but for how many there are in all: without policy there are a few more in 20,000. */
const told = (answer: unknown): string => JSON.stringify(answer).replaceAll(/"total":\d+/g, '"total"');

/** Those that every server answers alike, so that all do the same work. */
async function answeredAlike(
  questions: readonly Question[],
  servers: readonly Server[],
  say: (line: string) => void,
): Promise<Question[]> {
  const alike: Question[] = [];
  for (const question of questions) {
    const answers = new Set<string>();
    for (const { ask } of servers) answers.add(told(await ask(question)));
    if (answers.size === 1) alike.push(question);
  }
  const shares = kinds.map((kind) => {
    const of = (list: readonly Question[]): number => list.filter((one) => one.kind === kind).length;
    return `${kind} ${of(alike)} of ${of(questions)}`;
  });
  say(`answered alike by all builds: ${shares.join(', ')}`);
  return alike;
}

interface Compared {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** Milliseconds by kind, one reader alone, in turns; before that all is asked `warm` times. */
async function alone(
  questions: readonly Question[],
  ours: Server,
  theirs: Server,
  warm: number,
): Promise<ReadonlyMap<Kind, Compared>> {
  const times = new Map<Kind, Compared>();
  for (const kind of kinds) {
    const items = questions.filter((one) => one.kind === kind);
    if (items.length > 0) times.set(kind, await inTurns(items, ours.ask, theirs.ask, warm));
  }
  return times;
}

/** Mean milliseconds a request with fifty at once, round by round in turns; the first round brings all into memory. */
async function crowded(questions: readonly Question[], ours: Server, theirs: Server): Promise<Compared> {
  const order = questions.map((_, place) => place);
  new Dice(seed, 'bench order').shuffle(order);
  const items = order.flatMap((place) => questions[place] ?? []);
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let turn = 0; turn <= rounds; turn += 1) {
    const names = turn % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
    for (const name of names) {
      const { askAmongMany } = name === 'ours' ? ours : theirs;
      const took = await atOnce(items, clients, askAmongMany);
      if (turn > 0) times[name].push(took);
    }
  }
  return times;
}

const medians = (times: ReadonlyMap<string, Compared>): Compared => ({
  ours: [...times.values()].map(({ ours }) => p50(ours)),
  theirs: [...times.values()].map(({ theirs }) => p50(theirs)),
});

/** (g) Product against the build without policy and record; (h) against the one that lacks the record alone. */
async function figures(
  { size, keys }: Bench,
  questions: readonly Question[],
  { product, bare, unlogged }: Readonly<Record<'product' | 'bare' | 'unlogged', Server>>,
): Promise<Result[]> {
  const ordinary = questions.filter(({ kind }) => isOrdinary(kind));
  const each = await alone(questions, product, bare, 3);
  const both = new Map([...each].filter(([kind]) => isOrdinary(kind)));
  const record = await alone(ordinary, product, unlogged, 1);
  const crowd = await crowded(ordinary, product, bare);
  const crowdRecord = await crowded(ordinary, product, unlogged);
  await keys.set(2_500);
  await Promise.all([product, bare].map((one) => Promise.all(ordinary.slice(0, 5).map(one.ask))));
  const many = medians(await alone(ordinary, product, bare, 1));
  await keys.set(300);
  const ratio = { aim: aims.ratio, unit: 'ms' };
  const of = (about: string, { ours, theirs }: Compared, by = p50): Result =>
    compare({ name: about, ...ratio }, ours, theirs, by);
  const whole = medians(both);
  const logged = medians(record);
  const added = of(`(h) ${size} record alone, added ms at p50, mean of the kinds`, logged, mean);
  return [
    ...[...each].map(([kind, times]) =>
      of(`(g) ${size} ${kind}, policy and record on against off, p50`, times),
    ),
    of(`(g) ${size} all kinds, policy and record on against off, mean of their p50`, whole, mean),
    of(`(g) ${size} all kinds, the same with 2,500 keys, mean of their p50`, many, mean),
    of(
      `(g) ${size} all kinds, policy and record on against off, time a request at ${clients} clients`,
      crowd,
      p50,
    ),
    { ...added, ratio: round(added.median - added.against), aim: aims.addedMs },
    of(
      `(h) ${size} all kinds, record on against off, time a request at ${clients} clients`,
      crowdRecord,
      p50,
    ),
  ];
}

/** Every figure of what policy and access record cost. */
export const policyBench = (size: Size, folder: string, say: (line: string) => void): Promise<Result[]> =>
  withBench(size, folder, say, async (bench) => {
    const started: Server[] = [];
    const start = async (api: Promise<Api>): Promise<Server> => {
      const server = await serverOf(await api, bench.home);
      started.push(server);
      return server;
    };
    const build = (without: Without): Promise<Api> => startApi(bench.env, buildWithout(folder, without));
    try {
      // Its own server is stopped by `withBench`.
      const product = await start(Promise.resolve({ ...bench.api, stop: () => Promise.resolve() }));
      const bare = await start(build({ policy: true, log: true }));
      const unlogged = await start(build({ policy: false, log: true }));
      await untilQuiet(bench.database);
      const asked = questionsOf(await material(bench, product), count);
      const questions = await answeredAlike(asked, [product, bare, unlogged], say);
      const results = await figures(bench, questions, { product, bare, unlogged });
      for (const { name, ratio, median, against, unit } of results)
        say(`${name}: ${ratio} (${median} ${unit} against ${against})`);
      return results;
    } finally {
      for (const server of started) await server.close();
    }
  });
