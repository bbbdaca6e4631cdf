import { anchored, type Cells, type Rows } from './importing.ts';

/**
 * Rows of one force in which each route to a PROTECTED key occurs, beside rows that look alike and take none. P1 is a victim
 * in the flagged case C1 and a suspect in C5; P5 asked for anonymity, P7 was coerced, P9 is a victim in a case with a strand.
 * P10 is a victim of a sexual offence, P11 was coerced into a network, P12 went missing as a child, P14 had an age that nobody
 * knows, P16 is a victim in a flagged event, P17 a witness of a crime who asked for anonymity, P19 a victim in a flagged crime.
 */
export const world: Rows = anchored({
  'sources.csv': 'S1 SP SN SI ST SL SC SX SK SU SO SF SB SCR SXE SD SPL SWO SME SOA'
    .split(' ')
    .map((id): Cells => ({ id })),
  'people.csv': [
    { id: 'P1', source_id: 'SP' },
    ...['P2', 'P3', 'P4'].map((id): Cells => ({ id })),
    { id: 'P5', anonymity: 'yes' },
    { id: 'P6', anonymity: 'yes' },
    ...['P7', 'P8', 'P9', 'P10', 'P11', 'P12', 'P13', 'P14', 'P15', 'P16', 'P18', 'P19'].map((id): Cells => ({
      id,
    })),
    { id: 'P17', anonymity: 'yes' },
  ],
  'cases.csv': [
    { id: 'C1', flags: 'MISSING_REPEAT;CSE', source_id: 'SC' },
    { id: 'C2', flags: 'CCE' },
    { id: 'C3' },
    { id: 'C4', cocad_strand: 'UNKNOWN' },
    { id: 'C5' },
  ],
  'crimes.csv': [
    { id: 'CR1', offence: '19C', source_id: 'SCR' },
    { id: 'CR2', offence: '36' },
    { id: 'CR3', offence: '36', flags: 'CSE' },
  ],
  'events.csv': [
    { id: 'E1', type: 'MISSING_EPISODE', from: '2020-05-01' },
    { id: 'E2', type: 'SAFEGUARDING', from: '2020-05-01' },
    { id: 'E3', flags: 'CSE' },
    { id: 'E4' },
  ],
  'networks.csv': [{ id: 'N' }],
  'intelligence.csv': [{ id: 'R1' }],
  'locations.csv': [
    { id: 'LO1', uprn: '1000001' },
    { id: 'LO11', uprn: '000001000001' },
    ...['2', '3', '4', '5', '6', '7', '8'].map((n): Cells => ({ id: `LO${n}`, uprn: `100000${n}` })),
  ],
  'organisations.csv': [{ id: 'OR1', name: 'Quayside Cars' }],
  'objects.csv': [
    { id: 'O1', value: '+999100000001', source_id: 'SO' },
    { id: 'O11', value: '+999 100 000 001', source_id: 'SO' },
    { id: 'O2', value: '+999100000002' },
    { id: 'O3', value: '+999100000003' },
    { id: 'O4', value: '+999100000004' },
    { id: 'O5', value: '' },
    { id: 'O6', type: 'VEHICLE', value: 'ZZ99 ABC' },
  ],
  'names.csv': [
    { id: 'N1', person_id: 'P1', source_id: 'SN' },
    { id: 'N2', person_id: 'P2', source_id: 'SB' },
    ...'5 6 7 8 9 10 11 12 13 14 15 16 17 18 19'
      .split(' ')
      .map((n): Cells => ({ id: `N${n}`, person_id: `P${n}` })),
  ],
  'identifiers.csv': [
    { id: 'I1', person_id: 'P1', case_id: '', source_id: 'SI' },
    { id: 'I2', person_id: '', case_id: 'C1', source_id: 'SB' },
  ],
  'texts.csv': [
    { id: 'T0', person_id: 'P1', case_id: '' },
    { id: 'T1', person_id: '', case_id: 'C1', source_id: 'SX' },
    { id: 'T2', person_id: '', case_id: 'C2' },
    { id: 'T3', person_id: '', case_id: 'C3', source_id: 'SB' },
    { id: 'T4', person_id: '', case_id: 'C4' },
    { id: 'T5', person_id: '', case_id: 'C5' },
    { id: 'T6', person_id: 'P2', case_id: '', source_id: 'SB' },
    { id: 'T10', person_id: '', case_id: '', crime_id: 'CR1' },
    { id: 'T11', person_id: '', case_id: '', event_id: 'E2', source_id: 'SXE' },
    { id: 'T12', person_id: '', case_id: '', event_id: 'E4', source_id: 'SB' },
    { id: 'T13', person_id: '', case_id: '', report_id: 'R1', source_id: 'SB' },
  ],
  'descriptions.csv': [
    { id: 'D12', person_id: 'P12', birth_date: '2008', source_id: 'SD' },
    { id: 'D13', person_id: 'P13', birth_date: '1980', source_id: 'SB' },
  ],
  'person_case.csv': [
    { id: 'L1', person_id: 'P1', case_id: 'C1', role: 'VICTIM', source_id: 'SL' },
    { id: 'L2', person_id: 'P2', case_id: 'C1', role: 'SUSPECT', source_id: 'SB' },
    { id: 'L3', person_id: 'P1', case_id: 'C5', role: 'SUSPECT' },
    { id: 'L5', person_id: 'P5', case_id: 'C2', role: 'REPORTING_PERSON' },
    { id: 'L6', person_id: 'P6', case_id: 'C3', role: 'PROFESSIONAL', source_id: 'SB' },
    { id: 'L7', person_id: 'P7', case_id: 'C2', role: 'SUSPECT', coerced: 'yes' },
    { id: 'L8', person_id: 'P8', case_id: 'C3', role: 'VICTIM', source_id: 'SB' },
    { id: 'L9', person_id: 'P9', case_id: 'C4', role: 'VICTIM' },
  ],
  'person_crime.csv': [
    { id: 'V10', person_id: 'P10', crime_id: 'CR1', role: 'VICTIM' },
    { id: 'V15', person_id: 'P15', crime_id: 'CR2', role: 'VICTIM', source_id: 'SB' },
    { id: 'V17', person_id: 'P17', crime_id: 'CR2', role: 'WITNESS' },
    { id: 'V19', person_id: 'P19', crime_id: 'CR3', role: 'VICTIM' },
  ],
  'person_event.csv': [
    { id: 'W12', person_id: 'P12', event_id: 'E1', role: 'SUBJECT' },
    { id: 'W13', person_id: 'P13', event_id: 'E1', role: 'SUBJECT', source_id: 'SB' },
    { id: 'W14', person_id: 'P14', event_id: 'E2', role: 'SUBJECT' },
    { id: 'W16', person_id: 'P16', event_id: 'E3', role: 'VICTIM' },
    { id: 'W18', person_id: 'P18', event_id: 'E4', role: 'SUBJECT', source_id: 'SB' },
  ],
  'person_network.csv': [
    { id: 'B2', person_id: 'P2', network_id: 'N', source_id: 'SB' },
    { id: 'B13', person_id: 'P13', network_id: 'N', source_id: 'SB' },
    { id: 'M11', person_id: 'P11', network_id: 'N', coerced: 'yes', source_id: 'SME' },
  ],
  'person_location.csv': [
    { id: 'A1', person_id: 'P10', location_id: 'LO1', nature: 'HOME' },
    { id: 'A2', person_id: 'P10', location_id: 'LO2', nature: 'FREQUENTS' },
    { id: 'A3', person_id: 'P2', location_id: 'LO3', nature: 'HOME', source_id: 'SB' },
    { id: 'A4', person_id: 'P12', location_id: 'LO4', nature: 'HOME' },
    { id: 'A5', person_id: 'P13', location_id: 'LO4', nature: 'HOME', source_id: 'SB' },
    { id: 'A6', person_id: 'P14', location_id: 'LO5', nature: 'SCHOOL', source_id: 'SPL' },
    { id: 'A7', person_id: 'P14', location_id: 'LO6', nature: 'WORK' },
    { id: 'A8', person_id: 'P14', location_id: 'LO7', nature: 'PLACED' },
    { id: 'A9', person_id: 'P14', location_id: 'LO8', nature: 'SEEN' },
  ],
  'person_organisation.csv': [
    { id: 'G1', person_id: 'P14', organisation_id: 'OR1', source_id: 'SWO' },
    { id: 'G2', person_id: 'P2', organisation_id: 'OR1', source_id: 'SB' },
  ],
  'crime_location.csv': [
    { id: 'X1', crime_id: 'CR1', location_id: 'LO1', source_id: 'SOA' },
    { id: 'X2', crime_id: 'CR2', location_id: 'LO2', source_id: 'SOA' },
    { id: 'X3', crime_id: 'CR3', location_id: 'LO3', source_id: 'SOA' },
  ],
  'event_location.csv': [
    { id: 'Y1', event_id: 'E1', location_id: 'LO11', source_id: 'SOA' },
    { id: 'Y2', event_id: 'E2', location_id: 'LO4', source_id: 'SOA' },
    { id: 'Y3', event_id: 'E3', location_id: 'LO7', source_id: 'SOA' },
  ],
  'person_object.csv': [
    { id: 'U1', person_id: 'P1', object_id: 'O1', capacity: 'OWNER', source_id: 'SU' },
    { id: 'U2', person_id: 'P1', object_id: 'O2', capacity: 'OWNER' },
    { id: 'U22', person_id: 'P2', object_id: 'O2', capacity: 'USER', source_id: 'SB' },
    { id: 'U3', person_id: 'P1', object_id: 'O3', capacity: 'USER' },
    { id: 'U4', person_id: 'P2', object_id: 'O4', capacity: 'OWNER', source_id: 'SB' },
    { id: 'U5', person_id: 'P7', object_id: 'O5', capacity: 'SUBSCRIBER' },
    { id: 'U6', person_id: 'P1', object_id: 'O6', capacity: 'REGISTERED_KEEPER' },
    { id: 'U66', person_id: 'P1', object_id: 'O6', capacity: 'DRIVER' },
  ],
  'person_person.csv': [
    { id: 'K1', person_id: 'P1', other_id: 'P3', nature: 'FAMILY' },
    { id: 'K2', person_id: 'P3', other_id: 'P1', nature: 'FAMILY', source_id: 'SK' },
    { id: 'K3', person_id: 'P1', other_id: 'P4', nature: 'FRIEND' },
    { id: 'K4', person_id: 'P3', other_id: 'P2', nature: 'FAMILY', source_id: 'SB' },
  ],
  'case_object.csv': [{ id: 'F1', object_id: 'O1', case_id: 'C1', source_id: 'SF' }],
});

/** The people whom these rows protect. */
export const protectedPeople: readonly string[] = 'P1 P5 P7 P9 P10 P11 P12 P14 P16 P17 P19'.split(' ');

/** Each route: what it is, the rows that take a PROTECTED key by it, and rows that look alike and do not. */
export const routes: readonly [string, readonly string[], readonly string[]][] = [
  ['names of a victim in a flagged case', ['N1'], ['N2', 'N8']],
  ['names of a victim in a case with a strand', ['N9'], []],
  ['names of one who asked for anonymity, as a reporting person alone', ['N5'], ['N6']],
  ['names of one who was coerced', ['N7'], []],
  [
    "her own references, and nobody else's",
    ['#P1', '#P5', '#P7', '#P9'],
    ['#P2', '#P6', '#P8', '#C1', '#C5'],
  ],
  ['her identifiers, and not those of her case', ['I1'], ['I2']],
  ['texts about her', ['T0'], ['T6']],
  ['texts of cases that she is in, in whatever role', ['T1', 'T2', 'T4', 'T5'], ['T3']],
  ['links of her family, at either end', ['K1', 'K2'], ['K3', 'K4']],
  ['what is hers alone, by every record of it', ['O1', 'O11', 'O5', 'O6'], ['O2', 'O3', 'O4']],
  ['sources of her own row and of what is said of her', ['SP', 'SN', 'SI'], ['SB']],
  ['sources of her links', ['SL', 'SK', 'SU'], ['SF']],
  ['sources of her cases and of their texts', ['SC', 'SX'], ['SO']],
  ['names of a victim of a sexual offence, and of no other crime', ['N10'], ['N15']],
  ['names of a victim in a crime or an event that is flagged', ['N16', 'N19'], []],
  ['names of one who was coerced into a network', ['N11'], []],
  ['names of a witness of a crime who asked for anonymity', ['N17'], []],
  [
    'names of the subject of a missing episode or a safeguarding event who may have been a child',
    ['N12', 'N14'],
    ['N13', 'N18'],
  ],
  ['her descriptions', ['D12'], ['D13']],
  ['texts of crimes and events that she is in, and of no report', ['T10', 'T11'], ['T12', 'T13']],
  ['her links to home, placement, school and work', ['A1', 'A4', 'A6', 'A7', 'A8'], ['A2', 'A3', 'A5', 'A9']],
  ['what she worked for', ['G1'], ['G2']],
  ['what happened at her home, by whatever record of the place', ['X1', 'Y1', 'Y2'], ['X2', 'X3', 'Y3']],
  [
    'records of where she alone lives or is placed',
    ['LO1', 'LO11', 'LO7'],
    ['LO2', 'LO3', 'LO4', 'LO5', 'LO6', 'LO8', 'OR1'],
  ],
  [
    'sources of crimes and events that she is in, of their texts, and of her links of whatever type',
    ['SCR', 'SXE', 'SD', 'SPL', 'SWO', 'SME'],
    ['SOA'],
  ],
  ['no bare noun and no link but of family', [], ['P1', 'P5', 'C1', 'C5', 'L1', 'L3', 'U1', 'F1']],
];

/** The rows of some files alone. */
export const part = (...files: readonly string[]): Rows =>
  Object.fromEntries(files.map((file) => [file, world[file] ?? []]));

const isAnchor = ({ id = '' }: Cells): boolean => id.endsWith('-A') || id.startsWith('B');

/** What is said by links whose absence would refuse a person, a crime or a network: it comes with them. */
export const holding: Rows = {
  ...part('crime_location.csv'),
  'person_case.csv': (world['person_case.csv'] ?? []).filter(isAnchor),
  'person_network.csv': (world['person_network.csv'] ?? []).filter(isAnchor),
};

/** The roles that protect. */
export const roles: Rows = {
  ...part('person_crime.csv', 'person_event.csv'),
  'person_case.csv': (world['person_case.csv'] ?? []).filter((row) => !isAnchor(row)),
  'person_network.csv': (world['person_network.csv'] ?? []).filter((row) => !isAnchor(row)),
};
