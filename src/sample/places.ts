import { presenceNatures } from '../domains/enumerations.ts';
import { locationTypes } from '../domains/thingTypes.ts';
import { isKnown, somebody, type Around } from './around.ts';
import { hasError } from './duplicates.ts';
import { Dice } from './random.ts';
import { numbered } from './roles.ts';
import { townsOfForce } from './towns.ts';
import type { World } from './world.ts';

/** Homes, and the places where something happened. */

export const placeType = numbered(locationTypes);
export const presence = numbered(presenceNatures);

/** Of the people known by name who share no home by plan: those with a home that nobody of their case has. */
const homeAlone = 0.82;
/** Of crimes and events: those at a place where none was before. */
const newPlace = 0.285;
/** Of the people: links to such places besides. */
const alsoSeen = 0.39;
const someTypes = [
  ...[placeType.TAKEAWAY, placeType.HOTEL, placeType.TAXI_OFFICE, placeType.SHOP, placeType.PARK],
  ...[placeType.CAR_PARK, placeType.PARTY_ADDRESS, placeType.STREET, placeType.CARE_HOME, placeType.OTHER],
];
export const withoutAddress = new Set<number>([placeType.PARK, placeType.CAR_PARK, placeType.STREET]);

export const townFor = (world: World, dice: Dice, force: number): number =>
  dice.pick(townsOfForce(world, force)) ?? 0;

export function present(
  world: World,
  person: number,
  place: number,
  nature: number,
  day: number,
  until = 0,
): number {
  const { people, places, links } = world;
  const source = people.source.at(person);
  const row = places.needRow(people.force.at(person), source, people.recorded.at(person), place);
  return links.person_location.add(person, row, nature, source, day, until);
}

export function planHomes(world: World, around: Around): void {
  const { people, settings } = world;
  const dice = new Dice(settings.seed, 'homes');
  const homes: number[] = [];
  const towns = Array.from({ length: settings.forces }, (_, force) => townsOfForce(world, force));
  for (let person = 0; person < people.count; person += 1) {
    const home = isKnown(world, person)
      ? homeFor(world, dice, around, person, homes, towns[people.force.at(person)] ?? [])
      : -1;
    homes.push(home);
    if (home < 0) continue;
    const day = people.day.at(person) - dice.below(900);
    present(world, person, home, presence.HOME, day, dice.chance(0.4) ? day + 300 + dice.below(900) : 0);
  }
}

function homeFor(
  world: World,
  dice: Dice,
  around: Around,
  person: number,
  homes: readonly number[],
  towns: readonly number[],
): number {
  const {
    people,
    places,
    links,
    settings: { seed },
  } = world;
  const base = people.base.at(person);
  const made = (): number => places.addPlace(placeType.HOME, dice.pick(towns) ?? 0);
  if (base >= 0) {
    const home = homes[base] ?? -1;
    if (home < 0 || hasError(seed, person, 'MOVED')) return made();
    const fault = hasError(seed, person, 'POSTCODE_MISSING')
      ? 1
      : hasError(seed, person, 'POSTCODE_TYPING')
        ? 2
        : 0;
    // A postcode that is not there or not sound joins nobody: the row is about a place of its own.
    return fault === 0 ? home : places.addPlace(placeType.HOME, places.town.at(home), home, fault);
  }
  const mate = people.homeOf.at(person);
  if (mate >= 0) return homes[mate] ?? made();
  const own = people.caseOf.at(person);
  if (own < 0 || dice.chance(homeAlone)) return made();
  const other = links.person_case.a.at(around.inCase.at(own, dice.below(around.inCase.size(own))));
  const shared =
    other < person && people.force.at(other) === people.force.at(person) ? (homes[other] ?? -1) : -1;
  return shared >= 0 ? shared : made();
}

/** Where crimes and events happened: some places again and again. */
export function planScenes(world: World, around: Around): void {
  const { crimes, events, links, places, settings } = world;
  const dice = new Dice(settings.seed, 'scenes');
  const scenes: number[][] = Array.from({ length: settings.forces }, () => []);
  const towns = scenes.map((_, force) => townsOfForce(world, force));
  for (const [matters, rows] of [
    [crimes, links.crime_location],
    [events, links.event_location],
  ] as const) {
    for (let at = 0; at < matters.count; at += 1) {
      const force = matters.force.at(at);
      const known = scenes[force] ?? [];
      const again = known.length > 3 && !dice.chance(newPlace);
      const place = again
        ? (known[dice.below(known.length)] ?? 0)
        : places.addPlace(dice.pick(someTypes) ?? placeType.OTHER, dice.pick(towns[force] ?? []) ?? 0);
      if (!again) known.push(place);
      const source = matters.source.at(at);
      const row = places.needRow(force, source, matters.recorded.at(at), place);
      rows.add(at, row, 0, source, matters.day.at(at));
    }
  }
  for (let n = Math.round(alsoSeen * settings.people); n > 0; n -= 1) {
    const force = dice.below(settings.forces);
    const person = somebody(around, dice, force);
    const place = dice.pick(scenes[force] ?? []);
    const nature =
      [presence.FREQUENTS, presence.SEEN, presence.WORK, presence.PLACED][
        dice.shares([0.5, 0.35, 0.1, 0.05])
      ] ?? 0;
    if (place !== undefined)
      present(world, person, place, nature, world.people.day.at(person) - dice.below(500));
  }
}
