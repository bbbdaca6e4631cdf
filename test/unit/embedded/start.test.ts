import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { birthOf, commandOf } from '../../../scripts/processes.mjs';
import { keepEmbedded, type Kept } from '../../../src/embedded/keep.ts';
import { boltAnswers } from '../../../src/embedded/port.ts';
import { startEmbedded } from '../../../src/embedded/start.ts';
import { logsIn } from './login.ts';

/** Two starts of the real server: one by a process that is killed, one by this test over what that left behind. */

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'crossforce-start-'));
const home = join(folder, 'graph');
const slow = 300_000;
/** Less of Java's compiler: a shorter start. */
const quick = '-XX:TieredStopAtLevel=1';

let parent: ChildProcess;
let leftover: number;
let firstPassword: string;
let server: Kept | undefined;
const heard: string[] = [];

/** Another crossforce, which starts the server of this home and says so. */
const startElsewhere = (): Promise<void> => {
  const program = `const { startEmbedded } = await import('./src/embedded/start.ts');
    const { pid } = await startEmbedded({ home: process.argv[1], javaFlags: ['${quick}'] }); console.log(pid);`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', program, home];
  parent = spawn(process.execPath, args, { cwd: root, env: { ...process.env, NODE_OPTIONS: '' } });
  return new Promise((resolve, reject) => {
    let complaint = '';
    parent.stderr?.on('data', (chunk) => (complaint += String(chunk)));
    parent.stdout?.once('data', (line) => {
      leftover = Number(String(line));
      resolve();
    });
    parent.once('exit', () => reject(new Error(complaint)));
  });
};

const pidOfNeo4j = (): number => Number(readFileSync(join(home, 'run', 'pid'), 'utf8').split(/\s/)[0]);

async function until(there: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await there())) await wait(50);
}

beforeAll(startElsewhere, slow);
afterAll(async () => {
  await server?.stop();
  parent.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}, slow);

test('a home that another live process owns is refused with its number', async () => {
  await expect(startEmbedded({ home })).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: `${home} is in use by process ${String(parent.pid)}: stop it first.`,
  });
});

test(
  'a parent killed with -9 leaves no process that stops the next start, and the password stays',
  async () => {
    firstPassword = readFileSync(join(home, 'auth', 'password'), 'utf8').trim();
    expect(commandOf(leftover)).toContain(`--home-dir=${home} `);
    const gone = new Promise((resolve) => parent.once('exit', resolve));
    parent.kill('SIGKILL');
    await gone;
    server = await keepEmbedded({ home, javaFlags: [quick] }, (line) => heard.push(line));
    expect(birthOf(leftover)).toBeUndefined();
    expect(server.password).toBe(firstPassword);
  },
  slow,
);

test('the server lets its own password in and no other', async () => {
  const uri = server?.uri ?? '';
  expect(await logsIn(uri, firstPassword)).toBe(true);
  expect(await logsIn(uri, 'neo4j')).toBe(false);
});

test(
  'a server killed with -9 is started again under the same address, and leaves its home free once it is stopped',
  async () => {
    const { uri = '', stop } = server ?? {};
    const before = pidOfNeo4j();
    process.kill(before, 'SIGKILL');
    await until(() => heard.length > 0 && existsSync(join(home, 'run', 'pid')) && pidOfNeo4j() !== before);
    await until(() => boltAnswers(Number(new URL(uri).port)));
    expect(heard).toEqual(['Neo4j ended by itself; it is started again.']);
    expect(await logsIn(uri, firstPassword)).toBe(true);
    const last = pidOfNeo4j();
    await stop?.();
    expect(birthOf(last)).toBeUndefined();
    expect(existsSync(join(home, 'run', 'owner'))).toBe(false);
    expect(existsSync(join(home, 'run', 'pid'))).toBe(false);
  },
  slow,
);
