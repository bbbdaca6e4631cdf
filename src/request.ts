import type { AuditLog } from './audit/append.ts';
import { gatherTrail, type TrailSoFar } from './audit/trail.ts';
import { makeContext, type Context } from './context.ts';
import type { Registry } from './domains/registry.ts';
import type { Database } from './graph/driver.ts';
import type { Identity } from './policy/identity.ts';
import type { AccessRequest } from './policy/purposes.ts';

export interface RequestParts {
  readonly database: Database;
  readonly registry: () => Promise<Registry>;
  readonly idKey: Buffer;
  /** The open access record: every change is told to it, and AUDITOR reads it. */
  readonly audit: AuditLog;
}

/** The context of one request over the keys as they stand now, and the trail that its access record is made from. */
export async function openRequest(
  { database, registry, idKey, audit }: RequestParts,
  identity: Identity,
  request: AccessRequest,
  sourceAddress?: string,
): Promise<{ context: Context; trail: TrailSoFar }> {
  const known = await registry();
  const secret = new Set(
    known.keys.filter((key) => key.identity === 'PROTECTED').map(({ number }) => number),
  );
  const trail = gatherTrail((acl) => secret.has(acl));
  const parts = { database, idKey, registry, audit, sourceAddress, keys: known, identity, request, trail };
  return { context: makeContext(parts), trail };
}
