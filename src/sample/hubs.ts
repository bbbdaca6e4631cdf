import { workCapacities } from '../domains/enumerations.ts';
import { organisationTypes } from '../domains/thingTypes.ts';
import { crowd, type Around } from './around.ts';
import { capacity, objectType, use } from './objects.ts';
import { placeType, present, presence, townFor } from './places.ts';
import { Dice } from './random.ts';
import { numbered } from './roles.ts';
import type { World } from './world.ts';

/** What many touch: hubs of each force, three that forces share, crowded addresses, and the organisations. */

export const organisationType = numbered(organisationTypes);
export const work = numbered(workCapacities);

/** The kinds that are dealt out in equal shares, by their numbers. */
export const dealtTypes = 10;
const shares = {
  busStation: 0.04,
  shoppingCentre: 0.02,
  custodySuite: 0.03,
  helpline: 0.02,
  largest: 0.005,
} as const;
const sharedShare = 0.01;
const membership = 0.178;

export function planHubs(world: World, around: Around): void {
  const { settings, places, objects } = world;
  const dice = new Dice(settings.seed, 'hubs');
  const many = (force: number, share: number): number =>
    Math.max(1, Math.round(share * around.ofForce.size(force)));
  const at = (force: number, place: number, nature: number, share: number): void => {
    for (const person of crowd(around, dice, force, many(force, share))) {
      present(world, person, place, nature, world.people.day.at(person) - dice.below(600));
    }
  };
  const call = (force: number, line: number, share: number): void => {
    for (const person of crowd(around, dice, force, many(force, share))) {
      use(world, person, line, capacity.CALLER, world.people.day.at(person) - dice.below(300));
    }
  };
  const stations: number[] = [];
  const lines: number[] = [];
  for (let force = 0; force < settings.forces; force += 1) {
    const place = (type: number): number => places.addPlace(type, townFor(world, dice, force));
    const station = place(placeType.TRANSPORT_HUB);
    stations.push(station);
    at(force, station, presence.FREQUENTS, shares.busStation);
    at(force, place(placeType.SHOPPING_CENTRE), presence.FREQUENTS, shares.shoppingCentre);
    at(force, place(placeType.CUSTODY_SUITE), presence.SEEN, shares.custodySuite);
    const line = objects.addThing(objectType.HELPLINE);
    lines.push(line);
    call(force, line, shares.helpline);
  }
  // Two transport hubs and one helpline are known in three forces, where there are three.
  for (const own of [0, settings.forces - 1]) {
    for (const step of [1, 2].slice(0, settings.forces - 1)) {
      at((own + step) % settings.forces, stations[own] ?? 0, presence.SEEN, sharedShare);
    }
  }
  for (const step of [1, 2].slice(0, settings.forces - 1))
    call(step % settings.forces, lines[0] ?? 0, sharedShare);
}

const crowdedTypes = [placeType.HOTEL, placeType.PARTY_ADDRESS, placeType.CARE_HOME, placeType.TAKEAWAY];

/** Addresses with 40 to 120 neighbours, half of them known in two forces, so that readers differ in how many they see. */
export function planCrowdedAddresses(world: World, around: Around): void {
  const { settings, sizes, places } = world;
  const dice = new Dice(settings.seed, 'crowded addresses');
  for (let n = 0; n < Math.round((sizes.crowded * 2) / 3); n += 1) {
    const force = n % settings.forces;
    const place = places.addPlace(
      crowdedTypes[n % crowdedTypes.length] ?? placeType.HOTEL,
      townFor(world, dice, force),
    );
    const size = 40 + dice.below(81);
    const forces = n % 2 === 0 ? [force] : [force, (force + 1) % settings.forces];
    for (const one of forces) {
      const part = Math.min(Math.ceil(size / forces.length), Math.floor(around.ofForce.size(one) / 4));
      for (const person of crowd(around, dice, one, part)) {
        present(world, person, place, presence.FREQUENTS, world.people.day.at(person) - dice.below(500));
      }
    }
  }
}

export function belong(world: World, person: number, organisation: number, code: number): number {
  const { people, organisations, links } = world;
  const source = people.source.at(person);
  const row = organisations.needRow(
    people.force.at(person),
    source,
    people.recorded.at(person),
    organisation,
  );
  return links.person_organisation.add(person, row, code, source, people.day.at(person) - 100);
}

/** What an organisation's premises are. */
const premisesType: Readonly<Record<number, number>> = {
  [organisationType.SCHOOL]: placeType.SCHOOL,
  [organisationType.CARE_HOME]: placeType.CARE_HOME,
  [organisationType.HOTEL]: placeType.HOTEL,
  [organisationType.SHOP]: placeType.SHOP,
  [organisationType.TAXI_FIRM]: placeType.TAXI_OFFICE,
  [organisationType.TAKEAWAY]: placeType.TAKEAWAY,
};

/** An organisation with its premises, by its number among the organisations. */
export function addOrganisation(world: World, dice: Dice, type: number, force: number): number {
  const made = world.organisations.addThing(type);
  world.premises.push(
    world.places.addPlace(premisesType[type] ?? placeType.OTHER, townFor(world, dice, force)),
  );
  return made;
}

/** A force's row about an organisation, and the link to its premises. */
export function recordOrganisation(
  world: World,
  organisation: number,
  force: number,
  source: number,
  recorded: number,
): number {
  const { organisations, places, premises, links } = world;
  const row = organisations.addRow(force, source, recorded, organisation);
  const at = places.needRow(force, source, recorded, premises.at(organisation));
  links.organisation_location.add(row, at, 0, source, recorded - 900);
  return row;
}

const workFor: Readonly<Record<number, readonly number[]>> = {
  [organisationType.SCHOOL]: [work.PUPIL, work.PUPIL, work.EMPLOYEE],
  [organisationType.CARE_HOME]: [work.RESIDENT, work.RESIDENT, work.EMPLOYEE],
  [organisationType.SPORTS_CLUB]: [work.MEMBER, work.VOLUNTEER],
  [organisationType.FAITH_BODY]: [work.MEMBER, work.VOLUNTEER],
  [organisationType.TAXI_FIRM]: [work.DRIVER, work.LICENCE_HOLDER],
  [organisationType.DELIVERY_FIRM]: [work.DRIVER, work.EMPLOYEE],
};

export function planOrganisations(world: World, around: Around, reserved: number): void {
  const { settings, sizes } = world;
  const dice = new Dice(settings.seed, 'organisations');
  const count = Math.max(dealtTypes * settings.forces, sizes.organisations - 2 * reserved);
  const staff = (organisation: number, force: number, type: number, size: number): void => {
    for (const person of crowd(around, dice, force, size)) {
      belong(
        world,
        person,
        organisation,
        dice.pick(workFor[type] ?? [work.EMPLOYEE, work.OWNER, work.MANAGER]) ?? 0,
      );
    }
  };
  const crowded = sizes.crowded - Math.round((sizes.crowded * 2) / 3);
  const left = Math.max(
    2,
    Math.round((membership * settings.people - 0.05 * settings.people - crowded * 80) / count),
  );
  for (let n = 0; n < count; n += 1) {
    const type = n % dealtTypes;
    const force = Math.floor(n / dealtTypes) % settings.forces;
    const made = addOrganisation(world, dice, type, force);
    const here = around.ofForce.size(force);
    const someone = crowd(around, dice, force, 1)[0] ?? 0;
    recordOrganisation(
      world,
      made,
      force,
      world.people.source.at(someone),
      world.people.recorded.at(someone),
    );
    const isLargest = n < dealtTypes * settings.forces;
    const isCrowded = n >= count - crowded && !isLargest;
    const size = isCrowded ? 40 + dice.below(81) : dice.between(1, 2 * left - 1);
    staff(
      made,
      force,
      type,
      isLargest ? Math.max(1, Math.round(shares.largest * here)) : Math.min(size, Math.floor(here / 4)),
    );
  }
}
