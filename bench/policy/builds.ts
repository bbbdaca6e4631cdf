import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripped } from '../chains/statements.ts';
import { root } from '../watched.ts';

/**
 * Builds of the product from which something is taken out, for the benchmark alone: a copy of `dist` is changed, and nothing in
 * the product knows how. All else, limits, sign-in and decoding, is as it was.
 */
export interface Without {
  readonly policy: boolean;
  readonly log: boolean;
}

/** Every guarded statement, by the form in which the compiler leaves it. */
const statementText = /(statement\('[^']+', `)([^`]*)(`)/g;

/** The product's own code stays beside it under this name, and all that is not put in its place comes from there. */
const kept = (path: string): string => path.replace(/\.js$/, '.product.js');

const inPlace: Readonly<Record<string, string>> = {
  // The access record is opened and closed, and nothing is written to it.
  'audit/append.js': `export const openAuditLog = async (options) => ({
  ...(await product.openAuditLog(options)),
  append: () => Promise.resolve({ seq: 0, hash: '', at: '', process: 'off' }),
});`,
  'audit/operation.js': 'export const entryOf = () => ({});',
  'audit/trail.js': `const nothing = () => undefined;
export const gatherTrail = () => ({
  statement: nothing, record: nothing, statements: () => ({}), records: () => [], unmasked: () => [],
});`,
};

function withoutLog(dist: string): void {
  for (const [path, code] of Object.entries(inPlace)) {
    const file = join(dist, path);
    renameSync(file, kept(file));
    const own = `./${kept(path).split('/').at(-1) ?? ''}`;
    writeFileSync(file, `import * as product from '${own}';\nexport * from '${own}';\n${code}\n`);
  }
}

/** @throws Error where a test of the reader's keys is left, or there was none */
function withoutPolicy(dist: string): void {
  const file = join(dist, 'generated', 'cypher.js');
  const before = readFileSync(file, 'utf8');
  const guarded = (text: string): boolean => /\$reader\.(keys|writeKeys|pointerKeys)\b/.test(text);
  const after = before.replaceAll(statementText, (whole, opening: string, text: string, closing: string) =>
    guarded(text) ? `${opening}${stripped(text)}${closing}` : whole,
  );
  if (after === before || guarded(after))
    throw new Error('the policy could not be taken out of the statements');
  writeFileSync(file, after);
}

/** Makes such a build below `folder`, from the product's build as it stands; gives its program. */
export function buildWithout(folder: string, without: Without): string {
  const parts = Object.entries(without).flatMap(([name, out]) => (out ? [name] : []));
  const place = join(folder, `without-${parts.join('-')}`);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  for (const name of readdirSync(root)) {
    if (!name.startsWith('.') && name !== 'dist') symlinkSync(join(root, name), join(place, name));
  }
  const pages = join(root, 'dist', 'web');
  const dist = join(place, 'dist');
  cpSync(join(root, 'dist'), dist, { recursive: true, filter: (source) => source !== pages });
  if (existsSync(pages)) symlinkSync(pages, join(dist, 'web'));
  if (without.policy) withoutPolicy(dist);
  if (without.log) withoutLog(dist);
  return join(dist, 'run.js');
}
