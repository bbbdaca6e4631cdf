import type { AclMarking, AclParts } from '../../src/policy/acl.ts';
import type { Identity } from '../../src/policy/identity.ts';
import type { AccessRequest } from '../../src/policy/purposes.ts';
import type { Sight } from '../../src/policy/rights.ts';
import { explainer, writer, type Explanation } from '../../src/policy/sight.ts';

/** What the policy says of one key, for tests that ask about one: the product asks about all of them at once. */

/** What a reader gets of a key for what she asks, by which rule, and why. */
export const explainSight = (identity: Identity, request: AccessRequest, key: AclParts): Explanation =>
  explainer(identity, request)(key);

/** What a reader gets of a record or link with this key. */
export const sightOf = (identity: Identity, request: AccessRequest, key: AclParts): Sight =>
  explainSight(identity, request, key).sight;

/** Whether the reader may add records under this key. */
export const mayWrite = (identity: Identity, key: AclMarking): boolean => writer(identity)(key);
