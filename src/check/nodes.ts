import { dayNumber } from '../domains/age.ts';
import { farFuture } from '../domains/common.ts';
import { isSexual } from '../domains/crime/rules.ts';
import { lonelyThingId, recordId, thingId } from '../domains/publicId.ts';
import { descriptorsOf } from '../exchange/import/bits.ts';
import { kindNamed, type Kind } from './kinds.ts';
import { checkGuards, checkRow, datesOf, type Props } from './rows.ts';
import { bit, forceNumber, isPublicId, pair, raise, type State } from './state.ts';

/** The first reading: every node by itself, and what the rules over links must know of it. */

export interface NodeRow {
  readonly id: string | null;
  readonly labels: readonly string[];
  readonly props: Props;
}

/** What the service keeps beside records and things. */
const isBook = (labels: readonly string[]): boolean =>
  !labels.some((label) => ['Record', 'Thing', 'Entity'].includes(label));

const bareProperties = new Set(['id', 'acl', 'knownFrom', 'knownTo', 'neighbours', 'normaliser']);

const kindOfLabels = (labels: readonly string[]): Kind | undefined => {
  for (const label of labels) {
    const kind = kindNamed.get(label);
    if (kind !== undefined) return kind;
  }
  return undefined;
};

const sameLabels = (kind: Kind, labels: readonly string[]): boolean =>
  kind.labels.length === labels.length && kind.labels.every((label) => labels.includes(label));

export function readNode(state: State, { id, labels, props }: NodeRow): void {
  if (isBook(labels)) return;
  const { tell } = state.breaches;
  const told = (rule: Parameters<typeof tell>[0], what: string): void => tell(rule, String(id), what);
  const kind = kindOfLabels(labels);
  if (kind === undefined || !sameLabels(kind, labels))
    told('KIND', `the labels ${labels.join(', ')} are of no kind`);
  if (!isPublicId(id)) {
    told('ID', 'it has no public id');
    return;
  }
  if (kind === undefined) return;
  const at = state.ids.add(id);
  state.kind.set(at, kind.number);
  const isThing = kind.definition === undefined;
  if (checkGuards(state, props, isThing, told)) raise(state, at, bit.PROTECTED_KEY);
  state.knownFrom.set(at, typeof props['knownFrom'] === 'number' ? props['knownFrom'] : 0);
  state.knownTo.set(at, typeof props['knownTo'] === 'number' ? props['knownTo'] : 0);
  if (isThing) {
    const more = Object.keys(props).filter((name) => !bareProperties.has(name));
    if (more.length > 0) told('THING', `a thing with content: ${more.sort().join(', ')}`);
    return;
  }
  const { definition } = kind;
  if (definition === undefined) return;
  const subjects = definition.kind === 'satellite' ? definition.subjects.slice(0, 1) : [];
  checkRow(state, definition, props, Object.fromEntries(subjects.map(({ column }) => [column, 'one'])), told);
  state.force.set(at, forceNumber(state, props['force']));
  if (isPublicId(props['sourceId'])) state.source.set(at, state.ids.add(props['sourceId']) + 1);
  else if (kind.name !== 'Source') told('SOURCE', 'it rests on no source');
  note(state, kind, at, props);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Notes what other rows will be judged by. */
function note(state: State, kind: Kind, at: number, props: Props): void {
  switch (kind.name) {
    case 'Person':
      if (props['protected'] === true) raise(state, at, bit.PROTECTED);
      if (props['anonymityRequested'] === true) raise(state, at, bit.ASKED);
      if (props['identityStatus'] === 'UNIDENTIFIED') raise(state, at, bit.UNIDENTIFIED);
      return;
    case 'Case':
    case 'Crime':
    case 'Event': {
      noteMatter(state, kind.name, at, props);
      return;
    }
    case 'Description':
      state.described.set(at, descriptorsOf(props));
      if (props['knownTo'] === farFuture && props['suspectedFalse'] !== true) {
        noteDays(state, at, props['birthMin'], props['birthMax']);
      }
      return;
    case 'Identifier': {
      noteReference(state, at, props);
      return;
    }
    default:
      if (kind.describes.length > 0) noteThing(state, kind, at, props);
  }
}

function noteDays({ first, last }: State, at: number, min: unknown, max: unknown): void {
  if (typeof min !== 'string' || typeof max !== 'string') return;
  first.set(at, dayNumber(min));
  last.set(at, dayNumber(max));
}

function noteMatter(state: State, label: string, at: number, props: Props): void {
  const { fromMin, fromMax, toMax } = datesOf(props);
  if (fromMin !== null && fromMax !== null) noteDays(state, at, fromMin, toMax ?? fromMax);
  const { flags, cocadStrand, offence, type } = props;
  const isSensitive =
    (Array.isArray(flags) && flags.includes('CSE')) ||
    (label === 'Case' && typeof cocadStrand === 'string') ||
    (label === 'Crime' && isSexual(offence));
  if (isSensitive) raise(state, at, bit.SENSITIVE);
  if (label === 'Event' && (type === 'MISSING_EPISODE' || type === 'SAFEGUARDING'))
    raise(state, at, bit.OF_CHILD);
}

/** The noun that an own reference is of, by the reference itself. */
function noteReference(state: State, at: number, { kind, force, system, reference }: Props): void {
  if (kind !== 'FORCE_REFERENCE') return;
  raise(state, at, bit.OWN);
  if (state.idKey === undefined) return;
  const of = recordId(state.idKey, text(force), text(system), text(reference));
  state.expected.set(at, state.ids.add(of) + 1);
}

/** The thing that a row about one must describe, by its own values. */
function noteThing(state: State, { definition }: Kind, at: number, props: Props): void {
  const { areaCode, force, system, reference } = props;
  if (typeof areaCode === 'string') {
    // The thing is known with the structural links; until then the row stands for it.
    state.areaCodes.set(pair(at, 0), new Set([areaCode]));
  }
  if (state.idKey === undefined || definition?.kind !== 'satellite' || definition.thing === undefined) return;
  const { kind, form } = definition.thing(props);
  const id =
    form === undefined
      ? lonelyThingId(state.idKey, text(force), text(system), text(reference))
      : thingId(state.idKey, kind, form);
  state.expected.set(at, state.ids.add(id) + 1);
}
