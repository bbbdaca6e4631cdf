import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../src/graph/driver.ts';
import { memoryOf, root } from './watched.ts';

/** A served program, as users have it. */
export interface Api {
  readonly url: string;
  /** Memory that the process holds now, MiB; null where the system does not tell. */
  readonly memory: () => number | null;
  /** Milliseconds from the start of the process until it answers. */
  readonly readyAfter: number;
  readonly stop: () => Promise<void>;
  /** Ends it with SIGKILL, and waits until it is gone. */
  readonly kill: () => Promise<void>;
}

/** Starts `serve` of a build as a child on a free port and waits until it answers. @throws Error when it ends instead */
export async function startApi(env: NodeJS.ProcessEnv, program = join(root, 'dist', 'run.js')): Promise<Api> {
  const begun = performance.now();
  const child = spawn(process.execPath, [program, 'serve', '--empty'], {
    cwd: root,
    env: { ...process.env, ...env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [, found] = /ready at (http:\/\/[^/\s]+)\//.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`serve ended: ${said}`)));
  });
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return {
    url,
    readyAfter: performance.now() - begun,
    memory: () => memoryOf(child.pid ?? 0, 'VmRSS'),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

const running = `SHOW TRANSACTIONS YIELD metaData
WHERE metaData.statement IS NOT NULL AND metaData.statement <> 'bench/running'
RETURN count(*) AS running`;

/** Waits until no statement has run for two seconds: a server that has just started plans its statements beside its readers. */
export async function untilQuiet(database: Database): Promise<void> {
  for (let quiet = 0; quiet < 8;) {
    const [row] = await database.read('bench/running', running, {});
    quiet = row?.['running'] === 0 ? quiet + 1 : 0;
    await wait(250);
  }
}
