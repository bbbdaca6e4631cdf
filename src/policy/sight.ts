import { isKnown, type AclMarking, type AclParts, type KnownMarking } from './acl.ts';
import { identityProblem, type Identity } from './identity.ts';
import { unmasks, type AccessRequest } from './purposes.ts';
import {
  neverUnmasking,
  rights,
  strandRules,
  type RightsRow,
  type Sight,
  type SightCells,
} from './rights.ts';
import { isAbove, type Purpose } from './values.ts';

/** What a reader gets of a key, by which rule of contract.md ("Who may see what"; 0 comes before them), and why. */
export interface Explanation {
  readonly sight: Sight;
  readonly rule: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly why: string;
}

const none = (rule: Explanation['rule'], why: string): Explanation => ({ sight: 'NONE', rule, why });

const unsound = none(0, 'The identity is not sound: nothing is shown under it.');
const noPurpose = none(0, 'The purpose is missing, or is not among those of the role.');
const unknown = none(0, 'A part of the marking is missing or unknown.');
const foreign = none(0, "This purpose reaches the records of the reader's own force alone.");
const granted: Explanation = {
  sight: 'FULL',
  rule: 1,
  why: 'A grant opens it to this reader, for this purpose.',
};
const sealed = none(2, 'It is sealed.');
const tooHigh = none(3, "Its classification is above the reader's clearance.");
const otherTeam = none(4, 'It is kept to a team that the reader is not in.');
const masked = none(
  7,
  'It says who a protected person is, and nothing unmasks it for this reader and purpose.',
);
const byStrand = explained(5, 'Its strand decides, by whose it is and its handling.');
const byTable = explained(6, 'The rights table decides, by whose it is and its handling.');
const unmasked = explained(7, 'It says who a protected person is; the request unmasks it and the role may.');

function explained(rule: Explanation['rule'], why: string): Readonly<Record<Sight, Explanation>> {
  return {
    FULL: { sight: 'FULL', rule, why },
    POINTER: { sight: 'POINTER', rule, why },
    NONE: none(rule, why),
  };
}

type KnownKey = AclParts & KnownMarking;

/**
 * The seven rules for one reader and request, as a function of the key. What does not depend on the key is settled once,
 * because a request asks about every key of the graph. A purpose only narrows: it is looked at before any rule, so that
 * not even a grant carries further than the purposes of the role.
 */
export function explainer(identity: Identity, request: AccessRequest): (key: AclParts) => Explanation {
  if (identityProblem(identity) !== undefined) return () => unsound;
  const row = rights[identity.role];
  const { purpose } = request;
  if (purpose === undefined || !row.purposes.includes(purpose)) return () => noPurpose;
  const ownOnly = row.ownForceOnly.includes(purpose);
  const unmasking = unmasks(request) && !neverUnmasking.includes(purpose);

  return (key) => {
    if (!isKnown(key) || !isWellFormed(key)) return unknown;
    const own = key.owner === identity.force;
    if (ownOnly && !own) return foreign;
    if (isGranted(key, identity, purpose, request.at)) return granted;
    if (key.sealed === true) return sealed;
    if (isAbove(key.gsc, identity.clearance)) return tooHigh;
    if (key.team !== '' && !identity.teams.includes(key.team)) return otherTeam;
    const marked = byMarking(identity, row, key, own);
    if (key.identity === 'OPEN' || marked.sight === 'NONE') return marked;
    return unmasking && mayUnmask(row, own) ? unmasked[marked.sight] : masked;
  };
}

/** A seal or a list of grants of another type than expected is an unknown part; none at all is the common case. */
function isWellFormed({ sealed: seal, grants }: { sealed?: unknown; grants?: unknown }): boolean {
  return typeof (seal ?? false) === 'boolean' && Array.isArray(grants ?? []);
}

/** Rule 1. A grant that does not say so leaves a PROTECTED key to the other rules. */
function isGranted(key: KnownKey, { subject, force }: Identity, purpose: Purpose, at: number): boolean {
  if (key.own === '') return false;
  return (key.grants ?? []).some(
    (grant) =>
      grant.subject === subject &&
      grant.force === force &&
      grant.purpose === purpose &&
      at < grant.until &&
      (key.identity === 'OPEN' || grant.protected),
  );
}

/** Rules 5 and 6. */
function byMarking(identity: Identity, row: RightsRow, key: KnownKey, own: boolean): Explanation {
  const strand = strandRules[key.strand];
  const cells = strand.roles[identity.role] ?? strand.others;
  if (cells === 'TABLE') return byTable[cellOf(row, key, own)];
  if (cells.team !== undefined && !identity.teams.includes(cells.team)) return byStrand.NONE;
  return byStrand[cellOf(cells, key, own)];
}

function cellOf(cells: SightCells, key: KnownKey, own: boolean): Sight {
  if (own) return cells.own;
  return key.handling === 'P' ? cells.otherP : cells.otherC;
}

/** Rule 7, the role's part of it. */
function mayUnmask({ unmask }: RightsRow, own: boolean): boolean {
  return unmask === 'EVERYWHERE' || (unmask === 'OWN' && own);
}

/**
 * Rule 7 for one reader and request, as a function of the owner: whether what her force says of a protected person, or of a
 * suspect who may have been a child, may be shown under its name.
 */
export function unmasker(identity: Identity, request: AccessRequest): (owner: string) => boolean {
  const { purpose } = request;
  const sound = identityProblem(identity) === undefined && purpose !== undefined;
  if (!sound || !unmasks(request) || neverUnmasking.includes(purpose)) return () => false;
  const row = rights[identity.role];
  if (!row.purposes.includes(purpose)) return () => false;
  return (owner) => mayUnmask(row, owner === identity.force);
}

/**
 * Which keys the reader may add records under, as a function of the key: the owner alone decides. Correcting and
 * re-marking need full sight besides. A REVIEWER's reviews and decisions are no records of this kind, so her row gives
 * nothing here.
 */
export function writer(identity: Identity): (key: AclMarking) => boolean {
  if (identityProblem(identity) !== undefined || rights[identity.role].adds === 'NONE') return () => false;
  return (key) => key.owner === identity.force && isKnown(key);
}

/**
 * Which keys a reader may give to records and take from them when she seals, protects or re-marks: those of her own force.
 * That her role may, and that she sees the record in full, is tested before.
 */
export function marker(identity: Identity): (key: AclMarking) => boolean {
  if (identityProblem(identity) !== undefined) return () => false;
  return (key) => key.owner === identity.force && isKnown(key);
}
