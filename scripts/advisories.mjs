// `npm run advisories`: asks npm's advisory service about the packages that run. Where no service answers, it says so.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { project } from './jarFolder.mjs';
import { lineOf, run } from './run.mjs';

const failing = ['high', 'critical'];

/** What a report of `npm audit --json` says of the packages that the lock file does not call development alone. */
export function verdictOf(report, lock) {
  if (report?.vulnerabilities === undefined) return { answered: false, found: [], fails: false };
  const runs = (path) => lock.packages[path] !== undefined && lock.packages[path].dev !== true;
  const found = Object.values(report.vulnerabilities).filter(({ nodes }) => nodes.some(runs));
  return {
    answered: true,
    found: found.map(({ name, severity, range }) => `${name} ${range}: ${severity}`),
    fails: found.some(({ severity }) => failing.includes(severity)),
  };
}

const json = (text) => {
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
};

async function main() {
  const { output } = await run('npm', ['audit', '--json', '--loglevel=error'], {
    cwd: project,
    keep: Infinity,
  });
  const report = json(output);
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
  const { answered, found, fails } = verdictOf(report, lock);
  if (!answered) {
    // Without the address: whose registry it is belongs into no log.
    const why = (report?.message ?? lineOf(output, /npm (error|ERR!)/)).replace(
      /\bhttps?:\S+/g,
      'its address',
    );
    console.log(`advisories: SKIPPED, no advisory service answers (${why})`);
    return;
  }
  console.log(
    `advisories: ${found.length} about packages that run${found.map((one) => `\n  ${one}`).join('')}`,
  );
  if (fails) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
