import { yearOf } from './dates.ts';
import { Dice } from './random.ts';
import { trait, type World } from './world.ts';

/** Pairs that look the same and are not (sample.md, "Planted truth"). Shares are of all people. */

export const nameShares = { OWN: 0, WHOLE: 1, FAMILY: 2, COMMON: 3 } as const;

export interface Decoy {
  readonly kind: 'SAME_NAME_AND_YEAR' | 'FATHER_AND_CHILD' | 'TWINS' | 'HOUSEMATES' | 'COMMON_NAME';
  readonly person: number;
  /** -1 for a common name, which many bear. */
  readonly other: number;
}

/** How many full names are so common, and the share of people who bear one of them. */
export const commonNames = 20;
const commonShare = 0.01;
const tries = 400;

export function planDecoys(world: World): readonly Decoy[] {
  const { people, settings } = world;
  const dice = new Dice(settings.seed, 'decoys');
  const originals = settings.people;
  const taken = new Set<number>();
  for (let at = originals; at < people.count; at += 1) taken.add(people.base.at(at));
  const free = (at: number): boolean => !taken.has(at) && !people.has(at, trait.UNIDENTIFIED);
  const decoys: Decoy[] = [];
  const pairs = (share: number): number => Math.max(1, Math.round((originals * share) / 2));
  const pick = (fits: (at: number) => boolean): number => {
    for (let n = 0; n < tries; n += 1) {
      const at = dice.below(originals);
      if (free(at) && fits(at)) return at;
    }
    return -1;
  };
  const pair = (
    kind: Decoy['kind'],
    share: number,
    join: (a: number, b: number) => void,
    fits: (a: number, b: number) => boolean,
  ): void => {
    for (let n = 0; n < pairs(share); n += 1) {
      const one = pick(() => true);
      const other = one < 0 ? -1 : pick((at) => at > one && fits(one, at));
      if (other < 0) continue;
      taken.add(one).add(other);
      join(one, other);
      decoys.push({ kind, person: one, other });
    }
  };
  const bear = (one: number, other: number, share: number): void => {
    people.nameOf.set(other, one);
    people.nameShare.set(other, share);
  };
  const together = (one: number, other: number): boolean => people.force.at(one) === people.force.at(other);
  const sameGender = (one: number, other: number): boolean =>
    people.gender.at(one) === people.gender.at(other);
  const years = (one: number, other: number): number =>
    Math.abs(people.birth.at(one) - people.birth.at(other)) / 365.25;

  pair(
    'SAME_NAME_AND_YEAR',
    0.005,
    (one, other) => bear(one, other, nameShares.WHOLE),
    (one, other) => sameGender(one, other) && yearOf(people.birth.at(one)) === yearOf(people.birth.at(other)),
  );
  pair(
    'FATHER_AND_CHILD',
    0.002,
    (one, other) => {
      bear(one, other, nameShares.WHOLE);
      people.homeOf.set(other, one);
    },
    (one, other) =>
      together(one, other) &&
      people.gender.at(one) === 1 &&
      sameGender(one, other) &&
      years(one, other) > 18 &&
      years(one, other) < 45,
  );
  pair(
    'TWINS',
    0.002,
    (one, other) => {
      bear(one, other, nameShares.FAMILY);
      people.homeOf.set(other, one);
      people.birth.set(other, people.birth.at(one));
    },
    (one, other) => together(one, other) && years(one, other) < 1.5,
  );
  pair(
    'HOUSEMATES',
    0.005,
    (one, other) => {
      people.homeOf.set(other, one);
      people.phoneOf.set(other, one);
    },
    together,
  );
  const common = Math.max(2, Math.round(originals * commonShare));
  for (let n = 0; n < common; n += 1) {
    // One full name goes with one gender, as it would in life.
    const at = pick((one) => people.gender.at(one) === (n % commonNames) % 2);
    if (at < 0) continue;
    taken.add(at);
    people.nameOf.set(at, n % commonNames);
    people.nameShare.set(at, nameShares.COMMON);
    decoys.push({ kind: 'COMMON_NAME', person: at, other: -1 });
  }
  return decoys;
}
