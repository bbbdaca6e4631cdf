import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { homeFolder } from '../scripts/jarFolder.mjs';
import { findJars } from '../src/embedded/jars.ts';
import { startEmbedded } from '../src/embedded/start.ts';
import { root, watched } from './watched.ts';

/** Gives an empty, migrated database to some work, and takes it away afterwards. */
export async function withEmptyGraph<T>(
  folder: string,
  work: (env: NodeJS.ProcessEnv) => Promise<T>,
): Promise<T> {
  const home = join(folder, 'graph');
  rmSync(home, { recursive: true, force: true });
  const server = await startEmbedded({ home, jars: findJars(homeFolder()) });
  const env = {
    NEO4J_URI: server.uri,
    NEO4J_USERNAME: server.username,
    NEO4J_PASSWORD: server.password,
    CROSSFORCE_HOME: join(folder, 'home'),
  };
  try {
    await watched([join(root, 'dist', 'run.js'), 'migrate'], env);
    return await work(env);
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
    rmSync(env.CROSSFORCE_HOME, { recursive: true, force: true });
  }
}
