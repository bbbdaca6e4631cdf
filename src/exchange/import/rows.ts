import { farFuture, sourceRef, type Dated } from '../../domains/common.ts';
import type { Definition, Derived } from '../../domains/define.ts';
import { endsBeforeItBegins, periodOf, type Span } from '../../domains/period.ts';
import { contentDigest, recordId, unreferencedLinkId } from '../../domains/publicId.ts';
import { nameOf, rowFault, type RowFault } from '../../domains/rowRules.ts';
import { aclText, protectedTwin } from '../../policy/acl.ts';
import { canonicalCells, readCells, type Read } from './cells.ts';
import { detached } from './detached.ts';
import { endsOf, refsOf } from './columns.ts';
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
  /** Tells a changed row from a repeated one; worked out when it is asked for. */
  readonly digest: string;
  /** Some 30 bits over the cells, never 0: small enough to be kept of every row. */
  readonly print: number;
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
  const { definition, columns } = layout;
  const { read, values, faults } = readCells(columns, cells);
  const reference = textAt(read, 'id') ?? null;
  if (faults.length > 0) return { faults, reference };

  const references = referencesOf(definition, read);
  const knownFrom = numberAt(read, 'recorded_at') ?? 0;
  const retracted = numberAt(read, 'retracted_at');
  const period = definition.dated ? periodOf(spanAt(read, 'from'), spanAt(read, 'to')) : undefined;
  const fault =
    knownFault(knownFrom, retracted, context.now) ??
    periodFault(period) ??
    rowFault(definition, { values, references });
  if (fault !== undefined) return { faults: [fault], reference };
  derive(definition, values, period, knownFrom);

  const { idKey, force, system } = context;
  let id: string | undefined;
  let digest: string | undefined;
  return {
    // A keyed hash costs more than all else of a row: neither is worked out before it is asked for.
    get id() {
      return (id ??=
        reference === null
          ? unreferencedLinkId(idKey, force, system, told(definition, values, references, period))
          : recordId(idKey, force, system, reference));
    },
    reference,
    values,
    references,
    ...keysOf(context, read),
    knownFrom,
    knownTo: retracted ?? farFuture,
    period,
    get digest() {
      return (digest ??= contentDigest(idKey, [nameOf(definition), ...canonicalCells(columns, read)]));
    },
    print: printOf(cells),
  };
}

/** FNV-1a over the cells and their borders. It guards against a file that is changed by accident, not on purpose. */
function printOf(cells: readonly string[]): number {
  let print = 0x811c9dc5;
  for (const cell of cells) {
    for (let at = 0; at < cell.length; at += 1) print = Math.imul(print ^ cell.charCodeAt(at), 0x01000193);
    print = Math.imul(print ^ 0x1f, 0x01000193);
  }
  return print & 0x3fffffff || 1;
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

type Derivations = readonly (readonly [string, NonNullable<Derived['of']>])[];
const derivations = new WeakMap<Definition, Derivations>();

function derivationsOf(definition: Definition): Derivations {
  const known =
    derivations.get(definition) ??
    Object.entries(definition.derived ?? {}).flatMap(([property, { of }]) =>
      of === undefined ? [] : [[property, of] as const],
    );
  derivations.set(definition, known);
  return known;
}

/** Adds what the definition works out from the row's own values. */
function derive(
  definition: Definition,
  values: Record<string, unknown>,
  period: Dated | undefined,
  knownFrom: number,
): void {
  const all = derivationsOf(definition);
  if (all.length === 0) return;
  const from = period === undefined ? values : { ...values, ...period, recordedOn: dayOf(knownFrom) };
  for (const [property, of] of all) {
    const value = of(from);
    if (value !== undefined) values[property] = value;
  }
}

type Keys = Pick<Row, 'openKey' | 'protectedKey'>;

/** The texts of the keys by context and marking: a folder has few. */
const knownKeys = new WeakMap<RowContext, Map<string, Keys>>();

function keysOf(context: RowContext, read: Read): Keys {
  const known = knownKeys.get(context) ?? new Map<string, Keys>();
  knownKeys.set(context, known);
  const gsc = textAt(read, 'gsc') ?? '';
  const handling = textAt(read, 'handling') ?? '';
  const strand = textAt(read, 'strand') ?? '';
  const team = detached(textAt(read, 'team') ?? '');
  const name = `${gsc} ${handling} ${strand} ${team}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const marking = { owner: context.force, gsc, handling, strand, team, identity: 'OPEN', own: '' };
  const keys = { openKey: aclText(marking), protectedKey: aclText(protectedTwin(marking)) };
  known.set(name, keys);
  return keys;
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
  for (const { column } of refsOf(definition)) {
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
