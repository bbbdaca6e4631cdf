import type { Marking } from './rows.ts';

/** Who asks: what her token and headers say, and the instant that she asks about. */
export interface Reader {
  readonly force: string;
  readonly role: string;
  readonly clearance: string;
  readonly teams: readonly string[];
  readonly purpose: string;
  readonly unmask: boolean;
  /** Milliseconds; "now", or the instant of `X-Known-On`. */
  readonly at: number;
}

/** Full sight of the own force, of others' P, of others' C. A pointer shows no content, so here it counts as none. */
type Sees = readonly [own: boolean, otherP: boolean, otherC: boolean];

const shared: Sees = [true, true, false];
const ownOnly: Sees = [true, false, false];
const nothing: Sees = [false, false, false];

const police = ['PREVENT_DETECT_CRIME', 'PROTECT_CHILD', 'TRAINING_SYNTHETIC', 'DATA_QUALITY'];

/** The table of contract.md, "Who may see what", rule 6; roles that read no records are absent. */
const table: ReadonlyMap<string, { sees: Sees; purposes: readonly string[] }> = new Map([
  ['ANALYST', { sees: shared, purposes: police }],
  ['INVESTIGATOR', { sees: shared, purposes: police }],
  ['REVIEWER', { sees: shared, purposes: ['REVIEW_CLOSED_CASE', 'PROTECT_CHILD', 'TRAINING_SYNTHETIC'] }],
  [
    'NATIONAL',
    {
      sees: [true, true, true],
      purposes: ['PREVENT_DETECT_CRIME', 'PROTECT_CHILD', 'REVIEW_CLOSED_CASE', 'TRAINING_SYNTHETIC'],
    },
  ],
  ['INQUIRY', { sees: ownOnly, purposes: ['INQUIRY_RESPONSE'] }],
]);

const levels = ['OFFICIAL', 'OFFICIAL_SENSITIVE', 'SECRET'];

/** Rule 5: where a strand departs from the table. An unknown strand shows nothing. */
function strandSees(strand: string, reader: Reader, usual: Sees): Sees {
  switch (strand) {
    case 'GENERAL':
    case 'CSE':
      return usual;
    case 'INTELLIGENCE':
      if (reader.role === 'ANALYST' || reader.role === 'NATIONAL') return usual;
      return reader.role === 'INQUIRY' ? nothing : ownOnly;
    case 'STANDARDS':
      if (reader.role === 'INQUIRY') return usual;
      return reader.teams.includes('PSD') ? ownOnly : nothing;
    case 'INQUIRY':
      return reader.role === 'INQUIRY' ? [true, true, true] : nothing;
    default:
      return nothing;
  }
}

/** Rule 7: whether the reader's unmask opens a protected row. */
function unmasks(owner: string, reader: Reader): boolean {
  if (!reader.unmask || reader.purpose === 'TRAINING_SYNTHETIC' || reader.purpose === 'DATA_QUALITY')
    return false;
  if (reader.role === 'NATIONAL') return true;
  return owner === reader.force && ['INVESTIGATOR', 'REVIEWER', 'INQUIRY'].includes(reader.role);
}

/**
 * Whether the reader has a pointer to a row so marked and no more: C of another force for police, P of another force for the
 * inquiry and, where it is intelligence, for investigators and reviewers.
 */
export function hasPointer(marking: Marking, reader: Reader): boolean {
  if (marking.owner === reader.force || maySee(marking, reader)) return false;
  const { role } = reader;
  if (marking.strand !== 'GENERAL' && marking.strand !== 'CSE' && marking.strand !== 'INTELLIGENCE')
    return false;
  const guarded = marking.strand === 'INTELLIGENCE' && (role === 'INVESTIGATOR' || role === 'REVIEWER');
  const wanted = role === 'INQUIRY' || guarded ? 'P' : 'C';
  if (role === 'INQUIRY' && marking.strand === 'INTELLIGENCE') return false;
  if (role === 'NATIONAL' || marking.handling !== wanted) return false;
  // Whatever else stands in the way of full sight stands in the way of a pointer.
  return (
    maySee({ ...marking, owner: reader.force }, { ...reader, unmask: true }) &&
    opensProtected(marking, reader)
  );
}

const opensProtected = (marking: Marking, reader: Reader): boolean =>
  !marking.protected || unmasks(marking.owner, reader);

/** Whether the reader has full sight of a row so marked (contract.md, "Who may see what"; no seals, no grants). */
export function maySee(marking: Marking, reader: Reader): boolean {
  const right = table.get(reader.role);
  if (right === undefined || !right.purposes.includes(reader.purpose)) return false;
  const level = levels.indexOf(marking.gsc);
  if (level < 0 || level > levels.indexOf(reader.clearance)) return false;
  if (marking.team !== '' && !reader.teams.includes(marking.team)) return false;

  const own = marking.owner === reader.force;
  if (reader.purpose === 'DATA_QUALITY' && !own) return false;
  if (marking.handling !== 'P' && marking.handling !== 'C') return false;
  const sees = strandSees(marking.strand, reader, right.sees);
  const seen = own ? sees[0] : marking.handling === 'P' ? sees[1] : sees[2];
  return seen && (!marking.protected || unmasks(marking.owner, reader));
}
