import { z } from 'zod';
import { errorCodes } from '../errors.ts';
import { recordSet } from './recordSet.ts';

/** The six operations that must be logged: Data Protection Act 2018, section 62(1). */
export const auditOperations = [
  'COLLECTION',
  'ALTERATION',
  'CONSULTATION',
  'DISCLOSURE',
  'COMBINATION',
  'ERASURE',
] as const;
export type AuditOperation = (typeof auditOperations)[number];

/** Break-glass is a disclosure that its reader makes to herself: it has all their fields, and a name of its own. */
export const recordOperations = [...auditOperations, 'BREAK_GLASS'] as const;
export type RecordOperation = (typeof recordOperations)[number];

/** What is logged besides: refusals, sign-ins, and what the service does to itself and to this log. */
export const serviceOperations = [
  'DENIAL',
  'SIGN_IN',
  'LOG_READ',
  'RECOVERY',
  'VERIFY',
  'CONFIGURATION',
] as const;
export type ServiceOperation = (typeof serviceOperations)[number];

/** The form of a DISCLOSURE that is no file: which forces hold something. */
export const pointerFormat = 'pointer';

/** No blanks: an id, a digest or a code passes, and a name or a line of text that strays in here does not. */
const opaque = z.string().regex(/^\S{1,128}$/, 'expected an id or digest: 1 to 128 characters, no blanks');
const ids = z.array(opaque).readonly();

/** Ids as they lie in the log: the list itself, or past the limit of `recordSet` their count and Merkle root. */
const storedIds = z.union([ids, z.object({ count: z.number().int(), merkleRoot: opaque })]);
export type StoredIds = z.output<typeof storedIds>;

const actor = z.object({
  subject: z.string(),
  force: z.string(),
  role: z.string(),
  tokenId: z.string().optional(),
});

/** The part that the caller knows; only the form of the ids differs between what is given and what is stored. */
const fieldsWith = <Ids extends z.ZodType>(records: Ids) => ({
  actor,
  clearance: z.string(),
  teams: z.array(z.string()).readonly(),
  sourceAddress: z.string().optional(),
  purpose: z.string(),
  reason: z.string(),
  caseReference: z.string().optional(),
  /** The reason given for unmasking; absent when the request did not unmask. */
  unmask: z.string().optional(),
  operationName: z.string().optional(),
  /** Hash of the normalised document, literals replaced; for a command, of what stands in for a document. */
  documentHash: opaque,
  /** Keyed hash of the document and its variables as they were; absent from commands, and from entries of older versions. */
  questionHash: opaque.optional(),
  /** Statement name (`person/byIds`) → how often it ran. */
  statements: z.record(opaque, z.number().int().nonnegative()),
  /** Ids of the records and links that were returned or changed. */
  records,
  unmaskedRecords: records.optional(),
  /** To whom, for a DISCLOSURE (section 62(4): so far as possible). */
  recipients: z.array(z.string()).readonly().optional(),
  /** The form in which it left, for a DISCLOSURE. */
  format: opaque.optional(),
  /** Digest of the reader's keys, so that an answer can be reproduced. */
  keysDigest: opaque,
  /** The key of the claim that guards a write, itself a digest: it joins the INTENT with the entry of what became of it. */
  intent: opaque.optional(),
});

/** A torn tail that was cut at a start: where it lay, its length in bytes, and the SHA-256 of those bytes. */
const cut = z.object({ file: z.string(), bytes: z.number().int(), sha256: opaque });

/** What entries of service operations say besides; those of record operations leave it out. */
const serviceFields = {
  /** What was asked of the log: names of fields and arguments, and the id of the record that was asked about. */
  asked: z.array(opaque).readonly().optional(),
  /** How many refusals this entry stands for, and since when: a flood is counted, not written down one by one. */
  count: z.number().int().positive().optional(),
  since: z.iso.datetime().optional(),
  /** What a CONFIGURATION entry tells: an event, fingerprints, digests, names of migrations. */
  configuration: z.record(opaque, z.array(opaque).readonly()).optional(),
  /** What a VERIFY entry found. */
  verified: z
    .object({ status: z.enum(['intact', 'broken', 'cannot tell']), entries: z.number().int().nonnegative() })
    .optional(),
  cut: cut.optional(),
};

/** INTENT stands before a write: what follows may or may not have been committed, and a later entry says. */
export const outcomes = ['OK', 'INTENT', ...errorCodes] as const;
export type Outcome = (typeof outcomes)[number];
const outcome = z.enum(outcomes);

const entryWith = <Ids extends z.ZodType, Stamp extends z.ZodRawShape>(records: Ids, stamp: Stamp) => {
  const fields = z.object(fieldsWith(records));
  return z.discriminatedUnion('operation', [
    z.object({ ...stamp, operation: z.enum(recordOperations), outcome, ...fields.shape, ...serviceFields }),
    z.object({
      ...stamp,
      operation: z.enum(serviceOperations),
      outcome,
      ...fields.partial().shape,
      ...serviceFields,
    }),
  ]);
};

/**
 * What a caller hands to `AuditLog.append`. Ids and field names only, never values: the log of an erasure must not hold
 * the erased data. Unknown members are dropped, so nothing gets in by a spread object.
 */
export const newEntry = entryWith(ids.transform(recordSet), {});
export type NewEntry = z.input<typeof newEntry>;
/** One of what the service logs besides the six operations. */
export type ServiceEntry = Extract<NewEntry, { operation: ServiceOperation }>;

/** An entry as it stands in the log; `chain.ts` has the rule of `previousHash` and `hash`. */
export const storedEntry = entryWith(storedIds, {
  /** 1, 2, 3 … without a gap within one process folder. */
  seq: z.number().int().positive(),
  previousHash: opaque,
  /** When it was written: UTC, ISO 8601, milliseconds. */
  at: z.iso.datetime({ precision: 3 }),
  /** The writer: folder name, colon, eight hex digits that change with each start. */
  process: opaque,
  softwareVersion: z.string(),
  hash: opaque,
});
export type Entry = z.output<typeof storedEntry>;
