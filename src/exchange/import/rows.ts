import { farFuture, sourceRef, type Dated } from '../../domains/common.ts';
import type { Definition } from '../../domains/define.ts';
import { endsBeforeItBegins, periodOf, type Span } from '../../domains/period.ts';
import { contentDigest, recordId, unreferencedLinkId } from '../../domains/publicId.ts';
import { nameOf, rowFault, type RowFault } from '../../domains/rowRules.ts';
import { aclText, protectedTwin } from '../../policy/acl.ts';
import { readCells, type Read } from './cells.ts';
import { endsOf } from './columns.ts';
import type { Layout } from './layout.ts';

/** What the reading of rows depends on beside the rows. */
export interface RowContext {
  readonly idKey: Buffer;
  readonly force: string;
  readonly system: string;
  /** Milliseconds; a row that says it was recorded more than a day later is refused. */
  readonly now: number;
}

/** A row whose cells are sound; whether what it refers to is there is not known yet. */
export interface Row {
  readonly id: string;
  /** The force's own reference; null for a link row that leaves it out. */
  readonly reference: string | null;
  /** Stored values by property; what is not given is left out. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The rows that it names, by column: ends or subject, and `source_id`. */
  readonly references: Readonly<Record<string, string>>;
  /** Canonical texts of its key: as the row is marked, and as it is where the row says who a protected person is. */
  readonly openKey: string;
  readonly protectedKey: string;
  readonly knownFrom: number;
  readonly knownTo: number;
  /** Of a dated row. */
  readonly period: Dated | undefined;
  /** Tells a changed row from a repeated one. */
  readonly digest: string;
}

/** Why a row is refused; its reference, where it has a sound one. */
export interface BadRow {
  readonly faults: readonly RowFault[];
  readonly reference: string | null;
}

export const isBad = (row: Row | BadRow): row is BadRow => 'faults' in row;

const lengthOfDay = 24 * 60 * 60 * 1000;

/** Reads one row of a file. Pure: the same cells give the same row, so that the second pass sees what the first one saw. */
export function readRow(layout: Layout, cells: readonly string[], context: RowContext): Row | BadRow {
  if (cells.length !== layout.width) {
    const reason = `expected ${layout.width} cells, found ${cells.length}`;
    return { faults: [{ column: '', reason }], reference: null };
  }
  const { definition } = layout;
  const { read, values, canonical, faults } = readCells(layout, cells);
  const reference = textAt(read, 'id') ?? null;
  if (faults.length > 0) return { faults, reference };

  const references = referencesOf(definition, read);
  const known = { knownFrom: numberAt(read, 'recorded_at') ?? 0, retracted: numberAt(read, 'retracted_at') };
  const period = definition.dated ? periodOf(spanAt(read, 'from'), spanAt(read, 'to')) : undefined;
  const fault =
    knownFault(known.knownFrom, known.retracted, context.now) ??
    periodFault(period) ??
    rowFault(definition, { values, references });
  if (fault !== undefined) return { faults: [fault], reference };

  const { idKey, force, system } = context;
  const marking = {
    owner: force,
    gsc: textAt(read, 'gsc') ?? '',
    handling: textAt(read, 'handling') ?? '',
    strand: textAt(read, 'strand') ?? '',
    team: textAt(read, 'team') ?? '',
    identity: 'OPEN',
    own: '',
  };
  return {
    id:
      reference === null
        ? unreferencedLinkId(idKey, force, system, told(definition, values, references, period))
        : recordId(idKey, force, system, reference),
    reference,
    values,
    references,
    openKey: aclText(marking),
    protectedKey: aclText(protectedTwin(marking)),
    knownFrom: known.knownFrom,
    knownTo: known.retracted ?? farFuture,
    period,
    digest: contentDigest(idKey, [nameOf(definition), ...canonical]),
  };
}

const textAt = (read: Read, column: string): string | undefined => {
  const value = read[column];
  return typeof value === 'string' ? value : undefined;
};
const numberAt = (read: Read, column: string): number | undefined => {
  const value = read[column];
  return typeof value === 'number' ? value : undefined;
};
const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'min' in value && 'max' in value;
const spanAt = (read: Read, column: string): Span | undefined => {
  const value = read[column];
  return isSpan(value) ? value : undefined;
};

function referencesOf(definition: Definition, read: Read): Record<string, string> {
  const references: Record<string, string> = {};
  for (const { column } of [...endsOf(definition), sourceRef]) {
    const reference = textAt(read, column);
    if (reference !== undefined) references[column] = reference;
  }
  return references;
}

/** What tells a link without a reference from others: type, ends, role or capacity, `from` and source (contract.md). */
function told(
  definition: Definition,
  values: Readonly<Record<string, unknown>>,
  references: Readonly<Record<string, string>>,
  period: Dated | undefined,
): string[] {
  const ends = endsOf(definition).map(({ column }) => references[column] ?? '');
  const properties = definition.kind === 'link' ? definition.told : [];
  return [
    nameOf(definition),
    ...ends,
    ...properties.map((property) => JSON.stringify(values[property] ?? '')),
    period?.fromMin ?? '',
    period?.fromMax ?? '',
    references[sourceRef.column] ?? '',
  ];
}

function knownFault(knownFrom: number, retracted: number | undefined, now: number): RowFault | undefined {
  const latest = now + lengthOfDay;
  if (knownFrom > latest)
    return { column: 'recorded_at', reason: 'expected a time that is not in the future' };
  if (retracted === undefined) return undefined;
  if (retracted > latest)
    return { column: 'retracted_at', reason: 'expected a time that is not in the future' };
  return retracted <= knownFrom
    ? { column: 'retracted_at', reason: 'expected a time after recorded_at' }
    : undefined;
}

const periodFault = (period: Dated | undefined): RowFault | undefined =>
  period !== undefined && endsBeforeItBegins(period)
    ? { column: 'to', reason: 'expected an end that is not certainly before the beginning' }
    : undefined;
