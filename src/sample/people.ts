import { caseNear, placeOf, shareOf, type Ranges } from './cases.ts';
import { convicted, drawLegal, role } from './roles.ts';
import { Dice } from './random.ts';
import { first, trait, type World } from './world.ts';

/** The people of the forces, their first roles, and the cases that they are in (sample.md, "People"). */

const daysOfYear = 365.25;
/** Of fifty people: 30 % victims, 22 % suspects, 26 % other roles, 22 % linked only. */
const block = [
  ...Array<number>(15).fill(first.VICTIM),
  ...Array<number>(11).fill(first.SUSPECT),
  ...Array<number>(13).fill(first.OTHER_ROLE),
  ...Array<number>(11).fill(first.LINKED),
];
const unidentified = 0.12;
const anonymous = 0.05;
/** Shares of people who are suspects, or victims, in a second case. */
const suspectAgain = 0.051;
const victimAgain = 0.005;
const coercedShare = 0.06;

/** A day of birth that makes the person as old on a day as goes with the role. */
function birthFor(dice: Dice, kind: number, day: number): number {
  const years =
    kind === first.VICTIM
      ? 4 + 13.9 * Math.sqrt(dice.unit())
      : kind === first.SUSPECT
        ? dice.chance(0.495)
          ? 10 + 7.9 * Math.sqrt(dice.unit())
          : 18.1 + 40 * dice.unit() * dice.unit()
        : 16 + 50 * dice.unit();
  return Math.floor(day - years * daysOfYear);
}

const maleShare = [0.22, 0.85, 0.5, 0.6] as const;

interface Person {
  readonly force: number;
  readonly kind: number;
  readonly gender: number;
  readonly birth: number;
  readonly day: number;
  readonly source: number;
  readonly recorded: number;
  readonly caseOf: number;
  readonly base?: number;
  readonly traits?: number;
}

export function addPerson({ people }: World, person: Person): number {
  people.first.push(person.kind);
  people.gender.push(person.gender);
  people.birth.push(person.birth);
  people.day.push(person.day);
  people.traits.push(person.traits ?? 0);
  people.caseOf.push(person.caseOf);
  people.base.push(person.base ?? -1);
  people.homeOf.push(-1);
  people.phoneOf.push(-1);
  people.nameOf.push(-1);
  people.nameShare.push(0);
  return people.add(person.force, person.source, person.recorded);
}

/** A person's part in a case. */
export function involve(
  world: World,
  person: number,
  policeCase: number,
  code: number,
  legal: number,
  coerced = 0,
): void {
  const { cases, links } = world;
  const source = cases.source.at(policeCase);
  links.person_case.add(person, policeCase, code, source, cases.day.at(policeCase), 0, legal + 16 * coerced);
}

/** Deals numbers of people of one kind over cases: each case one where there are enough, none more than `most`. */
function dealt(dice: Dice, count: number, cases: number, most: number, even: boolean): number[] {
  const load = new Int32Array(cases);
  return Array.from({ length: count }, (_, n) => {
    let at = even && n < cases ? n : dice.below(cases);
    for (let tries = 0; tries < 50 && (load[at] ?? 0) >= most; tries += 1) at = dice.below(cases);
    load[at] = (load[at] ?? 0) + 1;
    return at;
  });
}

const mostOf = [3, 6, 9, 1] as const;

export function planPeople(world: World, ranges: Ranges): void {
  const { settings } = world;
  const dice = new Dice(settings.seed, 'people');
  for (let force = 0; force < settings.forces; force += 1) {
    const count = shareOf(settings.people, settings.forces, force);
    const kinds = new Int32Array(count);
    for (let at = 0; at < count; at += block.length) {
      const some = [...block];
      dice.shuffle(some);
      for (let n = 0; n < block.length && at + n < count; n += 1) kinds[at + n] = some[n] ?? 0;
    }
    const cases = (ranges.casesFrom[force + 1] ?? 0) - (ranges.casesFrom[force] ?? 0);
    const places = [0, 1, 2].map((kind) =>
      dealt(
        dice,
        kinds.filter((one) => one === kind).length,
        cases,
        mostOf[kind] ?? 9,
        kind === first.VICTIM,
      ),
    );
    const next = [0, 0, 0, 0];
    for (const kind of kinds) {
      const n = next[kind] ?? 0;
      next[kind] = n + 1;
      const place = places[kind]?.[n];
      if (place === undefined) addLinked(world, dice, ranges, force);
      else addInCase(world, dice, force, kind, (ranges.casesFrom[force] ?? 0) + place);
    }
  }
  furtherRoles(world, ranges);
}

/** Somebody who is linked to no case: she rests on a source beside the cases, or on that of some case. */
function addLinked(world: World, dice: Dice, ranges: Ranges, force: number): void {
  const from = ranges.sourcesFrom[force] ?? 0;
  const to = ranges.sourcesTo[force] ?? from;
  const near = caseNear(ranges, dice, force, dice.unit(), 0);
  const source = dice.chance(0.5) ? from + dice.below(to - from) : world.cases.source.at(near);
  const day = world.sources.recorded.at(source);
  addPerson(world, {
    force,
    kind: first.LINKED,
    gender: dice.chance(maleShare[first.LINKED]) ? 1 : 0,
    birth: birthFor(dice, first.LINKED, day),
    day,
    source,
    recorded: day + dice.below(40),
    caseOf: -1,
  });
}

/** A first role in a case. */
export function firstRole(dice: Dice, kind: number): { readonly code: number; readonly legal: number } {
  if (kind === first.VICTIM) return { code: role.VICTIM, legal: 0 };
  if (kind === first.SUSPECT) {
    return dice.chance(0.062)
      ? { code: role.OFFENDER, legal: convicted }
      : { code: role.SUSPECT, legal: drawLegal(dice) };
  }
  return {
    code: [role.WITNESS, role.REPORTING_PERSON, role.PROFESSIONAL][dice.shares([0.45, 0.25, 0.3])] ?? 0,
    legal: 0,
  };
}

function addInCase(world: World, dice: Dice, force: number, kind: number, policeCase: number): void {
  const { cases } = world;
  const day = cases.day.at(policeCase);
  const chosen = firstRole(dice, kind);
  const unknown = kind === first.SUSPECT && dice.chance(unidentified);
  // Nobody is convicted whom nobody knows.
  const { code, legal } = unknown ? { code: role.SUSPECT, legal: 0 } : chosen;
  const asks = (code === role.WITNESS || code === role.REPORTING_PERSON) && dice.chance(anonymous);
  const person = addPerson(world, {
    force,
    kind,
    gender: dice.chance(maleShare[kind] ?? 0.5) ? 1 : 0,
    birth: birthFor(dice, kind, day),
    day,
    source: cases.source.at(policeCase),
    recorded: cases.recorded.at(policeCase) + dice.below(30),
    caseOf: policeCase,
    traits: (unknown ? trait.UNIDENTIFIED : 0) | (asks ? trait.ANONYMOUS : 0),
  });
  involve(world, person, policeCase, code, legal);
}

/** Suspects and victims of a second case, and victims who are suspects in a later record. */
function furtherRoles(world: World, ranges: Ranges): void {
  const { people, settings } = world;
  const dice = new Dice(settings.seed, 'further roles');
  for (let at = 0; at < people.count; at += 1) {
    const kind = people.first.at(at);
    const known = !people.has(at, trait.UNIDENTIFIED);
    const own = people.caseOf.at(at);
    if (own < 0 || !known) continue;
    const force = people.force.at(at);
    const from = placeOf(ranges, force, own);
    if (kind === first.SUSPECT && dice.chance(suspectAgain / 0.22)) {
      const other = later(ranges, dice, force, from, own);
      const { code, legal } = firstRole(dice, first.SUSPECT);
      if (other !== own) involve(world, at, other, code, legal);
    } else if (kind === first.VICTIM && dice.chance(victimAgain / 0.3)) {
      const other = later(ranges, dice, force, from, own);
      if (other !== own) involve(world, at, other, role.VICTIM, 0);
    } else if (kind === first.VICTIM && dice.chance(coercedShare / (1 - victimAgain / 0.3))) {
      const other = later(ranges, dice, force, from, own);
      if (other === own) continue;
      const review = dice.chance(0.4);
      people.mark(at, trait.COERCED);
      involve(
        world,
        at,
        other,
        review ? role.OFFENDER : role.SUSPECT,
        review ? convicted : drawLegal(dice),
        review ? 0 : 1,
      );
    }
  }
}

/** A later case of the same force, some years on; the last of all has none. */
function later(ranges: Ranges, dice: Dice, force: number, from: number, own: number): number {
  const last = (ranges.casesFrom[force + 1] ?? 1) - 1;
  if (own >= last) return own;
  const place = caseNear(ranges, dice, force, from + 0.06, 0.1);
  return Math.min(last, Math.max(own + 1, place));
}
