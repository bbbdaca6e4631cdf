import { recordId } from '../../domains/publicId.ts';

/**
 * What the passes keep of the rows that other rows may name: a small object for each source, person, case and thing record,
 * and for every other row no more than its place in lists of pointers. Nothing here holds content.
 */

/** NEW: an accepted row of this folder. GRAPH: an earlier import brought it. REJECTED: its row was refused. */
export type Place = 'NEW' | 'GRAPH' | 'REJECTED' | 'ABSENT';

export interface Entry {
  readonly id: string;
  /** The label; empty where there is no such record. */
  kind: string;
  place: Place;
  /** Whether the graph was asked for it. */
  lookedUp: boolean;
  knownFrom: number;
  knownTo: number;
  /**
   * A person: protected. A case: a protected person is in it. A source: what rests on it says who one is, so that it takes
   * a PROTECTED key.
   */
  isProtected: boolean;
  /** A person who asked for anonymity. */
  asked: boolean;
  /** A case that protects its victims. */
  sensitive: boolean;
  /** The number of the key that it holds in the graph; 0 for a new row. */
  acl: number;
  /** Of a thing record. */
  thing: Thing | undefined;
}

/** A shared thing, as the own force's rows use it. */
export interface Thing {
  readonly id: string;
  /** The id of the one person who is linked to it; nothing when there is none, `many` when there are more. */
  user: string | undefined;
  many: boolean;
  /** Whether that person owns it, keeps it or subscribes to it. */
  holds: boolean;
  /** Whether records of it say who a protected person is. */
  isProtected: boolean;
}

export interface Register {
  readonly byReference: Map<string, Entry>;
  readonly byId: Map<string, Entry>;
  readonly things: Map<string, Thing>;
}

export const newRegister = (): Register => ({
  byReference: new Map(),
  byId: new Map(),
  things: new Map(),
});

type Names = { readonly idKey: Buffer; readonly force: string; readonly system: string };

/** The entry of a reference; one that was not named before is ABSENT until something else is found out. */
export function entryOf(register: Register, { idKey, force, system }: Names, reference: string): Entry {
  const known = register.byReference.get(reference);
  if (known !== undefined) return known;
  const entry: Entry = {
    id: recordId(idKey, force, system, reference),
    kind: '',
    place: 'ABSENT',
    lookedUp: false,
    knownFrom: 0,
    knownTo: 0,
    isProtected: false,
    asked: false,
    sensitive: false,
    acl: 0,
    thing: undefined,
  };
  register.byReference.set(reference, entry);
  register.byId.set(entry.id, entry);
  return entry;
}

export function thingOf(register: Register, id: string): Thing {
  const known = register.things.get(id);
  if (known !== undefined) return known;
  const thing: Thing = { id, user: undefined, many: false, holds: false, isProtected: false };
  register.things.set(id, thing);
  return thing;
}

/** Notes that a person of the own force is linked to a thing. */
export function noteUse(thing: Thing, person: string, holds: boolean): void {
  if (thing.user === undefined) {
    thing.user = person;
    thing.holds = holds;
  } else if (thing.user === person) {
    thing.holds ||= holds;
  } else {
    thing.many = true;
  }
}
