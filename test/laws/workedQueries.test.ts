import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { root } from '../harness/ask.ts';
import { printCounts } from '../harness/lawsFile.ts';
import { askAll, type Told } from '../harness/random/asking.ts';
import { readers, type FixtureReader } from '../harness/readers.ts';
import { openTwinAskers, type TwinAskers } from '../harness/twinAskers.ts';

/** The worked queries of the explorer, each as several readers, over the sample that a newcomer gets and over its twin. */

const folder = join(root, 'schema', 'questions');
const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));

const variablesOf = (text: string): Record<string, unknown> =>
  z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(/^#\s*variables\s+(\{.*\})\s*$/m.exec(text)?.[1] ?? '{}'));

/** Answers are asked for whole: their pages go on where a query takes `after`. */
const queries = files.map((name) => {
  const source = readFileSync(join(folder, name), 'utf8');
  return { source, fields: [name], guarded: true, paged: false, variables: variablesOf(source) };
});

const asking: readonly FixtureReader[] = [
  readers.analystX1,
  readers.investigatorX1,
  readers.reviewerX2,
  readers.analystX2,
];
const control = readers.nationalUnmasked;

let worlds: TwinAskers;
beforeAll(async () => {
  worlds = await openTwinAskers('PAGES');
}, 300_000);
afterAll(() => worlds.close());

const counts = {
  queries: files.length,
  answers: 0,
  'with records': 0,
  different: 0,
  'seen by the reader with rights': 0,
};
const asked = new Set<string>();
afterAll(() => {
  printCounts('worked queries', { readers: asking.length, ...counts });
});

const bytes = ({ answers }: Told): string => answers.join('\n');

describe.each(asking.map((reader) => [reader.name, reader] as const))('%s', (_, reader) => {
  test('gets the same of every worked query, to the byte', async () => {
    const twin = await worlds.twinFor(reader);
    const here = await askAll(worlds.full, reader, queries);
    const there = await askAll(twin, reader, queries);
    const seen = await askAll(worlds.full, control, queries);
    const unseen = await askAll(twin, control, queries);
    const texts = there.map(bytes);
    const different = here.filter((told, at) => bytes(told) !== texts[at]);
    expect(different.map(({ document }) => document.fields[0])).toEqual([]);
    for (const { document } of here) asked.add(document.fields[0] ?? '');
    const without = unseen.map(bytes);
    counts.answers += here.length;
    counts.different += different.length;
    counts['with records'] += here.filter(({ found }) => found).length;
    counts['seen by the reader with rights'] += seen.filter((told, at) => bytes(told) !== without[at]).length;
    expect(here).toHaveLength(files.length);
  }, 600_000);
});

test('all of them were asked, most found something, and whoever has the right sees a difference', () => {
  expect([...asked].sort()).toEqual([...files].sort());
  expect(counts.answers).toBe(files.length * asking.length);
  expect(counts['with records'] / counts.answers).toBeGreaterThan(0.6);
  expect(counts['seen by the reader with rights']).toBeGreaterThan(counts.answers / 10);
});
