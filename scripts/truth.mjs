// Plain Node: `npm run truth [-- --people N --forces N --seed N]` loads a sample of that size into a throwaway server, once, and compares what
// readers are answered with an oracle that reads the CSV files alone (test/truth). Closes with `N passed, N failed, N skipped`.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { homeFolder } from './jarFolder.mjs';
import { tally } from './testReport.mjs';

const root = join(import.meta.dirname, '..');
const built = (path) => import(pathToFileURL(join(root, 'dist', path)).href);

/** The id key of the suite, the same in test/harness/ask.ts. */
const testIdKey = '42'.repeat(32);

const { values: size, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    people: { type: 'string', default: '20000' },
    forces: { type: 'string', default: '6' },
    seed: { type: 'string', default: '11' },
  },
});

function run(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('close', (code) => resolve(code));
    child.on('error', reject);
  });
}

async function must(args, env) {
  const code = await run([join(root, 'dist', 'run.js'), ...args], env);
  if (code !== 0) throw new Error(`crossforce ${args[0]} ended with status ${code}`);
}

const name = `${size.people}-${size.forces}-${size.seed}`;
const folder = join(homeFolder(), 'truth', name);
const sample = join(folder, 'sample');
const loaded = join(folder, 'loaded');

/** Loads the sample unless an earlier run has: the marker is written last. */
async function load(env) {
  if (existsSync(loaded)) return;
  await must(
    ['sample', '--people', size.people, '--forces', size.forces, '--seed', size.seed, '--out', sample],
    env,
  );
  const forces = readdirSync(sample).filter((one) => existsSync(join(sample, one, 'manifest.json')));
  for (const force of forces) await must(['import', join(sample, force), '--force', force], env);
  writeFileSync(loaded, `${name}\n`);
}

let server;
let sum = { passed: 0, failed: 1, skipped: 0 };
try {
  if (!existsSync(loaded)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'home', 'keys'), { recursive: true });
  writeFileSync(join(folder, 'home', 'keys', 'id.key'), `${testIdKey}\n`, { mode: 0o600 });
  const [{ startEmbedded }, { findJars }] = await Promise.all([
    built('embedded/start.js'),
    built('embedded/jars.js'),
  ]);
  server = await startEmbedded({ home: join(folder, 'graph'), jars: findJars(homeFolder()) });
  await load({
    CROSSFORCE_HOME: join(folder, 'home'),
    NEO4J_URI: server.uri,
    NEO4J_USERNAME: server.username,
    NEO4J_PASSWORD: server.password,
  });
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const args = ['--config', 'jest.config.mjs', '--json', `--outputFile=${report}`, '--runInBand'];
  await run(
    [
      ...['--experimental-vm-modules', '--no-warnings', '--max-old-space-size=6144', jest, ...args],
      ...['--selectProjects', 'truth', ...positionals],
    ],
    {
      CROSSFORCE_TEST_GRAPH_URI: server.uri,
      CROSSFORCE_TEST_GRAPH_PASSWORD: server.password,
      CROSSFORCE_TEST_SAMPLE: sample,
    },
  );
  sum = tally([report]);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
} finally {
  await server?.stop();
}
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed === 0 && sum.passed > 0 ? 0 : 1);
