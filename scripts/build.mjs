// Plain Node: builds dist/ (the server by tsc, the pages by vite) when the sources have changed since it was built.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { project } from './jarFolder.mjs';
import { lineOf, noRoom, run, say, Stop } from './run.mjs';

/** A hash of all that the build reads: names and content of the sources, the compiler's settings, the lock file. */
export function sourceHash(root) {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const settings = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].map((name) =>
    join(root, name),
  );
  const hash = createHash('sha256');
  for (const file of [...files, ...settings.filter((name) => existsSync(name))]) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file).replaceAll(sep, '/')}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

const stamp = (root) => join(root, 'dist', '.built-from');

/** Is dist/ what these sources give? The stamp is written last, so a build that was cut short doesn't count. */
export function buildReady(root, hash = sourceHash(root)) {
  return existsSync(stamp(root)) && readFileSync(stamp(root), 'utf8') === hash;
}

async function tool(root, name, args, signal) {
  const { code, output } = await run(process.execPath, [join(root, 'node_modules', ...name), ...args], {
    cwd: root,
    signal,
  });
  if (code === 0) return;
  if (noRoom(output))
    throw new Stop(
      `The disk is full: the build writes to ${join(root, 'dist')}; make room and run the command again.`,
    );
  throw new Stop(`The build failed in ${name.at(-1)}: ${lineOf(output, /error/i)}`);
}

/**
 * Builds unless all is in place; throws Stop with the first complaint. Types are checked by `npm run typecheck`, not
 * here: isolatedModules makes the output the same, and a start takes half the time.
 */
export async function build(root, { signal } = {}) {
  const hash = sourceHash(root);
  if (buildReady(root, hash)) return;
  say('building');
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const pages = join('src', 'web', 'vite.config.ts');
  await Promise.all([
    tool(
      root,
      ['typescript', 'bin', 'tsc'],
      ['-p', 'tsconfig.build.json', '--noCheck', '--pretty', 'false'],
      signal,
    ),
    existsSync(join(root, pages)) &&
      tool(root, ['vite', 'bin', 'vite.js'], ['build', '--config', pages, '--logLevel', 'warn'], signal),
  ]);
  writeFileSync(stamp(root), hash);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  build(project).catch((error) => {
    console.error(error instanceof Stop ? error.message : String(error));
    process.exitCode = 1;
  });
}
