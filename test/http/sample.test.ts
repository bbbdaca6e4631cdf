import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { groups, parseWorked } from '../../src/web/explorer/worked.ts';
import { root } from '../harness/ask.ts';
import { programIn } from '../harness/program.ts';

/** What a newcomer finds: the served sample, asked over HTTP with the explorer's own worked queries. */

const url = process.env['CROSSFORCE_TEST_URL'] ?? '';
const token = process.env['CROSSFORCE_TEST_TOKEN'] ?? '';
const home = process.env['CROSSFORCE_TEST_HOME'] ?? '';

const folder = join(root, 'schema', 'questions');
const worked = readdirSync(folder).map((file) => {
  const query = readFileSync(join(folder, file), 'utf8');
  return { ...parseWorked(file.replace('.graphql', ''), query), query };
});

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullable().optional(),
  errors: z.array(z.unknown()).optional(),
});

async function ask(query: string, bearer = token, variables = ''): Promise<z.infer<typeof answer>> {
  const reply = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${bearer}`,
      'x-access-purpose': 'PREVENT_DETECT_CRIME',
      'x-access-reason': 'Trying what the explorer offers',
    },
    body: JSON.stringify({
      query,
      ...(variables === '' ? {} : { variables: JSON.parse(variables) as unknown }),
    }),
  });
  return answer.parse(await reply.json());
}

const chains = z.object({
  linksBetween: z.object({ chains: z.array(z.object({ length: z.number(), forces: z.array(z.unknown()) })) }),
});
const chainsIn = (reply: z.infer<typeof answer>) => chains.parse(reply.data).linksBetween.chains;

let national = '';
beforeAll(async () => {
  const options = [
    '--user',
    'desk',
    '--force',
    'NCA',
    '--role',
    'NATIONAL',
    '--clearance',
    'OFFICIAL_SENSITIVE',
  ];
  national = (await programIn(home).run('token', ...options)).out.trim();
});

describe('the sample of a newcomer', () => {
  test.each(worked)('answers the worked query $name', async ({ query, name, variables }) => {
    const { data, errors } = await ask(query, token, variables);
    expect(errors).toBeUndefined();
    // It finds something, or it is the one that must not.
    expect([name, /\[\{/.test(JSON.stringify(data))]).toEqual([name, true]);
    if (name !== 'hidden') expect(JSON.stringify(data)).not.toMatch(/"chains":\[\]/);
  });

  test('is asked by reference alone: no name of a person stands in a worked query', () => {
    const names = ['X1', 'X2', 'X3', 'X4'].flatMap((force) => {
      const text = readFileSync(join(home, 'sample', force, 'names.csv'), 'utf8');
      const rows = z.array(z.record(z.string(), z.string())).parse(parse(text, { columns: true }));
      return rows.flatMap(({ given = '', family = '' }) => [given, family]);
    });
    const families = new Set(names.filter((name) => name.length > 3));
    expect(families.size).toBeGreaterThan(100);
    const words = worked.flatMap(({ query }) => query.match(/\p{L}{4,}/gu) ?? []);
    expect(words.filter((word) => families.has(word))).toEqual([]);
  });

  test.each(groups)('has worked queries about: %s', (group) => {
    expect(worked.filter((one) => one.group === group).length).toBeGreaterThan(0);
  });

  test('joins two people of two forces in the first query', async () => {
    const found = chainsIn(await ask(worked.find(({ name }) => name === 'first')?.query ?? ''));
    expect(found[0]).toMatchObject({ length: 2, forces: [{}, {}] });
  });

  test('hides a chain from the reader of one force that the national reader gets', async () => {
    const { query = '' } = worked.find(({ name }) => name === 'hidden') ?? {};
    expect(chainsIn(await ask(query))).toEqual([]);
    expect(chainsIn(await ask(query, national)).length).toBeGreaterThan(0);
  });

  test('has people of four forces and of the inquiry, and says that it is synthetic', async () => {
    const { data } = await ask(
      `{ ${['X1', 'X2', 'X3', 'X4'].map((force) => `${force}: people(filter: { force: "${force}" }, first: 1) { total }`).join(' ')} }`,
      national,
    );
    const totals = z.record(z.string(), z.object({ total: z.number() })).parse(data);
    for (const { total } of Object.values(totals)) expect(total).toBeGreaterThan(300);
    const manifest: unknown = JSON.parse(readFileSync(join(home, 'sample', 'INQ', 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ force: 'INQ', synthetic: true });
  });
});
