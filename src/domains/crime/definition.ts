import { day, listOf, may, need, noun, oneOf, text, yesNo } from '../define.ts';
import { crimeStatuses, exploitationTypes, riskFlags } from '../enumerations.ts';
import { knownOffence, knownOutcome } from './rules.ts';

export const crime = noun({
  label: 'Crime',
  entity: true,
  file: 'crimes.csv',
  dated: true,
  say: 'A crime as a force recorded it under the counting rules; its method and account stand in texts beside it.',
  fields: {
    offence: need('offence', knownOffence, 'The Home Office class, as in reference/offences.csv.', '22B'),
    status: need('status', oneOf(crimeStatuses), 'Where the crime record stands.', 'FILED'),
    outcome: may(
      'outcome',
      knownOutcome,
      'The Home Office outcome code, as in reference/outcomes.csv, or a LEGACY_ value from before April 2013.',
      '18',
    ),
    reportedOn: may('reported_on', day, 'The day on which it was reported.', '2009-10-02'),
    flags: may(
      'flags',
      listOf(riskFlags),
      'Risk flags, parted by semicolons; CSE may stand on any offence.',
      'CSE',
    ),
    exploitation: may('exploitation', oneOf(exploitationTypes), 'The sort of exploitation.', 'SEXUAL'),
    hate: may('hate', yesNo, 'Whether it is flagged as a hate crime.', 'no'),
    supervisor: may(
      'supervisor',
      text(80),
      'The collar number of the supervising officer; not a name.',
      'DS-3310',
    ),
  },
});
