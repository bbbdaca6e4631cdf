import DataLoader from 'dataloader';
import type { GraphQLSchema } from 'graphql';
import { hubsFor, type Hub } from './domains/chain/hubs.ts';
import { shapes } from './domains/decoders.ts';
import { loadersOf, type Loaders } from './domains/load.ts';
import type { Filtered } from './domains/filter.ts';
import { pager, type PageArgs, type PageOf } from './domains/page.ts';
import { thingId } from './domains/publicId.ts';
import { refId, type Ref } from './domains/ref.ts';
import type { MarkingParts } from './domains/records.ts';
import { markingOf, type Registry } from './domains/registry.ts';
import { cypher } from './generated/cypher.ts';
import type { Database } from './graph/driver.ts';
import { graphFor, type Graph, type Trail } from './graph/run.ts';
import { issueTicket, type ExportArgs } from './exchange/export/ticket.ts';
import type { Access } from './policy/directive.ts';
import { deriveKey } from './policy/seal.ts';
import type { Identity } from './policy/identity.ts';
import type { AccessRequest } from './policy/purposes.ts';
import { keysDigest, readerKeys, sightDigest } from './policy/reader.ts';

/** What a resolver may use. The wiring of a request stands on this one page. */
export interface Context {
  readonly access: Access;
  readonly graph: Graph;
  readonly load: Loaders;
  /** What the reader may read, as a digest that she may be shown. */
  readonly keysDigest: string;
  /** The same and, behind a slash, all that her keys open, for the access record alone. */
  readonly loggedDigest: string;
  /** The instant whose knowledge is asked for, milliseconds. */
  readonly at: number;
  readonly idOf: (place: string, ref: Ref) => string;
  /** The id that a thing of this kind and normal form has, whether or not it is there. */
  readonly idOfThing: (kind: string, form: string) => string;
  /** For each id what can stand at the end of a chain, or null. */
  readonly endsOf: (ids: readonly string[]) => Promise<(string | null)[]>;
  readonly markingOf: (acl: number) => MarkingParts;
  readonly hubs: (above: number) => Promise<readonly Hub[]>;
  /** Leave to download an export. */
  readonly ticket: (args: ExportArgs, schema: GraphQLSchema) => ReturnType<typeof issueTicket>;
  /** A root connection; its total is counted where a client asks for it. */
  readonly list: <R extends { readonly id: string }>(
    field: string,
    args: PageArgs,
    filtered: Filtered<R>,
  ) => Promise<PageOf<R>>;
  /** A nested connection of links of one subject. */
  readonly linksOf: <L extends { readonly id: string }>(
    field: string,
    of: string,
    args: PageArgs,
    load: (
      of: string,
      window: { after: string; first: number },
    ) => Promise<{ links: readonly L[]; total: number }>,
  ) => Promise<PageOf<L>>;
}

export interface ContextParts {
  readonly database: Database;
  readonly idKey: Buffer;
  readonly registry: Registry;
  readonly identity: Identity;
  readonly request: AccessRequest;
  readonly trail: Trail;
  /** The request's end: of its time, or of its client. */
  readonly signal?: AbortSignal | undefined;
}

/** Statements of one request under way at once: a document of twenty root fields must not take the pool from the others. */
const statementsAtOnce = 4;

/** Makes the context of one request. Loaders and keys are its own: nothing of it outlives the answer. */
export function makeContext(parts: ContextParts): Context {
  const { database, idKey, registry, identity, request, trail, signal } = parts;
  const keys = readerKeys(identity, request, registry.keys);
  const digest = sightDigest(deriveKey(idKey, 'keys'), keys, registry.keys);
  const at = request.knownOn ?? request.at;
  const graph = graphFor({
    database,
    shapes,
    trail,
    signal,
    atOnce: statementsAtOnce,
    reader: { at, ...keys },
    seen: (typename, decoded) => load.prime(typename, decoded),
  });
  const load = loadersOf(graph);
  const ends = new DataLoader<string, string | null>(async (ids) => {
    const rows = await graph.run(cypher.link.ends({ ids }));
    const byId = new Map(rows.map(({ of, entity }) => [of, entity]));
    // To learn that a record is there is to look at it, also when nothing else comes back.
    for (const { entity } of rows) trail.record(entity, 0);
    return ids.map((id) => byId.get(id) ?? null);
  });
  const cursors = { key: deriveKey(idKey, 'cursor'), subject: identity.subject, keys: digest };
  const access = { identity, request, allSynthetic: registry.allSynthetic };
  return {
    access,
    graph,
    load,
    at,
    keysDigest: digest,
    loggedDigest: `${digest}/${keysDigest(keys)}`,
    idOf: (place, ref) => refId(idKey, place, ref),
    idOfThing: (kind, form) => thingId(idKey, kind, form),
    endsOf: (ids) => Promise.all(ids.map((id) => ends.load(id))),
    markingOf: (acl) => markingOf(registry, acl),
    hubs: (above) => hubsFor(graph, { above, digest, past: request.knownOn }),
    ticket: (args, schema) => issueTicket(idKey, access, args, schema),
    list: async (field, args, { asked, page, total }) => {
      const { window, page: made } = pager(cursors, field, asked, args);
      const rows = await graph.run(page(window));
      return made(
        rows.map(({ record }) => record),
        () => graph.run(total()).then(([row]) => row?.total ?? 0),
      );
    },
    linksOf: async (field, of, args, loadPage) => {
      const { window, page } = pager(cursors, field, of, args);
      const { links, total } = await loadPage(of, window);
      return page(links, total);
    },
  };
}
