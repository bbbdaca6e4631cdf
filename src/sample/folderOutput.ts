import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Invalid } from '../errors.ts';
import type { Output } from './output.ts';

/** The first words of a sample's README.md, by which an earlier sample is known. */
const ours = '# SYNTHETIC: a sample of ';

/**
 * An empty folder for a sample; an earlier sample in it is removed.
 * @throws Invalid where the folder holds anything else
 */
export function clearedFolder(dir: string): void {
  const refused = new Invalid(`--out: ${dir} is not empty and holds no earlier sample; give another folder.`);
  if (existsSync(dir)) {
    if (!statSync(dir).isDirectory()) throw new Invalid(`--out: ${dir} is a file; expected a folder.`);
    const entries = readdirSync(dir);
    const readme = join(dir, 'README.md');
    const isOurs = entries.includes('README.md') && readFileSync(readme, 'utf8').startsWith(ours);
    if (entries.length > 0 && !isOurs) throw refused;
    const mayGo = (name: string): boolean => /^(README\.md|truth|INQ|X[1-9A-C])$/.test(name);
    if (!entries.every(mayGo)) throw refused;
    for (const name of entries) rmSync(join(dir, name), { recursive: true });
  }
  mkdirSync(dir, { recursive: true });
}

/** Writes the files of a sample below a folder. */
export const folderOutput = (dir: string): Output => ({
  open: (path) => {
    const full = join(dir, path);
    mkdirSync(dirname(full), { recursive: true });
    const file = openSync(full, 'w');
    return {
      write: (text) => {
        const bytes = Buffer.from(text, 'utf8');
        for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      },
      close: () => closeSync(file),
    };
  },
});
