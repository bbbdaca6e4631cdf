import { useCapacities } from '../domains/enumerations.ts';
import { objectTypes } from '../domains/thingTypes.ts';
import { isKnown, somebody, type Around } from './around.ts';
import { lastDay, lastEvent } from './dates.ts';
import { hasError } from './duplicates.ts';
import { Dice } from './random.ts';
import { numbered } from './roles.ts';
import type { World } from './world.ts';

/** Phones, vehicles, accounts, devices and documents, and who used them. */

export const objectType = numbered(objectTypes);
export const capacity = numbered(useCapacities);

/** Shares of the people who are known by name. */
const phones = 0.775;
const vehicles = 0.287;
const others = 0.05;
const otherTypes = [
  ...[objectType.EMAIL, objectType.SOCIAL_ACCOUNT, objectType.DEVICE, objectType.BANK_ACCOUNT],
  ...[objectType.PASSPORT, objectType.DRIVING_LICENCE, objectType.TAXI_LICENCE, objectType.PHOTOGRAPH],
];
const unidentifiedVehicle = 0.3;
/** Of the phones, those that somebody else uses years later; of the people, those who use another's object. */
const passedOn = 0.1;
const alsoUsed = 0.285;

/** A use by a person of her own force, over the row of that force. */
export function use(
  world: World,
  person: number,
  thing: number,
  code: number,
  day: number,
  until = 0,
): number {
  const { people, objects, links } = world;
  const force = people.force.at(person);
  const source = people.source.at(person);
  const row = objects.needRow(force, source, people.recorded.at(person), thing);
  return links.person_object.add(person, row, code, source, day, until);
}

function newObject(world: World, dice: Dice, person: number, type: number, code: number): number {
  const thing = world.objects.addThing(type);
  const day = world.people.day.at(person) - dice.below(700);
  const until = dice.chance(0.6) ? Math.min(lastDay, day + 200 + dice.below(1400)) : 0;
  use(world, person, thing, code, day, until);
  return thing;
}

/** Gives each person's own phone, -1 where there is none. */
export function planObjects(world: World, around: Around): readonly number[] {
  const { people, settings } = world;
  const dice = new Dice(settings.seed, 'objects');
  const phoneOf: number[] = [];
  for (let person = 0; person < people.count; person += 1) {
    phoneOf.push(phoneFor(world, dice, person, phoneOf));
    if (!isKnown(world, person)) {
      if (dice.chance(unidentifiedVehicle))
        newObject(world, dice, person, objectType.VEHICLE, capacity.DRIVER);
      continue;
    }
    if (dice.chance(vehicles)) {
      const code =
        dice.pick([capacity.OWNER, capacity.REGISTERED_KEEPER, capacity.DRIVER]) ?? capacity.DRIVER;
      newObject(world, dice, person, objectType.VEHICLE, code);
    }
    if (dice.chance(others)) {
      newObject(
        world,
        dice,
        person,
        dice.pick(otherTypes) ?? objectType.EMAIL,
        dice.pick([capacity.USER, capacity.OWNER]) ?? 0,
      );
    }
  }
  passOn(world, dice, around);
  shareAmongCases(world, dice, around);
  return phoneOf;
}

function phoneFor(world: World, dice: Dice, person: number, phoneOf: readonly number[]): number {
  const { people, settings } = world;
  const base = people.base.at(person);
  const mate = people.phoneOf.at(person);
  const shared = base >= 0 ? base : mate;
  if (base >= 0 && hasError(settings.seed, person, 'PHONE_MISSING')) return -1;
  const known =
    shared < 0 || (base >= 0 && hasError(settings.seed, person, 'PHONE_CHANGED'))
      ? -1
      : (phoneOf[shared] ?? -1);
  if (known >= 0) {
    use(world, person, known, capacity.USER, people.day.at(person) - dice.below(300));
    return known;
  }
  if (!isKnown(world, person) || (shared < 0 && !dice.chance(phones))) return -1;
  const made = newObject(
    world,
    dice,
    person,
    objectType.PHONE,
    dice.chance(0.7) ? capacity.USER : capacity.SUBSCRIBER,
  );
  // Housemates have one phone: where the first of them has none, it is hers too.
  if (mate >= 0 && base < 0) use(world, mate, made, capacity.USER, people.day.at(mate));
  return made;
}

/** A tenth of the numbers is used by somebody else after a gap of years, one in five of these in another force. */
function passOn(world: World, dice: Dice, around: Around): void {
  const { links, objects, settings } = world;
  const rows = links.person_object;
  const before = rows.count;
  let left = Math.round(passedOn * phones * settings.people);
  for (let tries = 0; left > 0 && tries < before * 4; tries += 1) {
    const row = dice.below(before);
    const until = rows.until.at(row);
    const thing = objects.thing.at(rows.b.at(row));
    if (until === 0 || until + 1100 > lastEvent || objects.type.at(thing) !== objectType.PHONE) continue;
    const force = world.people.force.at(rows.a.at(row));
    const next = somebody(around, dice, dice.chance(0.2) ? dice.below(settings.forces) : force);
    if (next === rows.a.at(row) || !isKnown(world, next)) continue;
    use(world, next, thing, capacity.USER, Math.min(lastEvent, until + 1000 + dice.below(1500)));
    rows.until.set(row, until);
    left -= 1;
  }
}

/** Objects that others of the same case used too. */
function shareAmongCases(world: World, dice: Dice, { inCase }: Around): void {
  const { links, people, objects, settings } = world;
  const rows = links.person_object;
  const before = rows.count;
  const cases = links.person_case;
  for (let n = Math.round(alsoUsed * settings.people); n > 0; n -= 1) {
    const row = dice.below(before);
    const user = rows.a.at(row);
    const policeCase = people.caseOf.at(user);
    if (policeCase < 0) continue;
    const other = cases.a.at(inCase.at(policeCase, dice.below(inCase.size(policeCase))));
    if (other === user) continue;
    const thing = objects.thing.at(rows.b.at(row));
    const isVehicle = objects.type.at(thing) === objectType.VEHICLE;
    use(
      world,
      other,
      thing,
      isVehicle ? capacity.PASSENGER : capacity.USER,
      Math.max(rows.day.at(row), people.day.at(other) - 200),
    );
  }
}
