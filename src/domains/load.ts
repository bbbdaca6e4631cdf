import DataLoader from 'dataloader';
import { cypher } from '../generated/cypher.ts';
import type { Decoded } from '../graph/decode.ts';
import { many, one } from '../graph/loaders.ts';
import type { Graph } from '../graph/run.ts';
import type { Call } from '../graph/statement.ts';
import { areaOn, areasByCode, type AreaNode } from './area/rules.ts';
import { thingKinds } from './define.ts';
import { once } from './once.ts';
import { pagesOf } from './pages.ts';
import { referenceLoaders } from './reference/load.ts';
import type {
  AnyLink,
  AnyNode,
  AnyRecord,
  ForceNode,
  InvolvedInLink,
  LinkTypeName,
  ThingRecordNode,
} from './records.ts';

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

/** Records by id, by label; a shared thing under the one name Thing. */
const recordLoaders = (graph: Graph) => ({
  Person: one(graph, cypher.person.byIds),
  Case: one(graph, cypher.case.byIds),
  Crime: one(graph, cypher.crime.byIds),
  Event: one(graph, cypher.event.byIds),
  Network: one(graph, cypher.network.byIds),
  IntelligenceReport: one(graph, cypher.intelligence.byIds),
  Source: one(graph, cypher.source.byIds),
  Name: one(graph, cypher.name.byIds),
  Identifier: one(graph, cypher.identifier.byIds),
  Description: one(graph, cypher.description.byIds),
  Text: one(graph, cypher.text.byIds),
  ObjectRecord: one(graph, cypher.thing.recordsByIds),
  LocationRecord: one(graph, cypher.location.recordsByIds),
  OrganisationRecord: one(graph, cypher.organisation.recordsByIds),
  Thing: one(graph, cypher.thing.byIds),
});

const linkLoaders = (graph: Graph) => ({
  INVOLVED_IN: linkLoader(graph, cypher.link.involvedInByIds),
  USED: linkLoader(graph, cypher.link.usedByIds),
  PRESENT_AT: linkLoader(graph, cypher.link.presentAtByIds),
  WORKED_FOR: linkLoader(graph, cypher.link.workedForByIds),
  KNOWS: linkLoader(graph, cypher.link.knowsByIds),
  MEMBER_OF: linkLoader(graph, cypher.link.memberOfByIds),
  PART_OF: linkLoader(graph, cypher.link.partOfByIds),
  OCCURRED_AT: linkLoader(graph, cypher.link.occurredAtByIds),
  FEATURED: linkLoader(graph, cypher.link.featuredByIds),
  BASED_AT: linkLoader(graph, cypher.link.basedAtByIds),
  MENTIONS: linkLoader(graph, cypher.link.mentionsByIds),
});

const things = new Set<string>(thingKinds);

const isRowAboutThing = (label: string | null): label is ThingRecordNode['__typename'] =>
  label === 'ObjectRecord' || label === 'LocationRecord' || label === 'OrganisationRecord';

/** All loaders of one request, over one reader's graph. Never shared between requests. */
export function loadersOf(graph: Graph) {
  const record = recordLoaders(graph);
  const link = linkLoaders(graph);
  const kinds = new DataLoader<string, string | null>(async (ids) => {
    const rows = await graph.run(cypher.record.kindsOf({ ids }));
    const byId = new Map(rows.map(({ id, kind }) => [id, kind]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  const byKind: Readonly<Record<string, { load: (id: string) => Promise<AnyNode | null> }>> = {
    ...record,
    ...link,
  };
  const primers: Readonly<Record<string, (decoded: Decoded) => void>> = Object.fromEntries(
    Object.entries(record).map(([kind, loader]) => [kind, (decoded) => prime(loader, decoded)]),
  );
  const forces = once(async () => {
    const rows = await graph.run(cypher.force.all({}));
    return new Map(rows.map((row): [string, ForceNode] => [row.record.code, row.record]));
  });
  const areas = once(async () => (await graph.run(cypher.area.all({}))).map((row) => row.record));
  const areaCodes = once(async () => areasByCode(await areas()));
  const suspicions = many(graph, cypher.person.suspicionsOf);
  const suspicionsOf = async (of: string): Promise<readonly InvolvedInLink[]> =>
    (await suspicions.load(of)).map((row) => row.link);
  return {
    record,
    link,
    /** A link of any type by its id; its two ends come along, so that `node` need not ask for them. */
    anyLink: (type: LinkTypeName, id: string): Promise<AnyLink | null> => link[type].load(id),
    /** A name, an identifier or a row about a thing, of whatever kind. */
    row: async (sort: 'Name' | 'Identifier' | 'ThingRecord', id: string): Promise<AnyRecord | null> => {
      if (sort !== 'ThingRecord') return record[sort].load(id);
      const label = await kinds.load(id);
      return isRowAboutThing(label) ? record[label].load(id) : null;
    },
    pages: pagesOf(graph),
    /** Takes what another statement brought, so that it is not asked for again. */
    prime: (typename: string, decoded: Decoded): void => {
      const kind = things.has(typename) ? 'Thing' : typename;
      if (!Object.hasOwn(primers, kind)) return;
      primers[kind]?.(decoded);
      kinds.prime(decoded.id, kind);
    },
    /** Whatever an id stands for, or null. */
    node: async (id: string): Promise<AnyNode | null> => {
      const kind = await kinds.load(id);
      return kind === null ? null : ((await byKind[kind]?.load(id)) ?? null);
    },
    forces: async () => [...(await forces()).values()],
    force: async (code: string): Promise<ForceNode> =>
      (await forces()).get(code) ?? { __typename: 'Force', code, name: code, contactUnit: code },
    /** All areas, and one by its code, whatever the day: `areaOn` finds the code of a day. */
    areas: (): Promise<readonly AreaNode[]> => areas(),
    area: async (code: string): Promise<AreaNode | null> => (await areaCodes()).byCode.get(code) ?? null,
    /** The area that a code stood for on a day, by the code that was valid then. */
    areaOn: async (code: string, day: string): Promise<AreaNode | null> =>
      areaOn(await areaCodes(), code, day) ?? null,
    reference: referenceLoaders(graph),
    namesOf: {
      person: satellites(graph, cypher.person.namesOf),
      network: satellites(graph, cypher.network.namesOf),
    },
    descriptionsOf: satellites(graph, cypher.person.descriptionsOf),
    suspicionsOf,
    identifiersOf: {
      person: satellites(graph, cypher.person.identifiersOf),
      case: satellites(graph, cypher.case.identifiersOf),
      crime: satellites(graph, cypher.crime.identifiersOf),
      event: satellites(graph, cypher.event.identifiersOf),
      network: satellites(graph, cypher.network.identifiersOf),
      intelligence: satellites(graph, cypher.intelligence.identifiersOf),
    },
    textsOf: {
      person: satellites(graph, cypher.person.textsOf),
      case: satellites(graph, cypher.case.textsOf),
      crime: satellites(graph, cypher.crime.textsOf),
      event: satellites(graph, cypher.event.textsOf),
      intelligence: satellites(graph, cypher.intelligence.textsOf),
    },
    recordsOf: {
      thing: satellites(graph, cypher.thing.recordsOf),
      location: satellites(graph, cypher.location.recordsOf),
      organisation: satellites(graph, cypher.organisation.recordsOf),
    },
  };
}

export type Loaders = ReturnType<typeof loadersOf>;

/** The decoder that made the record is the loader's own, so its type is right by construction. */
const prime = (
  loader: { readonly prime: (id: string, decoded: never) => unknown },
  decoded: Decoded,
): void => {
  loader.prime(decoded.id, decoded as never);
};
