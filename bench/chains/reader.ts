import { makeContext, type Context } from '../../src/context.ts';
import { forQuestions } from '../../test/harness/forQuestions.ts';
import { shapes } from '../../src/domains/decoders.ts';
import type { Registry } from '../../src/domains/registry.ts';
import type { Database } from '../../src/graph/driver.ts';
import { graphFor, type Graph, type ReaderParams } from '../../src/graph/run.ts';
import type { Identity } from '../../src/policy/identity.ts';
import { stripped } from './statements.ts';

/** Who asks in the benchmarks: a reader of the national operation, who holds nearly every key. */
export const national: Identity = {
  subject: 'bench',
  force: 'NCA',
  role: 'NATIONAL',
  clearance: 'SECRET',
  teams: [],
};
export const purpose = 'PREVENT_DETECT_CRIME';

const noTrail = { statement: () => undefined, record: () => undefined };

/** A reader who holds every key there is, so that the policy lets through what no policy would. */
export function everyKey({ keys }: Registry): ReaderParams {
  const all = Array.from({ length: Math.max(...keys.map(({ number }) => number)) + 1 }, () => true);
  return { at: Date.now(), keys: all, pointerKeys: all, writeKeys: all };
}

/** The graph as the product reads it, or by the same statements with the policy taken out of them. */
export function graphAs(database: Database, reader: ReaderParams, policy: 'on' | 'off'): Graph {
  const bare: Database = {
    ...database,
    read: (name, text, params, signal) => database.read(name, stripped(text), params, signal),
  };
  return graphFor({ database: policy === 'on' ? database : bare, shapes, reader, trail: noTrail });
}

/** What resolvers use, without HTTP and the access record. */
export const contextOf = (database: Database, registry: Registry, idKey: Buffer): Context =>
  makeContext({
    database,
    idKey,
    ...forQuestions(registry),
    identity: national,
    request: { purpose, reason: 'Benchmark over synthetic records.', at: Date.now() },
    trail: noTrail,
  });
