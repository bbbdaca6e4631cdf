import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type Child = {
  pid: number;
  /** What it printed so far, whole lines. */
  lines: () => string[];
  /** Exit status, or null if a signal ended it. */
  exit: Promise<number | null>;
  kill: () => void;
};

/** Starts a process and collects its output. */
export const startProcess = (command: string, args: string[]): Child => {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  const exit = new Promise<number | null>((resolve, reject) => {
    child.on('close', resolve);
    child.on('error', reject);
  });
  const lines = (): string[] => text.split('\n').slice(0, -1);
  return { pid: child.pid ?? 0, lines, exit, kill: () => void child.kill('SIGKILL') };
};

const appender = fileURLToPath(new URL('appender.ts', import.meta.url));

/** Command and arguments of an appender process (see appender.ts), in this very process's Node. */
export const appenderCommand = (folder: string, wanted: string, rounds: number): [string, string[]] => [
  process.execPath,
  ['--import', 'tsx', appender, folder, wanted, String(rounds)],
];

export const startAppender = (folder: string, wanted = '', rounds = 0): Child =>
  startProcess(...appenderCommand(folder, wanted, rounds));

/** Waits until `done` holds, looking every 20 ms; fails after 30 s. */
export const until = async (done: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 1500; tries += 1) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('waited 30 s in vain');
};
