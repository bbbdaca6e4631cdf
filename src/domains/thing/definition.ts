import { may, need, oneOf, satellite, text } from '../define.ts';
import { objectTypes } from '../enumerations.ts';

/**
 * What one force says of a thing. The thing itself (Phone, Vehicle) holds no content: its id is a keyed hash of kind and
 * normal form, so that two forces' rows about one phone meet by themselves.
 */
export const thingRecord = satellite({
  label: 'ThingRecord',
  joined: 'DESCRIBES',
  subjects: [],
  file: 'objects.csv',
  dated: false,
  say: 'What one force recorded of a phone or a vehicle: its number or mark, and what it looks like.',
  fields: {
    type: need('type', oneOf(objectTypes), 'What sort of thing it is.', 'PHONE'),
    value: may(
      'value',
      text(80),
      'Its number (E.164, with +) or mark as recorded; without a normal form it joins nobody.',
      '+999700900123',
    ),
    description: may('description', text(200), 'What it looks like, or how it is known.', 'Silver hatchback'),
  },
});
