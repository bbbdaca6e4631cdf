import { definitions } from '../../domains/index.ts';
import type { Definition, Ref } from '../../domains/define.ts';
import { sourceRef } from '../../domains/common.ts';
import { nameOf, type RowFault } from '../../domains/rowRules.ts';
import { endsOf } from './columns.ts';
import { entryOf, type Entry, type Register } from './register.ts';
import type { Row, RowContext } from './rows.ts';

/** What a row refers to, found: subject, or start and end; and its source. */
export interface Ends {
  readonly ends: readonly Entry[];
  readonly source: Entry | undefined;
}

interface Named {
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
  return [...endsOf(definition), sourceRef].flatMap((ref) => {
    const reference = row.references[ref.column];
    return reference === undefined ? [] : [{ ref, entry: entryOf(register, context, reference) }];
  });
}

const fileOf = (label: string): string =>
  definitions.find((definition) => nameOf(definition) === label)?.file ?? label;

function refFault({ ref: { column, to }, entry }: Named): RowFault | undefined {
  const reason = ((): string | undefined => {
    if (entry.place === 'REJECTED') return 'the row that it names was rejected';
    if (entry.place === 'ABSENT') {
      return `dangling reference: expected the id of a row of ${fileOf(to)}, in this folder or an earlier one`;
    }
    return entry.kind === to
      ? undefined
      : `expected the id of a row of ${fileOf(to)}, found that of another file`;
  })();
  return reason === undefined ? undefined : { column, reason };
}

/**
 * A link's known span lies inside its ends' (architecture.md, "Three times"). A thing is known from 1970 on, for ever; it
 * is the end, not the record that a row names it by.
 */
function spanFault(row: Row, named: readonly Named[]): RowFault | undefined {
  for (const { ref, entry } of named) {
    const from = entry.kind === 'ThingRecord' ? 0 : entry.knownFrom;
    if (row.knownFrom < from) {
      return { column: 'recorded_at', reason: `expected a time not before that of the row in ${ref.column}` };
    }
    if (entry.kind !== 'ThingRecord' && row.knownFrom >= entry.knownTo) {
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
  definition: Definition,
  row: Row,
  named: readonly Named[],
): Ends | readonly RowFault[] {
  const faults = named.flatMap((one) => refFault(one) ?? []);
  if (faults.length > 0) return faults;
  const ends = named.filter(({ ref }) => ref !== sourceRef);
  const fault = definition.kind === 'link' ? spanFault(row, ends) : undefined;
  if (fault !== undefined) return [fault];
  return {
    ends: ends.map(({ entry }) => entry),
    source: named.find(({ ref }) => ref === sourceRef)?.entry,
  };
}

/** When a link ceases to be known: when it or the first of its ends was retracted. */
export const linkKnownTo = (row: Row, ends: readonly Entry[]): number =>
  Math.min(row.knownTo, ...ends.filter(({ kind }) => kind !== 'ThingRecord').map(({ knownTo }) => knownTo));
