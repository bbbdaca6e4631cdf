import { describe, expect, test } from '@jest/globals';
import { countOf, foldersOf, made, policeOf, rowsOf, tally } from './made.ts';

const files = made({ people: 20_000, forces: 6, seed: 5 });
const police = policeOf(files);
const all = (name: string): ReturnType<typeof rowsOf> =>
  police.flatMap((code) => rowsOf(files, `${code}/${name}.csv`));

/** sample.md, "Rows". */
const wanted: Readonly<Record<string, number>> = {
  ...{ people: 21_000, names: 27_000, identifiers: 31_000, descriptions: 21_000, texts: 9_000 },
  ...{ sources: 5_000, intelligence: 1_000, cases: 4_000, crimes: 6_000, events: 8_000, networks: 80 },
  ...{ objects: 23_000, locations: 24_000, organisations: 200 },
  ...{ person_case: 17_600, person_crime: 12_000, person_event: 12_000, person_object: 29_000 },
  ...{ person_location: 32_000, person_organisation: 3_000, person_person: 12_000, person_network: 560 },
  ...{ crime_case: 6_000, event_case: 8_000, crime_location: 6_000, event_location: 8_000 },
  ...{
    organisation_location: 200,
    case_object: 800,
    crime_object: 1_800,
    event_object: 1_600,
    intelligence_link: 2_000,
  },
};

describe('rows', () => {
  test.each(Object.entries(wanted))('%s.csv: %d, within 5 %%', (name, count) => {
    const found = police.reduce((sum, code) => sum + countOf(files, `${code}/${name}.csv`), 0);
    expect(Math.abs(found / count - 1)).toBeLessThanOrEqual(0.05);
  });

  test('the inquiry holds 100 cases', () => {
    expect(countOf(files, 'INQ/cases.csv')).toBe(100);
  });
});

const shareOf = <T>(rows: readonly T[], fits: (row: T) => boolean): number =>
  rows.filter(fits).length / rows.length;

describe('markings of sources', () => {
  test('handling is C for 15 % in all forces but the last, which marks everything C', () => {
    for (const code of police.slice(0, -1)) {
      const share = shareOf(rowsOf(files, `${code}/sources.csv`), ({ handling }) => handling === 'C');
      expect(Math.abs(share - 0.15)).toBeLessThan(0.04);
    }
    expect(
      shareOf(rowsOf(files, `${police.at(-1) ?? ''}/people.csv`), ({ handling }) => handling === 'C'),
    ).toBe(1);
  });

  test('strands, classifications and teams', () => {
    const sources = all('sources');
    const near = (fits: (row: (typeof sources)[number]) => boolean, share: number): void =>
      expect(Math.abs(shareOf(sources, fits) - share)).toBeLessThan(0.025);
    near(({ strand }) => strand === 'GENERAL', 0.45);
    near(({ strand }) => strand === 'CSE', 0.4);
    near(({ strand }) => strand === 'INTELLIGENCE', 0.12);
    near(({ strand, team }) => strand === 'STANDARDS' && team === 'PSD', 0.03);
    near(({ gsc }) => gsc === 'OFFICIAL', 0.6);
    near(({ gsc }) => gsc === 'SECRET', 0.02);
    near(({ team, strand }) => team !== '' && strand !== 'STANDARDS', 0.02);
    near((row) => row['derived_from'] !== '', 0.15);
    near((row) => row['legacy_grade'] !== '' && row['information_assessment'] === '', 0.1);
    near((row) => row['information_assessment'] === 'E', 0.055);
  });
});

const origins = rowsOf(files, 'truth/origins.csv').filter(({ person }) => person?.startsWith('INQ') !== true);
const duplicates = new Set(rowsOf(files, 'truth/duplicates.csv').map(({ again }) => again));

describe('people', () => {
  const firsts = origins.filter(({ person }) => !duplicates.has(person));

  test('first roles', () => {
    const roles = tally(firsts.map((row) => row['first_role']));
    expect(Math.abs((roles.get('VICTIM') ?? 0) / 20_000 - 0.3)).toBeLessThan(0.005);
    expect(Math.abs((roles.get('SUSPECT') ?? 0) / 20_000 - 0.22)).toBeLessThan(0.005);
    expect(Math.abs((roles.get('WITNESS') ?? 0) / 20_000 - 0.26)).toBeLessThan(0.005);
  });

  test('naming traditions have equal shares, in each first role too', () => {
    for (const role of ['VICTIM', 'SUSPECT', 'WITNESS', 'LINKED']) {
      const named = firsts.filter((row) => row['first_role'] === role && row['tradition'] !== '');
      const counts = [...tally(named.map(({ tradition }) => tradition)).values()];
      expect(counts.length).toBeGreaterThanOrEqual(8);
      for (const count of counts)
        expect(Math.abs((count * counts.length) / named.length - 1)).toBeLessThan(0.12);
    }
  });

  test('suspects: 45 % of known ages are under 18, 12 % unidentified, 8 % convicted', () => {
    let known = 0;
    let young = 0;
    let offenders = 0;
    let suspects = 0;
    for (const code of police) {
      const births = new Map(
        rowsOf(files, `${code}/descriptions.csv`).map((row) => [row['person_id'], row['birth_date'] ?? '']),
      );
      const days = new Map(
        rowsOf(files, `${code}/cases.csv`).map(({ id, from }) => [id, (from ?? '').slice(0, 10)]),
      );
      for (const row of rowsOf(files, `${code}/person_case.csv`)) {
        if (row['role'] !== 'SUSPECT' && row['role'] !== 'OFFENDER') continue;
        suspects += 1;
        offenders += row['role'] === 'OFFENDER' ? 1 : 0;
        const [birth, day] = [births.get(row['person_id']) ?? '', days.get(row['case_id']) ?? ''];
        if (birth.length !== 10 || day.length !== 10) continue;
        known += 1;
        young += Number(day.replaceAll('-', '')) - Number(birth.replaceAll('-', '')) < 180_000 ? 1 : 0;
      }
    }
    expect(Math.abs(young / known - 0.45)).toBeLessThan(0.03);
    expect(Math.abs(offenders / suspects - 0.08)).toBeLessThan(0.015);
    const unknown = all('people').filter((row) => row['identity_status'] === 'UNIDENTIFIED').length;
    expect(Math.abs(unknown / 4_400 - 0.12)).toBeLessThan(0.015);
  });

  test('ethnicity does not go with role; a third has none by status', () => {
    const roles = new Map(origins.map((row) => [row['person'], row['first_role']]));
    const said = police.flatMap((code) =>
      rowsOf(files, `${code}/descriptions.csv`).map((row) => ({
        row,
        role: roles.get(`${code}/rms/${row['person_id'] ?? ''}`) ?? '',
      })),
    );
    const missing = shareOf(said, ({ row }) =>
      ['NOT_ASKED', 'NOT_RECORDED'].includes(row['ethnicity_status'] ?? ''),
    );
    expect(Math.abs(missing - 1 / 3)).toBeLessThan(0.02);
    for (const group of ['W', 'M', 'A', 'B', 'O']) {
      const shares = ['VICTIM', 'SUSPECT', 'WITNESS', 'LINKED'].map((role) =>
        shareOf(
          said.filter((one) => one.role === role),
          ({ row }) => (row['ethnicity_self_defined'] ?? '').startsWith(group),
        ),
      );
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(0.035);
    }
  });
});

describe('hubs', () => {
  test.each(police)('of %s', (code) => {
    const people = countOf(files, `${code}/people.csv`);
    const places = rowsOf(files, `${code}/locations.csv`);
    const present = rowsOf(files, `${code}/person_location.csv`);
    const touched = (type: string): number => {
      const sizes = places
        .filter((row) => row['type'] === type)
        .map(
          ({ id }) =>
            new Set(present.filter((row) => row['location_id'] === id).map((row) => row['person_id'])).size,
        );
      return Math.max(...sizes) / people;
    };
    expect(Math.abs(touched('TRANSPORT_HUB') - 0.04)).toBeLessThan(0.005);
    expect(Math.abs(touched('SHOPPING_CENTRE') - 0.02)).toBeLessThan(0.005);
    expect(Math.abs(touched('CUSTODY_SUITE') - 0.03)).toBeLessThan(0.005);
  });

  test('two transport hubs and a helpline are known in three forces', () => {
    const forcesOf = (keys: readonly string[][]): number[] =>
      [...tally(keys.flat()).values()].filter((count) => count >= 3);
    const stations = police.map((code) =>
      rowsOf(files, `${code}/locations.csv`)
        .filter((row) => row['type'] === 'TRANSPORT_HUB')
        .map((row) => `${row['building'] ?? ''} ${row['postcode'] ?? ''}`),
    );
    const lines = police.map((code) =>
      rowsOf(files, `${code}/objects.csv`)
        .filter((row) => row['type'] === 'HELPLINE')
        .map(({ value }) => value ?? ''),
    );
    expect(forcesOf(stations)).toHaveLength(2);
    expect(forcesOf(lines)).toHaveLength(1);
  });

  test('kinds of organisations have equal shares', () => {
    const kinds = [...tally(all('organisations').map(({ type }) => type)).values()];
    expect(kinds).toHaveLength(10);
    for (const count of kinds) expect(Math.abs(count - 20)).toBeLessThanOrEqual(4);
  });

  test('every folder is there', () => {
    expect(foldersOf(files)).toEqual([...police, 'INQ']);
  });
});
