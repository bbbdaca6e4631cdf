import { GraphQLError, type ExecutionResult } from 'graphql';
import { accessHeaders, accessProblem, type Access } from './access.ts';

/** The one address that this page speaks to. */
const endpoint = '/graphql';

/** A request as the editor hands it over. */
export interface Question {
  query: string;
  operationName?: string | null;
  variables?: unknown;
}

/** What came back, and what the reader should do about it in one sentence (null: nothing). */
export interface Reply {
  result: ExecutionResult;
  advice: string | null;
}

const adviceByCode: Record<string, string> = {
  UNAUTHENTICATED:
    'The server did not accept the token. It may have run out or lost a part when it was copied: make a new one.',
  PURPOSE_REQUIRED: 'The server wants to know why you ask: choose a purpose and write a reason.',
  AUDIT_UNAVAILABLE:
    'The server could not write to its access record, so it gave no answer. Try again later.',
  UNAVAILABLE: 'The server is up but its database is not. Try again in a moment.',
};

const codeByStatus: Record<number, string> = { 401: 'UNAUTHENTICATED', 503: 'UNAVAILABLE' };

function isResult(body: unknown): body is ExecutionResult {
  return typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);
}

function failure(message: string, code: string): ExecutionResult {
  return { data: null, errors: [new GraphQLError(message, { extensions: { code } })] };
}

async function resultOf(response: Response): Promise<ExecutionResult> {
  const text = await response.text();
  try {
    const body: unknown = JSON.parse(text);
    if (isResult(body)) return body;
  } catch {
    // Not JSON: said below in words, since a page of HTML helps nobody.
  }
  return failure(`The server answered with status ${response.status} and no GraphQL result.`, 'NO_RESULT');
}

/**
 * Sends one request with the reader's token, purpose and reason. Never throws: a refusal by the server, a
 * network that is down and fields that can't be sent all come back as a result with errors, and advice in words.
 */
export async function ask(access: Access, question: Question, signal: AbortSignal): Promise<Reply> {
  const problem = accessProblem(access);
  if (problem !== null) return { result: failure(problem, 'NOT_SENT'), advice: problem };
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { ...accessHeaders(access), 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(question),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      signal,
    });
    const result = await resultOf(response);
    const code = result.errors?.[0]?.extensions['code'];
    const known = typeof code === 'string' && code in adviceByCode ? code : codeByStatus[response.status];
    return { result, advice: known === undefined ? null : (adviceByCode[known] ?? null) };
  } catch {
    const words = 'The server could not be reached. Is crossforce running?';
    return { result: failure(words, 'NOT_REACHED'), advice: words };
  }
}
