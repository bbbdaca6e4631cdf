import { ageBetween, dayNumber, under18, type AgeRange, type DayNumbers } from '../domains/age.ts';
import { kindOf, linkKinds, numberOf, type LinkKind } from './kinds.ts';
import { checkGuards, checkRow, datesOf, type Props } from './rows.ts';
import { bit, forceNumber, has, isPublicId, pair, raise, type State } from './state.ts';
import type { InvariantName } from './table.ts';

/** The third reading: every link that evidence is argued about. Nodes and their descriptions are known by now. */

export interface LinkRow {
  readonly start: string | null;
  readonly end: string | null;
  readonly type: string;
  readonly props: Props;
}

/** A link whose ends are known. */
interface Known {
  readonly type: string;
  readonly props: Props;
  readonly start: number;
  readonly end: number;
  readonly isProtected: boolean;
  readonly told: (rule: InvariantName, what: string) => void;
}

const person = numberOf('Person');
const source = numberOf('Source');

export function readLink(state: State, { start, end, type, props }: LinkRow): void {
  const { id } = props;
  const told = (rule: InvariantName, what: string): void =>
    state.breaches.tell(rule, typeof id === 'string' ? id : String(start), what);
  if (!isPublicId(id)) told('ID', `a link of type ${type} without a public id`);
  const found = linkKinds.get(type);
  if (found === undefined) {
    told('ENDS', `no link of type ${type} is known`);
    return;
  }
  const isProtected = checkGuards(state, props, false, told);
  if (!isPublicId(start) || !isPublicId(end)) {
    told('ENDS', 'an end of it has no public id');
    return;
  }
  const link: Known = {
    type,
    props,
    start: state.ids.add(start),
    end: state.ids.add(end),
    isProtected,
    told,
  };
  const kind = checkEnds(state, found, link, start, end);
  if (kind === undefined) return;
  const { definition } = kind;
  checkRow(
    state,
    definition,
    props,
    { [definition.start.column]: start, [definition.end.column]: end },
    told,
  );
  checkInside(state, link);
  checkSource(state, link);
  noteEnds(state, link);
  checkProtection(state, link);
  if (type === 'INVOLVED_IN') checkAges(state, link);
}

function checkEnds(
  { kind, force, ...state }: State,
  found: readonly LinkKind[],
  { type, props, start, end, told }: Known,
  startId: string,
  endId: string,
): LinkKind | undefined {
  const [startKind, endKind] = [kind.get(start), kind.get(end)];
  if (props['start'] !== startId || props['end'] !== endId) told('ENDS', 'it does not name both its ends');
  const own = state.forces.get(typeof props['force'] === 'string' ? props['force'] : '') ?? 0;
  for (const at of [start, end]) {
    // A thing has no force; what one force says of another's record is no link of either.
    if (kindOf(kind.get(at))?.definition !== undefined && force.get(at) !== own)
      told('ENDS', 'it joins a record of another force');
  }
  const fitting = found.find(({ starts, ends }) => starts.has(startKind) && ends.has(endKind));
  if (fitting === undefined) {
    const name = (number: number): string => kindOf(number)?.name ?? 'node of no kind';
    told('ENDS', `${type} does not join a ${name(startKind)} to a ${name(endKind)}`);
  }
  return fitting;
}

function checkInside({ knownFrom, knownTo }: State, { props, start, end, told }: Known): void {
  const { knownFrom: from, knownTo: to } = props;
  if (typeof from !== 'number' || typeof to !== 'number') return;
  for (const at of [start, end]) {
    if (from < knownFrom.get(at) || to > knownTo.get(at)) {
      told('INSIDE', 'its known span is not inside that of an end');
      return;
    }
  }
}

function checkSource({ ids, kind, force, forces }: State, { props, told }: Known): void {
  const { sourceId } = props;
  if (!isPublicId(sourceId)) {
    told('SOURCE', 'it rests on no source');
    return;
  }
  const at = ids.find(sourceId);
  if (at < 0 || kind.get(at) !== source) {
    told('SOURCE', 'its source is no source');
    return;
  }
  if (force.get(at) !== forces.get(String(props['force']))) told('SOURCE', 'its source is of another force');
}

/** What the link says of its ends for the rules over the whole graph. */
function noteEnds(state: State, { type, start, end }: Known): void {
  const { kind, member } = state;
  for (const at of [start, end]) if (kind.get(at) === person) raise(state, at, bit.LINKED);
  if (type === 'MENTIONS' && kind.get(end) === person) raise(state, end, bit.MENTIONED);
  if (type === 'OCCURRED_AT') raise(state, start, bit.LOCATED);
  if (type !== 'MEMBER_OF') return;
  const other = member.get(end);
  if (other === 0) member.set(end, start + 1);
  else if (other !== start + 1) raise(state, end, bit.MEMBERS);
}

const herPlaces = new Set<unknown>(['HOME', 'PLACED', 'SCHOOL', 'WORK']);
const holdings = new Set<unknown>(['OWNER', 'REGISTERED_KEEPER', 'SUBSCRIBER', 'HOME', 'PLACED']);

/** The protected people of whom the source of a link says something. */
function toldOf(state: State, { type, start, end }: Known): boolean {
  const hers = (at: number): boolean => has(state, at, bit.PROTECTED);
  switch (type) {
    case 'INVOLVED_IN':
    case 'USED':
    case 'PRESENT_AT':
    case 'WORKED_FOR':
    case 'MEMBER_OF':
      return hers(start);
    case 'KNOWS':
      return hers(start) || hers(end);
    case 'MENTIONS':
      return hers(end);
    default:
      return false;
  }
}

function checkProtection(state: State, link: Known): void {
  const { type, props, start, end, isProtected, told } = link;
  const isHers = has(state, start, bit.PROTECTED);
  const open = (what: string): void => {
    if (!isProtected) told('RING', `${what}, under an OPEN key`);
  };
  if (type === 'PRESENT_AT' && isHers && herPlaces.has(props['nature']))
    open('a protected person at a place of hers');
  if (type === 'WORKED_FOR' && isHers) open('a protected person at an organisation of hers');
  if (type === 'KNOWS' && props['nature'] === 'FAMILY' && (isHers || has(state, end, bit.PROTECTED)))
    open('the family of a protected person');
  if (type === 'INVOLVED_IN' && isHers) raise(state, end, bit.HOLDS);
  if (type === 'MENTIONS' && has(state, end, bit.PROTECTED)) raise(state, start, bit.HOLDS);
  if (type === 'USED' || type === 'PRESENT_AT') noteUse(state, link, isHers);
  if (type === 'OCCURRED_AT') {
    const force = forceNumber(state, props['force']);
    state.occurrences.push({ link: String(props['id']), matter: start, thing: end, force, isProtected });
  }
  if (toldOf(state, link) && isPublicId(props['sourceId']))
    raise(state, state.ids.add(props['sourceId']), bit.TELLS);
  if (type === 'MEMBER_OF' && props['coerced'] === true) demand(state, start, 'she was coerced');
}

function noteUse({ uses, force }: State, { props, start, end }: Known, isHers: boolean): void {
  const at = pair(end, force.get(start));
  const use = uses.get(at);
  const holds = holdings.has(props['capacity'] ?? props['nature']);
  const home = isHers && props['nature'] === 'HOME';
  if (use === undefined) {
    uses.set(at, { user: start, many: false, holds, home });
    return;
  }
  if (use.user !== start) use.many = true;
  use.holds ||= holds;
  use.home ||= home;
}

const days = ({ first, last }: State, at: number): DayNumbers | undefined =>
  first.get(at) === 0 ? undefined : { min: first.get(at), max: last.get(at) };

const ownDays = (props: Props): DayNumbers | undefined => {
  const { fromMin, fromMax, toMax } = datesOf(props);
  return fromMin === null || fromMax === null
    ? undefined
    : { min: dayNumber(fromMin), max: dayNumber(toMax ?? fromMax) };
};

function checkAges(state: State, { props, start, end, told }: Known): void {
  const birth = days(state, start);
  const then = ownDays(props) ?? days(state, end);
  const ages = birth === undefined || then === undefined ? undefined : ageBetween(birth, then);
  if ((ages?.min ?? null) !== (props['ageMin'] ?? null) || (ages?.max ?? null) !== (props['ageMax'] ?? null))
    told('AGES', 'its age range is not that of the descriptions');
  const why = whyProtected(state, props, start, end, ages);
  if (why !== undefined) demand(state, start, why);
}

function whyProtected(
  state: State,
  { role, coerced }: Props,
  start: number,
  end: number,
  ages: AgeRange | undefined,
): string | undefined {
  if (coerced === true) return 'she was coerced';
  if (role === 'VICTIM' && has(state, end, bit.SENSITIVE))
    return 'she is a victim in a matter that protects its victims';
  if ((role === 'WITNESS' || role === 'REPORTING_PERSON') && has(state, start, bit.ASKED))
    return 'she asked for anonymity';
  const isChild =
    role === 'SUBJECT' && has(state, end, bit.OF_CHILD) && under18(ages?.min, ages?.max) !== 'NO';
  return isChild ? 'she is the subject of a missing or safeguarding event, and may be a child' : undefined;
}

function demand(state: State, at: number, why: string): void {
  if (!has(state, at, bit.PROTECTED)) state.breaches.tell('MARK', state.ids.idOf(at), `no mark, and ${why}`);
}
