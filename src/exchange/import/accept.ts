import { dayNumber } from '../../domains/age.ts';
import { farFuture } from '../../domains/common.ts';
import type { Definition, ThingKind } from '../../domains/define.ts';
import { isSuspectedFalse } from '../../domains/grade.ts';
import { lonelyThingId, thingId } from '../../domains/publicId.ts';
import { nameOf } from '../../domains/rowRules.ts';
import { bitsOf, daysOf, descriptorsOf, flagsOf } from './bits.ts';
import type { Ends } from './ends.ts';
import { isNamed, labelNumber } from './labels.ts';
import type { CheckedFile, Pass } from './pass.ts';
import { flag, place, raise, type Entry, type Register } from './register.ts';
import type { Row, RowContext } from './rows.ts';

/** The thing that a row is about: shared where its values have a normal form, else of this row alone. */
export function describedThing(
  { idKey, force, system }: RowContext,
  definition: Definition,
  { values, reference }: Row,
): { readonly kind: ThingKind; readonly id: string } | undefined {
  if (definition.kind !== 'satellite' || definition.thing === undefined) return undefined;
  const { kind, form } = definition.thing(values);
  const id =
    form === undefined ? lonelyThingId(idKey, force, system, reference ?? '') : thingId(idKey, kind, form);
  return { kind, id };
}

/** Takes a row in: what it says as an entry, where other rows may name it, and a few numbers in the lists of its file. */
export function accept(
  { context, register, counts }: Pass,
  checked: CheckedFile,
  row: Row,
  at: number,
  { ends, source }: Ends,
): void {
  const { definition } = checked.file.layout;
  counts.fresh += 1;
  checked.prints.set(at, row.print);
  checked.source.set(at, (source ?? -1) + 1);
  if (isNamed(definition)) {
    checked.first.set(at, takeEntry(register, context, definition, row) + 1);
    return;
  }
  const [first = -1, second = -1] = ends;
  checked.first.set(at, first + 1);
  if (second >= 0) checked.second.set(at, second + 1);
  if (definition.kind === 'link') checked.bits.set(at, bitsOf(definition, register, row, ends));
  else if (definition.label === 'Description') describe(register, row, first);
}

function takeEntry(register: Register, context: RowContext, definition: Definition, row: Row): Entry {
  const entry = register.ids.add(row.id);
  register.place.set(entry, place.NEW);
  register.kind.set(entry, labelNumber(nameOf(definition)));
  register.knownFrom.set(entry, row.knownFrom);
  register.knownTo.set(entry, row.knownTo);
  raise(register.flags, entry, flagsOf(nameOf(definition), row.values));
  const days = daysOf(row);
  if (days !== undefined) {
    register.first.set(entry, days.min);
    register.last.set(entry, days.max);
  }
  const thing = describedThing(context, definition, row);
  if (thing !== undefined) register.thing.set(entry, register.things.ids.add(thing.id) + 1);
  return entry;
}

/**
 * Widens what is known of a person's day of birth, and notes which looks are told. A row that was taken back, or is suspected
 * to be false, tells no age: nobody loses the protection of a child by it.
 */
function describe({ first, last, flags, described }: Register, row: Row, person: Entry): void {
  const { birthMin, birthMax, informationAssessment, legacyGrade } = row.values;
  described.set(person, described.get(person) | descriptorsOf(row.values));
  if (row.knownTo !== farFuture || isSuspectedFalse(informationAssessment, legacyGrade)) return;
  if (typeof birthMin !== 'string' || typeof birthMax !== 'string') return;
  const known = first.get(person) !== 0;
  const [min, max] = [dayNumber(birthMin), dayNumber(birthMax)];
  first.set(person, known ? Math.min(first.get(person), min) : min);
  last.set(person, known ? Math.max(last.get(person), max) : max);
  raise(flags, person, flag.DESCRIBED);
}
