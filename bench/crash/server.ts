import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../watched.ts';

export interface Server {
  readonly url: string;
  /** Milliseconds from the start of the process to `crossforce ready`. */
  readonly readyAfter: number;
  /** Ends it with SIGKILL, and waits until it is gone. */
  readonly kill: () => Promise<void>;
}

/** Starts the served program on the database that `env` names. @throws Error where it ends before it is ready */
export async function startServer(env: NodeJS.ProcessEnv): Promise<Server> {
  const begun = performance.now();
  const child = spawn(process.execPath, [join(root, 'dist', 'run.js'), 'serve', '--empty'], {
    cwd: root,
    env: { ...process.env, ...env, PORT: '0', LOG_LEVEL: 'error' },
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
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  return { url, readyAfter: performance.now() - begun, kill };
}
