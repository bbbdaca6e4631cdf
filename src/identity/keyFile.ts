import { randomBytes } from 'node:crypto';
import {
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
  fsyncSync,
  closeSync,
  linkSync,
  unlinkSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { Invalid } from '../errors.ts';

const keyShape = /^[0-9a-f]{64}\n?$/;

/**
 * Reads a key of 32 bytes (64 hexadecimal digits, mode 600) and makes it where there is none. Two processes that begin
 * at once agree: the file appears whole under its name or not at all. Throws Invalid for a file that is no key.
 */
export function keyFromFile(file: string): Buffer {
  const text = read(file) ?? make(file);
  if (!keyShape.test(text)) throw new Invalid(`${file}: expected 64 hexadecimal digits, a key of 32 bytes.`);
  return Buffer.from(text.trim(), 'hex');
}

/** By form, not by class: an error of the file system may come from another realm than ours. */
const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new Invalid(`${file}: the key can't be read.`);
  }
}

function make(file: string): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  const handle = openSync(draft, 'w', 0o600);
  writeSync(handle, `${randomBytes(32).toString('hex')}\n`);
  fsyncSync(handle);
  closeSync(handle);
  try {
    linkSync(draft, file);
  } catch {
    // Another process made it first: its key holds.
  }
  unlinkSync(draft);
  return readFileSync(file, 'utf8');
}
