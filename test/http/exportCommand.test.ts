import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Entry } from '../../src/audit/entry.ts';
import { readEntries } from '../../src/audit/read.ts';
import { pathOf } from '../../src/cli/export.ts';
import { readQuestion } from '../../src/cli/question.ts';
import { formats } from '../../src/exchange/export/formats.ts';
import { root } from '../harness/ask.ts';
import { testAddress } from '../harness/neo4j.ts';
import { programIn, type Ended } from '../harness/program.ts';

/** `crossforce export`: the same code as over HTTP, as the reader of the token. */

const home = mkdtempSync(join(tmpdir(), 'crossforce-export-command-'));
const program = programIn(home, testAddress('GRAPH'));
afterAll(() => rmSync(home, { recursive: true }));

const question = join(home, 'friend.graphql');
const variables = JSON.stringify({
  from: [{ reference: { force: 'X1', system: 'rms', reference: 'P8' } }],
  to: [{ reference: { force: 'X2', system: 'rms', reference: 'P5' } }],
});
const document = `# Friends
# variables ${variables}
query friend($from: [RecordRef!]!, $to: [RecordRef!]!) { linksBetween(from: $from, to: $to) { reached } }`;

let token = '';
let statistician = '';
const tokenOf = async (role: string): Promise<string> =>
  (
    await program.run(
      'token',
      '--user',
      'desk',
      '--force',
      role === 'STATISTICIAN' ? 'HO' : 'X1',
      '--role',
      role,
    )
  ).out.trim();
beforeAll(async () => {
  writeFileSync(question, document);
  token = await tokenOf('INVESTIGATOR');
  statistician = await tokenOf('STATISTICIAN');
});

const access = ['--purpose', 'PREVENT_DETECT_CRIME', '--reason', 'A test of the command.'];
const exported = (out: string, ...more: string[]): Promise<Ended> =>
  program.run('export', '--query', question, '--out', join(home, out), '--token', token, ...access, ...more);

async function logged(): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of readEntries(join(home, 'audit'))) entries.push(entry);
  return entries;
}

describe('an export from the command line', () => {
  test('is one file of GraphML, for the owner alone, and says in a line what it holds', async () => {
    const { code, out, err } = await exported(
      'friend.graphml',
      '--format',
      'graphml',
      '--recipient',
      'Team 4',
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`4 nodes and 3 links, OFFICIAL P SYNTHETIC: ${join(home, 'friend.graphml')}\n`);
    const file = readFileSync(join(home, 'friend.graphml'), 'utf8');
    expect(file).toContain('<data key="graph_recipient">Team 4</data>');
    expect(file).toContain('<data key="graph_reader">desk, X1, INVESTIGATOR</data>');
    expect(statSync(join(home, 'friend.graphml')).mode & 0o777).toBe(0o600);
    expect(await logged()).toMatchObject([
      { operation: 'CONSULTATION', outcome: 'OK' },
      {
        operation: 'DISCLOSURE',
        recipients: ['Team 4'],
        format: 'GRAPHML',
        reason: 'A test of the command.',
      },
    ]);
  });

  test('is two files of CSV, and one line of JSON for machines', async () => {
    const { code, out } = await exported('friend.csv', '--format', 'csv', '--json');
    expect(code).toBe(0);
    const files = [join(home, 'friend-nodes.csv'), join(home, 'friend-links.csv')];
    expect(JSON.parse(out)).toEqual({
      files,
      nodes: 4,
      links: 3,
      synthetic: 'SYNTHETIC',
      gsc: 'OFFICIAL',
      handling: 'P',
    });
    const [nodes, links] = files.map((path) =>
      z
        .array(z.record(z.string(), z.string()))
        .parse(parse(readFileSync(path), { bom: true, columns: true })),
    );
    expect([nodes?.length, links?.length]).toEqual([4, 3]);
    expect(nodes?.[0]).toMatchObject({ export_recipient: 'desk, X1', export_query: 'friend' });
  });

  test('names a protected person where the reader unmasks and may', async () => {
    await exported('unmasked.graphml', '--format', 'graphml', '--unmask', 'Contact was agreed.');
    const people = (path: string): number =>
      readFileSync(join(home, path), 'utf8').match(/>person [0-9a-f]{6}</g)?.length ?? 0;
    expect(people('unmasked.graphml')).toBeLessThan(people('friend.graphml'));
  });
});

test.each([
  ['a format that is none', ['--format', 'xlsx'], /^--format: expected graphml or csv\.\n$/],
  ['a question that is none', ['--format', 'csv', '--query', 'nothing'], /^--query: nothing is neither/],
  ['variables that are no JSON', ['--format', 'csv', '--variables', '{'], /^variables: expected JSON\.\n$/],
  ['a token that is none', ['--format', 'csv', '--token', 'nonsense'], /^.+\.\n$/],
  [
    'a purpose of another role',
    ['--format', 'csv', '--purpose', 'STATISTICS'],
    /^X-Access-Purpose: the role INVESTIGATOR may EXPORT/,
  ],
  [
    'a folder that is not there',
    ['--format', 'csv', '--out', join(home, 'no', 'where.csv')],
    /^--out: .* can't be written/,
  ],
])('%s is refused in one sentence, and leaves no file', async (_, more, sentence) => {
  const { code, err, out } = await exported('refused.csv', ...more);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(sentence);
  expect(existsSync(join(home, 'refused-nodes.csv'))).toBe(false);
});

test('a reader who may not export gets nothing, and the access record has it', async () => {
  const { code, err } = await exported(
    'x.csv',
    '--format',
    'csv',
    '--token',
    statistician,
    '--purpose',
    'STATISTICS',
  );
  expect([code, err]).toEqual([1, expect.stringMatching(/^The role STATISTICIAN may not EXPORT\.\n$/)]);
  expect((await logged()).at(-1)).toMatchObject({ operation: 'DENIAL', outcome: 'FORBIDDEN' });
});

test('a wrong use ends with status 2', async () => {
  expect((await program.run('export', '--format', 'csv')).code).toBe(2);
});

describe('the question of a command line', () => {
  test('is a worked query by its name, with the variables of its file', () => {
    expect(readQuestion(root, 'first', undefined)).toMatchObject({ name: 'first', variables: undefined });
    expect(readQuestion(root, question, undefined)).toEqual({ name: 'friend', document, variables });
    expect(readQuestion(root, question, '{"a":1}').variables).toBe('{"a":1}');
    expect(() => readQuestion(root, '../../package', undefined)).toThrow(/^--query: /);
    expect(() => readQuestion(root, question, 'no-such.json')).toThrow(/^--variables: .* can't be read/);
  });

  test('gives each part of a format a name of its own', () => {
    const names = (out: string, format: 'CSV' | 'GRAPHML'): string[] =>
      formats[format].map((part) => pathOf(out, part));
    expect(names('a.csv', 'CSV')).toEqual(['a-nodes.csv', 'a-links.csv']);
    expect(names('a', 'CSV')).toEqual(['a-nodes.csv', 'a-links.csv']);
    expect(names('a.graphml', 'GRAPHML')).toEqual(['a.graphml']);
  });
});
