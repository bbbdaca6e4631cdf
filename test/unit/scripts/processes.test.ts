import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { birthOf, claim, commandOf, holderOf } from '../../../scripts/processes.mjs';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossforce-claim-'));
  file = join(folder, 'owner');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a claim names its live holder to everybody else, this process too, until it is let go', () => {
  const first = claim(file);
  expect(first.release).toBeDefined();
  expect(holderOf(file)).toBe(process.pid);
  expect(claim(file)).toEqual({ holder: process.pid });
  first.release?.();
  expect(existsSync(file)).toBe(false);
  claim(file).release?.();
});

test('a claim of a process that is gone is taken over', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  writeFileSync(file, `${String(child.pid)}\n${String(birthOf(child.pid ?? 0))}\n`);
  expect(claim(file)).toEqual({ holder: child.pid });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
  expect(claim(file).release).toBeDefined();
  expect(holderOf(file)).toBe(process.pid);
});

test('a number that another program has by now holds nothing', () => {
  writeFileSync(file, `${process.pid}\nanother birth\n`);
  expect(holderOf(file)).toBeUndefined();
  expect(claim(file).release).toBeDefined();
});

test('an empty claim, as a full disk leaves it, is taken over', () => {
  writeFileSync(file, '');
  expect(claim(file).release).toBeDefined();
});

test('letting go leaves a claim alone that somebody else has taken since', () => {
  const mine = claim(file);
  writeFileSync(file, '1\nanother\n');
  mine.release?.();
  expect(readFileSync(file, 'utf8')).toBe('1\nanother\n');
});

test('a process has a birth and a command line while it lives', () => {
  expect(birthOf(process.pid)).toBe(birthOf(process.pid));
  expect(birthOf(process.pid)).toMatch(/./);
  expect(commandOf(process.pid)).toContain('jest');
  expect(birthOf(999_999_999)).toBeUndefined();
  expect(commandOf(999_999_999)).toBeUndefined();
});
