import { listOf, may, need, noun, oneOf } from '../define.ts';
import { eventTypes, exploitationTypes, riskFlags } from '../enumerations.ts';

export const event = noun({
  label: 'Event',
  entity: true,
  file: 'events.csv',
  dated: true,
  say: 'Something that happened or was seen and is no crime record: a missing episode, a sighting, a stop, a contact.',
  fields: {
    type: need('type', oneOf(eventTypes), 'What sort of event it is.', 'MISSING_EPISODE'),
    flags: may('flags', listOf(riskFlags), 'Risk flags, parted by semicolons.', 'CSE;MISSING_REPEAT'),
    exploitation: may('exploitation', oneOf(exploitationTypes), 'The sort of exploitation.', 'SEXUAL'),
  },
});
