import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of the tree, as the tests of the whole tree read them. */

export const root = join(import.meta.dirname, '../..');

/** Files that git knows or would take, that are there, by a pattern over their paths. */
export const filesLike = (pattern: RegExp): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => pattern.test(path) && existsSync(join(root, path)))
    .sort();

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');
