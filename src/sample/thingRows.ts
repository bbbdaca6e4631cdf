import { locationTypes, objectTypes, organisationTypes } from '../domains/thingTypes.ts';
import { passesLuhn } from '../domains/thing/normal.ts';
import { addressCells } from './addresses.ts';
import { CommonCells } from './commonCells.ts';
import { dayText } from './dates.ts';
import { organisationType } from './hubs.ts';
import { openFiles } from './nounRows.ts';
import { objectType } from './objects.ts';
import type { Output } from './output.ts';
import { belowAt, streamSeed, unitAt } from './random.ts';
import { codeOn, townsOf } from './towns.ts';
import type { Things } from './nouns.ts';
import type { World } from './world.ts';

/** objects.csv, locations.csv, organisations.csv: identifiers that cannot exist, and names that nothing bears. */

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const makers = ['Orbel', 'Tavik', 'Nurrox', 'Pelmar'] as const;
const platforms = ['Plimchat', 'Wavlet', 'Nookroom', 'Snapperline'] as const;
const colours = ['Silver', 'Blue', 'Black', 'Red', 'White', 'Green', 'Grey'] as const;
const bodies = ['hatchback', 'estate', 'van', 'saloon', 'people carrier'] as const;
const carMakers = ['Velmot', 'Karrow', 'Ostrel', 'Brennick'] as const;
const issuers = ['Isle passport office', 'Isle driver register', 'Isle licensing authority'] as const;

const digits = (value: number, length: number): string => String(value).padStart(length, '0');
/** Each number below a thousand million once, in no visible order. */
const scattered9 = (thing: number): string => digits((thing * 387_420_489 + 123_456_789) % 1_000_000_000, 9);

/** A mark of the shape `ZZ99 ZZZ` with the age code 99, which was never issued. */
export function mark(thing: number): string {
  const place = (thing * 104_729) % 456_976;
  const at = (power: number): string => letters.charAt(Math.floor(place / 26 ** power) % 26);
  return `${letters.charAt(25 - Math.floor(thing / 456_976))}${at(3)}99 ${at(2)}${at(1)}${at(0)}`;
}

/** An IMEI of a type allocation that was never issued, with its check digit. */
function imei(thing: number): string {
  const body = `99999${scattered9(thing)}`;
  const check = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => passesLuhn(`${body}${digit}`)) ?? 0;
  return `${body}${check}`;
}

/** Value, maker, issuer and description of an object. */
function objectCells(type: number, thing: number, stream: number): string {
  const number = scattered9(thing);
  const pick = (values: readonly string[], purpose: number): string =>
    values[belowAt(stream, thing, purpose, values.length)] ?? '';
  switch (type) {
    case objectType.PHONE:
      return `+999${number},,,`;
    case objectType.HELPLINE:
      return `+999${number},,,Children's helpline`;
    case objectType.VEHICLE:
      return `${mark(thing)},${pick(carMakers, 0)},,${pick(colours, 1)} ${pick(bodies, 2)}`;
    case objectType.EMAIL:
      return `user${number}@example.invalid,,,`;
    case objectType.SOCIAL_ACCOUNT:
      return `${pick(platforms, 0)} - h${number},,,`;
    case objectType.DEVICE:
      return unitAt(stream, thing, 3) < 0.5
        ? `${imei(thing)},${pick(makers, 0)},,`
        : `SN${number},${pick(makers, 0)},,`;
    case objectType.BANK_ACCOUNT:
      return `99-99-99 ${number.slice(1)},,,`;
    case objectType.PASSPORT:
      return `ZZ${number},,${issuers[0]},`;
    case objectType.DRIVING_LICENCE:
      return `ZZZ99${number},,${issuers[1]},`;
    case objectType.TAXI_LICENCE:
      return `ZT${number},,${issuers[2]},`;
    default:
      return ',,,Photograph of a group';
  }
}

/** Writes a file of rows about things; `said` gives a row's own cells from its number and its thing's. */
function writeThings(
  world: World,
  output: Output,
  codes: readonly string[],
  {
    file,
    things,
    said,
  }: {
    readonly file: string;
    readonly things: Things;
    readonly said: (row: number, thing: number) => string;
  },
): void {
  const lines = openFiles(output, codes, file);
  const cells = new CommonCells(world, file);
  for (let row = 0; row < things.count; row += 1) {
    const common = cells.of(row, things.source.at(row), things.recorded.at(row), false);
    lines[things.force.at(row)]?.add(`${things.reference(row)},${said(row, things.thing.at(row))}${common}`);
  }
  for (const one of lines) one.close();
}

export function writeObjects(world: World, output: Output, codes: readonly string[]): void {
  const { objects, settings } = world;
  const stream = streamSeed(settings.seed, 'object facts');
  writeThings(world, output, codes, {
    file: 'objects.csv',
    things: objects,
    said: (_row, thing) => {
      const type = objects.type.at(thing);
      return `${objectTypes[type] ?? ''},${objectCells(type, thing, stream)},`;
    },
  });
}

const descriptions: Readonly<Record<string, string>> = {
  TRANSPORT_HUB: 'Bus station',
  SHOPPING_CENTRE: 'Shopping centre',
  CUSTODY_SUITE: 'Custody suite',
  PARK: 'Park by the shore',
  CAR_PARK: 'Car park behind the shops',
  STREET: 'Street corner',
};

export function writePlaces(world: World, output: Output, codes: readonly string[]): void {
  const { places, settings } = world;
  const stream = streamSeed(settings.seed, 'place facts');
  const towns = townsOf(world);
  writeThings(world, output, codes, {
    file: 'locations.csv',
    things: places,
    said: (row, place) => {
      const type = locationTypes[places.type.at(place)] ?? '';
      const { building, street, town, postcode } = addressCells(world, place);
      const named = towns[places.town.at(place)];
      const area = named === undefined ? undefined : codeOn(named, dayText(places.recorded.at(row)));
      const near = (degree: number, purpose: number): string =>
        (degree + (belowAt(stream, place, purpose, 400) - 200) / 10_000).toFixed(4);
      const position =
        unitAt(stream, place, 2) < 0.7
          ? `${near(area?.latitude ?? 54, 0)},${near(area?.longitude ?? -15, 1)}`
          : ',';
      return `${type},,${building},${street},${town},${postcode},${area?.code ?? ''},${position},,${descriptions[type] ?? ''},`;
    },
  });
}

const firmWords = [
  'Lantern',
  'Heron',
  'Samphire',
  'Beacon',
  'Gannet',
  'Tideway',
  'Marram',
  'Kittiwake',
  'Driftwood',
  'Anchor',
] as const;
const kinds: Readonly<Record<string, readonly string[]>> = {
  SCHOOL: ['School', 'Academy'],
  SPORTS_CLUB: ['Football Club', 'Boxing Club', 'Swimming Club'],
  FAITH_BODY: ['Church', 'Mosque', 'Temple', 'Gurdwara', 'Synagogue', 'Meeting House'],
  CARE_HOME: ["Children's Home", 'House'],
  HOTEL: ['Hotel', 'Guest House'],
  SHOP: ['Stores', 'Mini Market'],
  TAXI_FIRM: ['Cars', 'Taxis'],
  DELIVERY_FIRM: ['Couriers', 'Parcels'],
  TAKEAWAY: ['Pizza', 'Kebab House', 'Fish Bar', 'Noodle Bar', 'Grill'],
  PUBLIC_BODY: ['Council Service', 'Youth Service'],
};

export function writeOrganisations(world: World, output: Output, codes: readonly string[]): void {
  const { organisations, premises, places, settings } = world;
  const stream = streamSeed(settings.seed, 'organisation facts');
  const towns = townsOf(world);
  const licensed = new Set<number>([
    organisationType.TAXI_FIRM,
    organisationType.HOTEL,
    organisationType.TAKEAWAY,
  ]);
  writeThings(world, output, codes, {
    file: 'organisations.csv',
    things: organisations,
    said: (row, organisation) => {
      const number = organisations.type.at(organisation);
      const type = organisationTypes[number] ?? '';
      const words = kinds[type] ?? ['Works'];
      const place = premises.at(organisation);
      const { town, postcode } = addressCells(world, place);
      const named = towns[places.town.at(place)];
      const area = named === undefined ? undefined : codeOn(named, dayText(organisations.recorded.at(row)));
      const name = `${town} ${firmWords[belowAt(stream, organisation, 0, firmWords.length)] ?? ''} ${words[belowAt(stream, organisation, 1, words.length)] ?? ''}`;
      const registry = unitAt(stream, organisation, 2) < 0.5 ? `ZZ${digits(organisation + 100_000, 7)}` : '';
      return `${type},${name},${registry},${licensed.has(number) ? issuers[2] : ''},${postcode},${town},${area?.code ?? ''},,`;
    },
  });
}
