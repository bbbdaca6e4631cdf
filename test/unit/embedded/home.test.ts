import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderSentence, openFolder, ownFolder } from '../../../src/embedded/folder.ts';
import { authLine, ensurePassword, knownPassword } from '../../../src/embedded/password.ts';
import { boltAnswers, choosePort, knownPort } from '../../../src/embedded/port.ts';
import { startEmbedded } from '../../../src/embedded/start.ts';

let home: string;
beforeEach(() => {
  home = join(mkdtempSync(join(tmpdir(), 'crossforce-home-')), 'graph');
});
afterEach(() => rmSync(join(home, '..'), { recursive: true, force: true }));

describe('the password of a home', () => {
  test('is hashed as Neo4j’s own set-initial-password does it', () => {
    // Written by Neo4j 5.26.30's AdminTool for this password; the salt is taken from its answer.
    const salt = Buffer.from('3ad091a8545a2dd201ca12f7f86b568db7378224e4a48d0817fd5dc74e499943', 'hex');
    expect(authLine('secretsecret', salt)).toBe(
      `neo4j:SHA-256,c8010ec0b88b1e2584d8ad9b04f4e63b6b310f51fa997408a9da94db58718329,${salt.toString('hex')},1024:\n`,
    );
  });

  test('is made once, in files that their owner alone may read', () => {
    const password = ensurePassword(home);
    expect(password).toMatch(/^[\w-]{32}$/);
    expect(ensurePassword(home)).toBe(password);
    for (const file of ['auth/password', 'data/dbms/auth.ini'])
      expect(statSync(join(home, file)).mode & 0o777).toBe(0o600);
  });

  test('survives a start that was cut short before Neo4j had its part', () => {
    const password = ensurePassword(home);
    rmSync(join(home, 'data', 'dbms', 'auth.ini'));
    expect(ensurePassword(home)).toBe(password);
    const line = readFileSync(join(home, 'data', 'dbms', 'auth.ini'), 'utf8');
    const salt = line.split(',')[2] ?? '';
    expect(line).toBe(authLine(password, Buffer.from(salt, 'hex')));
  });

  test('is not made anew beside a graph that was made with another', () => {
    mkdirSync(join(home, 'data', 'databases', 'system'), { recursive: true });
    expect(() => ensurePassword(home)).toThrow(
      /auth.password is missing, without which the graph in .* can't be opened/,
    );
    expect(knownPassword(home)).toBeUndefined();
  });
});

describe('the port of a home', () => {
  const servers: Server[] = [];
  const occupy = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const server = createServer((socket) => socket.end('HTTP'));
      servers.push(server);
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
  afterEach(() => servers.splice(0).forEach((server) => server.close()));

  test('is kept from start to start', async () => {
    const port = await choosePort(home);
    expect(await choosePort(home)).toBe(port);
    expect(knownPort(home)).toBe(port);
  });

  test('is another one when a program has taken it since', async () => {
    const port = await choosePort(home);
    await occupy(port);
    const other = await choosePort(home);
    expect(other).not.toBe(port);
    expect(knownPort(home)).toBe(other);
    expect(await boltAnswers(port)).toBe(false);
  });

  test('that was asked for and is taken is refused in one sentence', async () => {
    const port = await choosePort(home);
    await occupy(port);
    await expect(choosePort(home, port)).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken by another program`,
    );
  });

  test('that nobody listens on does not answer', async () => {
    expect(await boltAnswers(await choosePort(home))).toBe(false);
  });
});

describe('the folder of a home', () => {
  test('has one live owner', () => {
    openFolder(home);
    const release = ownFolder(home);
    expect(() => ownFolder(home)).toThrow(`${home} is in use by process ${process.pid}: stop it first.`);
    release();
    ownFolder(home)();
  });

  test('can not be a file, or lie under one', () => {
    writeFileSync(home, '');
    expect(() => openFolder(home)).toThrow(`${home} is, or lies under, a file`);
    expect(() => openFolder(join(home, 'deeper'))).toThrow('is, or lies under, a file');
  });

  test.each([
    ['ENOSPC', /^The disk is full: Neo4j can't write to/],
    ['EROFS', /can't be written by this user/],
    ['EACCES', /can't be written by this user/],
  ])('that fails with %s is told in one sentence', (code, sentence) => {
    expect(folderSentence(home, code)).toMatch(sentence);
  });
});

describe('a start that can not be', () => {
  test('without Java says what is needed and lets the home go', async () => {
    await expect(startEmbedded({ home, env: { PATH: '' } })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/^Neo4j needs Java 17 or 21 on the PATH or in JAVA_HOME: install it/),
    });
    expect(existsSync(join(home, 'run', 'owner'))).toBe(false);
  });

  test('quotes what Java complained of when the jars are not whole', async () => {
    mkdirSync(join(home, '..', 'jars'));
    const started = startEmbedded({ home, jars: join(home, '..', 'jars') });
    await expect(started).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(
        /^Neo4j ended while it started: .*org\.neo4j\.server\.CommunityEntryPoint/,
      ),
    });
    expect(existsSync(join(home, 'run', 'owner'))).toBe(false);
    expect(existsSync(join(home, 'run', 'pid'))).toBe(false);
  });
});
