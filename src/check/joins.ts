import { kindOf, numberOf } from './kinds.ts';
import { bit, has, isPublicId, pair, raise, type State } from './state.ts';

/** The second reading: structural links, which say whom or what a record is about. */

export interface JoinRow {
  readonly start: string | null;
  readonly end: string | null;
  readonly type: string;
}

const person = numberOf('Person');

export function readJoin(state: State, { start, end, type }: JoinRow): void {
  if (!isPublicId(start) || !isPublicId(end)) return;
  const { ids, kind, subject, force } = state;
  // A row about a thing points to it; all other records are pointed to.
  const [record, about] =
    type === 'DESCRIBES' ? [ids.add(start), ids.add(end)] : [ids.add(end), ids.add(start)];
  const tell = (what: string): void => state.breaches.tell('JOINED', ids.idOf(record), what);
  const recordKind = kindOf(kind.get(record));
  const aboutKind = kindOf(kind.get(about));
  const { definition } = recordKind ?? {};
  if (definition?.kind !== 'satellite' || definition.joined !== type || aboutKind === undefined) {
    tell(`${type} does not join it to what it is about`);
    return;
  }
  const isThing = definition.thing !== undefined;
  const isAllowed = isThing
    ? (recordKind?.describes ?? []).some((name) => name === aboutKind.name)
    : definition.subjects.some(({ to }) => to.includes(aboutKind.name)) ||
      isReferenceOf(state, record, about);
  if (!isAllowed) tell(`${type} joins it to a ${aboutKind.name}`);
  if (!isThing && force.get(record) !== force.get(about)) tell('it is about a record of another force');
  if (subject.get(record) !== 0) {
    tell('it belongs to more than one subject');
    return;
  }
  subject.set(record, about + 1);
  if (isThing) noteArea(state, record, about);
  else noteSubject(state, record, about);
}

/** The Identifier of an own reference belongs to every bare noun, also to those that no row may give a number. */
const isReferenceOf = (state: State, record: number, about: number): boolean =>
  has(state, record, bit.OWN) && isBare(state, about);

export const isBare = ({ kind }: State, at: number): boolean => {
  const definition = kindOf(kind.get(at))?.definition;
  return definition?.kind === 'noun' && definition.entity;
};

function noteSubject(state: State, record: number, about: number): void {
  if (has(state, record, bit.OWN)) {
    if (has(state, about, bit.REFERENCED))
      state.breaches.tell('OWN_REFERENCE', state.ids.idOf(about), 'it has two own references');
    raise(state, about, bit.REFERENCED);
  }
  const { first, last, described, kind } = state;
  if (kind.get(about) !== person || kindOf(kind.get(record))?.name !== 'Description') return;
  described.set(about, described.get(about) | described.get(record));
  const [min, max] = [first.get(record), last.get(record)];
  if (min === 0) return;
  const known = first.get(about) !== 0;
  first.set(about, known ? Math.min(first.get(about), min) : min);
  last.set(about, known ? Math.max(last.get(about), max) : max);
}

function noteArea({ areaCodes, force }: State, record: number, thing: number): void {
  const codes = areaCodes.get(pair(record, 0));
  if (codes === undefined) return;
  areaCodes.delete(pair(record, 0));
  const at = pair(thing, force.get(record));
  const known = areaCodes.get(at);
  if (known === undefined) areaCodes.set(at, codes);
  else for (const code of codes) known.add(code);
}
