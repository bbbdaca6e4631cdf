import { may, need, oneOf, satellite, text } from '../define.ts';
import { organisationTypes } from '../thingTypes.ts';
import { postcodeValidity } from '../location/normal.ts';
import { organisationForm } from './normal.ts';

/** What one force says of an organisation. The Organisation itself holds no content (thing/definition.ts). */
export const organisationRecord = satellite({
  label: 'OrganisationRecord',
  joined: 'DESCRIBES',
  subjects: [],
  thing: (values) => ({ kind: 'Organisation', form: organisationForm(values) }),
  file: 'organisations.csv',
  dated: false,
  say: 'What one force recorded of an organisation: its kind, name, registry number and area. A business is never a person.',
  fields: {
    type: need('type', oneOf(organisationTypes), 'What sort of organisation it is.', 'TAXI_FIRM'),
    name: may('name', text(120), 'What it is called.', 'Quayside Cars'),
    registryNumber: may(
      'registry_number',
      text(40),
      'Its number in the register of companies or charities, with the register where it is another.',
      'ZZ001234',
    ),
    licensedBy: may('licensed_by', text(80), 'Who issued its licence.', 'Northmere licensing authority'),
    postcode: may('postcode', text(12), 'The full postcode; alone it joins nobody.', 'ZZ1 4AB'),
    town: may('town', text(80), 'The town, by name.', 'Northmere'),
    areaCode: may(
      'area_code',
      text(40),
      'The code of the area that it lies in, valid at the time.',
      'ZX1000001',
    ),
    description: may('description', text(200), 'How it is known.', 'Office behind the station'),
  },
  derived: {
    validity: { say: 'Whether the postcode passes its rule.', of: postcodeValidity },
  },
});
