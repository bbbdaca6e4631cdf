import { may, need, oneOf, satellite, text as textRule } from '../define.ts';
import { textKinds } from '../enumerations.ts';

export const text = satellite({
  label: 'Text',
  joined: 'HAS_TEXT',
  subjects: [
    { column: 'person_id', to: ['Person'], say: 'The person whom the text is about.' },
    { column: 'case_id', to: ['Case'], say: 'The case that the text is about.' },
    { column: 'crime_id', to: ['Crime'], say: 'The crime that the text is about.' },
    { column: 'event_id', to: ['Event'], say: 'The event that the text is about.' },
    { column: 'report_id', to: ['IntelligenceReport'], say: 'The intelligence report whose text it is.' },
  ],
  file: 'texts.csv',
  dated: false,
  say: 'Free text of a person, a case, a crime, an event or an intelligence report; exactly one of them.',
  fields: {
    kind: may(
      'kind',
      oneOf(textKinds),
      'What sort of text it is; MODUS_OPERANDI for the method of a crime.',
      'ACCOUNT',
    ),
    body: need('body', textRule(20_000), 'The text itself.', 'Seen getting into the car at the depot.'),
  },
});
