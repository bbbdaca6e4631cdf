import { sourceRef } from '../../domains/common.ts';
import type { Definition, Ref } from '../../domains/define.ts';
import type { RowFault } from '../../domains/rowRules.ts';
import { refsOf } from './columns.ts';
import { filesOf, isAboutThing, labelNumber } from './labels.ts';
import { entryOf, place, type Entry, type Register } from './register.ts';
import type { Row, RowContext } from './rows.ts';

/** What a row refers to, found: subject, or start and end; and its source. */
export interface Ends {
  readonly ends: readonly Entry[];
  readonly source: Entry | undefined;
}

export interface Named {
  readonly ref: Ref;
  readonly entry: Entry;
}

/** The entries that the filled columns of a row name, its source last. */
export function namedBy(
  register: Register,
  context: RowContext,
  definition: Definition,
  row: Row,
): readonly Named[] {
  const named: Named[] = [];
  for (const ref of refsOf(definition)) {
    const reference = row.references[ref.column];
    if (reference !== undefined) named.push({ ref, entry: entryOf(register, context, reference) });
  }
  return named;
}

export const rejectedReason = 'the row that it names was rejected';

/** What is wrong with what a column names; nothing where all is well. */
export function refReason(
  { kind, place: places }: Register,
  { ref: { to }, entry }: Named,
): string | undefined {
  const at = places.get(entry);
  if (at === place.REJECTED) return rejectedReason;
  if (at === place.ABSENT) {
    return `dangling reference: expected the id of a row of ${filesOf(to)}, in this folder or an earlier one`;
  }
  return to.some((label) => labelNumber(label) === kind.get(entry))
    ? undefined
    : `expected the id of a row of ${filesOf(to)}, found that of another file`;
}

/**
 * A link's known span lies inside its ends' (architecture.md, "Three times"). A thing is known from 1970 on, for ever; it
 * is the end, not the record that a row names it by.
 */
function spanFault(register: Register, row: Row, ends: readonly Named[]): RowFault | undefined {
  for (const { ref, entry } of ends) {
    const aboutThing = isAboutThing(register.kind.get(entry));
    if (row.knownFrom < (aboutThing ? 0 : register.knownFrom.get(entry))) {
      return { column: 'recorded_at', reason: `expected a time not before that of the row in ${ref.column}` };
    }
    if (!aboutThing && row.knownFrom >= register.knownTo.get(entry)) {
      return {
        column: 'recorded_at',
        reason: `expected a time before the row in ${ref.column} was retracted`,
      };
    }
  }
  return undefined;
}

/** What a row refers to; instead of it, why the row is refused. The entries must have been looked up. */
export function resolveEnds(
  register: Register,
  definition: Definition,
  row: Row,
  named: readonly Named[],
): Ends | readonly RowFault[] {
  const faults: RowFault[] = [];
  for (const one of named) {
    const reason = refReason(register, one);
    if (reason !== undefined) faults.push({ column: one.ref.column, reason });
  }
  if (faults.length > 0) return faults;
  const last = named.at(-1);
  const source = last?.ref === sourceRef ? last.entry : undefined;
  const ends = source === undefined ? named : named.slice(0, -1);
  const fault = definition.kind === 'link' ? spanFault(register, row, ends) : undefined;
  return fault === undefined ? { ends: ends.map(({ entry }) => entry), source } : [fault];
}

/** When a link ceases to be known: when it or the first of its ends was retracted. */
export function linkKnownTo({ kind, knownTo }: Register, row: Row, ends: readonly Entry[]): number {
  let least = row.knownTo;
  for (const entry of ends) if (!isAboutThing(kind.get(entry))) least = Math.min(least, knownTo.get(entry));
  return least;
}
