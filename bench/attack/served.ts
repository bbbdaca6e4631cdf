import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../watched.ts';

/** A process of the program on a port that is told, as a deployment starts it. */
export interface Served {
  readonly url: string;
  readonly pid: number;
  /** Asks it to stop, and gives its exit status and how long it took, seconds. */
  readonly stop: () => Promise<{ code: number | null; seconds: number }>;
}

/** Starts `serve` on a free port and waits until it answers. @throws Error when it ends instead */
export async function serveOne(env: NodeJS.ProcessEnv): Promise<Served> {
  const child: ChildProcess = spawn(process.execPath, [join(root, 'dist', 'run.js'), 'serve', '--empty'], {
    cwd: root,
    env: { ...process.env, ...env, PORT: '0', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [, found] = /ready at (http:\/\/[^/\s]+)\//.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then((code) => reject(new Error(`serve ended with ${String(code)}`)));
  });
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      const began = performance.now();
      child.kill('SIGTERM');
      const code = await ended;
      return { code, seconds: (performance.now() - began) / 1_000 };
    },
  };
}
