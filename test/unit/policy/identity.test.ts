import { describe, expect, test } from '@jest/globals';
import { identityProblem, type Identity } from '../../../src/policy/identity.ts';
import { roles } from '../../../src/policy/values.ts';
import { reader } from './build.ts';

describe('a sound identity', () => {
  test.each(roles)('%s of the body that holds the role has no problem', (role) => {
    expect(identityProblem(reader(role, { teams: ['PSD'] }))).toBeUndefined();
  });

  test('a statistician of the Home Office and an importer of INQ have none either', () => {
    expect(identityProblem(reader('STATISTICIAN', { force: 'HO' }))).toBeUndefined();
    expect(identityProblem(reader('IMPORTER', { force: 'INQ' }))).toBeUndefined();
  });
});

describe('an unsound identity is refused in one sentence that names the claim', () => {
  test.each([
    ['NATIONAL', 'X1', /^role: NATIONAL is held by readers of NCA alone/],
    ['NATIONAL', 'INQ', /^role: /],
    ['INQUIRY', 'X1', /^role: INQUIRY is held by readers of INQ alone/],
    ['INQUIRY', 'HO', /^role: /],
  ] as const)('%s of %s', (role, force, message) => {
    expect(identityProblem(reader(role, { force }))).toMatch(message);
  });

  test.each([
    ['sub', { subject: ' ' }],
    ['sub', { subject: undefined }],
    ['force', { force: 'x1' }],
    ['force', { force: '' }],
    ['force', { force: 'X1|SECRET' }],
    ['role', { role: 'analyst' }],
    ['role', { role: 'toString' }],
    ['clearance', { clearance: 'TOP_SECRET' }],
    ['clearance', { clearance: undefined }],
    ['teams', { teams: 'PSD' }],
    ['teams', { teams: [''] }],
    ['teams', { teams: [7] }],
  ])('%s, for %j', (claim, parts) => {
    const identity = Object.assign<Identity, object>({ ...reader('ANALYST') }, parts);
    expect(identityProblem(identity)).toMatch(new RegExp(`^${claim}: .*\\.$`));
  });
});
