import { createHash } from 'node:crypto';
import type { ExportGraph, ExportLink, ExportNode } from '../../../src/exchange/export/graph.ts';
import { linkColumns, nodeColumns, type Column } from '../../../src/exchange/export/columns.ts';

/**
 * An attack on two exports of one answer: a program that holds both files tries to say which node of the one is which of the other, by
 * every column, by all columns together, and by the structure of the graph. It knows nothing but the files.
 */
export interface Files {
  readonly nodes: readonly ExportNode[];
  readonly links: readonly ExportLink[];
}

export const filesOf = ({ nodes, links }: ExportGraph): Files => ({ nodes: [...nodes], links: [...links] });

/** From the id of a node in the one file to that in the other, as the attacker takes it. */
export type Match = ReadonlyMap<string, string>;

/** Joins what bears a value that nothing else in its file bears. */
export function joinBy(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): Match {
  const alone = (values: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
    const bearers = new Map<string, string[]>();
    for (const [id, value] of values) bearers.set(value, [...(bearers.get(value) ?? []), id]);
    return new Map(
      [...bearers].flatMap(([value, ids]) =>
        ids.length === 1 && ids[0] !== undefined ? [[value, ids[0]]] : [],
      ),
    );
  };
  const there = alone(other);
  const joined = new Map<string, string>();
  for (const [value, id] of alone(one)) {
    const found = there.get(value);
    if (value !== '' && found !== undefined) joined.set(id, found);
  }
  return joined;
}

const valuesOf = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  { of }: Column<Row>,
): ReadonlyMap<string, string> => new Map(rows.map((row) => [row.id, of(row) ?? '']));

/** Nodes that one column of their own joins, by column. */
export const byNodeColumn = (one: Files, other: Files): ReadonlyMap<string, Match> =>
  new Map(
    nodeColumns.map((column) => [
      column.name,
      joinBy(valuesOf(one.nodes, column), valuesOf(other.nodes, column)),
    ]),
  );

/** Links that one column joins, by column. */
export const byLinkColumn = (one: Files, other: Files): ReadonlyMap<string, Match> =>
  new Map(
    linkColumns.map((column) => [
      column.name,
      joinBy(valuesOf(one.links, column), valuesOf(other.links, column)),
    ]),
  );

/** What a row says beside its names, ids and pseudonyms. */
const told = <Row>(row: Row, columns: readonly Column<Row>[], without: readonly string[]): string =>
  columns
    .filter(({ name }) => !without.includes(name))
    .map(({ of }) => of(row) ?? '')
    .join('|');

/** How much of a file a colouring may look at. */
export type Seen = 'shape' | 'shape and types' | 'everything';

const nodeText: Readonly<Record<Seen, (node: ExportNode) => string>> = {
  shape: () => '',
  'shape and types': ({ kind }) => kind,
  // A label that is a pseudonym differs from file to file and would only mislead.
  everything: (node) => told(node, nodeColumns, /^[a-z]+ [0-9a-f]{6}$/.test(node.label) ? ['label'] : []),
};

const linkText: Readonly<Record<Seen, (link: ExportLink) => string>> = {
  shape: () => '',
  'shape and types': ({ kind }) => kind,
  everything: (link) => told(link, linkColumns, ['chains']),
};

const rounds = 6;

/** Colours by Weisfeiler and Leman: a node's colour is its own and those of its neighbours, over and over. */
export function colours({ nodes, links }: Files, seen: Seen): ReadonlyMap<string, string> {
  let now = new Map(nodes.map((node) => [node.id, nodeText[seen](node)]));
  for (let round = 0; round < rounds; round += 1) {
    const around = new Map<string, string[]>();
    const add = (id: string, text: string): void => void around.set(id, [...(around.get(id) ?? []), text]);
    for (const link of links) {
      const text = linkText[seen](link);
      add(link.source, `> ${text} ${now.get(link.target) ?? ''}`);
      add(link.target, `< ${text} ${now.get(link.source) ?? ''}`);
    }
    now = new Map(
      nodes.map(({ id }) => [
        id,
        digest(`${now.get(id) ?? ''}\n${(around.get(id) ?? []).sort().join('\n')}`),
      ]),
    );
  }
  return now;
}

export const byStructure = (one: Files, other: Files, seen: Seen): Match =>
  joinBy(colours(one, seen), colours(other, seen));

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
