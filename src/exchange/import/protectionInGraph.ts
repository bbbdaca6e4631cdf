import { cypher } from '../../generated/cypher.ts';
import { descriptionsRenew } from './ages.ts';
import { parts } from './lookup.ts';
import type { CheckedFile, Pass } from './pass.ts';
import { markMatters, markPeople, markSources, markThings, noteThings } from './protection.ts';
import { flag, has, isProtected, noteUse, raise, thingFlag, type Entry } from './register.ts';

/** A row in the graph that takes the PROTECTED twin of the key that it holds. */
export interface Renewal {
  readonly id: string;
  /** `Record`, or the type of a link. */
  readonly kind: string;
  readonly acl: number;
}

/** A role in the graph that takes other ages. */
export interface AgeRenewal {
  readonly id: string;
  readonly ageMin: number;
  readonly ageMax: number;
}

/** What the folder changes of what is in the graph already. */
export interface Protection {
  /** Ids of people who take the mark `protected`. */
  readonly people: readonly string[];
  /** Each row once; some may hold a PROTECTED key already. */
  readonly rows: readonly Renewal[];
  readonly ages: readonly AgeRenewal[];
}

/** Calls a statement for a list in parts, and gives all rows. */
async function inParts<T, R>(
  list: readonly T[],
  ask: (some: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const found: R[] = [];
  for (const some of parts(list)) for (const row of await ask(some)) found.push(row);
  return found;
}

/**
 * Works out who is protected and what says so, by the own force's rows alone: those of the folder and those in the graph.
 * Entries and things of the register are marked, for the keys of the folder's own rows; what must change in the graph is
 * given back. Stricter only: a key that an earlier import made PROTECTED stays so.
 */
export async function workOutProtection(pass: Pass, files: readonly CheckedFile[]): Promise<Protection> {
  const { register, earlier } = pass;
  const { ages, people: byAge } = await descriptionsRenew(pass);
  const people = new Set([...markPeople(register, files), ...byAge]);
  const ids = [...people].map((entry) => register.ids.idOf(entry));
  const matters = markMatters(register, files);
  for (const matter of await otherMatters(pass, ids)) matters.add(matter);
  const sources = markSources(register, files);
  noteThings(register, files);
  if (earlier.ofForce) await thingsInGraph(pass, ids);
  markThings(register);
  const rows = [
    ...(await personRows(pass, ids)),
    ...(await matterRows(pass, matters)),
    ...[...sources].map((entry) => ({
      id: register.ids.idOf(entry),
      kind: 'Record',
      acl: register.acl.get(entry),
    })),
    ...(earlier.ofForce ? await thingRows(pass) : []),
  ];
  return {
    people: ids,
    ages,
    rows: [...new Map(rows.map((row) => [`${row.kind} ${row.id}`, row])).values()],
  };
}

/** Matters in the graph that people are in who were not protected before: marked, and given where they held nobody before. */
async function otherMatters({ system, register }: Pass, people: readonly string[]): Promise<Entry[]> {
  const found = await inParts(people, (some) =>
    system.run(cypher.protection.mattersOf({ people: [...some] })),
  );
  return found.flatMap(({ id }) => {
    const matter = register.ids.add(id);
    if (isProtected(register, matter)) return [];
    raise(register.flags, matter, flag.PROTECTED);
    return [matter];
  });
}

const personRows = ({ system }: Pass, people: readonly string[]): Promise<Renewal[]> =>
  inParts(people, (some) => system.run(cypher.protection.personRows({ people: [...some] })));

async function matterRows({ system, register }: Pass, matters: ReadonlySet<Entry>): Promise<Renewal[]> {
  const ids = [...matters].map((entry) => register.ids.idOf(entry));
  const rows = await inParts(ids, (some) => system.run(cypher.protection.matterRows({ matters: [...some] })));
  return rows.map((row) => ({ ...row, kind: 'Record' }));
}

/** Who uses, and who lives at, the things of the folder and of people who were not protected before. */
async function thingsInGraph(
  { system, register, context: { force } }: Pass,
  people: readonly string[],
): Promise<void> {
  const { things, ids, flags } = register;
  const held = await inParts(people, (some) =>
    system.run(cypher.protection.heldThings({ people: [...some] })),
  );
  for (const { id, home } of held) {
    const thing = things.ids.add(id);
    if (home) raise(things.flags, thing, thingFlag.HOME);
  }
  const all = Array.from({ length: things.ids.size() }, (_, thing) => things.ids.idOf(thing));
  const users = await inParts(all, (some) =>
    system.run(cypher.protection.thingUsers({ things: [...some], force })),
  );
  for (const use of users) {
    const person = ids.add(use.person);
    if (use.isProtected) raise(flags, person, flag.PROTECTED);
    noteUse(things, things.ids.add(use.thing), person, use.holds);
  }
  const homes = await inParts(all, (some) =>
    system.run(cypher.protection.homes({ things: [...some], force })),
  );
  for (const { id } of homes) raise(things.flags, things.ids.add(id), thingFlag.HOME);
}

/** Rows in the graph about things that are a protected person's own, and what happened at her home. */
async function thingRows({ system, register: { things }, context: { force } }: Pass): Promise<Renewal[]> {
  const flagged = (bit: number): string[] =>
    Array.from({ length: things.ids.size() }, (_, thing) => thing)
      .filter((thing) => has(things.flags, thing, bit))
      .map((thing) => things.ids.idOf(thing));
  const records = await inParts(flagged(thingFlag.PROTECTED), (some) =>
    system.run(cypher.protection.thingRows({ things: [...some], force })),
  );
  const occurrences = await inParts(flagged(thingFlag.HOME), (some) =>
    system.run(cypher.protection.occurrences({ things: [...some], force })),
  );
  return [
    ...records.map((row) => ({ ...row, kind: 'Record' })),
    ...occurrences.map((row) => ({ ...row, kind: 'OCCURRED_AT' })),
  ];
}
