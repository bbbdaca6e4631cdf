/** An export as the formats see it: a graph in which every name, id and value has passed `../disclosure.ts`. */

/** The strictest of the markings that stand under a row, so that a file is handled by its most guarded part. */
export interface ExportMarking {
  readonly gsc: string | null;
  readonly handling: string | null;
  readonly strands: readonly string[];
  readonly teams: readonly string[];
}

/** Days, ISO 8601; null where not known. */
export interface ExportPeriod {
  readonly fromMin: string | null;
  readonly fromMax: string | null;
  readonly toMin: string | null;
  readonly toMax: string | null;
}

export interface ExportGrade {
  readonly sourceEvaluation: string | null;
  readonly informationAssessment: string | null;
  readonly legacyGrade: string | null;
}

interface ExportRow {
  /** Of this export alone. */
  readonly id: string;
  readonly kind: string;
  readonly forces: readonly string[];
  readonly system: string | null;
  readonly reference: string | null;
  readonly happened: ExportPeriod;
  readonly grade: ExportGrade;
  readonly marking: ExportMarking;
  readonly recordedAt: string | null;
}

export interface ExportNode extends ExportRow {
  /** A name or value, or what the node is called in this export alone. */
  readonly label: string;
  /** What sort of its kind: an object's or event's type, an offence, an identity status. */
  readonly sort: string | null;
  readonly status: string | null;
}

export interface ExportLink extends ExportRow {
  readonly source: string;
  readonly target: string;
  /** Role, capacity or nature. */
  readonly as: string | null;
  readonly legalStatus: string | null;
  /** The child marker of who is accused or of interest; null for all others. */
  readonly under18: string | null;
  readonly basis: string;
  /** The chains that run over it, numbered as they were answered. */
  readonly chains: readonly number[];
}

/** What is said of the whole export, by name; a law of the tests holds that each has its sentence in docs/exports.md. */
export type About = Readonly<Record<AboutName, string>>;

export const aboutNames = [
  'synthetic',
  'gsc',
  'handling',
  'strands',
  'teams',
  'query',
  'query_hash',
  'reader',
  'recipient',
  'purpose',
  'reason',
  'made_at',
  'known_on',
  'formula',
  'chains',
  'limits_reached',
  'set_aside',
  'keys_digest',
] as const;
export type AboutName = (typeof aboutNames)[number];

export interface ExportGraph {
  readonly about: About;
  readonly nodes: Iterable<ExportNode>;
  readonly links: Iterable<ExportLink>;
}
