import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { setTimeout as wait } from 'node:timers/promises';
import { Invalid, LimitExceeded, Refused, type ErrorCode } from '../errors.ts';
import { leftOn } from './left.ts';
import { isHaste, type RecordRefusal } from './recorded.ts';

/** What is refused before GraphQL has the request, as the same JSON that GraphQL's errors are. */

/** Bytes of a request's body. */
export const longestBody = 256 * 1024;

const httpStatus: Readonly<Partial<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  UNAVAILABLE: 503,
  AUDIT_UNAVAILABLE: 503,
};

const limitStatus: Readonly<Record<string, number>> = {
  body: 413,
  rate: 429,
  concurrency: 429,
  load: 503,
  requestTime: 503,
};

/** A refusal that has a status of its own. */
export class RefusedWith extends Refused {
  readonly status: number;
  constructor(status: number, { code, message }: Refused) {
    super(code, message);
    this.status = status;
  }
}

const statusOf = (refused: Refused): number =>
  refused instanceof RefusedWith ? refused.status : statusOfCode(refused);

const statusOfCode = ({ code, extensions }: Refused): number =>
  code === 'LIMIT_EXCEEDED' ? (limitStatus[String(extensions['limit'])] ?? 400) : (httpStatus[code] ?? 500);

/** Seconds after which what was refused for its haste or for a part that is away may be asked again. */
const retryAfter = 1;
/** Milliseconds by which the refusal of a hasty request is held back: not the same for all, or they would all come again at once. */
const slowness = (): number => 750 + Math.random() * 500;
const isForNow = (status: number): boolean => status === 429 || status === 503;

/** Answers with a refusal; `status` where the code alone does not say it. */
export function send(response: Response, refused: Refused, status = statusOf(refused)): void {
  const { code, message, extensions, challenge } = refused;
  leftOn(response).outcome = code;
  if (isForNow(status)) response.setHeader('retry-after', retryAfter);
  if (status === 401)
    response.setHeader('www-authenticate', `Bearer${challenge === undefined ? '' : ` ${challenge}`}`);
  // The rest of a body that nobody will read must not keep the connection.
  if (!response.req.complete) response.setHeader('connection', 'close');
  response.status(status).json({ errors: [{ message, extensions }] });
}

/** What failed before Apollo had the request: sign-in, headers, body, database. Of a signed-in reader it is recorded first. */
export const refusals =
  (recordRefusal: RecordRefusal, log: Logger): ErrorRequestHandler =>
  async (error: unknown, request, response, _next) => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const refused = refusalOf(error, log);
    const told = await recordRefusal(refused, request, response);
    // A client that asks too fast is answered slowly: what it asks again meanwhile would take the time of others.
    if (isHaste(told)) await wait(slowness(), undefined, { ref: false });
    send(response, told);
  };

const isOfTheClient = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'status' in error &&
  Number(error.status) >= 400 &&
  Number(error.status) < 500;

function refusalOf(error: unknown, log: Logger): Refused {
  if (error instanceof Refused) return error;
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
  if (type === 'entity.too.large') {
    return new LimitExceeded('body', `The body is larger than ${longestBody} bytes.`);
  }
  if (type === 'entity.parse.failed') return new Invalid('The body: expected JSON.');
  if (isOfTheClient(error))
    return new Invalid('The request: expected JSON in UTF-8, not compressed, under a plain address.');
  log.error({ kind: error instanceof Error ? error.name : typeof error }, 'request failed');
  return new Refused('INTERNAL', 'Something failed here.');
}
