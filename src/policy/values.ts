/** The enumerations of the policy. Each guard takes anything, so that a stored or received value is checked, not trusted. */

/** Builds the guard of one enumeration; values are compared whole. */
function among<T extends string>(values: readonly T[]): (value: unknown) => value is T {
  const known: ReadonlySet<unknown> = new Set(values);
  return (value): value is T => known.has(value);
}

export const roles = [
  'ANALYST',
  'INVESTIGATOR',
  'REVIEWER',
  'NATIONAL',
  'INQUIRY',
  'STATISTICIAN',
  'IMPORTER',
  'AUDITOR',
  'ADMIN',
] as const;
export type Role = (typeof roles)[number];
export const isRole = among(roles);

/** `AccessPurpose`: what the reader says she asks for, in the header `X-Access-Purpose`. */
export const purposes = [
  'PREVENT_DETECT_CRIME',
  'PROTECT_CHILD',
  'REVIEW_CLOSED_CASE',
  'INQUIRY_RESPONSE',
  'DATA_QUALITY',
  'STATISTICS',
  'AUDIT',
  'TRAINING_SYNTHETIC',
] as const;
export type Purpose = (typeof purposes)[number];
export const isPurpose = among(purposes);

/** Government security classification, lowest first. TOP_SECRET is absent: this service is not for it. */
export const gscLevels = ['OFFICIAL', 'OFFICIAL_SENSITIVE', 'SECRET'] as const;
export type GscLevel = (typeof gscLevels)[number];
export const isGscLevel = among(gscLevels);

/** Whether a classification is higher than a clearance allows. */
export function isAbove(gsc: GscLevel, clearance: GscLevel): boolean {
  return gscLevels.indexOf(gsc) > gscLevels.indexOf(clearance);
}

/** P sharing permitted, C permitted with conditions. */
export const handlingCodes = ['P', 'C'] as const;
export type HandlingCode = (typeof handlingCodes)[number];
export const isHandlingCode = among(handlingCodes);

export const strands = ['GENERAL', 'CSE', 'INTELLIGENCE', 'STANDARDS', 'INQUIRY'] as const;
export type Strand = (typeof strands)[number];
export const isStrand = among(strands);

/** PROTECTED: the record says who a protected person is. */
export const identities = ['OPEN', 'PROTECTED'] as const;
export type IdentityMark = (typeof identities)[number];
export const isIdentityMark = among(identities);

/** Bodies that stand beside the police forces. The Home Office has readers, but owns no record. */
export const nationalAgency = 'NCA';
export const inquiryBody = 'INQ';
export const homeOffice = 'HO';

const forceCode = /^[A-Z0-9]{2,6}$/;

/** A force code, NCA, HO or INQ, by its form; whether the force exists is a matter of the reference list. */
export function isForceCode(value: unknown): value is string {
  return typeof value === 'string' && forceCode.test(value);
}

/** Who may own a record: a force code, NCA or INQ. */
export function isOwner(value: unknown): value is string {
  return isForceCode(value) && value !== homeOffice;
}
