import { hasError, type ErrorName } from './duplicates.ts';
import { CommonCells } from './commonCells.ts';
import { dayOf, dayText, yearOf } from './dates.ts';
import { openFiles } from './nounRows.ts';
import type { Output } from './output.ts';
import { belowAt, byShares, streamSeed, unitAt } from './random.ts';
import { first, trait, type World } from './world.ts';

/** descriptions.csv and identifiers.csv. Ethnicity, nationality and looks are drawn by themselves, from streams of their own. */

const builds = ['slim', 'medium', 'heavy', 'athletic', 'stocky'] as const;
const complexions = ['fair', 'pale', 'olive', 'tanned', 'dark', 'freckled'] as const;
const hairs = ['short', 'long', 'shaved', 'curly', 'straight', 'tied back'] as const;
const eyes = ['brown', 'blue', 'green', 'grey', 'hazel'] as const;
const features = [
  'Scar on the left hand',
  'Tattoo on the neck',
  'Chipped front tooth',
  'Mole on the right cheek',
  'Limp',
  'Pierced eyebrow',
  'Burn mark on the forearm',
] as const;
const selfDefined = [
  'W1',
  'W2',
  'W3',
  'W9',
  'M1',
  'M2',
  'M3',
  'M9',
  'A1',
  'A2',
  'A3',
  'A4',
  'A9',
  'B1',
  'B2',
  'B9',
  'O2',
  'O9',
] as const;
const observed = ['IC1', 'IC2', 'IC3', 'IC4', 'IC5', 'IC6'] as const;
const countries = [
  'GBR',
  'IRL',
  'POL',
  'ROU',
  'TUR',
  'IND',
  'PAK',
  'BGD',
  'NGA',
  'GHA',
  'KEN',
  'SOM',
  'DZA',
  'EGY',
  'CHN',
  'JAM',
  'TTO',
  'PRT',
] as const;
/** RECORDED; then a third NOT_ASKED and NOT_RECORDED; DECLINED and NOT_TRANSFERRED. */
const statuses = ['RECORDED', 'NOT_ASKED', 'NOT_RECORDED', 'DECLINED', 'NOT_TRANSFERRED'] as const;
const statusShares = [0.58, 0.17, 0.1634, 0.05, 0.0366] as const;

/** The recording whose facts this one has: the inquiry's copies have those of what they copy. */
function original({ people, settings }: World, person: number): number {
  return people.force.at(person) === settings.forces ? people.base.at(person) : person;
}

const swapped = (text: string): string => {
  const [year = '', month = '', day = ''] = text.split('-');
  return Number(day) <= 12 ? `${year}-${day}-${month}` : text;
};

/** Birth date and age as recorded, with the comma between them. */
function birthCells(world: World, person: number, stream: number): string {
  const { people, settings } = world;
  const own = original(world, person);
  const birth = people.birth.at(own);
  const has = (error: ErrorName): boolean => people.base.at(own) >= 0 && hasError(settings.seed, own, error);
  if (people.has(own, trait.UNIDENTIFIED)) {
    const years = Math.floor((people.day.at(own) - birth) / 365.25);
    return unitAt(stream, own, 3) < 0.5 ? `,${Math.max(10, years - 3)}..${years + 3}` : ',';
  }
  if (has('BIRTH_DATE_MISSING')) return ',';
  const text = dayText(birth);
  if (has('AGE_ONLY')) return `,${ageOn(text, dayText(people.day.at(own)))}`;
  if (has('DAY_MONTH_SWAPPED')) return `${swapped(text)},`;
  if (has('YEAR_OFF')) return `${dayText(yearOff(birth, unitAt(stream, own, 4) < 0.5 ? -1 : 1))},`;
  const cut = byShares(unitAt(stream, own, 5), [0.9, 0.04, 0.06]);
  return `${[text, text.slice(0, 7), text.slice(0, 4)][cut] ?? text},`;
}

/** Completed years. */
const ageOn = (birth: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0);

const yearOff = (birth: number, by: number): number => {
  const [, month = 1, day = 1] = dayText(birth).split('-').map(Number);
  return dayOf(yearOf(birth) + by, month, Math.min(28, day));
};

export function writeDescriptions(world: World, output: Output, codes: readonly string[]): void {
  const { people, settings } = world;
  const [looks, ethnicity, nationality, birth] = ['looks', 'ethnicity', 'nationality', 'birth dates'].map(
    (name) => streamSeed(settings.seed, name),
  );
  const lines = openFiles(output, codes, 'descriptions.csv');
  const cells = new CommonCells(world, 'descriptions.csv');
  const one = (stream: number | undefined, values: readonly string[], at: number, purpose: number): string =>
    values[belowAt(stream ?? 0, at, purpose, values.length)] ?? '';
  for (let at = 0; at < people.count; at += 1) {
    const own = original(world, at);
    // Who is described because nobody knows who it is has the descriptors that the rule asks for.
    const full = people.has(own, trait.UNIDENTIFIED) && !people.has(at, trait.REPORT_ONLY);
    const seen = (purpose: number, share: number): boolean =>
      full || unitAt(looks ?? 0, own, purpose) < share;
    const eye = one(looks, eyes, own, 4);
    const appearance = [
      seen(10, 0.4) ? one(looks, builds, own, 0) : '',
      seen(11, 0.4) ? `${150 + belowAt(looks ?? 0, own, 1, 45)} cm` : '',
      seen(12, 0.3) ? one(looks, complexions, own, 2) : '',
      seen(13, 0.3) ? one(looks, hairs, own, 3) : '',
      ...(seen(14, 0.25) ? [eye, eye] : ['', '']),
      unitAt(looks ?? 0, own, 15) < 0.15 ? one(looks, features, own, 5) : '',
    ];
    const gender = people.gender.at(own) === 1 ? 'MALE' : 'FEMALE';
    const status = statuses[byShares(unitAt(ethnicity ?? 0, own, 0), statusShares)] ?? '';
    const said = [
      status === 'RECORDED' ? one(ethnicity, selfDefined, own, 1) : '',
      unitAt(ethnicity ?? 0, own, 2) < 0.3 ? one(ethnicity, observed, own, 3) : '',
      status,
    ];
    const nation = statuses[byShares(unitAt(nationality ?? 0, own, 0), statusShares)] ?? '';
    const two = unitAt(nationality ?? 0, own, 2) < 0.05;
    const nations =
      nation === 'RECORDED'
        ? [
            ...new Set([
              one(nationality, countries, own, 1),
              ...(two ? [one(nationality, countries, own, 3)] : []),
            ]),
          ].join(';')
        : '';
    const common = cells.of(at, people.source.at(at), people.recorded.at(at), false);
    const row = [
      people.reference(at).replace('P', 'D'),
      people.reference(at),
      birthCells(world, at, birth ?? 0),
      gender,
      ...appearance,
      ...said,
      nations,
      nation,
      common,
    ];
    lines[people.force.at(at)]?.add(`${row.join(',')},${dayText(people.day.at(own))},`);
  }
  for (const file of lines) file.close();
}

const checkLetters = 'ZABCDEFGHJKLMNPQRTUVWXY';
/** Any serial of seven digits once: the factor shares no divisor with their number. */
const serialOf = (person: number): string =>
  String((person * 7_654_321 + 1_234_567) % 10_000_000).padStart(7, '0');

/** A PNC ID of the year 2099, which no register has; with a typing error its letter fails. */
export function pncId(person: number, typo: number): string {
  const serial = serialOf(person);
  const letter = checkLetters.charAt(Number(`99${serial}`) % checkLetters.length);
  if (typo < 0) return `2099/${serial}${letter}`;
  const digit = (Number(serial.charAt(typo)) + 1) % 10;
  return `2099/${serial.slice(0, typo)}${digit}${serial.slice(typo + 1)}${letter}`;
}

export function writeIdentifiers(world: World, output: Output, codes: readonly string[]): void {
  const { people, cases, crimes, settings } = world;
  const stream = streamSeed(settings.seed, 'identifiers');
  const lines = openFiles(output, codes, 'identifiers.csv');
  const cells = new CommonCells(world, 'identifiers.csv');
  const counts = codes.map(() => 0);
  let row = 0;
  const add = (
    force: number,
    subjects: readonly string[],
    source: number,
    recorded: number,
    kind: string,
    value: string,
  ): void => {
    const no = (counts[force] ?? 0) + 1;
    counts[force] = no;
    lines[force]?.add(
      `I${no},${subjects.join(',')},${kind},${value},${cells.of(row, source, recorded, false)}`,
    );
    row += 1;
  };
  for (let at = 0; at < people.count; at += 1) {
    const force = people.force.at(at);
    const own = original(world, at);
    const person = (kind: string, value: string): void =>
      add(
        force,
        [people.reference(at), '', '', ''],
        people.source.at(at),
        people.recorded.at(at),
        kind,
        value,
      );
    person('NOMINAL_NUMBER', `${codes[force] ?? ''}N${String(people.no.at(at)).padStart(7, '0')}`);
    if (people.first.at(at) !== first.SUSPECT || people.has(at, trait.UNIDENTIFIED)) continue;
    if (unitAt(stream, own, 0) >= 0.4 / 0.88) continue;
    const root = people.base.at(own) < 0 ? own : people.base.at(own);
    person('PNC_ID', pncId(root, unitAt(stream, own, 1) < 0.02 ? belowAt(stream, own, 2, 7) : -1));
  }
  for (let at = 0; at < cases.count; at += 1) {
    const own = cases.base.at(at) < 0 ? at : cases.base.at(at);
    const no = cases.no.at(own);
    const unit = String(10 + Math.floor(no / 100_000)).padStart(2, '0');
    const urn = `${codes[cases.force.at(own)] ?? ''}${unit}${String(no % 100_000).padStart(5, '0')}${String(yearOf(cases.day.at(own)) % 100).padStart(2, '0')}`;
    add(
      cases.force.at(at),
      ['', cases.reference(at), '', ''],
      cases.source.at(at),
      cases.recorded.at(at),
      'URN',
      urn,
    );
  }
  for (let at = 0; at < crimes.count; at += 1) {
    if (unitAt(stream, at, 5) >= 0.66) continue;
    const number = `${codes[crimes.force.at(at)] ?? ''}-CR-${String(crimes.no.at(at)).padStart(7, '0')}`;
    add(
      crimes.force.at(at),
      ['', '', crimes.reference(at), ''],
      crimes.source.at(at),
      crimes.recorded.at(at),
      'OTHER',
      number,
    );
  }
  for (const one of lines) one.close();
}
