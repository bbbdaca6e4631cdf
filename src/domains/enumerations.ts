/** The enumerations of the domain (domain.md, "Enumerations"), spelled as in the SDL; a law compares the two. */

export const identityStatuses = ['CONFIRMED', 'PROBABLE', 'PARTIAL', 'UNIDENTIFIED'] as const;

export const personRoles = [
  'OFFENDER',
  'SUSPECT',
  'PERSON_OF_INTEREST',
  'VICTIM',
  'WITNESS',
  'FACILITATOR',
  'REPORTING_PERSON',
  'PROFESSIONAL',
  'SUBJECT',
  'LINKED_NATURE_UNKNOWN',
] as const;

export const legalStatuses = [
  'NONE',
  'SUSPECTED',
  'ARRESTED',
  'INTERVIEWED',
  'CHARGED',
  'CONVICTED',
  'ACQUITTED',
  'DISCONTINUED',
  'NO_FURTHER_ACTION',
  'CONVICTION_QUASHED',
  'CONVICTION_DISREGARDED',
] as const;

export const caseStatuses = [
  'REPORTED',
  'OPEN',
  'CLOSED_NFA',
  'CLOSED_SANCTIONED',
  'REFERRED_FOR_REVIEW',
  'UNDER_REVIEW',
  'REOPENED',
  'SUBMITTED_TO_CPS',
  'CHARGED',
  'CONVICTED',
  'ACQUITTED',
  'DISCONTINUED',
] as const;

export const cocadStrands = ['FAMILIAL', 'CSE', 'INSTITUTIONAL', 'RITUALISTIC', 'OTHER', 'UNKNOWN'] as const;

export const riskFlags = [
  'CSE',
  'CCE',
  'MISSING_REPEAT',
  'LOOKED_AFTER',
  'CP_PLAN',
  'S47',
  'NRM_RG',
  'NRM_CG',
  'DISABILITY',
  'VISOR',
  'MAPPA',
  'PND_FLAG',
] as const;

export const crimeStatuses = ['REPORTED', 'UNDER_INVESTIGATION', 'FILED', 'FINALISED', 'CANCELLED'] as const;
export const eventTypes = [
  'MISSING_EPISODE',
  'SAFEGUARDING',
  'SIGHTING',
  'PICK_UP',
  'MEETING',
  'PARTY',
  'STOP',
  'CUSTODY',
  'PLACEMENT',
  'CONTACT',
  'OTHER',
] as const;
export const exploitationTypes = [
  'SEXUAL',
  'CRIMINAL',
  'LABOUR',
  'DOMESTIC_SERVITUDE',
  'ONLINE_SEXUAL',
  'MIXED',
  'UNKNOWN',
] as const;

export const networkStatuses = ['SUSPECTED', 'ASSESSED', 'CONFIRMED', 'DISPROVED'] as const;
export const networkDefinitions = [
  'IICSA_ORGANISED_NETWORK',
  'TOR_GROUP_CSEA',
  'COCAD_GROUP',
  'LOCAL',
] as const;
export const networkRoles = [
  'CORE',
  'RECRUITER',
  'GROOMER',
  'TRANSPORTER',
  'HOST',
  'PROPERTY_PROVIDER',
  'PAYER',
  'ASSOCIATE',
  'UNKNOWN',
] as const;

export const genders = [
  'MALE',
  'FEMALE',
  'TRANS_MALE',
  'TRANS_FEMALE',
  'NON_BINARY',
  'INTERSEX',
  'NOT_SPECIFIED',
  'NOT_KNOWN',
] as const;
export const valueStatuses = [
  'RECORDED',
  'DECLINED',
  'NOT_ASKED',
  'NOT_RECORDED',
  'NOT_TRANSFERRED',
] as const;
/** What became of a value when its rule was applied; one that fails is kept as it stands. */
export const validities = ['VALID', 'INVALID', 'NOT_CHECKED'] as const;
export const textKinds = ['ACCOUNT', 'MODUS_OPERANDI', 'SUMMARY', 'REPORT', 'NOTE'] as const;

export const sourceEvaluations = ['ONE', 'TWO', 'THREE'] as const;
export const informationAssessments = ['A', 'B', 'C', 'D', 'E'] as const;
export const bases = ['FACT', 'ASSESSMENT', 'ALLEGATION', 'ADMISSION', 'FINDING'] as const;
export const mopiGroups = ['G1', 'G2', 'G3', 'G4'] as const;
export const nameKinds = ['LEGAL', 'ALIAS', 'NICKNAME', 'STREET'] as const;
/** FORCE_REFERENCE is written by the importer from the row's own id and can't be claimed by a row. */
export const importedIdentifierKinds = [
  'PNC_ID',
  'CRO',
  'ASN',
  'URN',
  'COURT_CASE',
  'NOMINAL_NUMBER',
  'OTHER',
] as const;
export const identifierKinds = ['FORCE_REFERENCE', ...importedIdentifierKinds] as const;
export const sourceKinds = [
  'CRIME_REPORT',
  'STATEMENT',
  'INTERVIEW',
  'PHONE_DOWNLOAD',
  'SURVEILLANCE_LOG',
  'INTELLIGENCE_REPORT',
  'PARTNER_REFERRAL',
  'COURT_RECORD',
  'INQUIRY_EVIDENCE',
  'OTHER',
] as const;
export const useCapacities = [
  'USER',
  'OWNER',
  'REGISTERED_KEEPER',
  'SUBSCRIBER',
  'DRIVER',
  'PASSENGER',
  'CALLER',
  'UNKNOWN',
] as const;
export const acquaintanceNatures = [
  'FAMILY',
  'PARTNER',
  'FRIEND',
  'ASSOCIATE',
  'CO_RESIDENT',
  'COLLEAGUE',
  'IN_CONTACT',
  'LINKED',
] as const;
export const featureCapacities = [
  'USED_IN_OFFENCE',
  'SEIZED',
  'SEEN',
  'CALLED',
  'MENTIONED',
  'UNKNOWN',
] as const;
export const presenceNatures = ['HOME', 'WORK', 'SCHOOL', 'PLACED', 'FREQUENTS', 'SEEN', 'UNKNOWN'] as const;
export const workCapacities = [
  'EMPLOYEE',
  'DRIVER',
  'OWNER',
  'MANAGER',
  'LICENCE_HOLDER',
  'VOLUNTEER',
  'PUPIL',
  'RESIDENT',
  'MEMBER',
  'UNKNOWN',
] as const;
/** What may be a step of a chain. */
export const linkTypes = [
  'INVOLVED_IN',
  'USED',
  'PRESENT_AT',
  'WORKED_FOR',
  'KNOWS',
  'MEMBER_OF',
  'PART_OF',
  'OCCURRED_AT',
  'FEATURED',
  'BASED_AT',
  'MENTIONS',
] as const;
