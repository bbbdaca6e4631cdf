import { grouped, type Groups } from './ints.ts';
import type { Dice } from './random.ts';
import { trait, type World } from './world.ts';

/** Who is where: people by force and by case. Taken once all people are planned. */
export interface Around {
  readonly ofForce: Groups;
  /** Rows of person_case.csv by case, and by person. */
  readonly inCase: Groups;
  readonly ofPerson: Groups;
}

export function lookAround({ people, cases, links, settings }: World): Around {
  const rows = links.person_case;
  return {
    ofForce: grouped(settings.forces + 1, people.count, (at) => people.force.at(at)),
    inCase: grouped(cases.count, rows.count, (at) => rows.b.at(at)),
    ofPerson: grouped(people.count, rows.count, (at) => rows.a.at(at)),
  };
}

/** Some person of a force; the first of all where the force has none. */
export const somebody = ({ ofForce }: Around, dice: Dice, force: number): number =>
  Math.max(0, ofForce.at(force, dice.below(ofForce.size(force))));

/** Different people of a force, as many as there are up to `count`. */
export function crowd({ ofForce }: Around, dice: Dice, force: number, count: number): number[] {
  const all = ofForce.size(force);
  const chosen = new Set<number>();
  while (chosen.size < Math.min(count, all)) chosen.add(dice.below(all));
  return [...chosen].map((n) => ofForce.at(force, n));
}

export const isKnown = ({ people }: World, person: number): boolean =>
  !people.has(person, trait.UNIDENTIFIED);
