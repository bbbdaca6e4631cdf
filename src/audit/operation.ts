import { errorCodes, type ErrorCode } from '../errors.ts';
import type { Access } from '../policy/directive.ts';
import type { AskedHashes } from './document.ts';
import type { NewEntry } from './entry.ts';
import type { Write } from './intent.ts';
import { actorOf } from './signIns.ts';
import type { TrailSoFar } from './trail.ts';

/** One GraphQL operation as the access record keeps it: ids and field names, never values (security.md section 4). */
export interface Operation {
  readonly access: Access;
  readonly keysDigest: string;
  readonly trail: TrailSoFar;
  readonly question: AskedHashes;
  readonly name: string | undefined;
  readonly codes: readonly unknown[];
  readonly sourceAddress?: string | undefined;
  /** What left this service as a file, and to whom: with it the entry is a DISCLOSURE. */
  readonly disclosed?: Disclosed;
}

export interface Disclosed {
  readonly recipient: string;
  readonly format: string;
  /** Ids of the records, links and things that the file tells of. */
  readonly records: readonly string[];
}

/** A client chooses the name, so it is cut: the log must not grow by what a client writes. */
const longestName = 64;

const denials: ReadonlySet<ErrorCode> = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'PURPOSE_REQUIRED']);

/** The entry of an operation: a consultation, a disclosure or a read of the log, or a denial where the policy refused it. */
export function entryOf({ codes, disclosed, trail, ...by }: Operation): NewEntry {
  const outcome = errorCodes.find((code) => codes.includes(code)) ?? 'OK';
  const records = disclosed?.records ?? trail.records();
  const told = new Set(records);
  const unmasked = trail.unmasked().filter((id) => told.has(id));
  const asked = trail.asked();
  const done = disclosed !== undefined ? 'DISCLOSURE' : asked.length > 0 ? 'LOG_READ' : 'CONSULTATION';
  return {
    operation: outcome !== 'OK' && denials.has(outcome) ? 'DENIAL' : done,
    outcome,
    ...(asked.length === 0 ? {} : { asked }),
    ...askedBy(by),
    statements: trail.statements(),
    records,
    ...(disclosed === undefined ? {} : { recipients: [disclosed.recipient], format: disclosed.format }),
    ...(unmasked.length === 0 ? {} : { unmaskedRecords: unmasked }),
  };
}

type Asked = Omit<Operation, 'codes' | 'disclosed' | 'trail'>;

/** Who asked, for what and why, and what was asked. */
const askedBy = ({
  access: { identity, request },
  keysDigest,
  question: { documentHash, questionHash },
  name,
  sourceAddress,
}: Asked) => ({
  actor: actorOf(identity),
  clearance: identity.clearance,
  teams: identity.teams,
  ...(sourceAddress === undefined ? {} : { sourceAddress }),
  purpose: request.purpose ?? '',
  reason: request.reason ?? '',
  ...(request.caseReference === undefined ? {} : { caseReference: request.caseReference }),
  ...(request.unmask === undefined ? {} : { unmask: request.unmask }),
  ...(name === undefined ? {} : { operationName: name.slice(0, longestName) }),
  documentHash,
  questionHash,
  keysDigest,
});

/** What a change, or a disclosure that is no file, tells the log: ids alone. */
export interface ToldChange {
  /** The field of the schema that does it: what the entry is called, whatever its client called the operation. */
  readonly field: string;
  readonly operation: 'ALTERATION' | 'DISCLOSURE' | 'BREAK_GLASS';
  readonly records: readonly string[];
  readonly recipients?: readonly string[];
  readonly format?: string;
}

/** The entry of a change, without its outcome; `statements` are those that its request ran so far. */
export const changeEntry = (
  by: Pick<Operation, 'access' | 'keysDigest' | 'question' | 'sourceAddress'>,
  { field, ...told }: ToldChange,
  statements: Write['statements'],
): Omit<Write, 'outcome' | 'intent'> => ({ ...askedBy({ ...by, name: field }), statements, ...told });
