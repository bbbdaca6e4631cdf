import { may, need, numberIn, oneOf, satellite, text } from '../define.ts';
import { locationTypes } from '../thingTypes.ts';
import { locationForm, locationValidity } from './normal.ts';

/** What one force says of a place. The Location itself holds no content (thing/definition.ts). */
export const locationRecord = satellite({
  label: 'LocationRecord',
  joined: 'DESCRIBES',
  subjects: [],
  thing: (values) => ({ kind: 'Location', form: locationForm(values) }),
  file: 'locations.csv',
  dated: false,
  say: 'What one force recorded of a place: its kind, address, area and coordinates.',
  fields: {
    type: need('type', oneOf(locationTypes), 'What sort of place it is.', 'TAKEAWAY'),
    uprn: may(
      'uprn',
      text(20),
      'The unique property reference number, up to 12 digits; compared without leading zeros.',
      '000123456789',
    ),
    building: may('building', text(80), 'House number or name.', '14'),
    street: may('street', text(120), 'The street.', 'Quay Row'),
    town: may('town', text(80), 'The town, by name.', 'Northmere'),
    postcode: may('postcode', text(12), 'The full postcode; alone it joins nobody.', 'ZZ1 4AB'),
    areaCode: may(
      'area_code',
      text(40),
      'The code of the area that it lies in, valid at the time.',
      'ZX1000001',
    ),
    latitude: may('latitude', numberIn(-90, 90), 'Degrees north, WGS 84.', '53.2'),
    longitude: may('longitude', numberIn(-180, 180), 'Degrees east, WGS 84.', '-16.4'),
    what3words: may(
      'what3words',
      text(80),
      'Three words with dots; never the only thing that is said of a place.',
      'one.two.three',
    ),
    description: may('description', text(200), 'What it is, or how it is known.', 'Flat above the shop'),
  },
  derived: {
    validity: { say: 'Whether postcode and UPRN pass their rules.', of: locationValidity },
  },
});
