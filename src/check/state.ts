import { byteList, floatList, int32List, type NumberList } from '../exchange/import/growing.ts';
import { newIdTable, type IdTable } from '../exchange/import/idTable.ts';
import type { AreaNode, Areas } from '../domains/area/rules.ts';
import type { Breaches } from './breaches.ts';

/**
 * What the check keeps of a graph while it reads it once: for each id a number, and lists of numbers by it, some 100 bytes a
 * node. Properties are looked at as they pass by and are not kept.
 */

/** Yes or no of a node, each a bit. */
export const bit = {
  /** A person who has the mark. */
  PROTECTED: 1,
  /** It holds a PROTECTED key. */
  PROTECTED_KEY: 2,
  ASKED: 4,
  UNIDENTIFIED: 8,
  /** A case, crime or event that protects its victims. */
  SENSITIVE: 16,
  /** An event that protects a child who is its subject. */
  OF_CHILD: 32,
  /** A bare noun with the Identifier of its own reference. */
  REFERENCED: 64,
  /** A person with a link. */
  LINKED: 128,
  /** A person whom an intelligence report mentions. */
  MENTIONED: 256,
  /** A network with two members or more. */
  MEMBERS: 512,
  /** A crime with a place. */
  LOCATED: 1024,
  /** A matter in which a protected person has a role. */
  HOLDS: 2048,
  /** A source on which a row that says who a protected person is rests. */
  TELLS: 4096,
  /** A record that belongs to more than one subject. */
  TWICE: 8192,
  /** The Identifier that holds an own reference. */
  OWN: 16384,
} as const;

/** How the people of one force use one thing. */
export interface Use {
  readonly user: number;
  many: boolean;
  holds: boolean;
  home: boolean;
}

export interface Occurrence {
  readonly link: string;
  readonly matter: number;
  readonly thing: number;
  readonly force: number;
  readonly isProtected: boolean;
}

export interface State {
  readonly breaches: Breaches;
  readonly ids: IdTable;
  readonly idKey: Buffer | undefined;
  /** Canonical texts of the keys, by number. */
  readonly keys: ReadonlyMap<number, KeyParts>;
  readonly areas: Areas<AreaNode>;
  readonly kind: NumberList;
  readonly bits: NumberList;
  readonly force: NumberList;
  readonly knownFrom: NumberList;
  readonly knownTo: NumberList;
  /** Numbers plus one; 0 where there is none. */
  readonly source: NumberList;
  readonly subject: NumberList;
  /** What a record should belong to by its own values: thing of its normal form, noun of its reference. */
  readonly expected: NumberList;
  /** Of a network its first member. */
  readonly member: NumberList;
  /** Days as YYYYMMDD: hull of the days of birth of a person or a description; when a matter happened. */
  readonly first: NumberList;
  readonly last: NumberList;
  /** Looks that are told of a person, or by a description, a bit each. */
  readonly described: NumberList;
  readonly forces: Map<string, number>;
  readonly uses: Map<number, Use>;
  readonly occurrences: Occurrence[];
  /** Area codes of rows about places, by thing and force. */
  readonly areaCodes: Map<number, Set<string>>;
}

export interface KeyParts {
  readonly owner: string;
  readonly isProtected: boolean;
}

export const newState = (parts: Pick<State, 'breaches' | 'idKey' | 'keys' | 'areas'>): State => ({
  ...parts,
  ids: newIdTable(),
  kind: byteList(),
  bits: int32List(),
  force: int32List(),
  knownFrom: floatList(),
  knownTo: floatList(),
  source: int32List(),
  subject: int32List(),
  expected: int32List(),
  member: int32List(),
  first: int32List(),
  last: int32List(),
  described: byteList(),
  forces: new Map(),
  uses: new Map(),
  occurrences: [],
  areaCodes: new Map(),
});

const idShape = /^[a-z2-7]{26}$/;
export const isPublicId = (id: unknown): id is string => typeof id === 'string' && idShape.test(id);

export const has = ({ bits }: State, at: number, one: number): boolean => (bits.get(at) & one) !== 0;
export const raise = ({ bits }: State, at: number, one: number): void => bits.set(at, bits.get(at) | one);

/** The number of a force, from 1. */
export function forceNumber({ forces }: State, force: unknown): number {
  if (typeof force !== 'string') return 0;
  const known = forces.get(force);
  if (known !== undefined) return known;
  forces.set(force, forces.size + 1);
  return forces.size;
}

/** One number for a thing and a force. There are fewer than 256 forces. */
export const pair = (thing: number, force: number): number => thing * 256 + force;
