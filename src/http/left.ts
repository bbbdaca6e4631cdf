import type { Response } from 'express';
import type { Asked } from '../audit/document.ts';
import type { RequestContext } from '../auditPlugin.ts';
import type { Identity } from '../policy/identity.ts';
import type { SignedIn } from './signIn.ts';

/** What the steps of one request leave to later ones on its response; each is absent until its step has run. */
export interface Left {
  signedIn?: SignedIn;
  /** Whose request this is, as long as no entry of the access record tells of it. */
  unlogged?: Identity | undefined;
  /** The operation that the body asks for. */
  asked?: Asked;
  context?: RequestContext;
  /** The code of what was answered, for the figures; absent where all was well. */
  outcome?: string;
}

/** What was left so far, to be read and to be added to. */
export const leftOn = (response: Response): Left => response.locals;

/** What an earlier step has left. @throws Error where no such step has run: a fault of `server.ts` */
export function left<Name extends keyof Left>(response: Response, name: Name): NonNullable<Left[Name]> {
  const found = leftOn(response)[name];
  if (found === undefined) throw new Error(`no step of this request has left its ${name}`);
  return found;
}
