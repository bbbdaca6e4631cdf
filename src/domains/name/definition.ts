import { may, need, oneOf, satellite, text } from '../define.ts';
import { nameKinds } from '../enumerations.ts';
import { searchKeysOf } from './keys.ts';

export const name = satellite({
  label: 'Name',
  joined: 'HAS_NAME',
  subjects: [
    { column: 'person_id', to: ['Person'], say: 'The person who bears the name; empty for a network.' },
    { column: 'network_id', to: ['Network'], say: 'The network that is called so; empty for a person.' },
  ],
  file: 'names.csv',
  dated: false,
  say: 'A name that a person is said to bear, or that a network is called by; several may stand side by side.',
  fields: {
    kind: need(
      'kind',
      oneOf(nameKinds),
      'Whether it is a legal name, an alias, a nickname or a street name.',
      'LEGAL',
    ),
    given: may(
      'given',
      text(80),
      'The given name, or the whole nickname; of a network all of its name.',
      'Given',
    ),
    middle: may('middle', text(120), 'Middle names.', 'Middle'),
    family: may('family', text(80), 'The family name.', 'Family'),
  },
  derived: {
    searchKeys: { say: 'The keys that searches find the name by.', of: searchKeysOf, kept: true },
  },
});
