import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

export interface Watched {
  readonly seconds: number;
  /** The most memory that the process held, MiB; null where the system does not tell. */
  readonly peakMiB: number | null;
  readonly output: string;
}

/** Memory of a process, MiB: what it holds now, or the most that it ever held; null where the system does not tell. */
export function memoryOf(pid: number, what: 'VmRSS' | 'VmHWM'): number | null {
  try {
    const lines = readFileSync(`/proc/${pid}/status`, 'utf8').split('\n');
    const [, kibibytes] =
      /^\w+:\s+(\d+) kB$/.exec(lines.find((line) => line.startsWith(`${what}:`)) ?? '') ?? [];
    return kibibytes === undefined ? null : Number(kibibytes) / 1024;
  } catch {
    return null;
  }
}

/** Runs a command to its end, with an eye on the clock and its memory. @throws Error when it fails */
export function watched(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Watched> {
  const begun = performance.now();
  const child = spawn(process.execPath, [...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let said = '';
  let peakMiB: number | null = null;
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)));
  const look = setInterval(() => (peakMiB = memoryOf(child.pid ?? 0, 'VmHWM') ?? peakMiB), 100);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(look);
      if (code !== 0) reject(new Error(`${args.join(' ')} ended with status ${code}: ${said}`));
      else resolve({ seconds: (performance.now() - begun) / 1000, peakMiB, output });
    });
  });
}
