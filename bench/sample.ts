import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, watched } from './watched.ts';

/** People of each size (contract.md); XS is for a first look alone. */
export const sizes = { XS: 2_000, S: 20_000, M: 200_000, L: 1_000_000 } as const;
export type Size = keyof typeof sizes;

export const isSize = (text: string): text is Size => Object.hasOwn(sizes, text);

export const sampleFolder = (size: Size, home: string): string => join(home, `sample-${size}`);

/** Makes the sample of a size, or finds it from an earlier run. Gives its folders, by force. */
export async function sampleOf(size: Size, home: string): Promise<readonly { force: string; dir: string }[]> {
  const out = sampleFolder(size, home);
  if (!existsSync(join(out, 'truth', 'origins.csv'))) {
    const options = ['--people', String(sizes[size]), '--forces', '6', '--seed', '42', '--out', out];
    await watched([join(root, 'dist', 'run.js'), 'sample', ...options], {});
  }
  return readdirSync(out, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'truth')
    .map(({ name }) => ({ force: name, dir: join(out, name) }))
    .sort((a, b) => (a.force < b.force ? -1 : 1));
}
