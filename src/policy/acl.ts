import { isGscLevel, isHandlingCode, isIdentityMark, isOwner, isStrand } from './values.ts';
import type { GscLevel, HandlingCode, IdentityMark, Strand } from './values.ts';

/** The marking of a record or link: the parts of its key as they are stored, so a value may be unknown to this version. */
export interface AclMarking {
  readonly owner: string;
  readonly gsc: string;
  readonly handling: string;
  readonly strand: string;
  /** Empty, or the one team that the record is kept to. */
  readonly team: string;
  readonly identity: string;
  /** Empty, or the id of the one record or link that this key belongs to. */
  readonly own: string;
  /** Whether that record or link is sealed; a key without `own` never is. */
  readonly sealed?: boolean;
}

/** Opens one record's own key to one reader, for one purpose and a time. Looked at only where `own` names a record. */
export interface Grant {
  /** The reader: her `sub`, and the code of her force, for another force may have somebody of the same name. */
  readonly subject: string;
  readonly force: string;
  readonly purpose: string;
  /** Milliseconds; from this instant on the grant is worth nothing. */
  readonly until: number;
  /** Whether it opens a PROTECTED key too. */
  readonly protected: boolean;
}

/** One `:Acl` node: the key that records and links name by its number (from 1 up; 0 stands for a bare thing). */
export interface AclParts extends AclMarking {
  readonly number: number;
  readonly grants?: readonly Grant[];
}

/** A marking in which every part is known. */
export interface KnownMarking extends AclMarking {
  readonly gsc: GscLevel;
  readonly handling: HandlingCode;
  readonly strand: Strand;
  readonly identity: IdentityMark;
}

/** Whether every part is there and known; where it isn't, nobody reads and nobody writes. */
export function isKnown<T extends AclMarking>(marking: T): marking is T & KnownMarking {
  const { team, own }: { team: unknown; own: unknown } = marking;
  return (
    isOwner(marking.owner) &&
    isGscLevel(marking.gsc) &&
    isHandlingCode(marking.handling) &&
    isStrand(marking.strand) &&
    isIdentityMark(marking.identity) &&
    typeof team === 'string' &&
    typeof own === 'string'
  );
}

const parts = ['owner', 'gsc', 'handling', 'strand', 'team', 'identity', 'own'] as const;

/** The separator, the escape sign, and whatever would break a line. */
const unsafe = /[%|\p{Cc}\p{Zl}\p{Zp}]/gu;

/** The eighth part of a sealed record's key; other keys have seven. */
const sealMark = 'SEALED';

/**
 * The canonical text of a marking, on one line: `X1|OFFICIAL|P|CSE|PSD|OPEN|`, with `|SEALED` behind it where it is sealed.
 * Two different markings never give one text, so the text can stand under a uniqueness constraint; separators inside a value
 * are percent-encoded.
 */
export function aclText(marking: AclMarking): string {
  const texts = parts.map((part) => marking[part].replace(unsafe, encodeURIComponent));
  return [...texts, ...(marking.sealed === true ? [sealMark] : [])].join('|');
}

/** The marking that a canonical text stands for; nothing for any other text. */
export function parseAclText(text: string): AclMarking | undefined {
  const [owner, gsc, handling, strand, team, identity, own, seal, ...rest] = text.split('|').map(decoded);
  if (owner === undefined || gsc === undefined || handling === undefined || strand === undefined) return;
  if (team === undefined || identity === undefined || own === undefined || rest.length > 0) return;
  if (seal !== undefined && (seal !== sealMark || own === '')) return;
  const plain = { owner, gsc, handling, strand, team, identity, own };
  const marking = seal === undefined ? plain : { ...plain, sealed: true };
  return aclText(marking) === text ? marking : undefined;
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

/** The marking with a key of its own for one record or link, as a seal or a grant needs it. */
export function ownMarking<T extends AclMarking>(marking: T, own: string, sealed: boolean): T {
  return { ...marking, own, sealed };
}

/** The marking that a record goes back to when neither a seal nor a grant is left on it. */
export function sharedMarking<T extends AclMarking>(marking: T): T {
  return { ...marking, own: '', sealed: false };
}

/** The marking of a record that says who a protected person is: the same, but PROTECTED. */
export function protectedTwin<T extends AclMarking>(marking: T): T & { identity: 'PROTECTED' } {
  return { ...marking, identity: 'PROTECTED' };
}

/** The marking of the same record once it no longer says who a protected person is. */
export function openTwin<T extends AclMarking>(marking: T): T & { identity: 'OPEN' } {
  return { ...marking, identity: 'OPEN' };
}

/** Why nothing may be stored under this marking, in one sentence that names the part; nothing when it is sound. */
export function markingProblem(marking: AclMarking): string | undefined {
  if (marking.gsc === 'TOP_SECRET') return 'gsc: TOP_SECRET is refused, this service is not for it.';
  if (!isOwner(marking.owner)) return 'owner: expected a force code, NCA or INQ.';
  if (!isGscLevel(marking.gsc)) return 'gsc: expected OFFICIAL, OFFICIAL_SENSITIVE or SECRET.';
  if (!isHandlingCode(marking.handling)) return 'handling: expected P or C.';
  if (!isStrand(marking.strand)) return 'strand: expected GENERAL, CSE, INTELLIGENCE, STANDARDS or INQUIRY.';
  if (!isIdentityMark(marking.identity)) return 'identity: expected OPEN or PROTECTED.';
  return isKnown(marking) ? undefined : 'team, own: expected a text, empty where there is none.';
}
