import type { Definition } from '../../domains/define.ts';
import { nameOf } from '../../domains/rowRules.ts';
import { isNamed, person as personLabel } from './labels.ts';
import { eachRow, rowBit, type CheckedFile } from './pass.ts';
import {
  flag,
  has,
  isProtected,
  noteUse,
  place,
  raise,
  thingFlag,
  thingOf,
  type Entry,
  type Register,
} from './register.ts';
import type { Row } from './rows.ts';

/**
 * Who is protected, and which rows say who that is (architecture.md, "Protected people"), by the accepted rows of the folder.
 * Who it is may turn out with the last row of the last file; only then is it known which keys the rows before it take.
 */

const linksOf = (files: readonly CheckedFile[], type: string): readonly CheckedFile[] =>
  files.filter(({ file: { layout } }) => nameOf(layout.definition) === type);

/** Marks people whom a row protects; gives those of them whom an earlier import brought unmarked. */
export function markPeople(register: Register, files: readonly CheckedFile[]): Set<Entry> {
  const newly = new Set<Entry>();
  for (const checked of [...linksOf(files, 'INVOLVED_IN'), ...linksOf(files, 'MEMBER_OF')]) {
    eachRow(checked, (at, person) => {
      if (!has(checked.bits, at, rowBit.PROTECTS) || isProtected(register, person)) return;
      raise(register.flags, person, flag.PROTECTED);
      if (register.place.get(person) === place.GRAPH) newly.add(person);
    });
  }
  return newly;
}

/**
 * Marks cases, crimes and events that a protected person is in, and reports that mention one; gives those that an earlier
 * import brought unmarked.
 */
export function markMatters(register: Register, files: readonly CheckedFile[]): Set<Entry> {
  const newly = new Set<Entry>();
  for (const checked of linksOf(files, 'INVOLVED_IN')) {
    eachRow(checked, (_, person, matter) => {
      if (!isProtected(register, person) || isProtected(register, matter)) return;
      raise(register.flags, matter, flag.PROTECTED);
      if (register.place.get(matter) === place.GRAPH) newly.add(matter);
    });
  }
  for (const checked of linksOf(files, 'MENTIONS')) {
    eachRow(checked, (_, report, named) => {
      if (register.kind.get(named) !== personLabel || !isProtected(register, named)) return;
      if (isProtected(register, report)) return;
      raise(register.flags, report, flag.PROTECTED);
      if (register.place.get(report) === place.GRAPH) newly.add(report);
    });
  }
  return newly;
}

/** Notes who uses which thing, and where protected people live. */
export function noteThings(register: Register, files: readonly CheckedFile[]): void {
  for (const checked of [...linksOf(files, 'USED'), ...linksOf(files, 'PRESENT_AT')]) {
    eachRow(checked, (at, person, record) => {
      const thing = thingOf(register, record);
      if (thing < 0) return;
      noteUse(register.things, thing, person, has(checked.bits, at, rowBit.HOLDS));
      if (has(checked.bits, at, rowBit.HOME) && isProtected(register, person)) {
        raise(register.things.flags, thing, thingFlag.HOME);
      }
    });
  }
}

/** Marks things that one protected person alone owns, keeps, subscribes to or lives at. */
export function markThings(register: Register): void {
  const { ids, user, flags } = register.things;
  for (let thing = 0; thing < ids.size(); thing += 1) {
    const only = user.get(thing) - 1;
    if (only < 0 || has(flags, thing, thingFlag.MANY) || !has(flags, thing, thingFlag.HELD)) continue;
    if (isProtected(register, only)) raise(flags, thing, thingFlag.PROTECTED);
  }
}

/** Which of a row's entries its source may say something of: its own or its subject, the start, the end. */
function subjectsOf(definition: Definition): readonly ('first' | 'second')[] {
  switch (nameOf(definition)) {
    case 'Person':
    case 'Case':
    case 'Crime':
    case 'Event':
    case 'IntelligenceReport':
    case 'Name':
    case 'Identifier':
    case 'Description':
    case 'Text':
    case 'INVOLVED_IN':
    case 'USED':
    case 'PRESENT_AT':
    case 'WORKED_FOR':
    case 'MEMBER_OF':
      return ['first'];
    case 'KNOWS':
      return ['first', 'second'];
    case 'MENTIONS':
      return ['second'];
    default:
      return [];
  }
}

/** Identifiers and mentions are of people alone: that of a case says nothing of who is in it. */
const ofPeopleAlone = new Set(['Identifier', 'MENTIONS']);

/** Marks sources on which rows about protected people, and about what these are in, rest; gives those that are in the graph. */
export function markSources(register: Register, files: readonly CheckedFile[]): Set<Entry> {
  const inGraph = new Set<Entry>();
  for (const checked of files) {
    const { definition } = checked.file.layout;
    const subjects = subjectsOf(definition);
    if (subjects.length === 0) continue;
    const peopleAlone = ofPeopleAlone.has(nameOf(definition));
    const says = (entry: Entry): boolean =>
      entry >= 0 &&
      isProtected(register, entry) &&
      (!peopleAlone || register.kind.get(entry) === personLabel);
    eachRow(checked, (_, first, second, source) => {
      if (source < 0) return;
      if (!(subjects.includes('first') && says(first)) && !(subjects.includes('second') && says(second)))
        return;
      raise(register.flags, source, flag.PROTECTED);
      if (register.place.get(source) === place.GRAPH) inGraph.add(source);
    });
  }
  return inGraph;
}

const herPlaces = new Set<unknown>(['HOME', 'PLACED', 'SCHOOL', 'WORK']);

/** Whether a row says who a protected person is, and so takes a PROTECTED key. `own` is its entry where it has one. */
export function saysWho(
  definition: Definition,
  register: Register,
  { values }: Row,
  [first = -1, second = -1]: readonly Entry[],
  own: Entry,
): boolean {
  const { flags } = register.things;
  const hers = (entry: Entry): boolean => entry >= 0 && isProtected(register, entry);
  const thing = (entry: Entry, bit: number): boolean => has(flags, thingOf(register, entry), bit);
  switch (nameOf(definition)) {
    case 'Source':
      return hers(own);
    case 'Name':
    case 'Description':
    case 'Text':
    case 'WORKED_FOR':
      return hers(first);
    case 'Identifier':
      return register.kind.get(first) === personLabel && hers(first);
    case 'PRESENT_AT':
      return herPlaces.has(values['nature']) && hers(first);
    case 'KNOWS':
      return values['nature'] === 'FAMILY' && (hers(first) || hers(second));
    case 'OCCURRED_AT':
      return thing(second, thingFlag.HOME);
    default:
      return definition.kind === 'satellite' && isNamed(definition) && thing(own, thingFlag.PROTECTED);
  }
}
