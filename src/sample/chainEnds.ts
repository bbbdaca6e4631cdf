import type { Around } from './around.ts';
import { grouped, type Groups } from './ints.ts';
import { readByAll, markingOf } from './markings.ts';
import type { Dice } from './random.ts';
import { role } from './roles.ts';
import { first, trait, type World } from './world.ts';

/** Who and what may stand on a planted chain: nobody who is protected, and no role that a chain does not run through. */
export interface Choice {
  /** By force: everybody who fits; those whom all analysts read in full; those kept to one team. */
  readonly people: readonly Pools[];
  readonly cases: readonly Pools[];
  readonly networks: readonly Pools[];
  readonly members: Groups;
  readonly fits: (person: number) => boolean;
  readonly ownRow: (person: number) => number;
}

export interface Pools {
  readonly all: number[];
  readonly open: number[];
  readonly team: number[];
}
export type Wish = keyof Pools;

export function choiceOf(world: World, { ofPerson }: Around): Choice {
  const { people, cases, networks, links, settings, sources } = world;
  const pools = (): Pools[] =>
    Array.from({ length: settings.forces }, () => ({ all: [], open: [], team: [] }));
  const take = (into: readonly Pools[], force: number, at: number, source: number): void => {
    const pool = into[force];
    if (pool === undefined) return;
    pool.all.push(at);
    if (readByAll(world, source)) pool.open.push(at);
    const { team } = markingOf(sources.marking.at(source));
    if (team !== '' && team !== 'PSD') pool.team.push(at);
  };
  const ownRow = (person: number): number => ofPerson.at(person, 0);
  const fits = (person: number): boolean => {
    const kind = people.first.at(person);
    if (kind !== first.SUSPECT && kind !== first.OTHER_ROLE) return false;
    if (people.traits.at(person) !== 0 || people.caseOf.at(person) < 0 || people.base.at(person) >= 0)
      return false;
    const row = ownRow(person);
    const code = row < 0 ? role.PROFESSIONAL : links.person_case.code.at(row);
    return code === role.SUSPECT || code === role.OFFENDER || code === role.WITNESS;
  };
  const choice = { people: pools(), cases: pools(), networks: pools() };
  for (let at = 0; at < people.count; at += 1) {
    if (!people.has(at, trait.UNIDENTIFIED) && fits(at))
      take(choice.people, people.force.at(at), at, people.source.at(at));
  }
  for (let at = 0; at < cases.count; at += 1) take(choice.cases, cases.force.at(at), at, cases.source.at(at));
  const rows = links.person_network;
  const members = grouped(networks.count, rows.count, (row) => rows.b.at(row));
  for (let at = 0; at < networks.count; at += 1) {
    take(choice.networks, networks.force.at(at), at, networks.source.at(at));
  }
  return { ...choice, members, fits, ownRow };
}

/** Somebody or something that nobody has taken; after some tries one that is taken. */
export function chosen(dice: Dice, pool: Pools | undefined, wish: Wish, taken: ReadonlySet<number>): number {
  const list = pool === undefined ? [] : pool[wish].length > 0 || wish === 'open' ? pool[wish] : pool.all;
  for (let tries = 0; tries < 12; tries += 1) {
    const at = dice.pick(list);
    if (at !== undefined && !taken.has(at)) return at;
  }
  return dice.pick(list) ?? -1;
}
