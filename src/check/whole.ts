import { codesOn } from '../domains/area/rules.ts';
import { kindOf, numberOf } from './kinds.ts';
import { isBare } from './joins.ts';
import { bit, has, pair, type State } from './state.ts';

/** What only the whole graph can say, once everything was read. */

const fewestDescriptors = 4;
const source = numberOf('Source');

const bitsIn = (bits: number): number => {
  let count = 0;
  for (let left = bits; left > 0; left >>= 1) count += left & 1;
  return count;
};

export function checkWhole(state: State): void {
  for (let at = 0; at < state.ids.size(); at += 1) {
    const kind = kindOf(state.kind.get(at));
    if (kind?.definition === undefined) continue;
    checkSourceOf(state, at);
    if (kind.definition.kind === 'satellite')
      checkSatellite(state, at, kind.definition.label, kind.describes.length > 0);
    else checkNoun(state, at, kind.name);
  }
  checkSources(state);
  checkOccurrences(state);
}

function checkSourceOf(state: State, at: number): void {
  const { source: sources, kind, force, breaches, ids } = state;
  const of = sources.get(at) - 1;
  if (of < 0) return;
  if (kind.get(of) !== source) {
    breaches.tell('SOURCE', ids.idOf(at), 'its source is no source');
    return;
  }
  if (force.get(of) !== force.get(at))
    breaches.tell('SOURCE', ids.idOf(at), 'its source is of another force');
}

/** Notes that the source of a row says who a protected person is. */
function tells({ source: sources, ...state }: State, at: number): void {
  const of = sources.get(at) - 1;
  if (of >= 0) state.bits.set(of, state.bits.get(of) | bit.TELLS);
}

function checkNoun(state: State, at: number, name: string): void {
  const tell = (rule: Parameters<typeof state.breaches.tell>[0], what: string): void =>
    state.breaches.tell(rule, state.ids.idOf(at), what);
  if (isBare(state, at) && !has(state, at, bit.REFERENCED))
    tell('OWN_REFERENCE', 'no Identifier holds its own reference');
  if (name === 'Network' && !has(state, at, bit.MEMBERS))
    tell('MEMBERS', 'a network with fewer than two members');
  if (name === 'Crime' && !has(state, at, bit.LOCATED)) tell('PLACE', 'a crime without a place');
  if (name === 'Person') {
    if (!has(state, at, bit.LINKED)) tell('ORPHAN', 'a person without any link');
    const isTold = has(state, at, bit.MENTIONED) || bitsIn(state.described.get(at)) >= fewestDescriptors;
    if (has(state, at, bit.UNIDENTIFIED) && !isTold)
      tell('UNIDENTIFIED', 'fewer than four descriptors, and no intelligence report mentions her');
  }
  if (has(state, at, bit.PROTECTED) || has(state, at, bit.HOLDS)) tells(state, at);
}

/** Records that say who a protected person is when they are hers, or of a matter in which she is. */
const ofPeopleAlone = new Set(['Name', 'Identifier', 'Description']);

function checkSatellite(state: State, at: number, label: string, isThing: boolean): void {
  const { subject, expected, breaches, ids } = state;
  const about = subject.get(at) - 1;
  if (about < 0) {
    breaches.tell('JOINED', ids.idOf(at), 'it belongs to nothing');
    return;
  }
  const meant = expected.get(at) - 1;
  if (meant >= 0 && meant !== about) {
    if (isThing)
      breaches.tell('THING_ID', ids.idOf(at), 'it does not describe the thing of its kind and normal form');
    else breaches.tell('OWN_REFERENCE', ids.idOf(at), 'it is the own reference of another record');
  }
  const says = isThing
    ? isHersAlone(state, at, about)
    : has(state, about, bit.PROTECTED) || (label === 'Text' && has(state, about, bit.HOLDS));
  if (!isThing && says) tells(state, at);
  if (!says || has(state, at, bit.PROTECTED_KEY)) return;
  const what = isThing
    ? "a row about a thing that is a protected person's alone"
    : ofPeopleAlone.has(label)
      ? `the ${label} of a protected person`
      : 'a text of a protected person, or of a matter in which she is';
  breaches.tell('RING', ids.idOf(at), `${what}, under an OPEN key`);
}

/** Whether a protected person owns, keeps, subscribes to or lives at a thing that nobody else of her force is linked to. */
function isHersAlone(state: State, record: number, thing: number): boolean {
  const use = state.uses.get(pair(thing, state.force.get(record)));
  return use !== undefined && !use.many && use.holds && has(state, use.user, bit.PROTECTED);
}

function checkSources(state: State): void {
  for (let at = 0; at < state.ids.size(); at += 1) {
    const isOpen = has(state, at, bit.TELLS) && !has(state, at, bit.PROTECTED_KEY);
    if (isOpen && state.kind.get(at) === source)
      state.breaches.tell(
        'RING',
        state.ids.idOf(at),
        'a source of what says who a protected person is, under an OPEN key',
      );
  }
}

const dayText = (day: number): string => {
  const digits = String(day);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
};

function checkOccurrences(state: State): void {
  const { occurrences, uses, areas, areaCodes, first, last, breaches } = state;
  for (const { link, matter, thing, force, isProtected } of occurrences) {
    if (!isProtected && uses.get(pair(thing, force))?.home === true)
      breaches.tell('RING', link, 'something at the home of a protected person, under an OPEN key');
    if (first.get(matter) === 0) continue;
    const days = [first.get(matter), last.get(matter)].map(dayText);
    for (const code of areaCodes.get(pair(thing, force)) ?? []) {
      const known = areas.byCode.has(code);
      if (known && days.every((day) => codesOn(areas, code, day).length === 0))
        breaches.tell('AREA', link, 'the area code of its place leads to none that was valid then');
    }
  }
}
