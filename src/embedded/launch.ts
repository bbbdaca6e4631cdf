import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Writable, type Readable } from 'node:stream';

/**
 * Beside Neo4j waits a small shell at the end of a pipe from us. When we are gone, however that came about, the pipe
 * ends without a line and the shell tells Neo4j to stop; a line says that Neo4j is gone already. The shell that was
 * started becomes Neo4j itself (exec), so its number is Neo4j's.
 */
const watched = '(read -r line <&3 || kill -TERM $$) >/dev/null 2>&1 & exec "$0" "$@" 3<&-';

export interface Launched {
  readonly pid: number;
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>;
  readonly hasEnded: () => boolean;
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => void;
}

function listen(stream: Readable | null, onLine: (line: string) => void): void {
  if (stream !== null) createInterface({ input: stream }).on('line', onLine);
}

function start(java: string, args: readonly string[], home: string): ChildProcess {
  const stdio = ['ignore', 'pipe', 'pipe', 'pipe'] as const;
  if (process.platform === 'win32') {
    return spawn(java, args, { cwd: home, stdio: [...stdio], windowsHide: true });
  }
  // In a group of its own: Ctrl-C in a terminal reaches us alone, and we stop Neo4j after the last request.
  return spawn('/bin/sh', ['-c', watched, java, ...args], { cwd: home, stdio: [...stdio], detached: true });
}

/** Starts a program that dies with this process; every line that it prints goes to `onLine`. */
export function launch(
  java: string,
  args: readonly string[],
  home: string,
  onLine: (line: string) => void,
): Promise<Launched> {
  const child = start(java, args, home);
  listen(child.stdout, onLine);
  listen(child.stderr, onLine);
  const watcher = child.stdio[3];
  if (watcher instanceof Writable) watcher.on('error', () => undefined);
  let over = false;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      over = true;
      if (watcher instanceof Writable) watcher.end('over\n');
      resolve();
    });
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => {
      const { pid } = child;
      if (pid === undefined) return;
      const end = (signal: 'SIGTERM' | 'SIGKILL'): void => {
        if (!over) child.kill(signal);
      };
      resolve({ pid, ended, hasEnded: () => over, end });
    });
  });
}
