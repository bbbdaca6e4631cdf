import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { root } from '../harness/ask.ts';
import { read } from '../harness/tree.ts';

/** The clients of docs/api.md, run as they stand against the served sample. */

const run = promisify(execFile);
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
const clients = 'examples/clients';
const env = {
  ...process.env,
  CROSSFORCE_URL: process.env['CROSSFORCE_TEST_URL'] ?? '',
  CROSSFORCE_TOKEN: process.env['CROSSFORCE_TEST_TOKEN'] ?? '',
};

interface Client {
  readonly program: string;
  readonly args: readonly string[];
}
const languages: Readonly<Record<string, Client>> = {
  'across.py': { program: 'python3', args: [`${clients}/across.py`] },
  'across.ts': { program: bin('tsx'), args: [`${clients}/across.ts`] },
};
const told = async ({ program, args }: Client, more: object = {}): Promise<string> =>
  (await run(program, args, { cwd: root, env: { ...env, ...more } })).stdout;

beforeAll(() => {
  execFileSync(bin('graphql-codegen'), ['--config', `${clients}/codegen.yml`], { cwd: root, stdio: 'pipe' });
}, 60_000);

test('the types that are generated from the published schema fit the client', () => {
  execFileSync(bin('tsc'), ['--noEmit', '-p', `${clients}/tsconfig.json`], { cwd: root, stdio: 'pipe' });
}, 60_000);

test('curl gets the first page', async () => {
  const { stdout } = await run('sh', [`${clients}/across.sh`], { cwd: root, env });
  expect(JSON.parse(stdout)).toMatchObject({
    data: { linksAcross: { edges: [{ node: { hops: 2 } }, {}, {}, {}, {}] } },
  });
});

describe.each(Object.entries(languages))('%s', (_, client) => {
  test('walks all pages, the nearest first', async () => {
    const lines = (await told(client)).split('\n').filter((line) => /^\d/.test(line));
    expect(lines.length).toBeGreaterThan(5);
    const hops = lines.map((line) => Number(line.split(' ')[0]));
    expect(hops).toEqual([...hops].sort((a, b) => a - b));
    expect(new Set(lines.map((line) => line.split(' ')[2])).size).toBe(lines.length);
  }, 60_000);

  test('says the code of a refusal', async () => {
    await expect(told(client, { START: 'X1/rms/P-absent' })).rejects.toMatchObject({
      stderr: expect.stringContaining('NOT_FOUND'),
    });
    await expect(told(client, { CROSSFORCE_TOKEN: 'none' })).rejects.toMatchObject({
      stderr: expect.stringContaining('UNAUTHENTICATED'),
    });
  }, 60_000);
});

test('all clients give the same records', async () => {
  const records = await Promise.all(Object.values(languages).map((client) => told(client)));
  expect(new Set(records).size).toBe(1);
}, 60_000);

test('docs/api.md names each of them, and they are all that stands there', () => {
  const page = read('docs/api.md');
  for (const name of ['across.sh', ...Object.keys(languages)]) expect(page).toContain(`${clients}/${name}`);
});
