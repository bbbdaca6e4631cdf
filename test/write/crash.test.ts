import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { root } from '../harness/ask.ts';
import { multiplyFolder } from '../harness/multiply.ts';
import { programIn, type Program, type Running } from '../harness/program.ts';

/** kill -9 of the API, of Neo4j and of both in the middle of an import; then everything comes up and the import completes. */

const place = mkdtempSync(join(tmpdir(), 'crossforce-crash-'));
const folder = join(place, 'folder');
const started: Running[] = [];

afterAll(async () => {
  for (const { child, ended } of started) {
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(place, { recursive: true, force: true });
});

async function serve(program: Program): Promise<Running> {
  const running = program.start('serve', '--empty');
  started.push(running);
  await running.says(/crossforce ready/);
  return running;
}

const importing = ['import', folder, '--force', 'X1', '--json'];
const pidOfNeo4j = (home: string): number =>
  Number(/\d+/.exec(readFileSync(join(home, 'graph', 'run', 'pid'), 'utf8'))?.[0]);

async function contentOf(program: Program): Promise<string> {
  const { out, code, err } = await program.run('check', '--hash', '--json');
  expect([code, err]).toEqual([0, expect.anything()]);
  return (JSON.parse(out) as { content: string }).content;
}

test('what was killed three times on the way ends as what was not disturbed', async () => {
  multiplyFolder(join(root, 'examples', 'two-forces', 'X1'), folder, 4, 'crash');

  const calm = programIn(join(place, 'calm'));
  const calmServer = await serve(calm);
  const undisturbed = await calm.run(...importing);
  expect(undisturbed.code).toBe(0);
  const summary = JSON.parse(undisturbed.out) as { created: number; rejected: number };
  expect(summary).toMatchObject({ rejected: 0 });
  expect(summary.created).toBeGreaterThan(800);
  const expected = await contentOf(calm);
  calmServer.child.kill('SIGTERM');
  expect((await calmServer.ended).code).toBe(0);

  const rough = programIn(join(place, 'rough'));

  // The API and the importer die, and Neo4j is left an orphan.
  let server = await serve(rough);
  let run = rough.start(...importing);
  await run.says(/wrote people\.csv/);
  server.child.kill('SIGKILL');
  run.child.kill('SIGKILL');
  await Promise.all([server.ended, run.ended]);

  // Neo4j dies; the importer says so in one sentence and changes nothing more.
  server = await serve(rough);
  run = rough.start(...importing);
  await run.says(/wrote names\.csv/);
  process.kill(pidOfNeo4j(rough.home), 'SIGKILL');
  const broken = await run.ended;
  expect(broken.code).toBe(1);
  expect(broken.err.trim().split('\n').at(-1)).toMatch(/database is away/);
  server.child.kill('SIGKILL');
  await server.ended;

  // Both at once.
  server = await serve(rough);
  run = rough.start(...importing);
  await run.says(/wrote person_case\.csv|wrote texts\.csv/);
  process.kill(pidOfNeo4j(rough.home), 'SIGKILL');
  server.child.kill('SIGKILL');
  run.child.kill('SIGKILL');
  await Promise.all([server.ended, run.ended]);

  await serve(rough);
  const last = await rough.run(...importing);
  expect(last.code).toBe(0);
  expect(JSON.parse(last.out)).toMatchObject({ rejected: 0 });
  expect(await contentOf(rough)).toBe(expected);
  expect((await rough.run('check')).code).toBe(0);
  expect((await rough.run('audit', 'verify')).code).toBe(0);
  const again = await rough.run(...importing);
  expect(JSON.parse(again.out)).toMatchObject({ created: 0, rejected: 0 });
}, 900_000);
