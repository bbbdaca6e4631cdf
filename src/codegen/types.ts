import type { ColumnType, Columns, ScalarKind } from '../graph/statement.ts';

const scalars: Readonly<Record<ScalarKind, string>> = {
  STRING: 'string',
  INTEGER: 'number',
  FLOAT: 'number',
  BOOLEAN: 'boolean',
  DATE: 'string',
  'ZONED DATETIME': 'string',
  MAP: 'Readonly<Record<string, unknown>>',
};

const isScalar = (name: string): name is ScalarKind => Object.hasOwn(scalars, name);

/** A type read from the front of a header line, and what follows it there (the note). */
export interface ReadType {
  readonly type: ColumnType;
  readonly rest: string;
}

/**
 * Reads one type from the front of `source`: Cypher's own names, `LIST<T>`, `{a: T, b: T?}`, `NODE(Label)`,
 * `LINK(TYPE)`, the name of an SDL enum; a `?` behind it lets it be null.
 * Throws an Error whose message says what was expected; the caller adds file and line.
 */
export function readType(source: string, enums: ReadonlySet<string>): ReadType {
  const { type, rest } = readBare(source.trimStart(), enums);
  return rest.startsWith('?') ? { type: { ...type, nullable: true }, rest: rest.slice(1) } : { type, rest };
}

function readBare(source: string, enums: ReadonlySet<string>): ReadType {
  if (source.startsWith('{')) return readFields(source, enums);
  const name = /^(?:ZONED DATETIME|\w+)/.exec(source)?.[0] ?? '';
  const rest = source.slice(name.length);
  if (isScalar(name)) return { type: { kind: name, nullable: false }, rest };
  if (name === 'LIST') {
    const item = readType(expectFront(rest, '<', source), enums);
    return {
      type: { kind: 'LIST', of: item.type, nullable: false },
      rest: expectFront(item.rest, '>', source),
    };
  }
  if (name === 'NODE' || name === 'LINK') {
    const of = /^\((\w+)\)/.exec(rest);
    if (of?.[1] === undefined) throw new Error(`expected ${name}(…) with one name, not "${source}"`);
    const after = rest.slice(of[0].length);
    if (name === 'NODE') return { type: { kind: 'NODE', label: of[1], nullable: false }, rest: after };
    return { type: { kind: 'LINK', type: of[1], nullable: false }, rest: after };
  }
  if (enums.has(name)) return { type: { kind: 'ENUM', name, nullable: false }, rest };
  throw new Error(
    `"${name || source}" is no type: expected ${Object.keys(scalars).join(', ')}, LIST<…>, {…}, NODE(…), LINK(…) or an enum of the schema`,
  );
}

function readFields(source: string, enums: ReadonlySet<string>): ReadType {
  const fields: Record<string, ColumnType> = {};
  let rest = source;
  do {
    const key = /^[{,]\s*(\w+)\s*:/.exec(rest);
    if (key?.[1] === undefined) throw new Error(`expected "name: TYPE" in the map, not "${rest}"`);
    if (Object.hasOwn(fields, key[1])) throw new Error(`"${key[1]}" stands twice in the map`);
    const field = readType(rest.slice(key[0].length), enums);
    fields[key[1]] = field.type;
    rest = field.rest.trimStart();
  } while (rest.startsWith(','));
  return { type: { kind: 'FIELDS', fields, nullable: false }, rest: expectFront(rest, '}', source) };
}

function expectFront(source: string, mark: string, whole: string): string {
  const rest = source.trimStart();
  if (!rest.startsWith(mark)) throw new Error(`expected "${mark}" in "${whole.trim()}"`);
  return rest.slice(mark.length);
}

/** `type` and every type inside it. */
export function withinType(type: ColumnType): readonly ColumnType[] {
  if (type.kind === 'LIST') return [type, ...withinType(type.of)];
  if (type.kind === 'FIELDS') return [type, ...Object.values(type.fields).flatMap(withinType)];
  return [type];
}

/**
 * The TypeScript text of a type. Parameters take read-only lists, as loaders hand them over; rows are the caller's own.
 * Integers are numbers, dates and instants ISO strings: `graph/decode.ts` makes them so.
 */
export function typescriptOf(type: ColumnType, use: 'param' | 'row'): string {
  const bare = bareTypescriptOf(type, use);
  return type.nullable ? `${bare} | null` : bare;
}

function bareTypescriptOf(type: ColumnType, use: 'param' | 'row'): string {
  if (type.kind === 'ENUM') return type.name;
  if (type.kind === 'NODE') return `Records['${type.label}']`;
  if (type.kind === 'LINK') return `Links['${type.type}']`;
  if (type.kind === 'FIELDS')
    return use === 'param' ? mapTypescriptOf(type.fields) : fieldsTypescriptOf(type.fields, use);
  if (type.kind === 'LIST')
    return `${use === 'param' ? 'ReadonlyArray' : 'Array'}<${typescriptOf(type.of, use)}>`;
  return scalars[type.kind];
}

/** A map that is sent: what may be null may be left out, since Cypher reads a missing key as null. */
function mapTypescriptOf(fields: Columns): string {
  const parts = Object.entries(fields).map(
    ([name, type]) => `${name}${type.nullable ? '?' : ''}: ${typescriptOf(type, 'param')}`,
  );
  return `{ ${parts.join('; ')} }`;
}

/** The TypeScript text of an object type with these fields. */
export function fieldsTypescriptOf(fields: Columns, use: 'param' | 'row'): string {
  const parts = Object.entries(fields).map(([name, type]) => `${name}: ${typescriptOf(type, use)}`);
  return parts.length === 0 ? 'Record<string, never>' : `{ ${parts.join('; ')} }`;
}
