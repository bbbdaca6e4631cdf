import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { root, testIdKey } from '../harness/ask.ts';
import { testAddress, testDatabase } from '../harness/neo4j.ts';
import { programIn, type Ended } from '../harness/program.ts';
import { foundIn, protectedValues, type ProtectedValue } from '../harness/victims/values.ts';
import { world } from '../unit/harness/example.ts';

/**
 * No log and no error holds personal data: the program at its most talkative under a mixed load, and every byte of what it, its
 * access record and its database wrote down searched for what the example says of people.
 */

const test_ = testDatabase('WRITE');
const folder = mkdtempSync(join(tmpdir(), 'crossforce-logs-'));
afterAll(async () => {
  await test_.clear();
  await test_.close();
  rmSync(folder, { recursive: true, force: true });
});

const { password } = testAddress('WRITE');
const program = programIn(join(folder, 'home'), testAddress('WRITE'), { LOG_LEVEL: 'debug' });

/** Every file below a folder, as text. */
const textsIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(dir, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'));

/** What is said of people: names, numbers, places, whole free texts; each as it stands in a cell. */
const texts = [...world.records.values()].filter(({ noun, force }) => force === 'X1' && noun === 'Text');
const phones = [...world.records.values()].filter(
  ({ noun, force }) => force === 'X1' && noun === 'ObjectRecord',
);
const names = [...world.records.values()].filter(({ noun, force }) => force === 'X1' && noun === 'Name');
const planted: readonly ProtectedValue[] = [
  ...protectedValues(world).filter(
    ({ force, sort, text }) => force === 'X1' && sort !== 'row' && text.length > 4,
  ),
  ...names.map(({ cells }) => `${cells['given'] ?? ''} ${cells['family'] ?? ''}`.trim()).map(said('name')),
  ...phones.flatMap(({ cells }) =>
    cells['value'] === undefined ? [] : [said('own number')(cells['value'])],
  ),
  ...texts.map(({ cells }) => said('identifier')(cells['body'] ?? '')),
].filter(({ text }) => text.length > 4);

function said(sort: ProtectedValue['sort']): (text: string) => ProtectedValue {
  return (text) => ({ force: 'X1', sort, text });
}

/** What people ask of a server in a day, right and wrong; gives what was answered. */
async function load(address: string, token: string): Promise<string> {
  const answers: string[] = [];
  const post = async (body: string, more: Record<string, string> = {}): Promise<string> => {
    const reply = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'x-access-purpose': 'PREVENT_DETECT_CRIME',
        'x-access-reason': 'A mixed load of the suite.',
        ...more,
      },
      body,
    });
    answers.push(await reply.text());
    return answers.at(-1) ?? '';
  };
  const ask = (query: string, variables: object = {}, more: Record<string, string> = {}): Promise<string> =>
    post(JSON.stringify({ query, variables }), more);
  const everything = `{ people(first: 100) { edges { node { id names { given family } identifiers { value } texts { body } descriptions { birthDate }
    things { edges { node { thing { records { value } } } } } locations { edges { node { location { records { postcode street building } } } } } } } } }`;
  await ask(everything);
  await ask(everything, {}, { 'x-access-unmask': 'Contact was agreed.' });
  for (const { text } of planted.slice(0, 40)) {
    await ask('query ($text: String!) { search(text: $text) { total edges { node { matches { how } } } } }', {
      text: text.slice(0, 200),
    });
    await ask(`{ search(text: ${JSON.stringify(text.slice(0, 150))}, first: 0) { total } }`);
    await ask(
      `{ person(ref: { id: ${JSON.stringify(text)} }) { id } town(name: ${JSON.stringify(text)}) { code } }`,
    );
    await ask(`{ people(after: ${JSON.stringify(text)}) { total } wrong(name: ${JSON.stringify(text)}) }`);
    await ask('query ($first: Int) { people(first: $first) { total } }', { first: text });
    await post(`{"query": ${JSON.stringify(text)}`);
    await ask(
      '{ people { total } }',
      {},
      { authorization: `Bearer ${token}x`, 'x-access-case': encodeURIComponent(text.slice(0, 40)) },
    );
    await ask('{ people { total } }', {}, { 'x-access-purpose': encodeURIComponent(text.slice(0, 40)) });
  }
  const [one, two] = ['P8', 'P9'].map(
    (name) => `{ reference: { force: "X1", system: "rms", reference: "${name}" } }`,
  );
  const ticket = await ask(
    'mutation ($document: String!) { export(document: $document, format: GRAPHML, recipient: "Counsel") { url } }',
    {
      document: `{ linksBetween(from: ${one ?? ''}, to: ${two ?? ''}) { reached } search(text: "${planted[0]?.text ?? ''}") { total } }`,
    },
  );
  const url = /"url":"([^"]+)"/.exec(ticket)?.[1] ?? '/export/none';
  const file = await fetch(`${address}${url}`, { headers: { authorization: `Bearer ${token}` } });
  answers.push(await file.text());
  return answers.join('\n');
}

let answers = '';
let token = '';
const written: string[] = [];

beforeAll(async () => {
  await test_.clear();
  const dir = join(folder, 'X1');
  cpSync(join(root, 'examples', 'two-forces', 'X1'), dir, { recursive: true });
  // A name that is refused: of a person who is not there.
  const header = readFileSync(join(dir, 'names.csv'), 'utf8').split('\n')[0] ?? '';
  const bad = header
    .split(',')
    .map((column) =>
      column === 'id'
        ? 'N-bad'
        : column === 'given'
          ? 'Plantedgiven'
          : column === 'person_id'
            ? 'P-none'
            : '',
    );
  appendFileSync(join(dir, 'names.csv'), `${bad.join(',')}\n`);
  const keep = ({ out, err }: Ended): void => void written.push(out, err);
  keep(await program.run('import', dir, '--force', 'X1'));
  const server = program.start('serve');
  const [, address = ''] = await server.says(/ready at (http:\S+?)\/explorer\//);
  token = (
    await program.run('token', '--user', 'loader', '--force', 'X1', '--role', 'INVESTIGATOR')
  ).out.trim();
  answers = await load(address, token);
  server.child.kill('SIGTERM');
  keep(await server.ended);
  keep(await program.run('audit', 'verify'));
  keep(
    await program.run(
      'export',
      '--format',
      'graphml',
      '--query',
      'nowhere',
      '--out',
      join(folder, 'x'),
      '--token',
      token,
      '--purpose',
      'PROTECT_CHILD',
      '--reason',
      'A test',
    ),
  );
  const { records } = await test_.raw("SHOW SETTINGS 'server.directories.logs' YIELD value RETURN value");
  written.push(...textsIn(String(records[0]?.get('value'))), ...textsIn(join(folder, 'home', 'audit')));
}, 300_000);

test('the load met much that must not be written down, and the server wrote much', () => {
  expect(foundIn(answers, planted).length).toBeGreaterThan(planted.length / 3);
  expect(answers).toContain('BAD_USER_INPUT');
  expect(answers).toContain('UNAUTHENTICATED');
  expect(answers).toContain('graphml');
  expect(written.join('\n').length).toBeGreaterThan(20_000);
  expect(written.join('\n')).toContain('DISCLOSURE');
});

test('no log, no error and no access record holds a name, a number, a place or a text', () => {
  const whole = written.join('\n');
  expect(foundIn(whole, [...planted, said('name')('Plantedgiven')]).map(({ text }) => text)).toEqual([]);
});

test('nor a token, the password of the database or a key', () => {
  const whole = written.join('\n');
  for (const secret of [token, token.split('.')[2] ?? token, password, testIdKey.toString('hex')]) {
    expect(secret.length).toBeGreaterThan(10);
    expect(whole.includes(secret)).toBe(false);
  }
});
