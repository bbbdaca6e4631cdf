// Plain Node: runs a command of the prepare step, and the one error that it shows.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** What the user reads when the prepare step can't go on: one sentence that names the place and what to do. */
export class Stop extends Error {}

export const say = (line) => console.log(`crossforce: ${line}`);

export const noRoom = (output) => /ENOSPC|No space left on device|not enough space on the disk/i.test(output);

/** Runs a command to its end; answers its exit code (127 when there is no such command) and the end of its output. */
export function run(command, args, { cwd, env = process.env, signal } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && !command.endsWith('.exe'),
    });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-100_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
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
    .replace(/^\s*(\[ERROR\]|npm (error|ERR!)( \w+)?|E:)\s*/, '')
    .trim()
    .slice(0, 300);
}
