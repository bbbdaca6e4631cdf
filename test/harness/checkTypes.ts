import neo4j, { type Driver } from 'neo4j-driver';
import type { Finding } from '../../src/codegen/finding.ts';
import { thingKinds } from '../../src/domains/define.ts';
import type { Records } from '../../src/domains/records.ts';
import type { StatementSource } from '../../src/codegen/read.ts';
import type { ColumnType } from '../../src/graph/statement.ts';
import { findingAt, refusal } from './verifyStatement.ts';

/**
 * Runs the statement once for each of `examples` (the header's, with its references made into ids), in a transaction that
 * is rolled back, and compares the types of what comes back with the header. Every column that may be null must be seen
 * with and without a value, and every other one with a value, or its declaration would be untested.
 */
export async function checkTypes(
  driver: Driver,
  source: StatementSource,
  examples: readonly object[],
  reader: object,
): Promise<Finding[]> {
  const columns = Object.entries(source.header.columns);
  const seen = columns.map((): Seen[] => []);
  const session = driver.session();
  try {
    for (const example of examples) {
      const transaction = session.beginTransaction();
      try {
        const params = encoded({ ...example, reader });
        const { records } = await transaction.run(typesText(source.text, columns), params);
        for (const record of records) {
          for (const [index, types] of seen.entries()) {
            types.push({
              type: String(record.get(`type${index}`)),
              names: [record.get(`names${index}`)].flat(),
            });
          }
        }
      } finally {
        await transaction.rollback();
      }
    }
  } catch (error) {
    return [refusal(source, error, 1)];
  } finally {
    await session.close();
  }
  return columns.flatMap(([name, type], index) => {
    const line = source.header.lines[`return ${name}`] ?? 1;
    return typeProblems(type, seen[index] ?? []).map((problem) =>
      findingAt(source, line, `"${name}" ${problem}`),
    );
  });
}

/** Cypher's own name of a value's type, and its labels or link type where it has them. */
interface Seen {
  readonly type: string;
  readonly names: readonly string[];
}

/** The statement with the types of its columns for its rows. A SHOW can't stand in a subquery, and ends in a plain RETURN. */
const typesText = (text: string, columns: readonly (readonly [string, ColumnType])[]): string =>
  text.startsWith('SHOW')
    ? `${text.slice(0, text.lastIndexOf('RETURN'))}${returnTypes(columns)}`
    : `CALL () {\n${text}\n}\n${returnTypes(columns)}`;

/** Only distinct types come back, so a statement over the whole graph can be checked too. */
function returnTypes(columns: readonly (readonly [string, ColumnType])[]): string {
  const parts = columns.map(([name, { kind }], index) => {
    const names =
      kind === 'NODE' ? `coalesce(labels(${name}), [])` : kind === 'LINK' ? `[type(${name})]` : '[]';
    return `valueType(${name}) AS type${index}, ${names} AS names${index}`;
  });
  return parts.length === 0 ? 'RETURN count(*) AS rows' : `RETURN DISTINCT ${parts.join(', ')}`;
}

function typeProblems(type: ColumnType, seen: readonly Seen[]): string[] {
  const wrong = seen.find(({ type: found, names }) => !conforms(type, found) || !hasName(type, found, names));
  if (wrong !== undefined) {
    return [`is ${[wrong.type, ...wrong.names].join(' ')}; the header declares ${nameOf(type)}`];
  }
  const isNull = ({ type: found }: Seen): boolean => found === 'NULL';
  if (!seen.some((each) => !isNull(each)))
    return ['has no value in any row of the examples, so its type is untested'];
  return type.nullable && !seen.some(isNull) ? ['is never null in the examples, so its "?" is untested'] : [];
}

/** Names that stand for several labels (src/domains/records.ts). */
const unions: Readonly<Record<string, readonly string[]>> = {
  Occurrence: ['Case', 'Crime', 'Event'],
  ObjectThing: thingKinds.filter((kind) => kind !== 'Location' && kind !== 'Organisation'),
} satisfies Partial<Record<keyof Records, readonly string[]>>;

function hasName(type: ColumnType, found: string, names: readonly string[]): boolean {
  if (found === 'NULL') return true;
  if (type.kind === 'NODE')
    return (unions[type.label] ?? [type.label]).some((label) => names.includes(label));
  return type.kind !== 'LINK' || names.includes(type.type);
}

const nameOf = (type: ColumnType): string => {
  if (type.kind === 'NODE') return `NODE(${type.label})`;
  if (type.kind === 'LINK') return `LINK(${type.type})`;
  if (type.kind === 'LIST') return `LIST<${nameOf(type.of)}${type.of.nullable ? '?' : ''}>`;
  return type.kind === 'ENUM' ? type.name : type.kind;
};

const cypherName: Partial<Record<ColumnType['kind'], string>> = {
  ENUM: 'STRING',
  FIELDS: 'MAP',
  LINK: 'RELATIONSHIP',
};

/**
 * Whether a value of the type that `valueType` names (`LIST<STRING NOT NULL | NULL> NOT NULL`) may stand where `type` is
 * declared. What stands in maps is checked field by field by the decoder: the server says no more than MAP.
 */
export function conforms(type: ColumnType, found: string): boolean {
  if (found === 'NULL' || !found.endsWith(' NOT NULL')) {
    if (!type.nullable) return false;
    return found === 'NULL' || conforms({ ...type, nullable: false }, `${found} NOT NULL`);
  }
  const bare = found.slice(0, -' NOT NULL'.length);
  if (type.kind !== 'LIST') return bare === (cypherName[type.kind] ?? type.kind);
  const item = /^LIST<(.*)>$/.exec(bare)?.[1];
  if (item === undefined) return false;
  return item === 'NOTHING' || alternatives(item).every((each) => conforms(type.of, each));
}

/** Cuts `A | LIST<B | C>` at the bars outside brackets. */
function alternatives(union: string): string[] {
  let depth = 0;
  const parts = [''];
  for (const sign of union) {
    depth += sign === '<' ? 1 : sign === '>' ? -1 : 0;
    if (sign === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] = `${parts.at(-1) ?? ''}${sign}`;
  }
  return parts.map((part) => part.trim());
}

/** Whole numbers as the server's integers, as `graph/driver.ts` sends them. */
function encoded(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encodedValue(item)]));
}

function encodedValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(encodedValue);
  return typeof value === 'object' && value !== null ? encoded(value) : value;
}
