import { may, need, noun, oneOf, text, day } from '../define.ts';
import { sourceKinds } from '../enumerations.ts';

export const source = noun({
  label: 'Source',
  entity: false,
  file: 'sources.csv',
  dated: false,
  say: 'What a row rests on: a report, statement, download or log, with who made it and when.',
  fields: {
    kind: need('kind', oneOf(sourceKinds), 'What sort of source it is.', 'STATEMENT'),
    title: may('title', text(200), 'What it is called in the force.', 'Statement 4 of the first account'),
    author: may('author', text(120), 'The collar number or office of its author; not a name.', 'DC-2231'),
    madeOn: may('made_on', day, 'The day on which it was made.', '2004-05-19'),
    derivedFrom: may(
      'derived_from',
      text(80),
      'The reference of the source that this one copies; copies count once.',
      'S12',
    ),
  },
});
