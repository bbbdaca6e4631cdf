import type { ColumnType } from '../../src/graph/statement.ts';
import { idOf } from './ask.ts';
import { danglingIds } from './fixture.ts';
import type { GraphData, Props } from './lawsGraph.ts';
import type { LawStatement } from './statements.ts';

/**
 * Parameters for any statement, so that a new one is under the laws without a word: what its examples give, and calls
 * that ask for everything, hidden and absent ids among it.
 */
export interface Call {
  readonly statement: LawStatement;
  readonly params: Props;
}

/** What calls are made of: the ids of a graph, and keys to write under. */
export interface Material {
  readonly ids: readonly string[];
  readonly things: readonly string[];
  /** Ends of searches, each asked about on its own. */
  readonly ends: readonly string[];
  /** The key that rows are written under. */
  readonly acl: number;
}

/** Gathers the material of a graph for rows under one key. */
export function materialOf({ nodes, links }: GraphData, acl: number): Material {
  const idsOf = (all: readonly { readonly props: Props }[]): string[] =>
    all.flatMap(({ props: { id } }) => (typeof id === 'string' ? [id] : [])).sort();
  const labelled = (label: string): GraphData['nodes'] =>
    nodes.filter(({ labels }) => labels.includes(label));
  return {
    ids: [...idsOf([...nodes, ...links]), ...danglingIds],
    things: idsOf(labelled('Thing')),
    ends: idsOf(labelled('Entity')),
    acl,
  };
}

/** References of an example (`@X1/rms/P1`) made into ids, and its keys into the material's. */
function resolved(value: unknown, acl: number): unknown {
  if (typeof value === 'string' && value.startsWith('@')) return idOf(value.slice(1));
  if (Array.isArray(value)) return value.map((item) => resolved(item, acl));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === 'acl' ? acl : resolved(item, acl)]),
  );
}

export const exampleCalls = (statement: LawStatement, { acl }: Material): Call[] =>
  statement.source.header.examples.map((example) => ({
    statement,
    params: resolved(example, acl) as Props,
  }));

/** Every second, so that some are in the list and some are not. */
const half = (ids: readonly string[]): string[] => ids.filter((_, place) => place % 2 === 0);

/** Values to try of parameters whose name says what they mean; all others hold ids, or what the example gives. */
const named: Readonly<Record<string, (material: Material) => readonly unknown[]>> = {
  after: () => ['', 'm'],
  first: () => [1_000, 2],
  links: () => [20_000, 7],
  above: () => [3, 2],
  hubs: ({ things }) => [[], half(things)],
  roles: () => [['PROFESSIONAL', 'REPORTING_PERSON'], []],
};

const isIds = (type: ColumnType): boolean => type.kind === 'LIST' && type.of.kind === 'STRING';

function valuesOf(
  statement: LawStatement,
  name: string,
  type: ColumnType,
  material: Material,
): readonly unknown[] {
  const known = named[name];
  if (known !== undefined) return known(material);
  const given = exampleCalls(statement, material)[0]?.params[name];
  if (type.kind === 'LIST' && type.of.kind === 'FIELDS' && 'acl' in type.of.fields) {
    const [row] = Array.isArray(given) ? (given as Props[]) : [];
    if (row === undefined) throw new Error(`${statement.name}: expected an @example with one row at least`);
    return [rowsLike(row, material)];
  }
  return isIds(type) && name !== 'parts' ? [material.ids] : [given];
}

/**
 * A call about every id; calls in which one other parameter at a time leaves its first value, about a third of them; calls
 * about one id on each side where there are two.
 */
export function everythingCalls(statement: LawStatement, material: Material): Call[] {
  const params = Object.entries(statement.source.header.params);
  const options = params.map(([name, type]) => [name, valuesOf(statement, name, type, material)] as const);
  const base: Props = Object.fromEntries(options.map(([name, [value]]) => [name, value]));
  const thinned: Props = Object.fromEntries(
    Object.entries(base).map(([name, value]) => [name, value === material.ids ? third(material.ids) : value]),
  );
  const varied = options.flatMap(([name, [, ...more]]) =>
    more.map((value) => ({ ...thinned, [name]: value })),
  );
  const sides = params
    .filter(([name, type]) => isIds(type) && named[name] === undefined)
    .map(([name]) => name);
  const singles = sides.length < 2 ? [] : singleEnds(sides, material).map((ends) => ({ ...base, ...ends }));
  return [base, ...varied, ...singles].map((values) => ({ statement, params: values }));
}

const third = (ids: readonly string[]): string[] => ids.filter((_, place) => place % 3 === 0);

const mostSingles = 8;

function singleEnds(sides: readonly string[], { ends }: Material): Props[] {
  const step = Math.floor(ends.length / mostSingles);
  return Array.from({ length: mostSingles }, (_, turn) =>
    Object.fromEntries(
      sides.map((side, place) => {
        const end = ends[(turn * step + place * 5) % ends.length];
        return [side, end === undefined ? [] : [end]];
      }),
    ),
  );
}

/**
 * Rows like the example's that name every id, one name of the row at a time. A row that makes a record or link (it brings
 * properties) has an id of its own; another one has the id of what it names.
 */
function rowsLike(example: Props, { ids }: Material): Props[] {
  const makes = 'props' in example;
  const names = Object.keys(example).filter(
    (name) => !['acl', 'props', ...(makes ? ['id'] : [])].includes(name),
  );
  const rows = [example, ...names.flatMap((name) => ids.map((id) => ({ ...example, [name]: id })))];
  return makes ? rows.map((row, place) => ({ ...row, id: `new-${place}` })) : rows;
}

export const callsOf = (statement: LawStatement, material: Material): Call[] => [
  ...exampleCalls(statement, material),
  ...everythingCalls(statement, material),
];
