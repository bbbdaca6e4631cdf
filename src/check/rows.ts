import { commonFields, type Dated } from '../domains/common.ts';
import type { Definition, Field } from '../domains/define.ts';
import { isSuspectedFalse } from '../domains/grade.ts';
import { endsBeforeItBegins } from '../domains/period.ts';
import { rowFault } from '../domains/rowRules.ts';
import type { InvariantName } from './table.ts';
import { forceNumber, type State } from './state.ts';

/** Rules that the stored row of a record or link settles by itself, whatever else there is. */

export type Props = Readonly<Record<string, unknown>>;
type Told = (rule: InvariantName, what: string) => void;

/** Key and known span. A thing holds key 0. */
export function checkGuards(
  { keys }: State,
  { acl, knownFrom, knownTo, force }: Props,
  isThing: boolean,
  told: Told,
): boolean {
  if (typeof knownFrom !== 'number' || typeof knownTo !== 'number') told('KNOWN', 'it has no known span');
  else if (knownFrom > knownTo) told('KNOWN', 'its known span ends before it begins');
  if (isThing) {
    if (acl !== 0) told('THING', 'a thing that does not hold key 0');
    return false;
  }
  const key = typeof acl === 'number' ? keys.get(acl) : undefined;
  if (key === undefined) told('KEY', 'it has no key that the registry knows');
  else if (key.owner !== force) told('KEY', 'its key is of another force');
  return key?.isProtected === true;
}

const dayShape = /^\d{4}-\d{2}-\d{2}$/;

/** The stored days of a dated row. */
export const datesOf = (props: Props): Dated => {
  const day = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const { fromMin, fromMax, toMin, toMax } = props;
  return {
    fromMin: day(fromMin),
    fromMax: day(fromMax),
    toMin: day(toMin),
    toMax: day(toMax),
    fromPrecision: null,
    toPrecision: null,
  };
};

function checkPeriod(props: Props, told: Told): void {
  const dates = datesOf(props);
  const { fromMin, fromMax, toMin, toMax } = dates;
  const ends: readonly (readonly [string | null, string | null])[] = [
    [fromMin, fromMax],
    [toMin, toMax],
  ];
  for (const [min, max] of ends) {
    if ((min === null) !== (max === null)) told('PERIOD', 'one end of its period has one day alone');
    if (min === null || max === null) continue;
    if (!dayShape.test(min) || !dayShape.test(max)) told('PERIOD', 'a day of its period is no day');
    else if (max < min) told('PERIOD', 'the days of one end of its period stand in the wrong order');
  }
  if (endsBeforeItBegins(dates)) told('PERIOD', 'its period ends before it begins');
}

/** Texts that passed a rule before: enumerations and codes come a million times. */
const passed = new WeakMap<Field, Set<string>>();
const mostPassed = 10_000;
const longestKept = 40;

function passes(field: Field, value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'boolean') return true;
  const text = Array.isArray(value) ? value.join(';') : value;
  if (typeof text !== 'string') return false;
  const known = passed.get(field) ?? new Set<string>();
  passed.set(field, known);
  if (known.has(text)) return true;
  if (!field.rule.safeParse(text).success) return false;
  if (text.length <= longestKept && known.size < mostPassed) known.add(text);
  return true;
}

function checkFields(definition: Definition, props: Props, isOwnReference: boolean, told: Told): void {
  const isBare = definition.kind === 'noun' && definition.entity;
  const common = Object.entries(commonFields).filter(([name]) => !(isBare && name === 'recordedBy'));
  const fields: readonly (readonly [string, Field])[] = [...Object.entries(definition.fields), ...common];
  for (const [name, field] of fields) {
    const value = props[name] ?? null;
    if (isOwnReference && name === 'kind') continue;
    if (value === null) {
      if (field.required) told('FIELDS', `${name} is empty`);
    } else if (!passes(field, value)) {
      told('FIELDS', `${name} does not pass the rule of its column`);
    }
  }
}

const dayOf = (time: unknown): string | undefined =>
  typeof time === 'number' && Math.abs(time) < 8.64e15
    ? new Date(time).toISOString().slice(0, 10)
    : undefined;

function checkDerived({ derived }: Definition, props: Props, told: Told): void {
  if (derived === undefined) return;
  const from = { ...props, recordedOn: dayOf(props['knownFrom']) };
  for (const [name, { of }] of Object.entries(derived)) {
    if (of !== undefined && (of(from) ?? null) !== (props[name] ?? null))
      told('DERIVED', `${name} is not what the row comes to`);
  }
}

/** All rules over one stored row. `references` are what the row rules want to know of its ends. */
export function checkRow(
  state: State,
  definition: Definition,
  props: Props,
  references: Readonly<Record<string, string>>,
  told: Told,
): void {
  const isOwnReference = props['kind'] === 'FORCE_REFERENCE';
  checkFields(definition, props, isOwnReference, told);
  if (!isOwnReference) checkDerived(definition, props, told);
  if (definition.dated) checkPeriod(props, told);
  const fault = rowFault(definition, { values: props, references });
  if (fault !== undefined) told('ROW', `${fault.column}: ${fault.reason}`);
  const doubted = isSuspectedFalse(props['informationAssessment'], props['legacyGrade']);
  if (doubted !== (props['suspectedFalse'] === true))
    told(
      'DOUBT',
      doubted ? 'suspected false and not marked so' : 'marked as suspected false without such a grade',
    );
  if (forceNumber(state, props['force']) === 0) told('FIELDS', 'force is empty');
}
