import type { Request, RequestHandler, Response } from 'express';
import type { Identity } from '../policy/identity.ts';
import type { Admission } from './admission.ts';
import { deadlineOf } from './deadline.ts';
import { left, leftOn } from './left.ts';
import type { SignIn } from './recorded.ts';

/** What the first steps of a request leave to the next ones. */
export interface SignedIn {
  readonly identity: Identity;
  /** Ends with the request's time, or when its client leaves. */
  readonly signal: AbortSignal;
}

/** What `signIn` left. */
export const signedIn = (response: Response): SignedIn => left(response, 'signedIn');

/** Learns who asks, before anything of the body is read: a stranger learns nothing of the schema. */
export const signIn =
  (who: SignIn, requestTime: number | undefined): RequestHandler =>
  async (request, response, next) => {
    const signal = deadlineOf(response, requestTime);
    const identity = await who(request, response);
    leftOn(response).signedIn = { identity, signal };
    next();
  };

/** Waits for the reader's turn, and gives it back when her answer is sent or she has left. */
export const inTurn =
  (admission: Admission): RequestHandler =>
  async (_, response, next) => {
    const { identity, signal } = signedIn(response);
    const leave = await admission.enter(identity.subject, signal);
    response.once('close', leave);
    if (response.closed) leave();
    next();
  };

/** One header of a request; the first value where it came several times. */
export const headerOf = (request: Request, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};
