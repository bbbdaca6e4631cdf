import { describe, expect, test } from '@jest/globals';
import { Refused } from '../../../src/errors.ts';
import {
  actionRules,
  actions,
  checkAction,
  type Action,
  type ActionConditions,
} from '../../../src/policy/actions.ts';
import { rights } from '../../../src/policy/rights.ts';
import { purposes, roles, type Purpose, type Role } from '../../../src/policy/values.ts';
import { asking, reader, unmask } from './build.ts';

const synthetic: ActionConditions = { allSynthetic: true };

function outcome(run: () => void): string {
  try {
    run();
    return 'passes';
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return `${error.code} ${error.message}`;
  }
}

function tried(role: Role, purpose: Purpose | undefined, action: Action, conditions = synthetic, more = {}) {
  return outcome(() => {
    checkAction(reader(role), asking(purpose, more), action, conditions);
  });
}

describe('who may do what', () => {
  const readers = 'ANALYST INVESTIGATOR REVIEWER NATIONAL INQUIRY';
  test.each([
    ['READ_RECORDS', readers, 'none'],
    ['FIND_LINKS', readers, 'none'],
    ['EXPORT', readers, 'DATA_QUALITY'],
    ['IMPORT', 'ANALYST INVESTIGATOR NATIONAL INQUIRY IMPORTER', 'none'],
    ['READ_AUDIT', 'AUDITOR', 'none'],
    ['VERIFY_AUDIT', 'AUDITOR ADMIN', 'none'],
  ] as const)('%s is for %s, for every purpose of the role but %s', (action, expected, never) => {
    for (const role of roles) {
      const passing = [undefined, ...purposes].filter((purpose) => tried(role, purpose, action) === 'passes');
      const ofRole = purposes.filter((one) => rights[role].purposes.includes(one) && one !== never);
      const allowed = ofRole.length === 0 ? [undefined] : ofRole;
      expect(passing).toEqual(expected.split(' ').includes(role) ? allowed : []);
    }
  });

  test('records are read by the roles with sight in the table, and loaded by those that add', () => {
    const having = (test: (role: Role) => boolean) => new Set(roles.filter(test));
    expect(new Set(actionRules.READ_RECORDS.roles)).toEqual(having((role) => rights[role].own === 'FULL'));
    expect(new Set(actionRules.IMPORT.roles)).toEqual(having((role) => rights[role].adds === 'OWN'));
  });

  test.each(actions)('%s has a sentence for the documentation', (action) => {
    expect(actionRules[action].summary).toMatch(/^[A-Z].*\.$/);
  });
});

describe('what is refused, and how', () => {
  test('a role that may not is FORBIDDEN, whatever it says of its purpose', () => {
    expect(tried('STATISTICIAN', 'STATISTICS', 'READ_RECORDS')).toMatch(/^FORBIDDEN The role STATISTICIAN/);
    expect(tried('STATISTICIAN', undefined, 'READ_RECORDS')).toMatch(/^FORBIDDEN /);
  });

  test('a missing purpose is PURPOSE_REQUIRED and lists those that would do', () => {
    expect(tried('REVIEWER', undefined, 'READ_RECORDS')).toBe(
      'PURPOSE_REQUIRED X-Access-Purpose: expected one of REVIEW_CLOSED_CASE, PROTECT_CHILD, TRAINING_SYNTHETIC.',
    );
  });

  test.each([undefined, '', '  '])('a missing or blank reason is PURPOSE_REQUIRED: %j', (reason) => {
    expect(tried('ANALYST', 'PROTECT_CHILD', 'FIND_LINKS', synthetic, { reason })).toMatch(
      /^PURPOSE_REQUIRED X-Access-Reason: /,
    );
  });

  test('a reason of 500 characters passes, one of 501 does not', () => {
    const of = (length: number) =>
      tried('ANALYST', 'PROTECT_CHILD', 'FIND_LINKS', synthetic, { reason: 'x'.repeat(length) });
    expect([of(500), of(501).split(' ')[0]]).toEqual(['passes', 'BAD_USER_INPUT']);
  });

  test('a purpose of another role is FORBIDDEN', () => {
    expect(tried('INQUIRY', 'PROTECT_CHILD', 'READ_RECORDS')).toMatch(/^FORBIDDEN X-Access-Purpose: /);
    expect(tried('ADMIN', 'AUDIT', 'VERIFY_AUDIT')).toMatch(/^FORBIDDEN X-Access-Purpose: /);
  });

  test("a field's own purposes narrow, and never widen", () => {
    const narrowed = { ...synthetic, purposes: ['PROTECT_CHILD', 'STATISTICS'] } as const;
    expect(tried('ANALYST', 'PROTECT_CHILD', 'READ_RECORDS', narrowed)).toBe('passes');
    expect(tried('ANALYST', 'PREVENT_DETECT_CRIME', 'READ_RECORDS', narrowed)).toMatch(/^FORBIDDEN /);
    expect(tried('ANALYST', 'STATISTICS', 'READ_RECORDS', narrowed)).toMatch(/^FORBIDDEN /);
    expect(tried('INQUIRY', 'INQUIRY_RESPONSE', 'READ_RECORDS', narrowed)).toMatch(/^FORBIDDEN /);
    expect(tried('ANALYST', 'PROTECT_CHILD', 'READ_RECORDS', { ...synthetic, purposes: [] })).toMatch(
      /^FORBIDDEN /,
    );
    expect(tried('INQUIRY', undefined, 'READ_RECORDS', narrowed)).toMatch(/^FORBIDDEN /);
    expect(tried('ADMIN', undefined, 'VERIFY_AUDIT', narrowed)).toMatch(/^FORBIDDEN /);
  });

  test('training is refused unless every batch is synthetic; other purposes do not ask', () => {
    const real = { allSynthetic: false };
    expect(tried('ANALYST', 'TRAINING_SYNTHETIC', 'READ_RECORDS', real)).toMatch(/^FORBIDDEN .*synthetic/);
    expect(tried('ANALYST', 'TRAINING_SYNTHETIC', 'READ_RECORDS')).toBe('passes');
    expect(tried('ANALYST', 'PROTECT_CHILD', 'READ_RECORDS', real)).toBe('passes');
  });

  test('an unmask by a role that may not is no error', () => {
    expect(tried('ANALYST', 'PROTECT_CHILD', 'READ_RECORDS', synthetic, unmask)).toBe('passes');
    expect(tried('INVESTIGATOR', 'TRAINING_SYNTHETIC', 'READ_RECORDS', synthetic, unmask)).toBe('passes');
  });

  test('an unsound identity may do nothing', () => {
    const run = () => {
      checkAction(reader('INQUIRY', { force: 'X1' }), asking('INQUIRY_RESPONSE'), 'READ_RECORDS', synthetic);
    };
    expect(outcome(run)).toMatch(/^FORBIDDEN role: /);
  });
});
