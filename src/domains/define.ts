import { z } from 'zod';
import { parseSpan } from './period.ts';

/**
 * One definition per noun and per link (architecture.md, "Decided"): field, type, CSV column, rule, sentence. The importer,
 * the decoders, docs/import.md and the laws read it; nothing repeats it.
 */

/** A rule from the text of a CSV cell to the value that is stored. */
export type Rule<T> = z.ZodType<T, string>;

export interface Field<T = unknown> {
  readonly column: string;
  readonly required: boolean;
  readonly rule: Rule<T>;
  readonly say: string;
  readonly example: string;
  /** Kept for the policy's work and never returned to anybody. */
  readonly kept?: true;
}

/** A column that names another row by its reference. */
export interface Ref {
  readonly column: string;
  /** The labels that the row may have. */
  readonly to: readonly string[];
  readonly say: string;
}

/** A stored property that no column gives. */
export interface Derived {
  readonly say: string;
  /** Works it out from the row's own values; absent where the importer needs other rows for it. */
  readonly of?: (values: Readonly<Record<string, unknown>>) => unknown;
  /** Kept for searches and never returned to anybody. */
  readonly kept?: true;
}

export type Fields = Readonly<Record<string, Field>>;

interface Common<F extends Fields> {
  readonly file: string;
  readonly say: string;
  readonly fields: F;
  /** Carries `from` and `to`. */
  readonly dated: boolean;
  readonly derived?: Readonly<Record<string, Derived>>;
}

/** A bare noun: id, key, known span, force and enumerations; what is said of it sits in satellites. */
export interface NounDefinition<L extends string = string, F extends Fields = Fields> extends Common<F> {
  readonly kind: 'noun';
  readonly label: L;
  /** May stand in a chain, and is therefore an :Entity. */
  readonly entity: boolean;
}

/** A record beside a noun or a thing, joined to it by a structural link. */
export interface SatelliteDefinition<L extends string = string, F extends Fields = Fields> extends Common<F> {
  readonly kind: 'satellite';
  readonly label: L;
  /** The structural link between the subject and this record. */
  readonly joined: string;
  /** Exactly one of these columns is filled. A row about a thing has none: its thing comes from its own values. */
  readonly subjects: readonly Ref[];
  /** Of a row about a thing: which, by the row's own values. */
  readonly thing?: (values: Readonly<Record<string, unknown>>) => ThingKey;
}

/** The kinds of shared things; each is a label. */
export const thingKinds = [
  'Phone',
  'Vehicle',
  'Account',
  'Device',
  'Document',
  'Item',
  'Location',
  'Organisation',
] as const;
export type ThingKind = (typeof thingKinds)[number];

/** Which thing a row is about; without a normal form it is one of that row alone. */
export interface ThingKey {
  readonly kind: ThingKind;
  readonly form: string | undefined;
}

/**
 * A link that evidence is argued about: own key, own id, own known span. One type may have several files, by the noun at its
 * end; these share their fields.
 */
export interface LinkDefinition<T extends string = string, F extends Fields = Fields> extends Common<F> {
  readonly kind: 'link';
  readonly type: T;
  readonly start: Ref;
  readonly end: Ref;
  /** Fields that, beside type, ends, `from` and source, tell one link without a reference from another. */
  readonly told: readonly string[];
}

export type Definition = NounDefinition | SatelliteDefinition | LinkDefinition;

/** A column that must be filled. */
export const need = <T>(column: string, rule: Rule<T>, say: string, example: string): Field<T> => ({
  column,
  required: true,
  rule,
  say,
  example,
});

/** A column that may be empty or left out; empty is stored as null. */
export const may = <T>(column: string, rule: Rule<T>, say: string, example: string): Field<T | null> => ({
  column,
  required: false,
  rule,
  say,
  example,
});

/** A field that the policy works with and nobody is ever shown. */
export const kept = <T>(field: Field<T>): Field<T> & { readonly kept: true } => ({ ...field, kept: true });

/** Text of at most `max` characters, without control characters but line breaks. */
export const text = (max: number): Rule<string> =>
  z
    .string()
    .max(max, `at most ${max} characters`)
    // eslint-disable-next-line no-control-regex -- the point of the rule: such characters break XML exports and logs
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, 'text without control characters');

/** One value of an enumeration, spelled exactly. */
export const oneOf = <const V extends readonly [string, ...string[]]>(values: V): Rule<V[number]> =>
  z.string().pipe(z.enum(values, `one of ${values.join(', ')}`));

/** Several values parted by semicolons, each under one rule; `say` is what was expected. */
export const listed = <T>(rule: Rule<T>, say: string): Rule<T[]> =>
  z
    .string()
    .transform((cell) =>
      cell
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(rule, say));

/** Several values of an enumeration, parted by semicolons. */
export const listOf = <const V extends readonly [string, ...string[]]>(values: V): Rule<V[number][]> =>
  listed(
    z.string().pipe(z.enum(values, `values of ${values.join(', ')} parted by semicolons`)),
    `values of ${values.join(', ')} parted by semicolons`,
  );

/** A year, a month, a day or a range of two of these, kept as it was written. */
export const spanText: Rule<string> = z
  .string()
  .refine(
    (cell) => parseSpan(cell) !== undefined,
    'a year, a month, a day, or a range of two of these as 2004-05..2006',
  );

/** A decimal number within bounds. */
export const numberIn = (least: number, most: number): Rule<number> =>
  z
    .string()
    .regex(/^-?\d{1,4}(\.\d{1,10})?$/, `a number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `a number from ${least} to ${most}`);

export const yesNo: Rule<boolean> = z
  .string()
  .pipe(z.enum(['yes', 'no'], 'yes or no'))
  .transform((cell) => cell === 'yes');

const isDay = (cell: string): boolean => {
  const time = Date.parse(`${cell}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(cell)
  );
};

/** A calendar day, ISO 8601. */
export const day: Rule<string> = z.string().refine(isDay, 'a day as YYYY-MM-DD');

const instantShape = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** An instant, ISO 8601 with zone, or a day (its first millisecond, UTC); stored as milliseconds since 1970. */
export const instant: Rule<number> = z
  .string()
  .refine(
    (cell) => instantShape.test(cell) && isDay(cell.slice(0, 10)) && !Number.isNaN(Date.parse(cell)),
    'a time as YYYY-MM-DDThh:mm:ssZ or a day as YYYY-MM-DD',
  )
  .transform((cell) => Date.parse(cell));

export const noun = <const L extends string, F extends Fields>(
  definition: Omit<NounDefinition<L, F>, 'kind'>,
): NounDefinition<L, F> => ({ kind: 'noun', ...definition });

export const satellite = <const L extends string, F extends Fields>(
  definition: Omit<SatelliteDefinition<L, F>, 'kind'>,
): SatelliteDefinition<L, F> => ({ kind: 'satellite', ...definition });

export const link = <const T extends string, F extends Fields>(
  definition: Omit<LinkDefinition<T, F>, 'kind'>,
): LinkDefinition<T, F> => ({ kind: 'link', ...definition });

/** The value types of a definition's own fields, as a decoder gives them. */
export type Stored<F extends Fields> = {
  readonly [K in keyof F as F[K] extends { readonly kept: true } ? never : K]: F[K] extends Field<infer T>
    ? T
    : never;
};
