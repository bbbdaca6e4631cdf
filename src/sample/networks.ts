import { shareOf } from './cases.ts';
import { networkRoles } from '../domains/enumerations.ts';
import { addSource } from './cases.ts';
import { Dice } from './random.ts';
import { numbered } from './roles.ts';
import { first, trait, type World } from './world.ts';

/** Networks and their members; a quarter of them stands in a second force too, under another name. */

const networkRole = numbered(networkRoles);
const roleShares = [0.1, 0.06, 0.08, 0.08, 0.06, 0.05, 0.05, 0.36, 0.16] as const;
const daysBefore = 400;

/** A second recording that is wanted: of whom, and where. */
export interface Wanted {
  readonly person: number;
  readonly force: number;
}

function addNetwork(world: World, dice: Dice, force: number, day: number, base: number): number {
  const { networks } = world;
  const recorded = day + dice.below(30);
  const source = addSource(world, dice, force, recorded);
  networks.day.push(day - dice.below(daysBefore));
  networks.base.push(base);
  return networks.add(force, source, recorded);
}

const join = ({ links, networks }: World, dice: Dice, person: number, network: number): void => {
  const code = dice.shares(roleShares);
  links.person_network.add(person, network, code, networks.source.at(network), networks.day.at(network));
};

/** Suspects of a force by the order of their cases: neighbours in the list are near in time. */
function suspectsOf({ people }: World, force: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < people.count; at += 1) {
    const fits = people.force.at(at) === force && people.caseOf.at(at) >= 0;
    if (fits && people.first.at(at) === first.SUSPECT) found.push(at);
  }
  if (found.length < 2) {
    for (let at = 0; at < people.count && found.length < 4; at += 1) {
      if (people.force.at(at) === force && !found.includes(at) && people.caseOf.at(at) >= 0) found.push(at);
    }
  }
  return found.sort((one, other) => people.caseOf.at(one) - people.caseOf.at(other) || one - other);
}

/** Plans the networks of each force, and names the people who are to be recorded again where a network is. */
export function planNetworks(world: World): readonly Wanted[] {
  const { settings, sizes, networks, people } = world;
  const dice = new Dice(settings.seed, 'networks');
  const again = Math.floor(sizes.networks / 5);
  const wanted: Wanted[] = [];
  for (let force = 0; force < settings.forces; force += 1) {
    const suspects = suspectsOf(world, force);
    const count = Math.max(1, shareOf(sizes.networks - again, settings.forces, force));
    for (let n = 0; n < count; n += 1) {
      const size = Math.min(suspects.length, 4 + dice.below(7));
      const from = dice.below(suspects.length - size + 1);
      const members = suspects.slice(from, from + size);
      const day = Math.max(...members.map((one) => people.recorded.at(one)));
      const network = addNetwork(world, dice, force, day, -1);
      for (const member of members) join(world, dice, member, network);
    }
  }
  const bases = networks.count;
  for (let n = 0; n < again && n < bases; n += 1) {
    const base = Math.floor((n * bases) / again);
    const force = otherForce(dice, settings.forces, [networks.force.at(base)]);
    addNetwork(world, dice, force, networks.recorded.at(base) + dice.below(200), base);
    for (const person of membersOf(world, base).slice(0, 3)) {
      if (!people.has(person, trait.UNIDENTIFIED)) wanted.push({ person, force });
    }
  }
  return wanted;
}

function membersOf({ links: { person_network: rows } }: World, network: number): number[] {
  const found: number[] = [];
  for (let row = 0; row < rows.count; row += 1) if (rows.b.at(row) === network) found.push(rows.a.at(row));
  return found;
}

/** A force that is none of these; there must be one. */
export function otherForce(dice: Dice, forces: number, not: readonly number[]): number {
  let force = dice.below(forces);
  while (not.includes(force)) force = (force + 1) % forces;
  return force;
}

/** Who belongs to the networks that are recorded again: the members' second recordings, and others of that force. */
export function joinAgain(world: World): void {
  const { networks, people, settings } = world;
  const dice = new Dice(settings.seed, 'networks again');
  const suspects = Array.from({ length: settings.forces }, (_, force) => suspectsOf(world, force));
  for (let network = 0; network < networks.count; network += 1) {
    const base = networks.base.at(network);
    if (base < 0) continue;
    const members = new Set(membersOf(world, base));
    const own = suspects[networks.force.at(network)] ?? [];
    const same = own.filter((one) => members.has(people.base.at(one)));
    const size = Math.min(own.length, 4 + dice.below(7));
    const from = dice.below(own.length - size + 1);
    const all = [...same, ...own.slice(from, from + size).filter((one) => !same.includes(one))];
    for (const member of all.slice(0, Math.max(2, size))) join(world, dice, member, network);
  }
}

/** Roles of a network that are nobody's assessment. */
export const needsAssessment = (code: number): boolean =>
  code !== networkRole.ASSOCIATE && code !== networkRole.UNKNOWN;
