import { caseNear, type Ranges } from './cases.ts';
import { otherForce, type Wanted } from './networks.ts';
import { addPerson, firstRole, involve } from './people.ts';
import { Dice, streamSeed, unitAt } from './random.ts';
import { convicted, role } from './roles.ts';
import { first, trait, type World } from './world.ts';

/** People who are recorded again in another force, a quarter of them in a third, with errors (sample.md, "Planted truth"). */

/** The errors and their shares, each drawn by itself. */
export const errorShares = {
  NICKNAME: 0.08,
  TRANSLITERATION: 0.08,
  TYPING: 0.1,
  NAMES_SWAPPED: 0.03,
  MIDDLE_NAME_LOST: 0.3,
  FAMILY_NAME_CHANGED: 0.04,
  DAY_MONTH_SWAPPED: 0.03,
  YEAR_OFF: 0.02,
  BIRTH_DATE_MISSING: 0.1,
  AGE_ONLY: 0.05,
  POSTCODE_MISSING: 0.2,
  MOVED: 0.35,
  POSTCODE_TYPING: 0.03,
  PHONE_MISSING: 0.4,
  PHONE_CHANGED: 0.3,
} as const;
export type ErrorName = keyof typeof errorShares;
export const errorNames = Object.keys(errorShares) as readonly ErrorName[];

/** Errors of which the earlier shuts out the later: their shares are of all, so the draw is one. */
const together: readonly (readonly ErrorName[])[] = [
  ['PHONE_MISSING', 'PHONE_CHANGED'],
  ['BIRTH_DATE_MISSING', 'AGE_ONLY', 'DAY_MONTH_SWAPPED', 'YEAR_OFF'],
];

/** Whether a second recording has an error. Drawn by the person's number, so that it can be asked anywhere. */
export function hasError(seed: number, person: number, error: ErrorName): boolean {
  const stream = streamSeed(seed, 'errors');
  const group = together.find((names) => names.includes(error));
  if (group === undefined) return unitAt(stream, person, errorNames.indexOf(error)) < errorShares[error];
  const drawn = unitAt(stream, person, 100 + together.indexOf(group));
  let before = 0;
  for (const name of group) {
    if (name === error) return drawn >= before && drawn < before + errorShares[name];
    before += errorShares[name];
  }
  return false;
}

export function planDuplicates(world: World, ranges: Ranges, wanted: readonly Wanted[]): void {
  const { people, settings, sizes } = world;
  const dice = new Dice(settings.seed, 'duplicates');
  const originals = people.count;
  const where = new Map<number, number[]>();
  const again = (person: number, force: number): void => {
    const forces = where.get(person) ?? [people.force.at(person)];
    if (forces.includes(force)) return;
    where.set(person, [...forces, force]);
    recordAgain(world, ranges, dice, person, force);
  };
  for (const { person, force } of wanted) again(person, force);
  let tries = 0;
  while (where.size < sizes.duplicates && tries < sizes.duplicates * 20) {
    tries += 1;
    const person = dice.below(originals);
    if (where.has(person) || people.has(person, trait.UNIDENTIFIED)) continue;
    again(person, otherForce(dice, settings.forces, [people.force.at(person)]));
  }
  if (settings.forces < 3) return;
  for (const [person, forces] of [...where]) {
    if (dice.chance(0.25)) again(person, otherForce(dice, settings.forces, forces));
  }
}

function recordAgain(world: World, ranges: Ranges, dice: Dice, person: number, force: number): void {
  const { people, cases } = world;
  const kind = people.first.at(person);
  const from = people.day.at(person);
  const share = shareOfDay(world, ranges, person, force, from);
  const policeCase = caseNear(ranges, dice, force, share + 0.03, 0.08);
  const inCase = kind === first.VICTIM || kind === first.SUSPECT;
  const made = addPerson(world, {
    force,
    kind,
    gender: people.gender.at(person),
    birth: people.birth.at(person),
    day: cases.day.at(policeCase),
    source: cases.source.at(policeCase),
    recorded: cases.recorded.at(policeCase) + dice.below(30),
    caseOf: inCase ? policeCase : -1,
    base: person,
  });
  if (kind === first.VICTIM) involve(world, made, policeCase, role.VICTIM, 0);
  if (kind !== first.SUSPECT) return;
  const { code, legal } = firstRole(dice, kind);
  involve(world, made, policeCase, legal === convicted ? role.OFFENDER : code, legal);
}

/** Where a day lies among the cases of another force, from 0 to 1: by the days of its first and last case. */
function shareOfDay(
  { cases }: World,
  { casesFrom }: Ranges,
  _person: number,
  force: number,
  day: number,
): number {
  const one = cases.day.at(casesFrom[force] ?? 0);
  const other = cases.day.at((casesFrom[force + 1] ?? 1) - 1);
  return other > one ? (day - one) / (other - one) : 0.5;
}
