import type { Shape } from '../../graph/decode.ts';

/** What the decoders project of areas and of the reference lists. */
export const referenceShapes: Readonly<Record<string, Shape>> = {
  Area: {
    typename: 'Area',
    properties: [
      ...['code', 'name', 'kind', 'force', 'within', 'validFrom', 'validTo', 'supersededBy'],
      ...['latitude', 'longitude'],
    ],
  },
  Offence: {
    typename: 'Offence',
    properties: ['code', 'name', 'group', 'childSpecific', 'sexual', 'statute'],
  },
  Outcome: {
    typename: 'Outcome',
    properties: ['code', 'name', 'group', 'isNfa', 'suspectIdentified', 'victimSupports', 'reviewDefault'],
  },
  Grade: { typename: 'GradeValue', properties: ['scheme', 'dimension', 'code', 'name', 'legacy'] },
  EthnicityCode: { typename: 'EthnicityCode', properties: ['list', 'code', 'name', 'group'] },
};
