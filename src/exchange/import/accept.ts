import type { Definition } from '../../domains/define.ts';
import { objectTypes } from '../../domains/enumerations.ts';
import { lonelyThingId, thingId } from '../../domains/publicId.ts';
import { nameOf } from '../../domains/rowRules.ts';
import { normalForm, thingKindOf, type ThingKind } from '../../domains/thing/normal.ts';
import type { Ends } from './ends.ts';
import { isNamed, type Pass } from './pass.ts';
import { entryOf, thingOf, type Entry } from './register.ts';
import type { Row, RowContext } from './rows.ts';
import { noteRow } from './ties.ts';

/** The thing that a row of objects.csv describes: shared where its value has a normal form, else of this row alone. */
export function describedThing(
  { idKey, force, system }: RowContext,
  { values: { type, value }, reference }: Row,
): { readonly kind: ThingKind; readonly id: string } {
  const kind = thingKindOf[objectTypes.find((known) => known === type) ?? 'PHONE'];
  const form = typeof value === 'string' ? normalForm(kind, value) : undefined;
  const id =
    form === undefined ? lonelyThingId(idKey, force, system, reference ?? '') : thingId(idKey, kind, form);
  return { kind, id };
}

/** Takes a row in: its entry, where other rows may name it, and what it says about who is protected. */
export function accept(
  { context, register, ties, counts }: Pass,
  definition: Definition,
  row: Row,
  ends: Ends,
): Entry | undefined {
  counts.fresh += 1;
  const entry =
    isNamed(definition) && row.reference !== null ? entryOf(register, context, row.reference) : undefined;
  if (entry !== undefined) {
    const { anonymityRequested, flags, cocadStrand } = row.values;
    entry.place = 'NEW';
    entry.kind = nameOf(definition);
    entry.knownFrom = row.knownFrom;
    entry.knownTo = row.knownTo;
    entry.asked = anonymityRequested === true;
    entry.sensitive =
      entry.kind === 'Case' && (cocadStrand !== undefined || (Array.isArray(flags) && flags.includes('CSE')));
    if (entry.kind === 'ThingRecord') entry.thing = thingOf(register, describedThing(context, row).id);
  }
  noteRow(ties, definition, row, ends, entry);
  return entry;
}
