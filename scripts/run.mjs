// Plain Node: runs a command of the prepare step, and the one error that it shows.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** What the user reads when the prepare step can't go on: one sentence that names the place and what to do. */
export class Stop extends Error {}

export const say = (line) => console.log(`crossforce: ${line}`);

export const noRoom = (output) => /ENOSPC|No space left on device|not enough space on the disk/i.test(output);

/**
 * Beside the command waits a small shell at the end of a pipe from us: when we are killed, it tells the command to
 * stop, so that the next prepare doesn't meet a forgotten npm. (src/embedded/launch.ts does the same for Neo4j.)
 */
const watched = '(read -r line <&3 || kill -TERM $$) >/dev/null 2>&1 & exec "$0" "$@" 3<&-';

function start(command, args, { outlives, ...options }) {
  const stdio = ['ignore', 'pipe', 'pipe'];
  if (process.platform === 'win32') {
    return spawn(command, args, { ...options, stdio, shell: !command.endsWith('.exe') });
  }
  if (outlives) return spawn(command, args, { ...options, stdio });
  return spawn('/bin/sh', ['-c', watched, command, ...args], { ...options, stdio: [...stdio, 'pipe'] });
}

/**
 * Runs a command to its end; answers its exit code (127 when there is no such command) and the end of its output.
 * `outlives`: leave it alone when we are killed; `keep`: how many characters of output at most.
 */
export function run(
  command,
  args,
  { cwd, env = process.env, signal, outlives = false, keep = 100_000 } = {},
) {
  return new Promise((resolve) => {
    const child = start(command, args, { cwd, env, signal, outlives });
    const watcher = child.stdio[3];
    let output = '';
    const gather = (chunk) => {
      output = (output + chunk).slice(-keep);
    };
    child.stdout.on('data', gather);
    child.stderr.on('data', gather);
    watcher?.on('error', () => undefined);
    child.on('exit', () => watcher?.end('over\n'));
    child.on('error', (error) => {
      if (error.name !== 'AbortError') resolve({ code: 127, output: String(error) });
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The first line that matches, without colours and the tool's own prefix, cut to a readable length. */
export function lineOf(output, pattern) {
  const plain = stripVTControlCharacters(output).split('\n');
  const line = plain.find((text) => pattern.test(text)) ?? plain.findLast((text) => text.trim() !== '') ?? '';
  return line
    .replace(/^\s*(\[ERROR\]|npm (error|ERR!)|E:)\s*/, '')
    .trim()
    .slice(0, 300);
}
