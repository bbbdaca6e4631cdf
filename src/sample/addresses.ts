import { withoutAddress } from './places.ts';
import { townsOf } from './towns.ts';
import type { World } from './world.ts';

/** Addresses of the invented towns: postcodes of the area ZZ, which does not exist. */

/** Letters that stand in the second half of a postcode. */
const inward = 'ABDEFGHJLNPQRSTUWXYZ';
const streets = [
  'Quay Row',
  'Ropewalk',
  'Lantern Street',
  'Gannet Lane',
  'Chandler Way',
  'Saltpan Road',
  'Beacon Terrace',
  'Kelp Street',
  'Harbour Rise',
  'Cooper Yard',
  'Mizzen Close',
  'Tidewell Road',
  'Heron Court',
  'Netmaker Lane',
  'Samphire Avenue',
  'Windmill Bank',
] as const;
const perPostcode = 99;

/** The address of a place by its serial within its town: building, street, postcode. */
function addressOf(
  serial: number,
  outward: number,
): { readonly building: string; readonly street: string; readonly postcode: string } {
  const code = Math.floor(serial / perPostcode);
  const [tens, first, second] = [Math.floor(code / 400) % 10, Math.floor(code / 20) % 20, code % 20];
  return {
    building: String(1 + (serial % perPostcode)),
    street: streets[code % streets.length] ?? '',
    postcode: `ZZ${outward} ${tens}${inward.charAt(first)}${inward.charAt(second)}`,
  };
}

/** A postcode with the digit of its second half typed as a letter: no postcode any more. */
const mistypedCode = (postcode: string): string =>
  postcode.replace(/ \d/, (found) => ` ${'OIZEASGTBP'.charAt(Number(found.trim()))}`);

/** What a row says of its place's address; one without an address has a street and a town alone. */
export function addressCells(
  world: World,
  place: number,
): { readonly building: string; readonly street: string; readonly town: string; readonly postcode: string } {
  const { places } = world;
  const said = places.saidOf.at(place) < 0 ? place : places.saidOf.at(place);
  const town = townsOf(world)[places.town.at(said)];
  const address = addressOf(places.serial.at(said), town?.outward ?? 1);
  const alone = withoutAddress.has(places.type.at(place));
  const fault = places.fault.at(place);
  const postcode =
    alone || fault === 1 ? '' : fault === 2 ? mistypedCode(address.postcode) : address.postcode;
  return {
    building: alone ? '' : address.building,
    street: address.street,
    town: town?.name ?? '',
    postcode,
  };
}
