import { inquiryBody, nationalAgency, type Purpose, type Role, type Strand } from './values.ts';

/** What a reader gets of a record: its content; that its owner holds something and whom to ask; nothing. */
export type Sight = 'FULL' | 'POINTER' | 'NONE';

/** Sight by whose record it is and how it may be handled. */
export interface SightCells {
  readonly own: Sight;
  readonly otherP: Sight;
  readonly otherC: Sight;
}

export interface RightsRow extends SightCells {
  /** What the cells do not say, for the printed table. */
  readonly remark: string;
  readonly purposes: readonly Purpose[];
  /** Those of `purposes` that reach the own force's records alone. */
  readonly ownForceOnly: readonly Purpose[];
  /** Where an unmask opens PROTECTED. */
  readonly unmask: 'OWN' | 'EVERYWHERE' | 'NEVER';
  /** Whose records the role may add to. */
  readonly adds: 'OWN' | 'NONE';
  /** The one body whose readers may hold the role; absent when any may. */
  readonly body?: string;
}

const full: SightCells = { own: 'FULL', otherP: 'FULL', otherC: 'FULL' };
const share: SightCells = { own: 'FULL', otherP: 'FULL', otherC: 'POINTER' };
const guarded: SightCells = { own: 'FULL', otherP: 'POINTER', otherC: 'NONE' };
const nothing: SightCells = { own: 'NONE', otherP: 'NONE', otherC: 'NONE' };

/** The rights table: who sees what of whom, and for which purposes (contract.md, "Who may see what", rules 6 and 7). */
export const rights: Readonly<Record<Role, RightsRow>> = {
  ANALYST: {
    ...share,
    remark: '',
    purposes: ['PREVENT_DETECT_CRIME', 'PROTECT_CHILD', 'TRAINING_SYNTHETIC', 'DATA_QUALITY'],
    ownForceOnly: ['DATA_QUALITY'],
    unmask: 'NEVER',
    adds: 'OWN',
  },
  INVESTIGATOR: {
    ...share,
    remark: '',
    purposes: ['PREVENT_DETECT_CRIME', 'PROTECT_CHILD', 'TRAINING_SYNTHETIC', 'DATA_QUALITY'],
    ownForceOnly: ['DATA_QUALITY'],
    unmask: 'OWN',
    adds: 'OWN',
  },
  REVIEWER: {
    ...share,
    remark: 'Reviews closed cases; writes reviews and decisions of the own force, no other record.',
    purposes: ['REVIEW_CLOSED_CASE', 'PROTECT_CHILD', 'TRAINING_SYNTHETIC'],
    ownForceOnly: [],
    unmask: 'OWN',
    adds: 'NONE',
  },
  NATIONAL: {
    ...full,
    remark: 'NCA operation.',
    purposes: ['PREVENT_DETECT_CRIME', 'PROTECT_CHILD', 'REVIEW_CLOSED_CASE', 'TRAINING_SYNTHETIC'],
    ownForceOnly: [],
    unmask: 'EVERYWHERE',
    adds: 'OWN',
    body: nationalAgency,
  },
  INQUIRY: {
    ...guarded,
    remark: "Statutory panel; material produced to it is stored as INQ's own copies.",
    purposes: ['INQUIRY_RESPONSE'],
    ownForceOnly: [],
    unmask: 'OWN',
    adds: 'OWN',
    body: inquiryBody,
  },
  STATISTICIAN: {
    ...nothing,
    remark: 'Figures only, through disclosure control; no record.',
    purposes: ['STATISTICS'],
    ownForceOnly: [],
    unmask: 'NEVER',
    adds: 'NONE',
  },
  IMPORTER: {
    ...nothing,
    remark: "Writes the own force's records and reads its own batches' reports; no record.",
    purposes: ['DATA_QUALITY'],
    ownForceOnly: [],
    unmask: 'NEVER',
    adds: 'OWN',
  },
  AUDITOR: {
    ...nothing,
    remark: 'Reads the log; no record.',
    purposes: ['AUDIT'],
    ownForceOnly: [],
    unmask: 'NEVER',
    adds: 'NONE',
  },
  ADMIN: {
    ...nothing,
    remark: 'Runs the service; no record. No purpose needed.',
    purposes: [],
    ownForceOnly: [],
    unmask: 'NEVER',
    adds: 'NONE',
  },
};

/** Purposes for which nobody is unmasked, whatever the role (rule 7). */
export const neverUnmasking: readonly Purpose[] = ['TRAINING_SYNTHETIC', 'DATA_QUALITY'];

/** What a strand gives a role: the table's cells, or cells of its own, for members of `team` alone where it names one. */
export type StrandCells = 'TABLE' | (SightCells & { readonly team?: string });

export interface StrandRule {
  readonly roles: Readonly<Partial<Record<Role, StrandCells>>>;
  readonly others: StrandCells;
}

/** Professional standards: complaints about police are read by this team of the own force alone. */
export const standardsTeam = 'PSD';

const standards: StrandCells = { own: 'FULL', otherP: 'NONE', otherC: 'NONE', team: standardsTeam };

/** Where a strand departs from the table (contract.md, "Who may see what", rule 5). */
export const strandRules: Readonly<Record<Strand, StrandRule>> = {
  GENERAL: { roles: {}, others: 'TABLE' },
  CSE: { roles: {}, others: 'TABLE' },
  INTELLIGENCE: {
    roles: { ANALYST: 'TABLE', NATIONAL: 'TABLE', INVESTIGATOR: guarded, REVIEWER: guarded },
    others: nothing,
  },
  STANDARDS: {
    roles: {
      ANALYST: standards,
      INVESTIGATOR: standards,
      REVIEWER: standards,
      NATIONAL: standards,
      INQUIRY: 'TABLE',
    },
    others: nothing,
  },
  INQUIRY: { roles: { INQUIRY: full }, others: nothing },
};
