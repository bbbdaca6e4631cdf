import { setTimeout as wait } from 'node:timers/promises';
import { startApi, type Api } from '../api.ts';
import type { Mortal } from '../server.ts';
import { loadOn, type Load } from './load.ts';

/** What was going on when something was killed, and how long it took until readers had answers again. */
export interface Crash {
  readonly load: Load;
  readonly seconds: number;
}

export interface Rounds {
  /** Kills in the middle of a load. A server answers afterwards. */
  readonly crash: (round: number) => Promise<Crash>;
  /** The server as it stands. */
  readonly url: () => string;
  readonly close: () => Promise<void>;
}

interface Place {
  readonly env: NodeJS.ProcessEnv;
  readonly home: string;
  readonly connections: number;
}

const serve = (env: NodeJS.ProcessEnv): Promise<Api> => startApi({ ...env, LOG_LEVEL: 'error' });
/** The first answers of a server that has just started come late; after them, at a moment that nobody chose. */
async function midway(load: Load, connections: number): Promise<void> {
  await load.atLeast(load.answered.length + 6 * connections);
  await wait(200 + Math.random() * 1_500);
}

/** The API dies, and the database goes on. */
export async function killingApi({ env, home, connections }: Place): Promise<Rounds> {
  let api = await serve(env);
  return {
    crash: async (round) => {
      const load = loadOn(api.url, home, { round, connections, lasting: false });
      await midway(load, connections);
      await api.kill();
      await load.ended();
      api = await serve(env);
      return { load, seconds: api.readyAfter / 1_000 };
    },
    url: () => api.url,
    close: () => api.kill(),
  };
}

/** The database dies, and the API goes on: its readers are told, and go on asking. */
export async function killingDatabase({ env, home, connections }: Place, database: Mortal): Promise<Rounds> {
  const api = await serve(env);
  return {
    crash: async (round) => {
      const load = loadOn(api.url, home, { round, connections, lasting: true });
      await midway(load, connections);
      const begun = performance.now();
      await database.killAndStart();
      await load.atLeast(load.answered.length + 1);
      const seconds = (performance.now() - begun) / 1_000;
      await load.atLeast(load.answered.length + connections);
      load.stop();
      await load.ended();
      return { load, seconds };
    },
    url: () => api.url,
    close: () => api.kill(),
  };
}
