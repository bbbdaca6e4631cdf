import { setTimeout as wait } from 'node:timers/promises';
import { startEmbedded, type EmbeddedNeo4j, type EmbeddedOptions } from './start.ts';

/** Milliseconds before the second try to start it again, and the longest pause between two. */
const [shortPause, longPause] = [1_000, 30_000];

export type Kept = Pick<EmbeddedNeo4j, 'uri' | 'username' | 'password' | 'stop'>;

/**
 * Starts Neo4j, and starts it again under the same address whenever it ends by itself: what was committed is there, and the driver
 * finds it. `tell` hears of each end. Throws as `startEmbedded` does where the first start fails.
 */
export async function keepEmbedded(options: EmbeddedOptions, tell: (line: string) => void): Promise<Kept> {
  let server = await startEmbedded(options);
  const { uri, username, password } = server;
  const boltPort = Number(new URL(uri).port);
  const leaving = new AbortController();

  /** Resolves when Neo4j is wanted no more. */
  const keep = async (): Promise<void> => {
    for (;;) {
      await server.ended;
      for (let pause = shortPause; !leaving.signal.aborted; pause = Math.min(2 * pause, longPause)) {
        tell('Neo4j ended by itself; it is started again.');
        try {
          server = await startEmbedded({ ...options, boltPort });
          break;
        } catch (error) {
          tell(error instanceof Error ? error.message : String(error));
          await wait(pause, undefined, { signal: leaving.signal }).catch(() => undefined);
        }
      }
      if (leaving.signal.aborted) return server.stop();
    }
  };
  const kept = keep();
  return {
    uri,
    username,
    password,
    stop: async () => {
      leaving.abort();
      await server.stop();
      await kept;
    },
  };
}
