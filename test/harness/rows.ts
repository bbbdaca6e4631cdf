import { afterAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { ofNoun, readerNamed, readers, world } from '../unit/harness/example.ts';
import { idOf, openAsker, whoIs, type Asker, type Who } from './ask.ts';
import { visible } from './oracle.ts';
import { cell } from './oracle/rows.ts';

/** Questions that are the same for every sort of row. */

/** Many nodes in one question, by alias: those that are there for the reader, by row key. */
export async function nodesFor(
  { ask }: Asker,
  who: Who,
  keys: readonly string[],
  selection: string,
): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> {
  const parts = keys.map((key, at) => `n${at}: node(id: "${idOf(key)}") { ...parts }`);
  const fragment = `fragment parts on Node { __typename id ${selection} }`;
  const { errors, data } = await ask(who, `${fragment} query { ${parts.join('\n')} }`);
  for (const { code } of errors) expect(['NOT_FOUND', 'FORBIDDEN', 'PURPOSE_REQUIRED']).toContain(code);
  const answer = z.record(z.string(), z.record(z.string(), z.unknown()).nullable()).nullable().parse(data);
  return new Map(
    keys.flatMap((key, at) => {
      const found = answer?.[`n${at}`];
      return found === null || found === undefined ? [] : [[key, found]];
    }),
  );
}

/** Those of these rows that a reader gets one by one: a list of non-null fields gives nothing at all when one is missing. */
export async function keysFor(asker: Asker, who: Who, keys: readonly string[]): Promise<string[]> {
  const found = await nodesFor(asker, who, keys, '');
  return keys.filter((key) => found.has(key));
}

/**
 * Every reader gets those rows of a label that the files say, and no other; and who may see them all gets what the cells say.
 * @param fields GraphQL fields that hold a cell's text, and the column
 */
export function testRows(label: string, fields: Readonly<Record<string, string>>): void {
  const asker = openAsker();
  afterAll(asker.close);
  const rows = ofNoun(label);
  const keys = rows.map(({ key }) => key);

  test.each(readers.map(({ name }) => name))(
    `%s gets the rows of ${label} that the files say, and no other`,
    async (name) => {
      const view = visible(world, readerNamed(name));
      const got = await keysFor(asker, whoIs(readerNamed(name)), keys);
      expect(got).toEqual(keys.filter((key) => view.records.has(key)));
    },
  );

  test(`a row of ${label} says what its cells say`, async () => {
    const selection = `... on ${label} { force { code } basis mopiGroup reviewDue grade { legacyGrade } ${Object.keys(fields).join(' ')} }`;
    const who = whoIs(readerNamed('national-unmasked'));
    const found = await nodesFor(asker, who, keys, selection);
    expect(found.size).toBeGreaterThan(rows.length / 3);
    for (const row of rows) {
      const node = found.get(row.key);
      if (node === undefined) continue;
      expect(node).toMatchObject({
        __typename: label,
        force: { code: row.force },
        basis: cell(row, 'basis'),
        mopiGroup: cell(row, 'mopi_group'),
        reviewDue: cell(row, 'review_due'),
        grade: { legacyGrade: cell(row, 'legacy_grade') || null },
      });
      for (const [field, column] of Object.entries(fields)) {
        expect([row.key, field, textOf(node[field])]).toEqual([row.key, field, cell(row, column)]);
      }
    }
  });
}

/** A value as its cell would have it. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(';');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
