import { need, satellite, text as textRule } from '../define.ts';

export const text = satellite({
  label: 'Text',
  joined: 'HAS_TEXT',
  subjects: [
    {
      column: 'person_id',
      to: 'Person',
      say: 'The person whom the text is about; empty when it is about a case.',
    },
    {
      column: 'case_id',
      to: 'Case',
      say: 'The case that the text is about; empty when it is about a person.',
    },
  ],
  file: 'texts.csv',
  dated: false,
  say: 'Free text about a person or a case.',
  fields: {
    body: need('body', textRule(20_000), 'The text itself.', 'Seen getting into the car at the depot.'),
  },
});
