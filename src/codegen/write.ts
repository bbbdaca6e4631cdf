import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { emitModule } from './emit.ts';
import { readConstraints, readStatements } from './read.ts';

const target = join('src', 'generated', 'cypher.ts');

/** Writes `src/generated/cypher.ts` below `root`; with `check`, says what is stale instead and writes nothing. */
export function writeModule(root: string, check: boolean): string | undefined {
  const path = join(root, target);
  const text = emitModule(readStatements(root), readConstraints(root));
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return undefined;
  if (check) return `${target} does not say what cypher/ says: run npm run codegen.`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return undefined;
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean' } },
    allowPositionals: true,
  });
  try {
    const stale = writeModule(positionals[0] ?? process.cwd(), values.check ?? false);
    if (stale === undefined) return;
    process.stderr.write(`${stale}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
  process.exitCode = 1;
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) main();
