import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idOf, openAsker, whoIs } from '../../harness/ask.ts';
import { visible } from '../../harness/oracle.ts';
import { identifiedBy, identifiersByValue, rowsAbout, valueOf } from '../../harness/oracle/search.ts';
import { cell, subjectColumns } from '../../harness/oracle/rows.ts';
import { kindOfThing } from '../../harness/oracle/things.ts';
import { readerNamed, readers, shareOf, world } from '../../unit/harness/example.ts';
import { hitsOf, searcher, type Hit } from './searching.ts';

/** Searches of examples/two-forces as every reader, against the CSV files. */

const asker = openAsker();
afterAll(asker.close);
const { search, searchAll } = searcher(asker);

const things = new Map<string, string>();
beforeAll(async () => {
  const text =
    'MATCH (said:ThingRecord)-[:DESCRIBES]->(thing:Thing) RETURN said.id AS said, thing.id AS thing';
  const { records } = await asker.test.raw(text);
  const described = new Map(records.map((row) => [String(row.get('said')), String(row.get('thing'))]));
  for (const [row, key] of world.things) things.set(key, described.get(idOf(row)) ?? 'no such thing');
});

/** Readers whose rights differ in all that decides: force, role, clearance, team, purpose, unmasking. */
const reading = readers.filter(({ name }) =>
  [
    ...['x1-analyst', 'x1-analyst-official', 'x1-investigator-unmasked', 'x1-standards', 'x1-data-quality'],
    ...['x2-analyst-secret', 'x2-reviewer', 'x3-analyst', 'national-unmasked', 'national-lantern'],
    'inquiry-unmasked',
  ].includes(name),
);
const identifiers = [...world.records.values()].filter(({ noun }) => noun === 'Identifier');
const kinds = ['PERSON', 'CASE', 'CRIME', 'EVENT', 'NETWORK', 'INTELLIGENCE_REPORT'];

describe('an identifier', () => {
  const values = [...new Set(identifiers.map(valueOf))].sort();

  test('there are many, of which some are of several records', () => {
    const view = visible(world, readerNamed('national-unmasked'));
    expect(values.length).toBeGreaterThan(100);
    expect(values.filter((value) => identifiedBy(view, value).length > 1).length).toBeGreaterThan(10);
  });

  test.each(reading.map(({ name }) => name))('finds for %s what the files say, and no more', async (name) => {
    const view = visible(world, readerNamed(name));
    const rows = identifiersByValue(view);
    const asked = shareOf(name, values);
    const found = await searchAll(whoIs(readerNamed(name)), asked, { kinds });
    let records = 0;
    for (const [value, hits] of found) {
      const expected = identifiedBy(view, value, rows);
      records += expected.length;
      const byIdentifier = hits.filter(({ matches }) =>
        matches.some(({ row }) => row.__typename === 'Identifier'),
      );
      expect([value, byIdentifier.map(({ record }) => record.id).sort()]).toEqual([
        value,
        expected.map(idOf).sort(),
      ]);
    }
    expect(found.size).toBe(asked.length);
    expect(records).toBeGreaterThan(0);
  });

  test('is found however it is written, and one that stands as it was asked for comes first', async () => {
    const who = whoIs(readerNamed('national'));
    const exact = await search(who, '2099/0000101Q');
    expect(exact.hits).toMatchObject([
      { record: { id: idOf('X1/rms/P1') }, relevance: 1, matches: [{ how: 'EXACT' }] },
    ]);
    for (const text of ['2099 0000101q', '99/101Q', '20990000101Q']) {
      const { hits } = await search(who, text);
      expect([text, hits.map(({ record }) => record.id)]).toEqual([text, [idOf('X1/rms/P1')]]);
      expect(hits[0]?.matches[0]?.how).toBe('NORMAL_FORM');
    }
  });

  test('in full finds the one record, and the reference alone that of each force', async () => {
    const who = whoIs(readerNamed('national-unmasked'));
    const one = await search(who, 'X1/rms/P2');
    expect(one.hits.map(({ record }) => record.id)).toEqual([idOf('X1/rms/P2')]);
    const each = await search(who, 'P2');
    expect(each.hits.map(({ record }) => record.id)).toEqual(
      expect.arrayContaining(['X1', 'X2'].map((force) => idOf(`${force}/rms/P2`))),
    );
    const forced = await search(who, 'P2', { forces: ['X2'] });
    expect(forced.hits.map(({ record }) => record.id)).toEqual([idOf('X2/rms/P2')]);
    expect((await search(who, 'X1/rms/P2', { forces: ['X2'] })).hits).toEqual([]);
    expect((await search(who, 'X1/other/P2')).hits).toEqual([]);
  });
});

describe('a thing', () => {
  const kindOf = (thing: string): string => {
    const kind = kindOfThing(thing);
    return kind === 'Location' || kind === 'Organisation' ? kind.toUpperCase() : 'OBJECT';
  };
  /** Rows whose value has a normal form, by what a reader would type. */
  const typed = new Map<string, string>();
  for (const [key, thing] of world.things) {
    const row = world.records.get(key);
    if (row === undefined || !thing.includes(':')) continue;
    const said = (column: string): string => cell(row, column);
    const text =
      kindOfThing(thing) === 'Location'
        ? said('uprn') || `${said('building')}, ${said('postcode')}`
        : kindOfThing(thing) === 'Organisation'
          ? said('registry_number') || `${said('name')}, ${said('postcode')}`
          : [said('issuer') || (/^Device:serial/.test(thing) ? said('maker') : ''), said('value')]
              .join(' ')
              .trim();
    typed.set(text, thing);
  }

  test.each(reading.map(({ name }) => name))(
    'is found by %s over a row that she may see alone',
    async (name) => {
      const view = visible(world, readerNamed(name));
      const who = whoIs(readerNamed(name));
      // Each by its own kind: a firm and its premises may have one name and postcode.
      const found = new Map<string, readonly Hit[]>();
      for (const kind of ['OBJECT', 'LOCATION', 'ORGANISATION']) {
        const texts = [...typed].filter(([, thing]) => kindOf(thing) === kind).map(([text]) => text);
        for (const [text, hits] of await searchAll(who, texts, { kinds: [kind] })) found.set(text, hits);
      }
      let seen = 0;
      for (const [text, thing] of typed) {
        const rows = rowsAbout(view, thing).map(idOf).sort();
        const hits = found.get(text) ?? [];
        if (rows.length > 0) seen += 1;
        expect([text, hits.map(({ record }) => record.id)]).toEqual([
          text,
          rows.length > 0 ? [things.get(thing)] : [],
        ]);
        expect([text, hitsOf(hits)]).toEqual([text, rows]);
      }
      expect(typed.size).toBeGreaterThan(50);
      expect(seen).toBeGreaterThan(5);
      expect(name.includes('analyst') ? seen < typed.size : true).toBe(true);
    },
  );

  test("is found by a force's own reference of a row about it", async () => {
    const { hits } = await search(whoIs(readerNamed('national')), 'X1/rms/O1');
    expect(hits.map(({ record }) => record.id)).toEqual([things.get(world.things.get('X1/rms/O1') ?? '')]);
    expect(hits[0]?.matches.map(({ row }) => row.id)).toEqual([idOf('X1/rms/O1')]);
  });
});

test('the columns of subjects are those of the files', () => {
  expect(
    identifiers.every((row) => Object.values(subjectColumns).some((column) => cell(row, column) !== '')),
  ).toBe(true);
});
