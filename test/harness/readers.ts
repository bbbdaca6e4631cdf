import type { Identity } from '../../src/policy/identity.ts';
import type { AccessRequest } from '../../src/policy/purposes.ts';

/** A reader that tests ask as: at least one for each row of the rights table, clearance and teams stated. */
export interface FixtureReader {
  readonly name: string;
  readonly identity: Identity;
  readonly request: AccessRequest;
  /** Records of examples/two-forces that she must see, so that a law can't pass by showing nothing. */
  readonly seesAtLeast: number;
}

type Who = Omit<Identity, 'subject'>;
type What = Pick<AccessRequest, 'purpose'> & { readonly unmask?: string };

function reader(name: string, who: Who, what: What, seesAtLeast: number): FixtureReader {
  const reason = what.purpose === undefined ? undefined : 'Fixture reader of the test suite.';
  return {
    name,
    identity: { subject: name, ...who },
    request: { reason, at: Date.now(), ...what },
    seesAtLeast,
  };
}

const crime: What = { purpose: 'PREVENT_DETECT_CRIME' };
const unmasking = { unmask: 'Fixture: contact with a victim has been agreed.' };

const analyst = { role: 'ANALYST', teams: [] } as const;
const investigator: Who = { force: 'X1', role: 'INVESTIGATOR', clearance: 'SECRET', teams: [] };
const reviewer: Who = { force: 'X2', role: 'REVIEWER', clearance: 'OFFICIAL_SENSITIVE', teams: [] };
const national: Who = { force: 'NCA', role: 'NATIONAL', clearance: 'SECRET', teams: [] };
const inquiry: Who = { force: 'INQ', role: 'INQUIRY', clearance: 'SECRET', teams: [] };
const closed: What = { purpose: 'REVIEW_CLOSED_CASE' };
const response: What = { purpose: 'INQUIRY_RESPONSE' };

export const readers = {
  analystX1: reader('analystX1', { ...analyst, force: 'X1', clearance: 'OFFICIAL_SENSITIVE' }, crime, 560),
  analystX1DataQuality: reader(
    'analystX1DataQuality',
    { ...analyst, force: 'X1', clearance: 'SECRET' },
    { purpose: 'DATA_QUALITY' },
    310,
  ),
  analystX2: reader('analystX2', { ...analyst, force: 'X2', clearance: 'OFFICIAL' }, crime, 395),
  investigatorX1: reader('investigatorX1', investigator, crime, 560),
  investigatorX1Unmasked: reader('investigatorX1Unmasked', investigator, { ...crime, ...unmasking }, 605),
  investigatorX1Psd: reader('investigatorX1Psd', { ...investigator, teams: ['PSD'] }, crime, 570),
  investigatorX1Lantern: reader(
    'investigatorX1Lantern',
    { ...investigator, teams: ['OP-LANTERN'] },
    crime,
    570,
  ),
  reviewerX2: reader('reviewerX2', reviewer, closed, 570),
  reviewerX2Unmasked: reader('reviewerX2Unmasked', reviewer, { ...closed, ...unmasking }, 590),
  national: reader('national', national, crime, 590),
  nationalUnmasked: reader('nationalUnmasked', national, { ...crime, ...unmasking }, 655),
  inquiry: reader('inquiry', inquiry, response, 75),
  inquiryUnmasked: reader('inquiryUnmasked', inquiry, { ...response, ...unmasking }, 80),
  statistician: reader(
    'statistician',
    { force: 'HO', role: 'STATISTICIAN', clearance: 'OFFICIAL_SENSITIVE', teams: [] },
    { purpose: 'STATISTICS' },
    0,
  ),
  importerX1: reader(
    'importerX1',
    { force: 'X1', role: 'IMPORTER', clearance: 'SECRET', teams: [] },
    { purpose: 'DATA_QUALITY' },
    0,
  ),
  auditor: reader(
    'auditor',
    { force: 'HO', role: 'AUDITOR', clearance: 'SECRET', teams: [] },
    { purpose: 'AUDIT' },
    0,
  ),
  admin: reader(
    'admin',
    { force: 'HO', role: 'ADMIN', clearance: 'SECRET', teams: [] },
    { purpose: undefined },
    0,
  ),
} as const;

export const allReaders: readonly FixtureReader[] = Object.values(readers);
