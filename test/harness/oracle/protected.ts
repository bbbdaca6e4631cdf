import { surelyAdult } from './ages.ts';
import { cell, listOf, named, subjectColumns, type Row } from './rows.ts';
import { isThingRecord, thingKey } from './things.ts';

/** The rows of one force, by noun or link type. */
type Force = (noun: string) => readonly Row[];

function byNoun(rows: readonly Row[]): Force {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.noun);
    if (group === undefined) groups.set(row.noun, [row]);
    else group.push(row);
  }
  return (noun) => groups.get(noun) ?? [];
}

/** Offences that are none of a sexual kind; all others of reference/offences.csv protect their victims. */
const otherOffences = new Set(['13', '27', '36', '79']);

/** A case, crime or event that protects its victims (domain.md, "Protected"). */
function protectsVictims(row: Row): boolean {
  if (listOf(row, 'flags').includes('CSE')) return true;
  if (row.noun === 'Case') return cell(row, 'cocad_strand') !== '';
  return row.noun === 'Crime' && !otherOffences.has(cell(row, 'offence'));
}

/** The case, crime or event at the end of an INVOLVED_IN row. */
const matterOf = (row: Row): string =>
  named(row, 'case_id') || named(row, 'crime_id') || named(row, 'event_id');

/** What a person uses, lives in, or belongs to: the link types between her and another node, and the columns of people. */
const personLinks = ['INVOLVED_IN', 'USED', 'PRESENT_AT', 'WORKED_FOR', 'KNOWS', 'MEMBER_OF'];

const mattersOf = (force: Force): readonly Row[] => ['Case', 'Crime', 'Event'].flatMap(force);

function descriptionsOf(force: Force): ReadonlyMap<string, readonly Row[]> {
  const all = new Map<string, Row[]>();
  for (const row of force('Description')) {
    const person = named(row, 'person_id');
    all.set(person, [...(all.get(person) ?? []), row]);
  }
  return all;
}

/** The protected people of one force, by the force's own rows alone, taken back or not. */
function peopleOf(force: Force): ReadonlySet<string> {
  const matters = new Map(mattersOf(force).map((row) => [row.key, row]));
  const described = descriptionsOf(force);
  const asked = new Set(
    force('Person')
      .filter((row) => cell(row, 'anonymity') === 'yes')
      .map((row) => row.key),
  );
  const reasons: Readonly<Record<string, (person: string, matter: Row) => boolean>> = {
    VICTIM: (_, matter) => protectsVictims(matter),
    WITNESS: (person) => asked.has(person),
    REPORTING_PERSON: (person) => asked.has(person),
    SUBJECT: (person, matter) =>
      ['MISSING_EPISODE', 'SAFEGUARDING'].includes(cell(matter, 'type')) &&
      !surelyAdult(described.get(person) ?? [], matter),
  };
  const people = new Set<string>();
  for (const row of [...force('INVOLVED_IN'), ...force('MEMBER_OF')]) {
    const person = named(row, 'person_id');
    const matter = matters.get(matterOf(row));
    const reason = matter === undefined ? undefined : reasons[cell(row, 'role')];
    if (cell(row, 'coerced') === 'yes') people.add(person);
    else if (matter !== undefined && reason?.(person, matter) === true) people.add(person);
  }
  return people;
}

export const protectedPeople = (rows: readonly Row[]): ReadonlySet<string> => peopleOf(byNoun(rows));

const holdings = new Set(['OWNER', 'REGISTERED_KEEPER', 'SUBSCRIBER']);
const dwellings = new Set(['HOME', 'PLACED']);
const whereabouts = new Set([...dwellings, 'SCHOOL', 'WORK']);

/** Rows about things that a protected person holds or lives in, where nobody else of the force is linked to the thing. */
function recordsOfHers(
  force: Force,
  people: ReadonlySet<string>,
  things: ReadonlyMap<string, string>,
): Row[] {
  const users = new Map<string, Set<string>>();
  const held = new Set<string>();
  for (const row of [...force('USED'), ...force('PRESENT_AT'), ...force('WORKED_FOR')]) {
    const said = named(row, 'object_id') || named(row, 'location_id') || named(row, 'organisation_id');
    const [thing, person] = [things.get(said) ?? said, named(row, 'person_id')];
    users.set(thing, (users.get(thing) ?? new Set<string>()).add(person));
    const holds = holdings.has(cell(row, 'capacity')) && row.noun === 'USED';
    if (people.has(person) && (holds || dwellings.has(cell(row, 'nature')))) held.add(thing);
  }
  return ['ObjectRecord', 'LocationRecord', 'OrganisationRecord'].flatMap(force).filter((row) => {
    const thing = things.get(row.key) ?? '';
    return held.has(thing) && users.get(thing)?.size === 1;
  });
}

/** Links that say where she lives, learns or works, whose family she is, and what happened at her home. */
function tellingLinks(
  force: Force,
  people: ReadonlySet<string>,
  things: ReadonlyMap<string, string>,
): readonly Row[] {
  const hers = (row: Row): boolean =>
    people.has(named(row, 'person_id')) || people.has(named(row, 'other_id'));
  const placeOf = (row: Row): string => things.get(named(row, 'location_id')) ?? '';
  const whereabout = force('PRESENT_AT').filter((row) => hers(row) && whereabouts.has(cell(row, 'nature')));
  const homes = new Set(whereabout.filter((row) => cell(row, 'nature') === 'HOME').map(placeOf));
  return [
    ...whereabout,
    ...force('WORKED_FOR').filter(hers),
    ...force('KNOWS').filter((row) => cell(row, 'nature') === 'FAMILY' && hers(row)),
    ...force('OCCURRED_AT').filter((row) => homes.has(placeOf(row))),
  ];
}

/** Keys of the rows of one force that say who a protected person is (architecture.md, "Protected people"). */
export function protectedRows(rows: readonly Row[]): ReadonlySet<string> {
  const force = byNoun(rows);
  const people = peopleOf(force);
  const things = new Map(rows.filter(isThingRecord).map((row) => [row.key, thingKey(row)]));

  const own = force('Person').filter((row) => people.has(row.key));
  const satellites = ['Name', 'Identifier', 'Description', 'Text']
    .flatMap(force)
    .filter((row) => people.has(named(row, 'person_id')));
  const links = [
    ...personLinks
      .flatMap(force)
      .filter((row) => ['person_id', 'other_id'].some((end) => people.has(named(row, end)))),
    ...force('MENTIONS').filter((row) => people.has(named(row, 'record_id'))),
  ];
  const matters = new Set([
    ...links.filter((row) => row.noun === 'INVOLVED_IN').map(matterOf),
    ...links.filter((row) => row.noun === 'MENTIONS').map((row) => named(row, 'report_id')),
  ]);
  const files = [...mattersOf(force), ...force('IntelligenceReport')].filter((row) => matters.has(row.key));
  const texts = force('Text').filter((row) =>
    ['Case', 'Crime', 'Event', 'IntelligenceReport'].some((noun) =>
      matters.has(named(row, subjectColumns[noun] ?? '')),
    ),
  );
  const sources = [...own, ...satellites, ...links, ...files, ...texts].map((row) => named(row, 'source_id'));

  const telling = [
    ...satellites,
    ...texts,
    ...tellingLinks(force, people, things),
    ...recordsOfHers(force, people, things),
  ];
  return new Set([...telling.map((row) => row.key), ...sources.filter((key) => key !== '')]);
}
