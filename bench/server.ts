import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { homeFolder } from '../scripts/jarFolder.mjs';
import { findJars } from '../src/embedded/jars.ts';
import { startEmbedded, type EmbeddedNeo4j } from '../src/embedded/start.ts';
import { root, watched } from './watched.ts';

/** A database that can be killed. */
export interface Mortal {
  /** Ends it with SIGKILL and starts it again under the same address; resolves when it answers. */
  readonly killAndStart: () => Promise<void>;
}

/** Gives an empty, migrated database to some work, and takes it away afterwards. */
export async function withEmptyGraph<T>(
  folder: string,
  work: (env: NodeJS.ProcessEnv, database: Mortal) => Promise<T>,
): Promise<T> {
  const home = join(folder, 'graph');
  rmSync(home, { recursive: true, force: true });
  const start = (): Promise<EmbeddedNeo4j> => startEmbedded({ home, jars: findJars(homeFolder()) });
  let server = await start();
  const killAndStart = async (): Promise<void> => {
    process.kill(server.pid, 'SIGKILL');
    await server.ended;
    server = await start();
  };
  const env = {
    NEO4J_URI: server.uri,
    NEO4J_USERNAME: server.username,
    NEO4J_PASSWORD: server.password,
    CROSSFORCE_HOME: join(folder, 'home'),
  };
  try {
    await watched([join(root, 'dist', 'run.js'), 'migrate'], env);
    return await work(env, { killAndStart });
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
    rmSync(env.CROSSFORCE_HOME, { recursive: true, force: true });
  }
}
