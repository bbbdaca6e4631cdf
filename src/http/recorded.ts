import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { AuditLog } from '../audit/append.ts';
import { actorOf, type SignIns } from '../audit/signIns.ts';
import { AuditUnavailable, Invalid, Refused } from '../errors.ts';
import type { Identity } from '../policy/identity.ts';

/** Who asks; what becomes of it is on the access record. @throws Unauthenticated, or AuditUnavailable */
export type SignIn = (request: Request, response: Response) => Promise<Identity>;

/** Whose request this is, as long as no entry of the access record tells of it. */
const unlogged = 'unlogged';

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
    response.locals[unlogged] = identity;
    return identity;
  };

/** From here on somebody else writes the entry of this request. */
export const willBeLogged = (response: Response): void => {
  response.locals[unlogged] = undefined;
};

/**
 * Records that a signed-in reader was refused before the operation was begun, and gives what is to be answered: the refusal, or that
 * it could not be recorded. Of a stranger nothing is written here: `signIn` did.
 */
export async function recordedRefusal(
  audit: AuditLog,
  refused: Refused,
  request: Request,
  response: Response,
): Promise<Refused> {
  const identity = response.locals[unlogged] as Identity | undefined;
  if (identity === undefined) return refused;
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
}

const operationBody = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});

/** Lets one operation through, and leaves no refusal of its form to anybody who would not record it. */
export const oneOperation: RequestHandler = (request, _, next) => {
  if (operationBody.safeParse(request.body).success) next();
  else next(new Invalid('The body: expected one operation as JSON, {"query": …, "variables": …}; no batch.'));
};
