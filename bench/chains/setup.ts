import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapes } from '../../src/domains/decoders.ts';
import { linksBetween } from '../../src/domains/chain/linksBetween.ts';
import { openDatabase, type Database } from '../../src/graph/driver.ts';
import { systemGraph, type Graph, type ReaderParams } from '../../src/graph/run.ts';
import { readerKeys } from '../../src/policy/reader.ts';
import { startApi, untilQuiet, type Api } from '../api.ts';
import { clientOf, type Client } from '../ask.ts';
import { withLoadedGraph } from '../graph.ts';
import { padKeys, type Keys } from '../keys.ts';
import type { Result } from '../result.ts';
import type { Size } from '../sample.ts';
import * as chains from './bench.ts';
import { plantedPairs, randomPairs, mixed, type Pair } from './pairs.ts';
import { contextOf, everyKey, graphAs, national, purpose } from './reader.ts';

/** What the figures of one size are measured with. */
export interface Bench {
  readonly size: Size;
  readonly database: Database;
  readonly pairs: readonly Pair[];
  readonly reader: ReaderParams;
  readonly graphs: Readonly<Record<'reader' | 'everyKey' | 'stripped', Graph>>;
  /** A signed-in reader of the served program. */
  readonly client: Client;
  readonly api: Api;
  /** What another server of the same graph needs, and the folder of its keys. */
  readonly env: NodeJS.ProcessEnv;
  readonly home: string;
  readonly keys: Keys;
  /** The answer to a pair without HTTP, access record and serialising. */
  readonly ask: (pair: Pair) => Promise<unknown>;
}

const patience = 120_000;

/** Opens the loaded sample of a size, serves it, and gives both to some work. */
export function withBench<T>(
  size: Size,
  folder: string,
  say: (line: string) => void,
  work: (bench: Bench) => Promise<T>,
): Promise<T> {
  return withLoadedGraph(size, folder, { fresh: false, say }, async ({ address, home, env, truth }) => {
    const database = openDatabase(address, patience);
    const keys = await padKeys(database, systemGraph(database, shapes));
    const registry = keys.registry[300];
    const idKey = Buffer.from(readFileSync(join(home, 'keys', 'id.key'), 'utf8').trim(), 'hex');
    const at = Date.now();
    const reader = { at, ...readerKeys(national, { purpose, reason: 'bench', at }, registry.keys) };
    const all = everyKey(registry);
    const graphs = {
      reader: graphAs(database, reader, 'on'),
      everyKey: graphAs(database, all, 'on'),
      stripped: graphAs(database, all, 'off'),
    };
    const api = await startApi(env);
    const client = await clientOf(api.url, home, { identity: national, purpose });
    try {
      await untilQuiet(database);
      const pairs = mixed(
        await plantedPairs(truth, idKey, graphs.reader),
        await randomPairs(database, reader),
      );
      const ask = ({ from, to }: Pair): Promise<unknown> =>
        linksBetween({ from: [{ id: from }], to: [{ id: to }] }, contextOf(database, registry, idKey));
      return await work({ size, database, pairs, reader, graphs, client, api, env, home, keys, ask });
    } finally {
      client.close();
      await api.stop();
      await keys.remove();
      await database.close();
    }
  });
}

/** Every figure of questions for chains, (a) to (f). */
export const chainsBench = (size: Size, folder: string, say: (line: string) => void): Promise<Result[]> =>
  withBench(size, folder, say, async (bench) => {
    say(
      `${size}: ${bench.pairs.length} pairs, ${bench.pairs.filter(({ planted }) => planted).length} of them planted`,
    );
    const results: Result[] = [];
    for (const figure of [
      chains.policyCost,
      chains.wholeRequest,
      chains.fourClients,
      chains.across,
      chains.nested,
      chains.manyKeys,
      chains.largeParameter,
    ]) {
      const found = await figure(bench);
      for (const { name, ratio, median, against, unit } of found)
        say(`${name}: ${ratio} (${median} ${unit} against ${against})`);
      results.push(...found);
    }
    say(`${size} ${await chains.parts(bench)}`);
    return results;
  });
