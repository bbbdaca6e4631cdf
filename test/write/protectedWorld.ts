import type { Cells, Rows } from './importing.ts';

/**
 * Rows of one force in which each route to a PROTECTED key occurs, beside rows that look alike and take none. Victoria is
 * P1: a victim in the flagged case C1 and a suspect in C5; P5 asked for anonymity, P7 was coerced, P9 is a victim in a case
 * with a strand.
 */
export const world: Rows = {
  'sources.csv': 'S1 SP SN SI ST SL SC SX SK SU SO SF SB'.split(' ').map((id): Cells => ({ id })),
  'people.csv': [
    { id: 'P1', source_id: 'SP' },
    ...['P2', 'P3', 'P4'].map((id): Cells => ({ id })),
    { id: 'P5', anonymity: 'yes' },
    { id: 'P6', anonymity: 'yes' },
    ...['P7', 'P8', 'P9'].map((id): Cells => ({ id })),
  ],
  'cases.csv': [
    { id: 'C1', flags: 'MISSING_REPEAT;CSE', source_id: 'SC' },
    { id: 'C2', flags: 'CCE' },
    { id: 'C3' },
    { id: 'C4', cocad_strand: 'UNKNOWN' },
    { id: 'C5' },
  ],
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
    ...['5', '6', '7', '8', '9'].map((n): Cells => ({ id: `N${n}`, person_id: `P${n}` })),
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
};

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
  ['no bare noun and no link but of family', [], ['P1', 'P5', 'C1', 'C5', 'L1', 'L3', 'U1', 'F1']],
];

/** The rows of some files alone. */
export const part = (...files: readonly string[]): Rows =>
  Object.fromEntries(files.map((file) => [file, world[file] ?? []]));
