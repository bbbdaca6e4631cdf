// Plain Node: starts the test servers, runs the suite in two lanes, and closes with `N passed, N failed, N skipped`.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refusedSkips, tally } from './testReport.mjs';
import { startServers } from './testServers.mjs';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'crossforce-test-'));

/**
 * The lanes run beside one another, the turns of a lane one after the other. Files that clear a server run one at a time: those of
 * `write` have one of their own, those of `laws` two. What asks nothing of loaded servers does not wait for them. Two lanes of one
 * process each keep two cores busy; a third made every file slower and some run into their limits.
 */
const lanes = [
  [
    { name: 'unit', projects: ['unit'], more: ['--maxWorkers=1'] },
    { name: 'graph', projects: ['graph', 'browser'], more: ['--maxWorkers=1'], served: true },
  ],
  [
    { name: 'write', projects: ['write'], more: ['--runInBand'] },
    { name: 'laws', projects: ['laws'], more: ['--runInBand'], served: true },
  ],
];

function jest({ name, projects, more }, env) {
  const report = join(folder, `${name}.json`);
  const args = [
    '--config',
    'jest.config.mjs',
    '--json',
    `--outputFile=${report}`,
    ...more,
    '--selectProjects',
    ...projects,
  ];
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--experimental-vm-modules', '--no-warnings', join(root, 'node_modules/jest/bin/jest.js'), ...args],
      {
        cwd: root,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    child.on('close', () => resolve(report));
  });
}

const passedOn = process.argv.slice(2);
let servers;
let exit = 1;
try {
  servers = await startServers(folder);
  const { env, served } = servers;
  const reports = await Promise.all(
    lanes.map(async (turns) => {
      const files = [];
      for (const turn of turns) {
        const known = turn.served ? await served : env;
        files.push(await jest({ ...turn, more: [...turn.more, ...passedOn] }, known));
      }
      return files;
    }),
  );
  const sum = tally(reports.flat());
  const refused = refusedSkips(sum.skippedNames, process.env.CROSSFORCE_ALLOWED_SKIPS);
  for (const name of sum.skippedNames) console.log(`skipped: ${name}`);
  for (const name of refused) console.log(`not on the list of allowed skips: ${name}`);
  exit = sum.failed === 0 && sum.passed > 0 && refused.length === 0 ? 0 : 1;
  await servers.stop();
  servers = undefined;
  console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.log('0 passed, 1 failed, 0 skipped');
} finally {
  await servers?.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(exit);
