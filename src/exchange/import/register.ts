import { recordId } from '../../domains/publicId.ts';
import { detached } from './detached.ts';
import { byteList, floatList, int32List, type NumberList } from './growing.ts';
import { newIdTable, type IdTable } from './idTable.ts';

/**
 * What the passes keep of the rows that other rows may name: for each of them a number, by which lists of numbers hold what is
 * known of it. Nothing here holds content but the days that ages are worked out from.
 */

/** The number of such a row. */
export type Entry = number;

/** ABSENT: nobody knows it. NEW: an accepted row of this folder. GRAPH: an earlier import brought it. REJECTED: its row was refused. */
export const place = { ABSENT: 0, NEW: 1, GRAPH: 2, REJECTED: 3 } as const;
export type Place = keyof typeof place;

/** Yes or no of an entry, each a bit. */
export const flag = {
  /** The graph was asked for it. */
  LOOKED_UP: 1,
  /** A row of this folder has this reference. */
  TAKEN: 2,
  /** A person: protected. A matter: a protected person is in it. A source: what rests on it says who one is. */
  PROTECTED: 4,
  /** A person who asked for anonymity. */
  ASKED: 8,
  /** A case, crime or event that protects its victims. */
  SENSITIVE: 16,
  /** An event that protects a child who is its subject. */
  OF_CHILD: 32,
  /** A person whom the folder describes anew. */
  DESCRIBED: 64,
  /** A person of whom it is not known who it is. */
  UNIDENTIFIED: 128,
} as const;

export interface Register {
  readonly ids: IdTable;
  readonly place: NumberList;
  readonly flags: NumberList;
  /** The number of its label, as `labelOf` knows it; 0 where there is no such record. */
  readonly kind: NumberList;
  readonly knownFrom: NumberList;
  readonly knownTo: NumberList;
  /** The number of the key that it holds in the graph; 0 for a new row. */
  readonly acl: NumberList;
  /** Of a row about a thing: the number of the thing among `things`, plus one. */
  readonly thing: NumberList;
  /** Days as YYYYMMDD, 0 where not known. A person: hull of the days of birth. A matter: when it happened. */
  readonly first: NumberList;
  readonly last: NumberList;
  /** Of an unidentified person: what the folder's descriptions say, a bit for each of the things that count. */
  readonly described: NumberList;
  readonly things: Things;
  /** The numbers of references that came lately. */
  readonly lately: Map<string, Entry>;
}

/** Shared things, as the own force's rows use them. */
export interface Things {
  readonly ids: IdTable;
  /** The one person who is linked to it, plus one; 0 when there is none. */
  readonly user: NumberList;
  readonly flags: NumberList;
}

export const thingFlag = {
  /** More than one person of the force is linked to it. */
  MANY: 1,
  /** The one person owns it, keeps it, subscribes to it or lives there. */
  HELD: 2,
  /** Records of it say who a protected person is. */
  PROTECTED: 4,
  /** A protected person lives there. */
  HOME: 8,
} as const;

export const newRegister = (): Register => ({
  ids: newIdTable(),
  place: byteList(),
  flags: byteList(),
  kind: byteList(),
  knownFrom: floatList(),
  knownTo: floatList(),
  acl: int32List(),
  thing: int32List(),
  first: int32List(),
  last: int32List(),
  described: byteList(),
  things: { ids: newIdTable(), user: int32List(), flags: byteList() },
  lately: new Map(),
});

type Names = { readonly idKey: Buffer; readonly force: string; readonly system: string };

/** References that are kept with their numbers, since a keyed hash for each mention would cost more than all else. */
const mostLately = 50_000;

/** The entry of a reference; one that was not named before is ABSENT until something else is found out. */
export function entryOf(
  { ids, lately }: Pick<Register, 'ids' | 'lately'>,
  { idKey, force, system }: Names,
  reference: string,
): Entry {
  const known = lately.get(reference);
  if (known !== undefined) return known;
  const entry = ids.add(recordId(idKey, force, system, reference));
  if (lately.size >= mostLately) lately.clear();
  lately.set(detached(reference), entry);
  return entry;
}

export const has = (list: NumberList, at: number, bit: number): boolean => (list.get(at) & bit) !== 0;

export const raise = (list: NumberList, at: number, bit: number): void => list.set(at, list.get(at) | bit);

export const isProtected = ({ flags }: Register, entry: Entry): boolean => has(flags, entry, flag.PROTECTED);

/** The thing that a row about one describes; -1 where the entry is no such row. */
export const thingOf = ({ thing }: Register, entry: Entry): number => thing.get(entry) - 1;

/** Notes that a person of the own force is linked to a thing. `person` is the number of her entry, or one that stands for her. */
export function noteUse({ user, flags }: Things, thing: number, person: number, holds: boolean): void {
  const known = user.get(thing);
  if (known === 0) user.set(thing, person + 1);
  else if (known !== person + 1) raise(flags, thing, thingFlag.MANY);
  if (holds) raise(flags, thing, thingFlag.HELD);
}
