import type { GraphQLField, GraphQLResolveInfo } from 'graphql';
import { Refused } from '../../src/errors.ts';
import type { Action } from '../../src/policy/actions.ts';
import type { Access } from '../../src/policy/directive.ts';
import type { AccessRequest } from '../../src/policy/purposes.ts';
import type { FixtureReader } from './readers.ts';

/** Root fields, asked by themselves: who is let through, and who is refused with which code. */

/** Root fields that read the access record and no other. */
export const ofTheLog: Readonly<Record<string, Action>> = {
  accessLog: 'READ_AUDIT',
  unusualUse: 'READ_AUDIT',
  accessLogVerification: 'VERIFY_AUDIT',
};

/** The code with which a field refuses a request; "let through" where its own work begins, which has no database here. */
export function refusalOf(field: GraphQLField<unknown, unknown>, access: Access): string {
  try {
    void Promise.resolve(field.resolve?.({}, {}, { access }, {} as GraphQLResolveInfo)).catch(
      () => undefined,
    );
  } catch (error) {
    if (error instanceof Refused) return error.code;
  }
  return 'let through';
}

export const accessOf = (
  { identity, request }: FixtureReader,
  more: Partial<AccessRequest> = {},
): Access => ({
  identity,
  request: { ...request, ...more },
  allSynthetic: true,
});
