import {
  aboutNames,
  type About,
  type ExportLink,
  type ExportNode,
} from '../../../../src/exchange/export/graph.ts';

/** Rows of an export, made by hand. */

const rest = {
  forces: ['X1'],
  system: null,
  reference: null,
  happened: { fromMin: null, fromMax: null, toMin: null, toMax: null },
  grade: { sourceEvaluation: 'TWO', informationAssessment: null, legacyGrade: null },
  marking: { gsc: 'OFFICIAL', handling: 'P', strands: ['CSE', 'GENERAL'], teams: [] },
  recordedAt: null,
};

export const node = (id: string, label: string): ExportNode => ({
  ...rest,
  id,
  kind: 'Person',
  label,
  sort: null,
  status: null,
});

export const link = (id: string, source: string, target: string): ExportLink => ({
  ...rest,
  id,
  kind: 'KNOWS',
  source,
  target,
  as: 'FRIEND',
  legalStatus: null,
  under18: null,
  basis: 'FACT',
  chains: [1, 2],
});

export const about: About = {
  ...(Object.fromEntries(aboutNames.map((name) => [name, ''])) as About),
  synthetic: 'SYNTHETIC',
  gsc: 'OFFICIAL_SENSITIVE',
  handling: 'C',
  reason: 'Because <a> & "b"',
  made_at: '2026-01-15T12:00:00.000Z',
};

/** Labels that trip up whoever does not quote them. */
export const hard: readonly string[] = [
  `<b> & "quoted" 'twice'`,
  'Zoë Ó Súilleabháin 😀',
  'two\r\nlines',
  'null\u0000bell\u0007escape\u001bend\uffff',
  'half \ud800 a pair',
  '=1+1',
  '+44 7700 900123',
  '-5',
  '@sum',
  '\ttab',
  'a,b;c',
  ']]>',
];
