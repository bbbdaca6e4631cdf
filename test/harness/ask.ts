import { join } from 'node:path';
import { execute, graphql, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import type { Asked } from '../../src/audit/document.ts';
import type { NewEntry } from '../../src/audit/entry.ts';
import { gatherTrail, type TrailSoFar } from '../../src/audit/trail.ts';
import { makeContext, type Context } from '../../src/context.ts';
import { recordId } from '../../src/domains/publicId.ts';
import { followRegistry, type Registry } from '../../src/domains/registry.ts';
import type { Identity } from '../../src/policy/identity.ts';
import type { AccessRequest } from '../../src/policy/purposes.ts';
import { gscLevels, purposes, roles } from '../../src/policy/values.ts';
import { buildSchema, readTypeDefs } from '../../src/schema.ts';
import { testAddress, testDatabase, type ServerName, type TestDatabase } from './neo4j.ts';
import type { Reader } from './oracle/sight.ts';

/** Questions through GraphQL of a real Neo4j that holds examples/two-forces, as one reader or another. */

export const root = join(import.meta.dirname, '../..');

/** The id key of the suite, so that ids are the same in every worker. */
export const testIdKey = Buffer.from('42'.repeat(32), 'hex');

/** The public id of a reference such as `X1/rms/P1`. */
export function idOf(reference: string): string {
  const [force = '', system = '', ...rest] = reference.split('/');
  return recordId(testIdKey, force, system, rest.join('/'));
}

/** A reference as the API takes it. */
export function refOf(reference: string): {
  reference: { force: string; system: string; reference: string };
} {
  const [force = '', system = '', ...rest] = reference.split('/');
  return { reference: { force, system, reference: rest.join('/') } };
}

export interface Who {
  readonly identity: Identity;
  readonly request: AccessRequest;
}

/** A reader of examples/two-forces/truth/readers.csv as the product knows her. */
export function whoIs({ force, role, clearance, teams, purpose, unmask, at }: Reader, subject = 'test'): Who {
  return {
    identity: {
      subject,
      force,
      role: z.enum(roles).parse(role),
      clearance: z.enum(gscLevels).parse(clearance),
      teams,
    },
    request: {
      purpose: z
        .enum(purposes)
        .optional()
        .parse(purpose === '' ? undefined : purpose),
      reason: 'A question of the test suite.',
      at,
      ...(unmask ? { unmask: 'Contact with a victim was agreed.' } : {}),
    },
  };
}

export interface Answer {
  readonly data: unknown;
  readonly errors: readonly {
    readonly message: string;
    readonly code: unknown;
    readonly extensions: object;
  }[];
  readonly trail: TrailSoFar;
}

export interface Asker {
  readonly test: TestDatabase;
  readonly schema: GraphQLSchema;
  readonly registry: () => Promise<Registry>;
  readonly context: (who: Who, asked?: Asked) => Promise<{ context: Context; trail: TrailSoFar }>;
  readonly ask: (who: Who, source: string, variables?: Record<string, unknown>) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** Entries that changes wrote, in memory: what is on the disk is tried over HTTP. */
export type Entries = NewEntry[];

/** What a text says, where it is a document of the schema; `graphql` says of any other what is wrong. */
function soundDocument(schema: GraphQLSchema, source: string): DocumentNode | undefined {
  try {
    const document = parse(source);
    return validate(schema, document).length === 0 ? document : undefined;
  } catch {
    return undefined;
  }
}

/** Opens a test server for questions, by way of another address where one is told; `entries` takes what changes tell the access record. */
export function openAsker(
  name: ServerName = 'GRAPH',
  entries: Entries = [],
  address = testAddress(name),
): Asker {
  const told = (entry: NewEntry) => {
    entries.push(entry);
    return Promise.resolve({ seq: entries.length, hash: '', at: '', process: 'test' });
  };
  const test = testDatabase(name, address);
  const schema = buildSchema(readTypeDefs(root));
  const registry = followRegistry(test.system);
  const documents = new Map<string, DocumentNode | undefined>();
  /** A sound document, read once: those that ask for everything take long to be checked. */
  const documentOf = (source: string): DocumentNode | undefined => {
    if (!documents.has(source)) documents.set(source, soundDocument(schema, source));
    return documents.get(source);
  };
  const audit = { append: told };
  const context = async ({ identity, request }: Who, asked: Asked = { document: '' }) => {
    const known = await registry();
    const secret = new Set(known.keys.filter((key) => key.identity === 'PROTECTED').map((key) => key.number));
    const trail = gatherTrail((acl) => secret.has(acl));
    const parts = {
      database: test.database,
      idKey: testIdKey,
      registry,
      audit,
      keys: known,
      identity,
      request,
      asked,
      trail,
    };
    return { context: makeContext(parts), trail };
  };
  return {
    test,
    schema,
    registry,
    context,
    ask: async (who, source, variables = {}) => {
      const { context: contextValue, trail } = await context(who, { document: source, variables });
      const document = documentOf(source);
      const { data, errors = [] } = await (document === undefined
        ? graphql({ schema, source, variableValues: variables, contextValue })
        : execute({ schema, document, variableValues: variables, contextValue }));
      return {
        data: JSON.parse(JSON.stringify(data ?? null)),
        errors: errors.map(({ message, extensions }) => ({ message, code: extensions['code'], extensions })),
        trail,
      };
    },
    close: test.close,
  };
}
