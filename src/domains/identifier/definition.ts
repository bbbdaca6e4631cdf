import { need, oneOf, satellite, text } from '../define.ts';
import { importedIdentifierKinds } from '../enumerations.ts';

export const identifier = satellite({
  label: 'Identifier',
  joined: 'HAS_IDENTIFIER',
  subjects: [
    {
      column: 'person_id',
      to: 'Person',
      say: 'The person whom it identifies; empty when it identifies a case.',
    },
    { column: 'case_id', to: 'Case', say: 'The case that it identifies; empty when it identifies a person.' },
  ],
  file: 'identifiers.csv',
  dated: false,
  say: "A number or reference that identifies a person or a case; the force's own reference is one of them.",
  fields: {
    kind: need('kind', oneOf(importedIdentifierKinds), 'What sort of identifier it is.', 'PNC_ID'),
    value: need('value', text(80), 'The identifier as recorded.', '2099/0000001G'),
  },
});
