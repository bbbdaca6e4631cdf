import { afterAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { idOf, openAsker, whoIs, type Who } from '../../harness/ask.ts';
import { visible } from '../../harness/oracle.ts';
import { cell, listOf, type Row } from '../../harness/oracle/rows.ts';
import { readerNamed, world } from '../../unit/harness/example.ts';

/** Every filter of every list, with every value that the example has, against the CSV files. */

interface Filter {
  readonly name: string;
  readonly column: string;
  /** The values stand in the question without quotes. */
  readonly isEnum: boolean;
  readonly isList?: true;
}

const plain = (name: string, column: string): Filter => ({ name, column, isEnum: false });
const oneOf = (name: string, column: string): Filter => ({ name, column, isEnum: true });
const some = (name: string, column: string): Filter => ({ name, column, isEnum: true, isList: true });

const nouns: readonly (readonly [list: string, noun: string, filters: readonly Filter[]])[] = [
  ['people', 'Person', [oneOf('identityStatus', 'identity_status')]],
  [
    'cases',
    'Case',
    [
      oneOf('status', 'status'),
      plain('outcome', 'outcome'),
      some('flag', 'flags'),
      oneOf('cocadStrand', 'cocad_strand'),
    ],
  ],
  [
    'crimes',
    'Crime',
    [
      plain('offence', 'offence'),
      oneOf('status', 'status'),
      plain('outcome', 'outcome'),
      some('flag', 'flags'),
    ],
  ],
  ['events', 'Event', [oneOf('type', 'type'), some('flag', 'flags')]],
  [
    'networks',
    'Network',
    [oneOf('status', 'status'), some('definition', 'definitions'), oneOf('cocadStrand', 'cocad_strand')],
  ],
  ['intelligenceReports', 'IntelligenceReport', [some('flag', 'flags')]],
  ['objects', 'ObjectRecord', [oneOf('type', 'type')]],
  [
    'locations',
    'LocationRecord',
    [oneOf('type', 'type'), plain('areaCode', 'area_code'), plain('town', 'town')],
  ],
  [
    'organisations',
    'OrganisationRecord',
    [oneOf('type', 'type'), plain('areaCode', 'area_code'), plain('town', 'town')],
  ],
];

const asker = openAsker();
afterAll(asker.close);

const page = z.object({
  total: z.number(),
  edges: z.array(z.object({ node: z.object({ id: z.string() }) })),
});

async function listed(who: Who, list: string, filter: string): Promise<string[]> {
  const { data, errors } = await asker.ask(
    who,
    `{ ${list}(first: 100, filter: ${filter}) { total edges { node { id } } } }`,
  );
  expect(errors).toEqual([]);
  const { total, edges } = page.parse(z.record(z.string(), z.unknown()).parse(data)[list]);
  expect(edges).toHaveLength(total);
  return edges.map(({ node }) => node.id).sort();
}

/** The things that rows are about are asked of the graph; records are named by their own keys. */
async function idsOf(rows: readonly Row[]): Promise<string[]> {
  const ids = rows.map(({ key }) => idOf(key));
  const text =
    'UNWIND $ids AS id OPTIONAL MATCH (:ThingRecord {id: id})-[:DESCRIBES]->(t:Thing) RETURN DISTINCT coalesce(t.id, id) AS id';
  const { records } = await asker.test.raw(text, { ids });
  return records.map((row) => String(row.get('id'))).sort();
}

const valuesOf = (row: Row, { column, isList }: Filter): readonly string[] =>
  isList === true ? listOf(row, column) : [cell(row, column)].filter((value) => value !== '');

describe.each(nouns)('%s', (list, noun, filters) => {
  test.each(['x1-analyst', 'national-unmasked'])(
    'asked by %s with a filter are those that the files say',
    async (name) => {
      const view = visible(world, readerNamed(name));
      const who = whoIs(readerNamed(name));
      const rows = [...world.records.values()].filter(
        (row) => row.noun === noun && view.records.has(row.key),
      );
      expect(rows.length).toBeGreaterThan(0);
      const force = await listed(who, list, '{ force: "X1" }');
      expect(force).toEqual(await idsOf(rows.filter((row) => row.force === 'X1')));
      for (const filter of filters) {
        const values = new Set(rows.flatMap((row) => valuesOf(row, filter)));
        for (const value of values) {
          const given = filter.isEnum ? value : JSON.stringify(value);
          const got = await listed(who, list, `{ ${filter.name}: ${given} }`);
          const expected = rows.filter((row) => valuesOf(row, filter).includes(value));
          expect([filter.name, value, ...got]).toEqual([filter.name, value, ...(await idsOf(expected))]);
        }
      }
    },
  );
});

describe('a filter by what may have happened in a span', () => {
  const who = whoIs(readerNamed('national-unmasked'));

  test('finds what overlaps it, and nothing without a date', async () => {
    const view = visible(world, readerNamed('national-unmasked'));
    const rows = [...world.records.values()].filter(
      ({ noun, key }) => noun === 'Case' && view.records.has(key),
    );
    const dated = rows
      .filter((row) => cell(row, 'from') + cell(row, 'to') !== '')
      .map(({ key }) => idOf(key));
    expect(await listed(who, 'cases', '{ happened: { from: "1900-01-01" } }')).toEqual(dated.sort());
    const early = await listed(who, 'cases', '{ happened: { to: "2009-12-31" } }');
    expect(early).toContain(idOf('X1/rms/C1'));
    const late = await listed(who, 'cases', '{ happened: { from: "2010-03-01" } }');
    expect(late).not.toContain(idOf('X1/rms/C1'));
  });

  test.each([
    ['{ happened: { from: "2010-02-30" } }', 'YYYY-MM-DD'],
    ['{ happened: { from: "2011-01-01", to: "2010-01-01" } }', 'filter.happened'],
  ])('%s is refused in words', async (filter, expected) => {
    const { errors } = await asker.ask(who, `{ cases(filter: ${filter}) { total } }`);
    expect(errors[0]?.message).toContain(expected);
  });

  test.each(['ethnicity', 'nationality', 'complexion', 'hair', 'leftEye'])(
    'there is none by %s',
    async (field) => {
      const { errors } = await asker.ask(who, `{ people(filter: { ${field}: "a" }) { total } }`);
      expect(errors[0]?.message).toContain(field);
    },
  );
});

test('a cursor of one filter is not taken with another', async () => {
  const who = whoIs(readerNamed('national'));
  const { data } = await asker.ask(
    who,
    '{ cases(first: 1, filter: { force: "X1" }) { pageInfo { endCursor } } }',
  );
  const { cases } = z
    .object({ cases: z.object({ pageInfo: z.object({ endCursor: z.string() }) }) })
    .parse(data);
  const after = JSON.stringify(cases.pageInfo.endCursor);
  const { errors } = await asker.ask(
    who,
    `{ cases(first: 1, after: ${after}, filter: { force: "X2" }) { total } }`,
  );
  expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
});
