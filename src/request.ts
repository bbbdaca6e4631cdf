import type { AuditLog } from './audit/append.ts';
import type { Asked } from './audit/document.ts';
import { gatherTrail, type TrailSoFar } from './audit/trail.ts';
import { makeContext, type Context } from './context.ts';
import type { Registry } from './domains/registry.ts';
import { Unavailable } from './errors.ts';
import type { Database } from './graph/driver.ts';
import { requireRecentSignIn, type Identity } from './policy/identity.ts';
import { unmasks, type AccessRequest } from './policy/purposes.ts';

export interface RequestParts {
  readonly database: Database;
  readonly registry: () => Promise<Registry>;
  readonly idKey: Buffer;
  /** The open access record: every change is told to it, and AUDITOR reads it. */
  readonly audit: AuditLog;
}

/** What a request asks, where it comes from, and when it ends. */
export interface Origin {
  readonly asked: Asked;
  readonly signal?: AbortSignal | undefined;
  readonly sourceAddress?: string | undefined;
}

/** Milliseconds that the keys may take: they come in a few, so later the database is away, also where its connection still stands. */
const patience = 4_000;

/**
 * The context of one request over the keys as they stand now, and the trail that its access record is made from.
 * Throws Unauthenticated where protected people are asked for by somebody who signed in long ago, Unavailable without a database.
 */
export async function openRequest(
  { database, registry, idKey, audit }: RequestParts,
  identity: Identity,
  request: AccessRequest,
  { asked, signal, sourceAddress }: Origin,
): Promise<{ context: Context; trail: TrailSoFar }> {
  if (unmasks(request)) requireRecentSignIn(identity, request.at);
  const known = await inTime(registry(), signal);
  const secret = new Set(
    known.keys.filter((key) => key.identity === 'PROTECTED').map(({ number }) => number),
  );
  const trail = gatherTrail((acl) => secret.has(acl));
  const parts = {
    database,
    idKey,
    registry,
    audit,
    sourceAddress,
    keys: known,
    identity,
    request,
    asked,
    trail,
    signal,
  };
  return { context: makeContext(parts), trail };
}

function inTime<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (): void => reject(signal?.reason as Error);
    const late = setTimeout(
      () => reject(new Unavailable('The database is away; try again in a moment.')),
      patience,
    );
    signal?.addEventListener('abort', end, { once: true });
    void work.then(resolve, reject).finally(() => {
      clearTimeout(late);
      signal?.removeEventListener('abort', end);
    });
  });
}
