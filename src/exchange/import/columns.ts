import { z } from 'zod';
import { commonFields, idField, markingFields, periodColumns, sourceRef } from '../../domains/common.ts';
import type { Definition, Field, Ref, Rule } from '../../domains/define.ts';
import { parseSpan, type Span } from '../../domains/period.ts';
import { nameOf } from '../../domains/rowRules.ts';

/** A column of an import file, as the header check, the row reader and the documentation need it. */
export interface Column {
  readonly name: string;
  /** The header must name it, and every row must fill it. */
  readonly required: boolean;
  readonly say: string;
  readonly example: string;
  /** What a filled cell must be. */
  readonly rule: Rule<unknown>;
  /** Where the value is stored; absent where the importer works something out from it. */
  readonly property?: string;
}

const ofField = (field: Field, property?: string): Column => ({
  name: field.column,
  required: field.required,
  say: field.say,
  example: field.example,
  rule: field.rule,
  ...(property === undefined ? {} : { property }),
});

const ofRef = ({ column, say }: Ref, required: boolean, example: string): Column => ({
  name: column,
  required,
  say,
  example,
  rule: idField.rule,
});

const exampleOf = ({ to: [label = ''] }: Ref): string => `${label.charAt(0)}1`;

const ofFields = (fields: Readonly<Record<string, Field>>): Column[] =>
  Object.entries(fields).map(([property, field]) => ofField(field, property));

const span: Rule<Span> = z.string().transform((cell, context) => {
  const read = parseSpan(cell);
  if (read !== undefined) return read;
  context.addIssue('a year, a month, a day, or a range of two of these as 2004-05..2006');
  return z.NEVER;
});

const ofSpan = ({ column, say, example }: (typeof periodColumns)['from' | 'to']): Column => ({
  name: column,
  required: false,
  say,
  example,
  rule: span,
});

/** The columns that name rows: what a satellite is about, or what a link joins. */
export const endsOf = (definition: Definition): readonly Ref[] => {
  if (definition.kind === 'link') return [definition.start, definition.end];
  return definition.kind === 'satellite' ? definition.subjects : [];
};

const refs = new WeakMap<Definition, readonly Ref[]>();

/** The same, the source last. */
export function refsOf(definition: Definition): readonly Ref[] {
  const known = refs.get(definition) ?? [...endsOf(definition), sourceRef];
  refs.set(definition, known);
  return known;
}

/** Every assertion has a source; a source itself need not rest on another. */
const restsOnSource = (definition: Definition): boolean => nameOf(definition) !== 'Source';

/** All columns of a file, in the order in which examples and documentation write them. */
export function columnsOf(definition: Definition): readonly Column[] {
  const ends = endsOf(definition);
  const everyEnd = definition.kind === 'link' || ends.length === 1;
  return [
    { ...ofField(idField), required: definition.kind !== 'link' },
    ...ends.map((ref) => ofRef(ref, everyEnd, exampleOf(ref))),
    ...ofFields(definition.fields),
    ofRef(sourceRef, restsOnSource(definition), 'S1'),
    ...ofFields(commonFields),
    ...Object.values(markingFields).map((field: Field) => ofField(field)),
    ...(definition.dated ? [ofSpan(periodColumns.from), ofSpan(periodColumns.to)] : []),
  ];
}
