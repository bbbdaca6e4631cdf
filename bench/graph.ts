import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeFolder } from '../scripts/jarFolder.mjs';
import { findJars } from '../src/embedded/jars.ts';
import { startEmbedded } from '../src/embedded/start.ts';
import { constraints } from '../src/generated/cypher.ts';
import type { DatabaseAddress } from '../src/graph/driver.ts';
import { sampleFolder, sampleOf, type Size } from './sample.ts';
import { root, watched } from './watched.ts';

/** A loaded sample behind a running database. */
export interface Loaded {
  readonly size: Size;
  readonly address: DatabaseAddress;
  /** The folder of keys and access record, `CROSSFORCE_HOME`. */
  readonly home: string;
  /** What a child needs to reach it. */
  readonly env: NodeJS.ProcessEnv;
  /** The folder of what the sample planted. */
  readonly truth: string;
}

/** What a kept graph must have been loaded under: another set of constraints means other stored data. */
const stamp = (): string =>
  createHash('sha256')
    .update(constraints.map(({ name, text }) => `${name}\n${text}`).join('\n'))
    .digest('hex');

/** Gives the loaded sample of a size to some work. It is kept for later runs; `fresh` loads it anew. */
export async function withLoadedGraph<T>(
  size: Size,
  folder: string,
  { fresh, say }: { readonly fresh: boolean; readonly say: (line: string) => void },
  work: (loaded: Loaded) => Promise<T>,
): Promise<T> {
  const kept = join(folder, `graph-${size}`);
  const marker = join(kept, 'loaded');
  const ready = !fresh && existsSync(marker) && readFileSync(marker, 'utf8') === stamp();
  const folders = await sampleOf(size, folder);
  if (!ready) rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  const server = await startEmbedded({ home: join(kept, 'neo4j'), jars: findJars(homeFolder()) });
  const home = join(kept, 'home');
  const { uri, username, password } = server;
  const env = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    CROSSFORCE_HOME: home,
    LOG_LEVEL: 'warn',
  };
  try {
    if (!ready) {
      for (const { force, dir } of folders) {
        const args = [join(root, 'dist', 'run.js'), 'import', dir, '--force', force];
        const { output } = await watched(args, env);
        say(`${size} ${force}: ${output.trim()}`);
      }
      writeFileSync(marker, stamp());
    }
    const truth = join(sampleFolder(size, folder), 'truth');
    return await work({ size, address: { uri, username, password }, home, env, truth });
  } finally {
    await server.stop();
  }
}
