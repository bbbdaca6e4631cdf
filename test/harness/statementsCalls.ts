import { walkOf } from '../../src/domains/chain/walk.ts';
import { linkTypes } from '../../src/domains/enumerations.ts';
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
  /** Those of them that name something of these labels or types, and a few of the others. */
  readonly idsOf: (names: ReadonlySet<string>) => readonly string[];
  readonly things: readonly string[];
  /** Ends of searches, each asked about on its own. */
  readonly ends: readonly string[];
  /** The key that rows are written under. */
  readonly acl: number;
  /** The key that a row of the graph holds; 0 where there is none. */
  readonly aclOf: (id: string) => number;
}

/** One in so many ids of what a statement does not name is asked about all the same. */
const few = 12;

/** Gathers the material of a graph for rows under one key. */
export function materialOf({ nodes, links }: GraphData, acl: number): Material {
  const idsOf = (all: readonly { readonly props: Props }[]): string[] =>
    all.flatMap(({ props: { id } }) => (typeof id === 'string' ? [id] : [])).sort();
  const labelled = (label: string): GraphData['nodes'] =>
    nodes.filter(({ labels }) => labels.includes(label));
  const namesOf = new Map<unknown, readonly string[]>([
    ...nodes.map(({ labels, props }) => [props['id'], labels] as const),
    ...links.map(({ type, props }) => [props['id'], [type]] as const),
  ]);
  const ids = [...idsOf([...nodes, ...links]), ...danglingIds];
  const acls = new Map([...nodes, ...links].map(({ props }) => [props['id'], Number(props['acl'] ?? 0)]));
  return {
    ids,
    aclOf: (id) => acls.get(id) ?? 0,
    idsOf: (names) =>
      ids.filter(
        (id, place) =>
          place % few === 0 || (namesOf.get(id) ?? ['']).some((name) => name === '' || names.has(name)),
      ),
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
/** Searches that walk more, and less, than the usual one. */
const everythingLetIn = {
  includeRoles: ['PROFESSIONAL', 'REPORTING_PERSON'],
  includeDisproved: true,
  maxInformation: 'E',
} as const;
const nearlyNothing = {
  via: ['USED', 'INVOLVED_IN'],
  happened: { from: '2000-01-01', to: '2020-12-31' },
  maxSource: 'TWO',
  legacy: 'EXCLUDE',
} as const;

const named: Readonly<Record<string, (material: Material) => readonly unknown[]>> = {
  after: () => ['', 'm'],
  first: () => [1_000, 2],
  links: () => [20_000, 7],
  above: () => [3, 2],
  hubs: ({ things }) => [[], half(things)],
  avoid: ({ things }) => [[], half(things)],
  walk: () => [walkOf({}, linkTypes), walkOf(everythingLetIn, linkTypes), walkOf(nearlyNothing, linkTypes)],
  labels: () => [null, ['Person', 'Phone']],
  linkTypes: () => [null, ['USED', 'KNOWS']],
  forces: () => [null, ['X1']],
};

/** A list of texts that the example fills with references. */
const isIds = (type: ColumnType, given: unknown): boolean =>
  type.kind === 'LIST' && type.of.kind === 'STRING' && texts(given).every((text) => text.startsWith('@'));

const texts = (given: unknown): string[] =>
  Array.isArray(given) ? given.filter((item): item is string => typeof item === 'string') : [];

function valuesOf(
  statement: LawStatement,
  name: string,
  type: ColumnType,
  material: Material,
): readonly unknown[] {
  const known = named[name];
  if (known !== undefined) return known(material);
  const given = exampleCalls(statement, material)[0]?.params[name];
  const written = statement.source.header.examples[0]?.[name];
  if (type.kind === 'LIST' && type.of.kind === 'FIELDS') {
    const [row] = Array.isArray(given) ? (given as Props[]) : [];
    const [asWritten] = Array.isArray(written) ? (written as Props[]) : [];
    if (row === undefined || asWritten === undefined)
      throw new Error(`${statement.name}: expected an @example with one row at least`);
    return [rowsLike(row, referencesIn(asWritten), material)];
  }
  if (isIds(type, written)) return [material.ids];
  return texts(given).length > 0 ? [given, []] : [given];
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
  const first = statement.source.header.examples[0] ?? {};
  const sides = params
    .filter(([name, type]) => isIds(type, first[name]) && named[name] === undefined)
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

/** The names of a row's fields that name something by its reference. */
const referencesIn = (row: Props): string[] =>
  Object.entries(row).flatMap(([name, value]) =>
    typeof value === 'string' && value.startsWith('@') ? [name] : [],
  );

/**
 * Rows like the example's that name every id, one name of the row at a time. A row that makes something has an id of its own; where
 * the key that was looked at is given (`was`), it is the one that is held.
 */
function rowsLike(example: Props, names: readonly string[], { ids, aclOf }: Material): Props[] {
  const about = (name: string, id: string): Props => ({
    ...example,
    [name]: id,
    ...('was' in example ? { was: aclOf(id) } : {}),
  });
  const rows = [example, ...names.flatMap((name) => ids.map((id) => about(name, id)))];
  return names.includes('id') || !('id' in example)
    ? rows
    : rows.map((row, place) => ({ ...row, id: `new-${place}` }));
}

/** The labels and types that a statement may name. */
const namesIn = ({ text }: LawStatement): readonly string[] => text.match(/\b[A-Z]\w+/g) ?? [];

/** One call about every id of what the statement names. */
export const wholeCall = (statement: LawStatement, material: Material): Call[] =>
  callsAbout(statement, material, namesIn(statement));

/** The examples' calls, and those about every id of what the statement names. */
export const callsOf = (statement: LawStatement, material: Material): Call[] => [
  ...exampleCalls(statement, material),
  ...everythingCalls(statement, narrowed(material, namesIn(statement))),
];

/** One call about the ids of a few labels and types. */
export const callsAbout = (statement: LawStatement, material: Material, names: readonly string[]): Call[] =>
  everythingCalls(statement, narrowed(material, names)).slice(0, 1);

const narrowed = (material: Material, names: readonly string[]): Material => ({
  ...material,
  ids: material.idsOf(new Set(names)),
});
