import type { Definition } from '../../domains/define.ts';
import { nameOf } from '../../domains/rowRules.ts';
import type { Ends } from './ends.ts';
import { noteUse, type Entry } from './register.ts';
import type { Row } from './rows.ts';

/**
 * What the accepted rows of a folder say about who is protected, as pairs of pointers: who it is may turn out with the last
 * row of the last file, and only then is it known which keys the rows before it take.
 */
export interface Ties {
  /** A row about `subjects[n]` rests on `sources[n]`: a person's own row, satellite or link; a case's own row or text. */
  readonly subjects: Entry[];
  readonly sources: Entry[];
  /** `people[n]` is in `cases[n]`, in whatever role. */
  readonly people: Entry[];
  readonly cases: Entry[];
  /** People whom an earlier import brought and this folder's rows protect. */
  readonly newlyProtected: Set<Entry>;
}

export const newTies = (): Ties => ({
  subjects: [],
  sources: [],
  people: [],
  cases: [],
  newlyProtected: new Set(),
});

/** Capacities in which a thing is hers. */
const holdings = new Set<unknown>(['OWNER', 'REGISTERED_KEEPER', 'SUBSCRIBER']);
const whoMayAsk = new Set<unknown>(['WITNESS', 'REPORTING_PERSON']);

/** Whether a role in a case protects the person who has it (domain.md, "Required fields", "Protected"). */
const protects = ({ role, coerced }: Row['values'], person: Entry, near: Entry): boolean =>
  coerced === true || (role === 'VICTIM' && near.sensitive) || (whoMayAsk.has(role) && person.asked);

function tie({ subjects, sources }: Ties, subject: Entry | undefined, source: Entry | undefined): void {
  if (subject === undefined || source === undefined) return;
  subjects.push(subject);
  sources.push(source);
}

/** Notes an accepted row. `own` is the row's own entry where other rows may name it. */
export function noteRow(
  ties: Ties,
  definition: Definition,
  row: Row,
  { ends, source }: Ends,
  own: Entry | undefined,
): void {
  const [first, second] = ends;
  switch (nameOf(definition)) {
    case 'Person':
    case 'Case':
      tie(ties, own, source);
      break;
    case 'Name':
    case 'Text':
      tie(ties, first, source);
      break;
    case 'Identifier':
      if (first?.kind === 'Person') tie(ties, first, source);
      break;
    case 'KNOWS':
      tie(ties, first, source);
      tie(ties, second, source);
      break;
    case 'USED':
      tie(ties, first, source);
      if (first !== undefined && second?.thing !== undefined) {
        noteUse(second.thing, first.id, holdings.has(row.values['capacity']));
      }
      break;
    case 'INVOLVED_IN':
      tie(ties, first, source);
      if (first !== undefined && second !== undefined) noteInvolvement(ties, row, first, second);
      break;
    default:
  }
}

function noteInvolvement(ties: Ties, row: Row, person: Entry, near: Entry): void {
  ties.people.push(person);
  ties.cases.push(near);
  if (person.isProtected || !protects(row.values, person, near)) return;
  person.isProtected = true;
  if (person.place === 'GRAPH') ties.newlyProtected.add(person);
}

/** Whether a row says who a protected person is, and so takes a PROTECTED key (architecture.md, "Protected people"). */
export function saysWho(
  definition: Definition,
  row: Row,
  ends: readonly Entry[],
  own: Entry | undefined,
): boolean {
  const [first, second] = ends;
  switch (nameOf(definition)) {
    case 'Source':
      return own?.isProtected === true;
    case 'ThingRecord':
      return own?.thing?.isProtected === true;
    case 'Name':
    case 'Text':
      return first?.isProtected === true;
    case 'Identifier':
      return first?.kind === 'Person' && first.isProtected;
    case 'KNOWS':
      return (
        row.values['nature'] === 'FAMILY' && (first?.isProtected === true || second?.isProtected === true)
      );
    default:
      return false;
  }
}
