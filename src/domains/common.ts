import { gscLevels, handlingCodes, strands } from '../policy/values.ts';
import { bases, informationAssessments, mopiGroups, sourceEvaluations } from './enumerations.ts';
import { day, instant, may, need, oneOf, text, type Field, type Ref, type Stored } from './define.ts';

/** The common columns of every row (contract.md, "Import folder"; domain.md, "Required fields"). */

/** What is stored on every record and link as it stands in the row. */
export const commonFields = {
  basis: need(
    'basis',
    oneOf(bases),
    'Whether the row states a fact, an assessment, an allegation, an admission or a finding.',
    'ALLEGATION',
  ),
  sourceEvaluation: may(
    'source_evaluation',
    oneOf(sourceEvaluations),
    'How reliable the source is (3x5x2): ONE reliable, TWO untested, THREE not reliable.',
    'TWO',
  ),
  informationAssessment: may(
    'information_assessment',
    oneOf(informationAssessments),
    'How the source knows it (3x5x2): A directly, B indirectly but corroborated, C indirectly, D not known, E suspected false.',
    'B',
  ),
  legacyGrade: may(
    'legacy_grade',
    text(20),
    'A grade of the 5x5x5 scheme exactly as the record has it (`B/2/1`); never converted.',
    'B/2/1',
  ),
  mopiGroup: need(
    'mopi_group',
    oneOf(mopiGroups),
    'The MoPI group that decides how long the record is kept.',
    'G1',
  ),
  reviewDue: need('review_due', day, 'The day on which keeping the record is next reviewed.', '2031-01-01'),
  recordedBy: need(
    'recorded_by',
    text(80),
    'The collar number or role of the person who made the record; not a name.',
    'PC-1042',
  ),
} as const;

/** What a row says of itself that decides its key, its known span and its source; none is stored as it stands. */
export const markingFields = {
  gsc: need(
    'gsc',
    oneOf(gscLevels),
    'The security classification. TOP_SECRET is refused: this service is not for it.',
    'OFFICIAL',
  ),
  handling: need(
    'handling',
    oneOf(handlingCodes),
    'The handling code (3x5x2): P sharing permitted, C permitted with conditions.',
    'P',
  ),
  strand: need('strand', oneOf(strands), 'The strand of work that the row belongs to.', 'CSE'),
  team: may('team', text(40), 'The one team that may see the row; empty for no such limit.', 'OP-LANTERN'),
  recordedAt: need('recorded_at', instant, 'When the force recorded it.', '2019-03-02T10:15:00Z'),
  retractedAt: may(
    'retracted_at',
    instant,
    'When the force took it back; empty while it stands.',
    '2021-06-01',
  ),
} as const;

export const idField: Field<string> = need(
  'id',
  text(80),
  "The force's own reference, unique in the folder's system.",
  'P1',
);

export const sourceRef: Ref = {
  column: 'source_id',
  to: ['Source'],
  say: 'The source that the row rests on, by its reference in sources.csv.',
};

/** The two columns of dated rows; each a year, a month, a day or a range. */
export const periodColumns = {
  from: {
    column: 'from',
    say: 'When it began: a year, a month, a day, or a range such as `2004..2006`.',
    example: '2004-05',
  },
  to: {
    column: 'to',
    say: 'When it ended, in the same forms; empty when it is not known or not over.',
    example: '2004-09-30',
  },
} as const;

/** What every stored record and link has beside the fields of its own definition. */
export interface Base extends Stored<typeof commonFields> {
  readonly id: string;
  readonly acl: number;
  readonly knownFrom: number;
  readonly knownTo: number;
  readonly force: string;
  /** Absent until it is changed for the first time: then it has its second one. */
  readonly version: number | null;
  readonly sourceId: string | null;
}

/** The version of a record or link, from 1 up. */
export const versionOf = ({ version }: Pick<Base, 'version'>): number => version ?? 1;

/** How exact a date was given. */
export const datePrecisions = ['YEAR', 'MONTH', 'DAY', 'RANGE'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** Four days and the precision they came with (domain.md, "Required fields"). */
export interface Dated {
  readonly fromMin: string | null;
  readonly fromMax: string | null;
  readonly toMin: string | null;
  readonly toMax: string | null;
  readonly fromPrecision: DatePrecision | null;
  readonly toPrecision: DatePrecision | null;
}

/** Records and links that hold their own reference; a bare noun's stands in its Identifier. */
export interface Referenced {
  readonly system: string;
  readonly reference: string | null;
}

/** The end of time: a record that has not been retracted is known until then (9999-12-31, milliseconds). */
export const farFuture = Date.UTC(9999, 11, 31);
