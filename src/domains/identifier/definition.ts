import { need, oneOf, satellite, text } from '../define.ts';
import { importedIdentifierKinds } from '../enumerations.ts';
import { identifierForm } from './forms.ts';
import { identifierValidity } from './rules.ts';

export const identifier = satellite({
  label: 'Identifier',
  joined: 'HAS_IDENTIFIER',
  subjects: [
    { column: 'person_id', to: ['Person'], say: 'The person whom it identifies.' },
    { column: 'case_id', to: ['Case'], say: 'The case that it identifies.' },
    { column: 'crime_id', to: ['Crime'], say: 'The crime that it identifies.' },
    { column: 'event_id', to: ['Event'], say: 'The event that it identifies.' },
  ],
  file: 'identifiers.csv',
  dated: false,
  say: "A number or reference that identifies a person, a case, a crime or an event; the force's own reference is one of them.",
  fields: {
    kind: need('kind', oneOf(importedIdentifierKinds), 'What sort of identifier it is.', 'PNC_ID'),
    value: need('value', text(80), 'The identifier as recorded.', '2099/0000001G'),
  },
  derived: {
    validity: { say: 'Whether it passes the rule of its kind.', of: identifierValidity },
    normal: { say: 'The form that searches find it by.', of: identifierForm, kept: true },
  },
});
