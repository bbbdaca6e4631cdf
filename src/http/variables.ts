import type { RequestHandler } from 'express';
import { Invalid, LimitExceeded } from '../errors.ts';

/** Limits on the variables of a request, tested before its document is read. */
export const variableLimits = {
  /** Characters of the variables as JSON. */
  variables: 100_000,
  /** Values of one list. */
  list: 1_000,
} as const;

/** No input type nests deeper; what does is no input of this schema. */
const deepest = 20;

/** Refuses variables that are too large, hold too long a list, or nest too deeply. Throws LimitExceeded or Invalid. */
export function checkVariables(body: unknown): void {
  if (typeof body !== 'object' || body === null || !('variables' in body)) return;
  const { variables } = body;
  if (variables === undefined || variables === null) return;
  walk(variables, 0);
  if (JSON.stringify(variables).length > variableLimits.variables) {
    throw new LimitExceeded(
      'variables',
      `The variables have more than ${variableLimits.variables} characters.`,
    );
  }
}

function walk(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > deepest) throw new Invalid(`The variables: expected at most ${deepest} levels.`);
  if (Array.isArray(value) && value.length > variableLimits.list) {
    throw new LimitExceeded('list', `A list in the variables has more than ${variableLimits.list} values.`);
  }
  for (const item of Object.values(value)) walk(item, depth + 1);
}

/** `checkVariables` over the body that was read. */
export const limitedVariables: RequestHandler = (request, _response, next) => {
  checkVariables(request.body);
  next();
};
