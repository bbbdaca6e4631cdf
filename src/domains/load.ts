import DataLoader from 'dataloader';
import { cypher } from '../generated/cypher.ts';
import type { Decoded } from '../graph/decode.ts';
import { many, one } from '../graph/loaders.ts';
import type { Graph } from '../graph/run.ts';
import type { Call } from '../graph/statement.ts';
import type { Window } from './page.ts';
import type { AnyLink, AnyNode, ForceNode } from './records.ts';

/** A nested connection's rows for one subject: links, and how many there are in all. */
export interface LinkRows<L> {
  readonly links: readonly L[];
  readonly total: number;
}

interface NestedRow<L> {
  readonly of: string;
  readonly link: L | null;
  readonly total: number;
}

type Nested<L> = (params: { ids: readonly string[]; after: string; first: number }) => Call<NestedRow<L>>;

/** One loader for each window that a request asks for: pages of one window travel in one statement. */
function pages<L>(graph: Graph, statement: Nested<L>): (of: string, window: Window) => Promise<LinkRows<L>> {
  const byWindow = new Map<string, DataLoader<string, LinkRows<L>>>();
  return (of, window) => {
    const key = JSON.stringify([window.after, window.first]);
    const made = byWindow.get(key) ?? loaderOf(graph, statement, window);
    byWindow.set(key, made);
    return made.load(of);
  };
}

function loaderOf<L>(graph: Graph, statement: Nested<L>, window: Window): DataLoader<string, LinkRows<L>> {
  const grouped = many(graph, ({ ids }) => statement({ ids, ...window }));
  return new DataLoader(async (ids) => {
    const groups = await grouped.loadMany(ids);
    return groups.map((rows) =>
      rows instanceof Error
        ? rows
        : { links: rows.flatMap(({ link }) => (link === null ? [] : [link])), total: rows[0]?.total ?? 0 },
    );
  });
}

/** A link by id; its ends come along and prime the record loaders. */
function linkLoader<L extends AnyLink>(
  graph: Graph,
  statement: (params: { ids: readonly string[] }) => Call<{ link: L }>,
): DataLoader<string, L | null> {
  return new DataLoader(async (ids) => {
    const rows = await graph.run(statement({ ids }));
    const byId = new Map(rows.map(({ link }) => [link.id, link]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

const satellites = <R>(
  graph: Graph,
  statement: (params: { ids: readonly string[] }) => Call<{ of: string; record: R }>,
) => {
  const rows = many(graph, statement);
  return async (of: string): Promise<readonly R[]> => (await rows.load(of)).map(({ record }) => record);
};

/** All loaders of one request, over one reader's graph. Never shared between requests. */
export function loadersOf(graph: Graph) {
  const record = {
    Person: one(graph, cypher.person.byIds),
    Case: one(graph, cypher.case.byIds),
    Source: one(graph, cypher.source.byIds),
    Name: one(graph, cypher.name.byIds),
    Identifier: one(graph, cypher.identifier.byIds),
    Text: one(graph, cypher.text.byIds),
    ThingRecord: one(graph, cypher.thing.recordsByIds),
    Thing: one(graph, cypher.thing.byIds),
  };
  const link = {
    INVOLVED_IN: linkLoader(graph, cypher.link.involvedInByIds),
    USED: linkLoader(graph, cypher.link.usedByIds),
    KNOWS: linkLoader(graph, cypher.link.knowsByIds),
    FEATURED: linkLoader(graph, cypher.link.featuredByIds),
  };
  const kinds = new DataLoader<string, string | null>(async (ids) => {
    const rows = await graph.run(cypher.record.kindsOf({ ids }));
    const byId = new Map(rows.map(({ id, kind }) => [id, kind]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  const byKind: Readonly<Record<string, { load: (id: string) => Promise<AnyNode | null> }>> = {
    ...record,
    ...link,
  };
  const forces = once(async () => {
    const rows = await graph.run(cypher.force.all({}));
    return new Map(rows.map((row): [string, ForceNode] => [row.record.code, row.record]));
  });
  const primers: Readonly<Record<string, (decoded: Decoded) => void>> = {
    Person: primer(record.Person),
    Case: primer(record.Case),
    Source: primer(record.Source),
    Name: primer(record.Name),
    Identifier: primer(record.Identifier),
    Text: primer(record.Text),
    ThingRecord: primer(record.ThingRecord),
    Phone: primer(record.Thing),
    Vehicle: primer(record.Thing),
  };
  return {
    record,
    link,
    /** Takes what another statement brought, so that it is not asked for again. */
    prime: (typename: string, decoded: Decoded): void => {
      primers[typename]?.(decoded);
      const kind = typename === 'Phone' || typename === 'Vehicle' ? 'Thing' : typename;
      if (Object.hasOwn(record, kind)) kinds.prime(decoded.id, kind);
    },
    /** Whatever an id stands for, or null. */
    node: async (id: string): Promise<AnyNode | null> => {
      const kind = await kinds.load(id);
      return kind === null ? null : ((await byKind[kind]?.load(id)) ?? null);
    },
    forces: async () => [...(await forces()).values()],
    force: async (code: string): Promise<ForceNode> =>
      (await forces()).get(code) ?? { __typename: 'Force', code, name: code, contactUnit: code },
    namesOf: satellites(graph, cypher.person.namesOf),
    identifiersOfPerson: satellites(graph, cypher.person.identifiersOf),
    textsOfPerson: satellites(graph, cypher.person.textsOf),
    identifiersOfCase: satellites(graph, cypher.case.identifiersOf),
    textsOfCase: satellites(graph, cypher.case.textsOf),
    recordsOfThing: satellites(graph, cypher.thing.recordsOf),
    casesOfPerson: pages(graph, cypher.person.casesOf),
    thingsOfPerson: pages(graph, cypher.person.thingsOf),
    acquaintancesOf: pages(graph, cypher.person.acquaintancesOf),
    peopleOfCase: pages(graph, cypher.case.peopleOf),
    thingsOfCase: pages(graph, cypher.case.thingsOf),
    usersOfThing: pages(graph, cypher.thing.usersOf),
    casesOfThing: pages(graph, cypher.thing.casesOf),
  };
}

export type Loaders = ReturnType<typeof loadersOf>;

/** The decoder that made the record is the loader's own, so its type is right by construction. */
const primer =
  <R>(loader: DataLoader<string, R>) =>
  (decoded: Decoded): void => {
    loader.prime(decoded.id, decoded as R);
  };

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= work());
}
