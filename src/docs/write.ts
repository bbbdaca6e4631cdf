import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { accessPage } from './accessPage.ts';
import { importPage } from './importPage.ts';
import { modelPage } from './modelPage.ts';

/** The pages that are written from the definitions, by their paths. */
const pages = (root: string): Readonly<Record<string, string>> => ({
  'docs/access.md': accessPage(root),
  'docs/import.md': importPage(),
  'docs/model.md': modelPage(root),
});

/** Writes the pages below `root`; with `check`, gives those that are stale instead and writes nothing. */
export function writePages(root: string, check: boolean): string[] {
  const stale = Object.entries(pages(root)).filter(([path, text]) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  if (!check) for (const [path, text] of stale) writeFileSync(join(root, path), text);
  return stale.map(([path]) => path);
}

function main(): void {
  const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
  const stale = writePages(process.cwd(), values.check ?? false);
  if (values.check !== true || stale.length === 0) return;
  process.stderr.write(`${stale.join(', ')} do not say what the definitions say: run npm run codegen.\n`);
  process.exitCode = 1;
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) main();
