import { openAsker, testIdKey, type Answer, type Asker, type Entries, type Who } from '../harness/ask.ts';
import { hashesOf, type AskedHashes } from '../../src/audit/document.ts';
import { recordId } from '../../src/domains/publicId.ts';
import { deriveKey } from '../../src/policy/seal.ts';
import type { Role } from '../../src/policy/values.ts';
import {
  anchored,
  endImporting,
  importing,
  makeFolder,
  manifest,
  removeFolders,
  type Rows,
} from './importing.ts';

/** Two forces with a few records whose marking is changed, and readers of both. */

/** X1: a suspect and a case that others may read; X2: a man whom they have a pointer to, at the same phone. */
const x1: Rows = {
  'sources.csv': [{ id: 'S1' }],
  'people.csv': [{ id: 'P1' }, { id: 'P2' }],
  'names.csv': [{ id: 'N1', person_id: 'P1', given: 'Ansgar', family: 'Ulmenried' }],
  'objects.csv': [{ id: 'O1', value: '+999100000001' }],
  'person_object.csv': [{ id: 'U1', person_id: 'P1', object_id: 'O1', capacity: 'USER' }],
};
const conditions = { handling: 'C' };
const x2: Rows = {
  'sources.csv': [{ id: 'S1' }],
  'people.csv': [
    { id: 'Q1', ...conditions },
    { id: 'Q2', strand: 'STANDARDS' },
  ],
  'names.csv': [{ id: 'M1', person_id: 'Q1', given: 'Bertil', family: 'Rautenkamp', ...conditions }],
  'identifiers.csv': [{ id: 'I1', person_id: 'Q1', kind: 'PNC_ID', value: '2099/0000001G', ...conditions }],
  'objects.csv': [{ id: 'O1', value: '+999100000001', ...conditions }],
  'person_object.csv': [{ id: 'V1', person_id: 'Q1', object_id: 'O1', capacity: 'USER', ...conditions }],
};

export interface World {
  readonly asker: Asker;
  readonly entries: Entries;
  readonly ask: (who: Who, source: string, variables?: Record<string, unknown>) => Promise<Answer>;
  readonly id: (reference: string, force?: string) => string;
  readonly close: () => Promise<void>;
}

/** Clears the server for writing tests and loads both forces. */
export async function accessWorld(): Promise<World> {
  const importer = await importing();
  const options = { idKey: testIdKey };
  await importer.run(makeFolder(anchored(x1)), options);
  await importer.run(makeFolder({ ...anchored(x2), 'manifest.json': { ...manifest, force: 'X2' } }), {
    ...options,
    force: 'X2',
  });
  const entries: Entries = [];
  const asker = openAsker('WRITE', entries);
  return {
    asker,
    entries,
    ask: asker.ask,
    id: (reference, force = 'X1') => recordId(testIdKey, force, 'rms', reference),
    close: async () => {
      await asker.close();
      await endImporting();
      removeFolders();
    },
  };
}

/** A reader with a sound purpose, whose clearance and team are in no way of anything unless told. */
export function who(
  subject: string,
  role: Role,
  force: string,
  more: { purpose?: Who['request']['purpose']; unmask?: string; at?: number } = {},
): Who {
  const usual = role === 'REVIEWER' ? 'REVIEW_CLOSED_CASE' : role === 'AUDITOR' ? 'AUDIT' : 'PROTECT_CHILD';
  const { purpose = usual, at = Date.now(), ...rest } = more;
  return {
    identity: { subject, role, force, clearance: 'SECRET', teams: [] },
    request: { purpose, reason: 'A test of access.', at, ...rest },
  };
}

export const person = 'query($id: ID!) { person(ref: { id: $id }) { id version name { family } } }';

/** What the access record keeps of a question. */
export const hashesOfAsked = (document: string, variables: unknown): AskedHashes =>
  hashesOf(deriveKey(testIdKey, 'question'), { document, variables });

/** The code of the first error, or the data. */
export const told = ({ data, errors }: Answer): unknown => errors[0]?.code ?? data;

let count = 0;
/** A change as clients send it, under a key of its own. */
export const asked = (expectedVersion: number, reason = 'A test.'): Record<string, unknown> => ({
  idempotencyKey: `key-${(count += 1)}`,
  expectedVersion,
  reason,
});
