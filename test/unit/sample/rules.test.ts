import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { definitions } from '../../../src/domains/index.ts';
import { layoutOf, type Layout } from '../../../src/exchange/import/layout.ts';
import { isBad, readRow, type Row as Read } from '../../../src/exchange/import/rows.ts';
import { foldersOf, made, rowsOf, tally, type Files } from './made.ts';

const isLayout = (layout: Layout | readonly string[]): layout is Layout => 'columns' in layout;
const things = new Set(['objects.csv', 'locations.csv', 'organisations.csv']);

interface Found {
  readonly faults: string[];
  readonly files: Map<string, string>;
}

/** Every row by the importer's own rules; what it names must be there, and known before it. */
function checked(files: Files, code: string): Found {
  const found: Found = { faults: [], files: new Map() };
  const known = new Map<string, number>();
  const ids = new Set<string>();
  const context = { idKey: Buffer.alloc(32, 7), force: code, system: 'rms', now: Date.UTC(2026, 0, 1) };
  for (const definition of definitions) {
    const rows = parse(files.get(`${code}/${definition.file}`) ?? '');
    const layout = layoutOf(definition, rows[0]);
    if (!isLayout(layout)) {
      found.faults.push(...layout);
      continue;
    }
    const sound: Read[] = [];
    for (const cells of rows.slice(1)) {
      const row = readRow(layout, cells, context);
      if (isBad(row)) {
        found.faults.push(
          ...row.faults.map(({ column, reason }) => `${definition.file} ${column}: ${reason}`),
        );
        continue;
      }
      if (ids.has(row.id)) found.faults.push(`${definition.file}: the same row twice`);
      ids.add(row.id);
      sound.push(row);
      if (row.reference === null) continue;
      found.files.set(row.reference, definition.file);
      known.set(row.reference, row.knownFrom);
    }
    for (const { references, knownFrom } of sound) {
      for (const [column, reference] of Object.entries(references)) {
        const file = found.files.get(reference) ?? '';
        if (file === '') found.faults.push(`${definition.file} ${column}: dangling`);
        const exempt = column === 'source_id' || definition.kind !== 'link' || things.has(file);
        if (!exempt && knownFrom < (known.get(reference) ?? 0))
          found.faults.push(`${definition.file} ${column}: early`);
      }
    }
  }
  return found;
}

const files = made({ people: 1_000, forces: 4, seed: 7 });
const folders = foldersOf(files);

describe('what the importer asks for', () => {
  test.each(folders)('no row of %s is refused', (code) => {
    const { faults, files: ids } = checked(files, code);
    expect([...tally(faults)]).toEqual([]);
    expect(ids.size).toBeGreaterThan(100);
  });

  test.each(folders)(
    'every person of %s has a link, every network two members, every crime a place',
    (code) => {
      const all = [
        'person_case',
        'person_crime',
        'person_event',
        'person_object',
        'person_location',
        'person_organisation',
        'person_network',
      ];
      const linked = new Set(
        all.flatMap((file) => rowsOf(files, `${code}/${file}.csv`).map((row) => row['person_id'])),
      );
      expect(rowsOf(files, `${code}/people.csv`).filter(({ id }) => !linked.has(id))).toEqual([]);
      const members = tally(rowsOf(files, `${code}/person_network.csv`).map((row) => row['network_id']));
      expect(rowsOf(files, `${code}/networks.csv`).filter(({ id }) => (members.get(id) ?? 0) < 2)).toEqual(
        [],
      );
      const placed = new Set(rowsOf(files, `${code}/crime_location.csv`).map((row) => row['crime_id']));
      expect(rowsOf(files, `${code}/crimes.csv`).filter(({ id }) => !placed.has(id))).toEqual([]);
    },
  );

  test.each(folders)('whoever is not identified in %s has four descriptors or a report', (code) => {
    const unknown = rowsOf(files, `${code}/people.csv`).filter(
      (row) => row['identity_status'] === 'UNIDENTIFIED',
    );
    const mentioned = new Set(rowsOf(files, `${code}/intelligence_link.csv`).map((row) => row['record_id']));
    const said = new Map(rowsOf(files, `${code}/descriptions.csv`).map((row) => [row['person_id'], row]));
    const columns = ['gender', 'build', 'complexion', 'distinguishing_feature', 'left_eye', 'right_eye'];
    const poor = unknown.filter(({ id }) => {
      const row = said.get(id) ?? {};
      return columns.filter((column) => (row[column] ?? '') !== '').length < 4 && !mentioned.has(id);
    });
    expect(poor).toEqual([]);
  });
});

describe('identifiers that cannot exist', () => {
  const valueShapes: Readonly<Record<string, RegExp>> = {
    PHONE: /^\+999\d{9}$/,
    HELPLINE: /^\+999\d{9}$/,
    VEHICLE: /^[A-Z]{2}99 [A-Z]{3}$/,
    EMAIL: /^[^@]+@example\.invalid$/,
    SOCIAL_ACCOUNT: /^(Plimchat|Wavlet|Nookroom|Snapperline) - h\d{9}$/,
    DEVICE: /^(99999\d{10}|SN\d{9})$/,
    BANK_ACCOUNT: /^99-99-99 \d{8}$/,
    PASSPORT: /^ZZ\d{9}$/,
    DRIVING_LICENCE: /^ZZZ99\d{9}$/,
    TAXI_LICENCE: /^ZT\d{9}$/,
    PHOTOGRAPH: /^$/,
  };

  test('objects', () => {
    const rows = folders.flatMap((code) => rowsOf(files, `${code}/objects.csv`));
    expect(rows.filter(({ type, value }) => valueShapes[type ?? '']?.test(value ?? '') !== true)).toEqual([]);
  });

  test('places and organisations', () => {
    const places = folders.flatMap((code) => rowsOf(files, `${code}/locations.csv`));
    expect(places.filter((row) => row['uprn'] !== '' || row['what3words'] !== '')).toEqual([]);
    expect(places.filter((row) => !/^(|ZZ\d{1,2} [0-9A-Z][A-Z]{2})$/.test(row['postcode'] ?? ''))).toEqual(
      [],
    );
    expect(places.filter((row) => !/^ZT\d{7}$/.test(row['area_code'] ?? ''))).toEqual([]);
    const far = places.filter(
      ({ latitude, longitude }) =>
        latitude !== '' &&
        !(
          Number(latitude) > 52 &&
          Number(latitude) < 56 &&
          Number(longitude) < -12 &&
          Number(longitude) > -19
        ),
    );
    expect(far).toEqual([]);
    const firms = folders.flatMap((code) => rowsOf(files, `${code}/organisations.csv`));
    expect(firms.filter((row) => !/^(|ZZ\d{7})$/.test(row['registry_number'] ?? ''))).toEqual([]);
  });

  test('identifiers of people and matters', () => {
    const shapes: Readonly<Record<string, RegExp>> = {
      NOMINAL_NUMBER: /^(X.|INQ)N\d{7}$/,
      PNC_ID: /^2099\/\d{7}[A-Z]$/,
      URN: /^X[1-9A-C]\d{9}$/,
      OTHER: /^(X.|INQ)-CR-\d{7}$/,
    };
    const rows = folders.flatMap((code) => rowsOf(files, `${code}/identifiers.csv`));
    expect(rows.filter(({ kind, value }) => shapes[kind ?? '']?.test(value ?? '') !== true)).toEqual([]);
  });
});
