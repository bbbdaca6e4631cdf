/** Public reference data as the graph has it; no node of it ever joins a chain. */

export interface OffenceNode {
  readonly __typename: 'Offence';
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly childSpecific: boolean;
  readonly sexual: boolean;
  readonly statute: string | null;
}

export const reviewDefaults = ['IN', 'OUT', 'MANUAL'] as const;

export interface OutcomeNode {
  readonly __typename: 'Outcome';
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly isNfa: boolean;
  readonly suspectIdentified: boolean | null;
  readonly victimSupports: boolean | null;
  readonly reviewDefault: (typeof reviewDefaults)[number];
}

export interface GradeNode {
  readonly __typename: 'GradeValue';
  readonly scheme: string;
  readonly dimension: string;
  readonly code: string;
  readonly name: string;
  readonly legacy: boolean;
}

export const ethnicityLists = ['SELF_DEFINED', 'OBSERVED'] as const;

export interface EthnicityNode {
  readonly __typename: 'EthnicityCode';
  readonly list: (typeof ethnicityLists)[number];
  readonly code: string;
  readonly name: string;
  readonly group: string | null;
}
