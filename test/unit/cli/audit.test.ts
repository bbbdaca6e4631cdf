import { cp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../../src/audit/entry.ts';
import { readEntries } from '../../../src/audit/read.ts';
import { audit } from '../../../src/cli/audit.ts';
import type { CommandContext } from '../../../src/cli/command.ts';
import { recordStart } from '../../../src/cli/configurationEntry.ts';
import { openAudit } from '../../../src/cli/open.ts';
import { readConfig, type Config } from '../../../src/config.ts';
import { collect, consultation, inFolder } from '../audit/fixture.ts';

interface Ran {
  readonly status: number;
  readonly printed: string[];
  readonly told: string[];
}

interface Home {
  readonly config: Config;
  readonly run: (what: string, options?: Readonly<Record<string, string>>) => Promise<Ran>;
  readonly entries: () => Promise<Entry[]>;
}

const silent = (): void => undefined;

/** A home of its own, in which commands are run. */
const inHome = (work: (home: Home) => Promise<void>): Promise<void> =>
  inFolder(async (place) => {
    const config = readConfig({ CROSSFORCE_HOME: join(place, 'home') });
    const run: Home['run'] = async (what, options = {}) => {
      const [printed, told]: [string[], string[]] = [[], []];
      const context: CommandContext = {
        config,
        args: [what],
        text: (name) => options[name],
        texts: () => [],
        flag: (name) => name in options,
        print: (line) => void printed.push(line),
        tell: (line) => void told.push(line),
      };
      return { status: await audit.run(context), printed, told };
    };
    await work({ config, run, entries: () => collect(readEntries(config.auditFolder)) });
  });

const writeSome = async (config: Config, count = 3): Promise<void> => {
  const log = await openAudit(config, silent);
  for (let n = 0; n < count; n += 1) await log.append(consultation(n));
  await log.close();
};

const cutLast = async ({ auditFolder }: Config): Promise<void> => {
  const path = join(auditFolder, 'p1', '000001.log');
  const bytes = await readFile(path);
  await truncate(path, bytes.lastIndexOf('\n', bytes.length - 2) + 1);
};

describe('audit verify', () => {
  test('of a home without a record cannot tell, and makes nothing there', () =>
    inHome(async ({ config, run }) => {
      expect((await run('verify')).status).toBe(2);
      expect(existsSync(config.home)).toBe(false);
    }));

  test('uses the anchor and key of the home, finds a cut tail, and is itself recorded', () =>
    inHome(async ({ config, run, entries }) => {
      await writeSome(config);
      const good = await run('verify');
      expect([good.status, good.printed[0], good.told]).toEqual([0, 'intact: 3 entries of 1 processes.', []]);
      expect(good.printed[1]).toBe('p1: the anchor proves it up to its last entry, seq 3.');
      expect((await entries()).at(-1)).toMatchObject({
        operation: 'VERIFY',
        outcome: 'OK',
        verified: { status: 'intact', entries: 3 },
        actor: { role: 'COMMAND_LINE' },
      });
      await cutLast(config);
      const cut = await run('verify');
      expect([cut.status, cut.printed[0]]).toEqual([1, expect.stringMatching(/the tail was cut off/)]);
      expect((await entries()).at(-1)).toMatchObject({ operation: 'VERIFY', outcome: 'CONFLICT' });
    }));

  test('of a copy takes the anchor that it is told, and without one says that the tail is unproven', () =>
    inHome(async ({ config, run, entries }) => {
      await writeSome(config);
      const dir = join(config.home, 'copy');
      await cp(config.auditFolder, dir, { recursive: true });
      expect((await run('verify', { dir })).printed.join()).toMatch(/no anchor, so entries cut off/);
      const pem = join(config.home, 'auditor.pem');
      await writeFile(pem, (await run('key')).printed.join('\n'));
      expect((await run('verify', { dir, anchor: config.anchorFile, key: pem })).status).toBe(0);
      const other =
        '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAEP+kVBnTLjM1Nb4CfLEu41kqwrVS2OGVSYkYMQEuxS8=\n-----END PUBLIC KEY-----\n';
      await writeFile(pem, other);
      const strange = await run('verify', { dir, anchor: config.anchorFile, key: pem });
      expect([strange.status, strange.printed[0]]).toEqual([1, expect.stringMatching(/none of those given/)]);
      await expect(run('verify', { dir, key: join(dir, 'none.pem') })).rejects.toThrow(
        /^--key: .* is not there/,
      );
      expect((await entries()).map(({ operation }) => operation)).not.toContain('VERIFY');
    }));
});

test('audit show is on record before its first line; of a copy it leaves no trace', () =>
  inHome(async ({ config, run, entries }) => {
    await writeSome(config, 1);
    const { printed } = await run('show');
    expect(printed.map((line) => (JSON.parse(line) as Entry).operation)).toEqual([
      'CONSULTATION',
      'LOG_READ',
    ]);
    await run('show', { dir: config.auditFolder });
    expect(await entries()).toHaveLength(2);
  }));

test('the signing key is made once, for its owner alone', () =>
  inHome(async ({ config, run }) => {
    const first = await run('key');
    expect(first.printed[0]).toMatch(/^-----BEGIN PUBLIC KEY-----/);
    expect(await run('key')).toEqual(first);
    expect((await stat(config.auditKeyFile)).mode & 0o777).toBe(0o600);
  }));

test('anything else is wrong use', () =>
  inHome(async ({ run }) => {
    expect((await run('forget')).status).toBe(2);
  }));

describe('configuration', () => {
  test('of a start is recorded by fingerprints and a digest, without a secret', () =>
    inHome(async ({ config, entries }) => {
      const secret = {
        uri: 'bolt://127.0.0.1:7687',
        username: 'neo4j',
        password: 'canary',
        database: undefined,
      };
      const log = await openAudit(config, silent, { migrations: ['001-ids', '002-keys'] });
      await recordStart(log, { ...config, database: secret }, Buffer.alloc(32, 1));
      await recordStart(log, { ...config, database: { ...secret, password: 'other' } }, Buffer.alloc(32, 1));
      await recordStart(log, { ...config, port: 1 }, Buffer.alloc(32, 1));
      await log.close();
      const [migrated, ...starts] = (await entries()).map((entry) =>
        'configuration' in entry ? entry.configuration : {},
      );
      expect(migrated).toEqual({ event: ['MIGRATION'], migrations: ['001-ids', '002-keys'] });
      const digests = starts.map((start) => start?.['settings']?.[0]);
      expect([digests[0] === digests[1], digests[0] === digests[2]]).toEqual([true, false]);
      expect(starts[0]).toMatchObject({
        event: ['START'],
        auditKey: [expect.stringMatching(/^[0-9a-f]{16}$/)],
      });
      expect(JSON.stringify(starts)).not.toContain('canary');
    }));

  test('a signing key that was changed is recorded, once', () =>
    inHome(async ({ config, entries }) => {
      await writeSome(config, 1);
      await rm(config.auditKeyFile);
      await writeSome(config, 1);
      await writeSome(config, 1);
      const changes = (await entries()).filter(({ operation }) => operation === 'CONFIGURATION');
      expect(changes).toMatchObject([{ configuration: { event: ['KEY_CHANGE'] } }]);
    }));
});
