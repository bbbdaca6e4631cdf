import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import {
  endImporting,
  idOf,
  importing,
  makeFolder,
  removeFolders,
  sound,
  type Importing,
  type Rows,
} from './importing.ts';

/** Rules over a folder as a whole, and values that fail a rule and are kept. */

let importer: Importing;
beforeEach(async () => {
  importer = await importing();
});
afterEach(removeFolders);
afterAll(endImporting);

function noted(path: string | null): string[] {
  if (path === null) return [];
  const lines: Record<string, string>[] = parse(readFileSync(path, 'utf8'), { columns: true });
  return lines.map(({ file = '', row = '', column = '', reason = '', id = '' }) =>
    [file, row, column, id, reason.split(/[:,]/)[0]].join(' '),
  );
}

const there = async (references: readonly string[]): Promise<string[]> => {
  const { records } = await importer.test.raw('MATCH (n:Record) RETURN n.id AS id');
  const ids = new Set(records.map((row) => String(row.get('id'))));
  return references.filter((reference) => ids.has(idOf(reference)));
};

const and = (more: Rows): Rows =>
  Object.fromEntries(
    [...new Set([...Object.keys(sound), ...Object.keys(more)])].map((file) => [
      file,
      [...(sound[file] ?? []), ...(more[file] ?? [])],
    ]),
  );

describe('a folder is checked as a whole', () => {
  test('for a person without a link, and all that names her', async () => {
    const dir = makeFolder(
      and({
        'people.csv': [{ id: 'P3' }],
        'names.csv': [
          { id: 'N1', person_id: 'P1' },
          { id: 'N3', person_id: 'P3' },
        ],
      }),
    );
    const dry = await importer.run(dir, { dryRun: true });
    const { summary, rejectsFile } = await importer.run(dir);
    expect({ ...summary, seconds: 0 }).toEqual({ ...dry.summary, seconds: 0 });
    expect(summary).toMatchObject({ read: 9, created: 7, rejected: 2 });
    expect(noted(rejectsFile)).toEqual([
      'people.csv 4 id P3 orphan',
      'names.csv 3 person_id N3 the row that it names was rejected',
    ]);
    expect(await there(['P1', 'P3', 'N1', 'N3'])).toEqual(['P1', 'N1']);
  });

  test('for a crime without a place, a network of one, and whoever has no link but to these', async () => {
    const dir = makeFolder(
      and({
        'people.csv': [{ id: 'P3' }, { id: 'P4' }, { id: 'P5' }],
        'crimes.csv': [{ id: 'CR1' }, { id: 'CR2' }],
        'networks.csv': [{ id: 'N1' }, { id: 'N2' }],
        'locations.csv': [{ id: 'LO1', town: 'Northmere' }],
        'person_crime.csv': [
          { id: 'V3', person_id: 'P3', crime_id: 'CR1' },
          { id: 'V5', person_id: 'P5', crime_id: 'CR2' },
        ],
        'person_person.csv': [{ id: 'K', person_id: 'P3', other_id: 'P5' }],
        // Two rows of one person are one member; P4 falls with P3's network, and P5 does not.
        'person_network.csv': [
          { id: 'M1', person_id: 'P1', network_id: 'N1' },
          { id: 'M2', person_id: 'P1', network_id: 'N1', from: '2004' },
          { id: 'M3', person_id: 'P4', network_id: 'N2' },
          { id: 'M4', person_id: 'P4', network_id: 'N2', from: '2004' },
        ],
        'crime_location.csv': [{ id: 'X2', crime_id: 'CR2', location_id: 'LO1' }],
      }),
    );
    const { rejectsFile, summary } = await importer.run(dir);
    expect(noted(rejectsFile)).toEqual([
      'people.csv 5 id P4 orphan',
      'crimes.csv 2 id CR1 expected a place of this crime in crime_location.csv',
      'networks.csv 2 id N1 expected at least two members of this network in person_network.csv',
      'networks.csv 3 id N2 expected at least two members of this network in person_network.csv',
      'person_crime.csv 2 crime_id V3 the row that it names was rejected',
      'person_network.csv 2 network_id M1 the row that it names was rejected',
      'person_network.csv 3 network_id M2 the row that it names was rejected',
      'person_network.csv 4 person_id M3 the row that it names was rejected',
      'person_network.csv 5 person_id M4 the row that it names was rejected',
    ]);
    expect(summary).toMatchObject({ rejected: 9 });
    expect(await there(['P3', 'P4', 'P5', 'CR1', 'CR2'])).toEqual(['P3', 'P5', 'CR2']);
    expect((await importer.run(dir)).summary).toMatchObject({ created: 0, rejected: 9 });
  });

  test('for an unidentified person of whom less than four things are told, unless a report mentions her', async () => {
    const unknown = (id: string) => ({ id, identity_status: 'UNIDENTIFIED' });
    const four = { gender: 'FEMALE', build: 'slim', left_eye: 'brown' };
    const dir = makeFolder(
      and({
        'people.csv': ['U1', 'U2', 'U3', 'U4'].map(unknown),
        'intelligence.csv': [{ id: 'R1' }],
        'descriptions.csv': [
          { id: 'D1', person_id: 'U1', ...four },
          { id: 'D2', person_id: 'U1', ethnicity_observed: 'IC9' },
          { id: 'D3', person_id: 'U2', ...four, hair: 'short', height: '170 cm' },
        ],
        'person_case.csv': ['U1', 'U2', 'U3', 'U4'].map((id) => ({
          id: `L-${id}`,
          person_id: id,
          case_id: 'C1',
        })),
        'intelligence_link.csv': [{ id: 'MN', report_id: 'R1', record_id: 'U3' }],
      }),
    );
    const { rejectsFile } = await importer.run(dir);
    expect(noted(rejectsFile).filter((line) => line.startsWith('people'))).toEqual([
      'people.csv 5 identity_status U2 expected at least four of gender',
      'people.csv 7 identity_status U4 expected at least four of gender',
    ]);
    expect(await there(['U1', 'U2', 'U3', 'U4', 'D3'])).toEqual(['U1', 'U3']);
  });

  test('and what an earlier import brought needs nothing more', async () => {
    await importer.run(makeFolder(sound));
    const dir = makeFolder({
      'sources.csv': [{ id: 'S1' }],
      'names.csv': [{ id: 'N1', person_id: 'P1' }],
      'people.csv': [{ id: 'P1' }],
    });
    expect((await importer.run(dir)).summary).toMatchObject({ created: 1, unchanged: 2, rejected: 0 });
  });
});

describe('a value that fails its rule', () => {
  test('is kept, marked and noted in warnings.csv, and in no count', async () => {
    const area = { code: 'ZX1000001', name: 'Northmere' };
    await importer.test.raw('CREATE (a:Area) SET a = $area', { area });
    const dir = makeFolder(
      and({
        'identifiers.csv': [
          { id: 'I1', person_id: 'P1', kind: 'PNC_ID', value: '2099/0000001G' },
          { id: 'I2', person_id: 'P1', kind: 'PNC_ID', value: '2099/0000001H' },
          { id: 'I3', person_id: 'P1', kind: 'OTHER', value: '?' },
          { id: 'I4', person_id: 'P1', kind: 'CRO', value: 'SF01/0K' },
        ],
        'objects.csv': [{ id: 'O1', value: '999' }],
        'organisations.csv': [{ id: 'G1', postcode: 'ZZ1', area_code: 'ZX1000001' }],
        'locations.csv': [
          { id: 'LO1', postcode: 'ZZ1 4AB', uprn: 'none', area_code: 'ZX9' },
          { id: 'LO2', postcode: 'Q', uprn: '12' },
        ],
      }),
    );
    const { summary, warnings, warningsFile, rejectsFile } = await importer.run(dir);
    expect(summary).toMatchObject({ rejected: 0, created: summary.read });
    expect(rejectsFile).toBeNull();
    const expected = [
      'objects.csv 2 value O1 kept and marked INVALID',
      'locations.csv 2 uprn LO1 kept and marked INVALID',
      'locations.csv 2 area_code LO1 kept',
      'locations.csv 3 postcode LO2 kept and marked INVALID',
      'organisations.csv 2 postcode G1 kept and marked INVALID',
      'identifiers.csv 3 value I2 kept and marked INVALID',
      'identifiers.csv 5 value I4 kept',
    ];
    expect(noted(warningsFile)).toEqual(expected);
    expect(warnings).toBe(expected.length);
    const { records } = await importer.test.raw(
      `MATCH (n:Identifier) WHERE n.kind <> 'FORCE_REFERENCE' RETURN n.reference AS id, n.validity AS is, n.value AS value ORDER BY id`,
    );
    expect(records.map((row) => [row.get('id'), row.get('is'), row.get('value')] as unknown[])).toEqual([
      ['I1', 'VALID', '2099/0000001G'],
      ['I2', 'INVALID', '2099/0000001H'],
      ['I3', 'NOT_CHECKED', '?'],
      ['I4', 'VALID', 'SF01/0K'],
    ]);
    // It says the same of a folder that is there already.
    expect(noted((await importer.run(dir)).warningsFile)).toEqual(expected);
  });
});
