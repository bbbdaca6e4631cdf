import { listOf, may, need, noun, oneOf } from '../define.ts';
import { cocadStrands, exploitationTypes, networkDefinitions, networkStatuses } from '../enumerations.ts';

export const network = noun({
  label: 'Network',
  entity: true,
  file: 'networks.csv',
  dated: true,
  say: 'A group of people as a force assessed it; its names stand in names.csv, its members in person_network.csv.',
  fields: {
    status: need(
      'status',
      oneOf(networkStatuses),
      'How far its existence is assessed; no chain runs through a DISPROVED one.',
      'ASSESSED',
    ),
    definitions: may(
      'definitions',
      listOf(networkDefinitions),
      'The definitions that it meets, parted by semicolons; they differ.',
      'IICSA_ORGANISED_NETWORK;LOCAL',
    ),
    cocadStrand: may(
      'cocad_strand',
      oneOf(cocadStrands),
      'The strand of complex and organised child abuse.',
      'CSE',
    ),
    exploitation: may('exploitation', oneOf(exploitationTypes), 'The sort of exploitation.', 'SEXUAL'),
  },
});
