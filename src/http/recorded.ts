import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { AuditLog } from '../audit/append.ts';
import { actorOf, type SignIns } from '../audit/signIns.ts';
import { AuditUnavailable, Invalid, Refused } from '../errors.ts';
import type { Identity } from '../policy/identity.ts';
import { leftOn } from './left.ts';

/** Who asks; what becomes of it is on the access record. @throws Unauthenticated, or AuditUnavailable */
export type SignIn = (request: Request, response: Response) => Promise<Identity>;

/** Signs a request in: the first use of a token is recorded before anything is answered, and so is a failure. */
export const recordedSignIn =
  (identify: (authorization: string | undefined) => Promise<Identity>, signIns: SignIns): SignIn =>
  async (request, response) => {
    const { remoteAddress } = request.socket;
    const identity = await identify(request.headers.authorization).catch(async (error: unknown) => {
      if (error instanceof Refused && error.code === 'UNAUTHENTICATED') await signIns.failed(remoteAddress);
      throw error;
    });
    await signIns.used(identity, remoteAddress);
    leftOn(response).unlogged = identity;
    return identity;
  };

/** From here on somebody else writes the entry of this request. */
export const willBeLogged = (response: Response): void => {
  leftOn(response).unlogged = undefined;
};

/** Whether a reader was refused because she, or all of them, ask too much at once. */
export const isHaste = ({ code, extensions }: Refused): boolean =>
  code === 'LIMIT_EXCEEDED' && ['rate', 'concurrency', 'load'].includes(String(extensions['limit']));

/** Records a refusal, and gives what is to be answered: the refusal, or that it could not be recorded. */
export type RecordRefusal = (refused: Refused, request: Request, response: Response) => Promise<Refused>;

/** Milliseconds in which the haste of one reader is written down once, and how many readers are told apart. */
const window = 60_000;
const mostReaders = 10_000;

/**
 * Records that a signed-in reader was refused before the operation was begun; haste once a minute for each reader, so that a flood
 * can't fill the disk. Of a stranger nothing is written here: `signIn` did.
 */
export function recordRefusals(audit: Pick<AuditLog, 'append'>, now = Date.now): RecordRefusal {
  const told = new Map<string, number>();
  const isTold = (subject: string): boolean => {
    const at = now();
    if (at - (told.get(subject) ?? Number.NEGATIVE_INFINITY) < window) return true;
    if (told.size >= mostReaders) told.clear();
    told.set(subject, at);
    return false;
  };
  return async (refused, request, response) => {
    const { unlogged: identity } = leftOn(response);
    if (identity === undefined || (isHaste(refused) && isTold(identity.subject))) return refused;
    const { remoteAddress } = request.socket;
    const entry = {
      operation: 'DENIAL',
      outcome: refused.code,
      actor: actorOf(identity),
      clearance: identity.clearance,
      teams: identity.teams,
      ...(remoteAddress === undefined ? {} : { sourceAddress: remoteAddress }),
    } as const;
    return audit.append(entry).then(
      () => refused,
      () => new AuditUnavailable(),
    );
  };
}

const operationBody = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});

/** Lets one operation through, and leaves no refusal of its form to anybody who would not record it. */
export const oneOperation: RequestHandler = (request, response, next) => {
  const { data } = operationBody.safeParse(request.body);
  if (data !== undefined) {
    leftOn(response).asked = { document: data.query, variables: data.variables };
    next();
  } else
    next(new Invalid('The body: expected one operation as JSON, {"query": …, "variables": …}; no batch.'));
};
