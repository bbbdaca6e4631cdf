import { GraphQLError } from 'graphql';

/** The one table of error codes (contract.md, "HTTP"). Nothing else may stand in `extensions.code`. */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'PURPOSE_REQUIRED',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'LIMIT_EXCEEDED',
  'UNAVAILABLE',
  'AUDIT_UNAVAILABLE',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An error whose message is written for the user: one sentence that names the place and what was expected. */
export class Refused extends GraphQLError {
  readonly code: ErrorCode;
  /** What `WWW-Authenticate` says beside `Bearer`. */
  readonly challenge: string | undefined;
  constructor(
    code: ErrorCode,
    message: string,
    extensions: Record<string, unknown> = {},
    challenge?: string,
  ) {
    super(message, { extensions: { code, ...extensions } });
    this.name = 'Refused';
    this.code = code;
    this.challenge = challenge;
  }
}

/** No valid identity came with the request. */
export class Unauthenticated extends Refused {
  constructor(message: string, challenge?: string) {
    super('UNAUTHENTICATED', message, {}, challenge);
  }
}

/** The role may not do this at all, or not for this purpose; never used for records, whose absence is NotFound. */
export class Denied extends Refused {
  constructor(message: string) {
    super('FORBIDDEN', message);
  }
}

/** Not there, or not for this reader: the two have one message, so that they can't be told apart. */
export class NotFound extends Refused {
  constructor(place: string) {
    super('NOT_FOUND', `${place}: no such record for this reader.`);
  }
}

/** The input is wrong; the message says where and what was expected. */
export class Invalid extends Refused {
  constructor(message: string) {
    super('BAD_USER_INPUT', message);
  }
}

/** What is asked contradicts what is stored. */
export class Conflict extends Refused {
  constructor(message: string) {
    super('CONFLICT', message);
  }
}

/** A stated limit was passed; `limit` names it. */
export class LimitExceeded extends Refused {
  constructor(limit: string, message: string) {
    super('LIMIT_EXCEEDED', message, { limit });
  }
}

/** A part of the service is away: the database, or a port that is taken. */
export class Unavailable extends Refused {
  constructor(message: string) {
    super('UNAVAILABLE', message);
  }
}

/** The access record could not be written, so nothing is answered. */
export class AuditUnavailable extends Refused {
  constructor() {
    super('AUDIT_UNAVAILABLE', 'The access record could not be written, so nothing is answered.');
  }
}
