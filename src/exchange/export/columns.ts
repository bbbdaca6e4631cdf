import type { ExportLink, ExportNode } from './graph.ts';

/** What a node and a link have in every format: the keys of GraphML and the columns of CSV are these, in this order. */
export interface Column<Row> {
  readonly name: string;
  readonly say: string;
  readonly of: (row: Row) => string | null;
}

type Row = ExportNode | ExportLink;

const joined = (values: readonly (string | number)[]): string | null =>
  values.length === 0 ? null : values.join(' ');

const common: readonly Column<Row>[] = [
  { name: 'forces', say: 'The forces whose rows say it, by code.', of: ({ forces }) => joined(forces) },
  { name: 'system', say: "The force's system that holds it.", of: ({ system }) => system },
  {
    name: 'reference',
    say: "The force's own reference; empty for whoever stands under a pseudonym, and for links at such a person.",
    of: ({ reference }) => reference,
  },
  { name: 'from_min', say: 'The earliest day of its beginning.', of: ({ happened }) => happened.fromMin },
  { name: 'from_max', say: 'The latest day of its beginning.', of: ({ happened }) => happened.fromMax },
  { name: 'to_min', say: 'The earliest day of its end.', of: ({ happened }) => happened.toMin },
  { name: 'to_max', say: 'The latest day of its end.', of: ({ happened }) => happened.toMax },
  {
    name: 'source_evaluation',
    say: 'How reliable the source is (3x5x2).',
    of: ({ grade }) => grade.sourceEvaluation,
  },
  {
    name: 'information_assessment',
    say: 'How the source knows it (3x5x2).',
    of: ({ grade }) => grade.informationAssessment,
  },
  {
    name: 'legacy_grade',
    say: 'The grade of the 5x5x5 scheme, as recorded.',
    of: ({ grade }) => grade.legacyGrade,
  },
  { name: 'gsc', say: 'The highest classification of the rows behind it.', of: ({ marking }) => marking.gsc },
  {
    name: 'handling',
    say: 'The handling code: C where one of the rows behind it has it.',
    of: ({ marking }) => marking.handling,
  },
  {
    name: 'strands',
    say: 'The strands of the rows behind it.',
    of: ({ marking }) => joined(marking.strands),
  },
  {
    name: 'teams',
    say: 'The teams that rows behind it are kept to.',
    of: ({ marking }) => joined(marking.teams),
  },
  {
    name: 'recorded_at',
    say: 'When the force recorded it (UTC); empty where the reference is withheld.',
    of: ({ recordedAt }) => recordedAt,
  },
];

export const nodeColumns: readonly Column<ExportNode>[] = [
  { name: 'kind', say: 'What it is: Person, Case, Phone …', of: ({ kind }) => kind },
  {
    name: 'label',
    say: 'Its name, reference or value; where none may be told, a pseudonym of this export alone.',
    of: ({ label }) => label,
  },
  {
    name: 'sort',
    say: "An object's, place's, organisation's or event's type, a crime's offence code, a person's identity status.",
    of: ({ sort }) => sort,
  },
  { name: 'status', say: 'Where a case, crime or network stands.', of: ({ status }) => status },
  ...common,
];

export const linkColumns: readonly Column<ExportLink>[] = [
  { name: 'kind', say: 'The type of the link.', of: ({ kind }) => kind },
  { name: 'as', say: 'The role, capacity or nature.', of: ({ as }) => as },
  {
    name: 'legal_status',
    say: 'How far the law has gone, for a role in a matter.',
    of: ({ legalStatus }) => legalStatus,
  },
  {
    name: 'under_18',
    say: 'For offenders, suspects, persons of interest and facilitators: whether they were under 18 then.',
    of: ({ under18 }) => under18,
  },
  { name: 'basis', say: 'Fact, assessment, allegation, admission or finding.', of: ({ basis }) => basis },
  {
    name: 'chains',
    say: 'The chains that run over it, numbered as they were answered.',
    of: ({ chains }) => joined(chains),
  },
  ...common,
];
