import { kept, may, need, noun, oneOf, yesNo } from '../define.ts';
import { identityStatuses } from '../enumerations.ts';

export const person = noun({
  label: 'Person',
  entity: true,
  file: 'people.csv',
  dated: false,
  say: 'A person as one force recorded her or him; names, identifiers and texts stand in records of their own.',
  fields: {
    identityStatus: need(
      'identity_status',
      oneOf(identityStatuses),
      'How far it is known who this is.',
      'CONFIRMED',
    ),
    anonymityRequested: kept(
      may(
        'anonymity',
        yesNo,
        'Whether a witness or reporting person asked for anonymity, which protects her as a victim is protected; never returned.',
        'no',
      ),
    ),
  },
});
