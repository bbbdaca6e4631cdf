import { may, need, oneOf, satellite, text } from '../define.ts';
import { objectTypes } from '../thingTypes.ts';
import { objectForm, objectValidity, thingKindOf } from './normal.ts';

/**
 * What one force says of an object. The thing itself (Phone, Vehicle, Account, Device, Document, Item) holds no content: its id
 * is a keyed hash of kind and normal form, so that two forces' rows about one phone meet by themselves. Rows about a place and
 * an organisation are told in location/ and organisation/; all three are labelled ThingRecord besides.
 */
export const objectRecord = satellite({
  label: 'ObjectRecord',
  joined: 'DESCRIBES',
  subjects: [],
  thing: (values) => ({ kind: thingKindOf(values['type']), form: objectForm(values) }),
  file: 'objects.csv',
  dated: false,
  say: 'What one force recorded of an object: its number, mark, address or serial, and what it looks like.',
  fields: {
    type: need('type', oneOf(objectTypes), 'What sort of object it is.', 'PHONE'),
    value: may(
      'value',
      text(120),
      'Its number (phones: E.164, with +), mark, address, `platform - handle`, sort code and number, IMEI or serial; without a normal form it joins nobody.',
      '+999700900123',
    ),
    maker: may('maker', text(80), 'The maker of a device or vehicle; a serial needs it.', 'Orbel'),
    issuer: may(
      'issuer',
      text(80),
      'The issuer of a document; its number needs it.',
      'Northmere licensing authority',
    ),
    description: may('description', text(200), 'What it looks like, or how it is known.', 'Silver hatchback'),
  },
  derived: {
    validity: { say: 'Whether the value passes the rule of its type.', of: objectValidity },
  },
});
