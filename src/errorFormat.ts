import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { LimitExceeded, Refused, type ErrorCode } from './errors.ts';
import { awayAsUnavailable } from './graph/driver.ts';
import { limits } from './limits.ts';

/**
 * What a client is told: our own sentences under our own codes, the parser's and validator's sentences as
 * BAD_USER_INPUT, and of anything else an id for the log alone.
 */
export function formatError(log: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = awayAsUnavailable(unwrapResolverError(thrown));
    const own = ownError(error) ?? tokenLimit(formatted);
    if (own !== undefined)
      return { ...placeOf(formatted), message: own.message, extensions: ownExtensions(own) };
    if (isOfTheDocument(formatted)) {
      return { ...placeOf(formatted), message: formatted.message, extensions: { code: 'BAD_USER_INPUT' } };
    }
    const id = randomUUID();
    log.error({ errorId: id, ...withoutData(error) }, 'internal error');
    return {
      ...placeOf(formatted),
      message: `Something failed here; the log has it under ${id}.`,
      extensions: { code: 'INTERNAL' },
    };
  };
}

const placeOf = ({
  locations,
  path,
}: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> => ({
  ...(locations === undefined ? {} : { locations }),
  ...(path === undefined ? {} : { path }),
});

const ownError = (error: unknown): Refused | undefined => {
  if (error instanceof Refused) return error;
  return error instanceof GraphQLError && error.originalError instanceof Refused
    ? error.originalError
    : undefined;
};

const ownExtensions = ({ code, extensions }: Refused): { code: ErrorCode; limit?: unknown } => ({
  code,
  ...('limit' in extensions ? { limit: extensions['limit'] } : {}),
});

/** The parser stops at its own limit and says so in a syntax error. */
const tokenLimit = ({ message }: GraphQLFormattedError): Refused | undefined =>
  message.includes(`contains more that ${limits.tokens} tokens`)
    ? new LimitExceeded('tokens', `The document has more than ${limits.tokens} tokens.`)
    : undefined;

const documentCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const isOfTheDocument = ({ extensions }: GraphQLFormattedError): boolean =>
  typeof extensions?.['code'] === 'string' && documentCodes.has(extensions['code']);

/** A database's message may quote a value, so of a foreign error only its kind, code and frames are logged. */
function withoutData(error: unknown): { kind: string; errorCode?: string; frames?: string[] } {
  if (!(error instanceof Error)) return { kind: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    kind: error.name,
    ...('code' in error && typeof error.code === 'string' ? { errorCode: error.code } : {}),
    frames: frames.slice(0, 8).map((line) => line.trim()),
  };
}
