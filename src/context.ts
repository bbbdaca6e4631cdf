import DataLoader from 'dataloader';
import type { GraphQLSchema } from 'graphql';
import type { AuditLog } from './audit/append.ts';
import { hashesOf, type Asked, type AskedHashes } from './audit/document.ts';
import type { TrailSoFar } from './audit/trail.ts';
import type { AccessOffice } from './domains/access/office.ts';
import type { AccessRecord } from './domains/audit/accessRecord.ts';
import { officeOf, type OfficeParts } from './office.ts';
import { hubsFor, type Hub } from './domains/chain/hubs.ts';
import { shapes } from './domains/decoders.ts';
import { loadersOf, type Loaders } from './domains/load.ts';
import type { Filtered } from './domains/filter.ts';
import { pager, type PageArgs, type PageOf, type Pager } from './domains/page.ts';
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
  /** What the access record keeps of the document and its variables. */
  readonly question: AskedHashes;
  /** The instant whose knowledge is asked for, milliseconds. */
  readonly at: number;
  readonly idOf: (place: string, ref: Ref) => string;
  /** The id that a thing of this kind and normal form has, whether or not it is there. */
  readonly idOfThing: (kind: string, form: string) => string;
  /** For each id what can stand at the end of a chain, or null. */
  readonly endsOf: (ids: readonly string[]) => Promise<(string | null)[]>;
  readonly markingOf: (acl: number) => MarkingParts;
  /** Notes in the access record that the answer names a record that did not come through `graph`; `acl` is its key, 0 where that is not told. */
  readonly consulted: (id: string, acl: number) => void;
  readonly hubs: (above: number) => Promise<readonly Hub[]>;
  /** For changes of who may see a record; who uses it tests first that the reader may. */
  readonly office: AccessOffice;
  /** Leave to download an export. */
  readonly ticket: (args: ExportArgs, schema: GraphQLSchema) => ReturnType<typeof issueTicket>;
  /** The access record, for whoever may read it; each reader of it tells `logRead` first. */
  readonly accessRecord: AccessRecord;
  /** Reads the page arguments of a root connection that makes its pages itself. */
  readonly pager: (field: string, asked: string, args: PageArgs) => Pager;
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

export interface ContextParts extends OfficeParts {
  readonly database: Database;
  readonly idKey: Buffer;
  /** The keys as they stood when the request came. */
  readonly keys: Registry;
  readonly identity: Identity;
  readonly request: AccessRequest;
  /** The document and its variables as they came. */
  readonly asked: Asked;
  readonly trail: Trail & Partial<Pick<TrailSoFar, 'logRead' | 'statements'>>;
  /** The open access record; one that is not open for reading is told of changes alone. */
  readonly audit: Pick<AuditLog, 'append'> & Partial<Pick<AuditLog, 'folder' | 'anchor'>>;
  /** The request's end: of its time, or of its client. */
  readonly signal?: AbortSignal | undefined;
}

/** Statements of one request under way at once: a document of twenty root fields must not take the pool from the others. */
const statementsAtOnce = 4;

/** Where the access record lies, for who may read it. */
const placeOf = ({ folder, anchor }: ContextParts['audit']): AccessRecord['place'] =>
  folder === undefined || anchor === undefined ? undefined : { folder, anchor };

/** Makes the context of one request. Loaders and keys are its own: nothing of it outlives the answer. */
export function makeContext(parts: ContextParts): Context {
  const { database, idKey, keys: registry, identity, request, asked, trail, signal } = parts;
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
  const loggedDigest = `${digest}/${keysDigest(keys)}`;
  const questionKey = deriveKey(idKey, 'question');
  const question = hashesOf(questionKey, asked);
  return {
    access,
    graph,
    load,
    at,
    keysDigest: digest,
    loggedDigest,
    question,
    idOf: (place, ref) => refId(idKey, place, ref),
    idOfThing: (kind, form) => thingId(idKey, kind, form),
    endsOf: (ids) => Promise.all(ids.map((id) => ends.load(id))),
    markingOf: (acl) => markingOf(registry, acl),
    consulted: trail.record,
    hubs: (above) => hubsFor(graph, { above, digest, past: request.knownOn }),
    office: officeOf(parts, { access, loggedDigest, question, trail }),
    ticket: (args, schema) => issueTicket(idKey, access, args, schema),
    accessRecord: {
      place: placeOf(parts.audit),
      logRead: (names) => trail.logRead?.(names),
      questionHash: (other) => hashesOf(questionKey, other).questionHash,
    },
    pager: (field, asked, args) => pager(cursors, field, asked, args),
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
