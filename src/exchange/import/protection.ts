import { cypher } from '../../generated/cypher.ts';
import type { SystemGraph } from '../../graph/run.ts';
import { parts } from './lookup.ts';
import { noteUse, thingOf, type Register } from './register.ts';
import type { Ties } from './ties.ts';

/** A row in the graph that takes the PROTECTED twin of the key that it holds. */
export interface Renewal {
  readonly id: string;
  readonly kind: 'record' | 'knows';
  readonly acl: number;
}

/** What the folder changes of what is in the graph already. */
export interface Protection {
  /** People who take the mark `protected`. */
  readonly people: readonly string[];
  /** Each row once; some may hold a PROTECTED key already. */
  readonly rows: readonly Renewal[];
}

/**
 * Works out who is protected and what says so, by the own force's rows alone: those of the folder and those in the graph.
 * Entries and things of the register are marked, for the keys of the folder's own rows; what must change in the graph is
 * given back. Stricter only: a key that an earlier import made PROTECTED stays so.
 */
export async function workOutProtection(
  system: SystemGraph,
  force: string,
  register: Register,
  ties: Ties,
): Promise<Protection> {
  const people = [...ties.newlyProtected].map(({ id }) => id);
  const cases = await newlyHolding(system, register, ties, people);
  markSources(ties);
  const rows = [
    ...(await personRows(system, people)),
    ...(await caseRows(system, cases)),
    ...sourcesInGraph(ties),
    ...(await thingRows(system, force, register, people)),
  ];
  return { people, rows: [...new Map(rows.map((row) => [row.id, row])).values()] };
}

/** Marks the cases that a protected person is in; gives those of them that are in the graph and held none before. */
async function newlyHolding(
  system: SystemGraph,
  register: Register,
  { people: involved, cases }: Ties,
  newlyProtected: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  cases.forEach((near, at) => {
    if (involved[at]?.isProtected !== true || near.isProtected) return;
    near.isProtected = true;
    if (near.place === 'GRAPH') found.add(near.id);
  });
  for (const some of parts(newlyProtected)) {
    for (const { id } of await system.run(cypher.protection.casesOf({ people: some }))) {
      const near = register.byId.get(id);
      if (near?.isProtected === true) continue;
      if (near !== undefined) near.isProtected = true;
      found.add(id);
    }
  }
  return found;
}

function markSources({ subjects, sources }: Ties): void {
  sources.forEach((source, at) => {
    if (subjects[at]?.isProtected === true) source.isProtected = true;
  });
}

const sourcesInGraph = ({ sources }: Ties): Renewal[] =>
  [...new Set(sources)]
    .filter(({ place, isProtected }) => place === 'GRAPH' && isProtected)
    .map(({ id, acl }) => ({ id, acl, kind: 'record' }));

async function personRows(system: SystemGraph, people: readonly string[]): Promise<Renewal[]> {
  const found: Renewal[] = [];
  for (const some of parts(people)) {
    for (const { id, kind, acl } of await system.run(cypher.protection.personRows({ people: some }))) {
      found.push({ id, acl, kind: kind === 'knows' ? 'knows' : 'record' });
    }
  }
  return found;
}

async function caseRows(system: SystemGraph, cases: ReadonlySet<string>): Promise<Renewal[]> {
  const found: Renewal[] = [];
  for (const some of parts([...cases])) {
    for (const { id, acl } of await system.run(cypher.protection.caseRows({ cases: some }))) {
      found.push({ id, acl, kind: 'record' });
    }
  }
  return found;
}

/**
 * Records of a thing say who a protected person is when she owns it, keeps it or subscribes to it and nobody else of the
 * force is linked to it. Marks the things; gives the records of them that are in the graph.
 */
async function thingRows(
  system: SystemGraph,
  force: string,
  register: Register,
  newlyProtected: readonly string[],
): Promise<Renewal[]> {
  for (const some of parts(newlyProtected)) {
    for (const { id } of await system.run(cypher.protection.heldThings({ people: some })))
      thingOf(register, id);
  }
  const protectedUsers = new Set<string>();
  for (const some of parts([...register.things.keys()])) {
    for (const use of await system.run(cypher.protection.thingUsers({ things: some, force }))) {
      noteUse(thingOf(register, use.thing), use.person, use.holds);
      if (use.isProtected) protectedUsers.add(use.person);
    }
  }
  const isProtected = (person: string): boolean =>
    register.byId.get(person)?.isProtected === true || protectedUsers.has(person);
  const hers = [...register.things.values()].filter(
    ({ user, many, holds }) => user !== undefined && !many && holds && isProtected(user),
  );
  const found: Renewal[] = [];
  for (const thing of hers) thing.isProtected = true;
  for (const some of parts(hers.map(({ id }) => id))) {
    for (const { id, acl } of await system.run(cypher.protection.thingRows({ things: some, force }))) {
      found.push({ id, acl, kind: 'record' });
    }
  }
  return found;
}
