import { describe, expect, test } from '@jest/globals';
import type { AclParts } from '../../../src/policy/acl.ts';
import { sightOf } from '../../harness/sight.ts';
import { purposes, type Purpose, type Role } from '../../../src/policy/values.ts';
import { asking, key, now, reader, unmask } from './build.ts';

const main: Readonly<Record<Role, Purpose | undefined>> = {
  ANALYST: 'PREVENT_DETECT_CRIME',
  INVESTIGATOR: 'PREVENT_DETECT_CRIME',
  REVIEWER: 'REVIEW_CLOSED_CASE',
  NATIONAL: 'PREVENT_DETECT_CRIME',
  INQUIRY: 'INQUIRY_RESPONSE',
  STATISTICIAN: 'STATISTICS',
  IMPORTER: 'DATA_QUALITY',
  AUDITOR: 'AUDIT',
  ADMIN: undefined,
};

/** What a role sees of its own force's record, another force's P and another force's C, for its main purpose. */
function cells(role: Role, parts: Partial<AclParts> = {}, more = {}, teams: string[] = []) {
  const identity = reader(role, { teams });
  const request = asking(main[role], more);
  const of = (owner: string, handling: string) =>
    sightOf(identity, request, key({ owner, handling, ...parts }));
  return [of(identity.force, 'C'), of('X2', 'P'), of('X2', 'C')].join(' ');
}

describe('rule 6, the table', () => {
  test.each([
    ['ANALYST', 'FULL FULL POINTER'],
    ['INVESTIGATOR', 'FULL FULL POINTER'],
    ['REVIEWER', 'FULL FULL POINTER'],
    ['NATIONAL', 'FULL FULL FULL'],
    ['INQUIRY', 'FULL POINTER NONE'],
    ['STATISTICIAN', 'NONE NONE NONE'],
    ['IMPORTER', 'NONE NONE NONE'],
    ['AUDITOR', 'NONE NONE NONE'],
    ['ADMIN', 'NONE NONE NONE'],
  ] as const)('%s sees of own, other P, other C: %s', (role, expected) => {
    expect(cells(role)).toBe(expected);
    expect(cells(role, { strand: 'CSE' })).toBe(expected);
  });

  test.each([
    ['ANALYST', 'PREVENT_DETECT_CRIME PROTECT_CHILD DATA_QUALITY TRAINING_SYNTHETIC'],
    ['INVESTIGATOR', 'PREVENT_DETECT_CRIME PROTECT_CHILD DATA_QUALITY TRAINING_SYNTHETIC'],
    ['REVIEWER', 'PROTECT_CHILD REVIEW_CLOSED_CASE TRAINING_SYNTHETIC'],
    ['NATIONAL', 'PREVENT_DETECT_CRIME PROTECT_CHILD REVIEW_CLOSED_CASE TRAINING_SYNTHETIC'],
    ['INQUIRY', 'INQUIRY_RESPONSE'],
    ['STATISTICIAN', ''],
    ['IMPORTER', ''],
    ['AUDITOR', ''],
    ['ADMIN', ''],
  ] as const)('%s sees own records for these purposes and no other: %s', (role, expected) => {
    const identity = reader(role);
    const own = key({ owner: identity.force });
    const seen = purposes.filter((purpose) => sightOf(identity, asking(purpose), own) === 'FULL');
    expect(seen.join(' ')).toBe(expected);
    expect(sightOf(identity, asking(undefined), own)).toBe('NONE');
  });

  test.each(['ANALYST', 'INVESTIGATOR'] as const)('%s checks data quality in the own force alone', (role) => {
    const see = (owner: string) => sightOf(reader(role), asking('DATA_QUALITY'), key({ owner }));
    expect([see('X1'), see('X2')]).toEqual(['FULL', 'NONE']);
  });
});

describe('rule 5, the strands', () => {
  const psd = ['PSD'];
  test.each([
    ['INTELLIGENCE', 'ANALYST', [], 'FULL FULL POINTER'],
    ['INTELLIGENCE', 'NATIONAL', [], 'FULL FULL FULL'],
    ['INTELLIGENCE', 'INVESTIGATOR', [], 'FULL POINTER NONE'],
    ['INTELLIGENCE', 'REVIEWER', [], 'FULL POINTER NONE'],
    ['INTELLIGENCE', 'INQUIRY', [], 'NONE NONE NONE'],
    ['STANDARDS', 'ANALYST', [], 'NONE NONE NONE'],
    ['STANDARDS', 'ANALYST', psd, 'FULL NONE NONE'],
    ['STANDARDS', 'INVESTIGATOR', psd, 'FULL NONE NONE'],
    ['STANDARDS', 'REVIEWER', psd, 'FULL NONE NONE'],
    ['STANDARDS', 'NATIONAL', psd, 'FULL NONE NONE'],
    ['STANDARDS', 'NATIONAL', [], 'NONE NONE NONE'],
    ['STANDARDS', 'INQUIRY', [], 'FULL POINTER NONE'],
    ['INQUIRY', 'INQUIRY', [], 'FULL FULL FULL'],
    ['INQUIRY', 'ANALYST', psd, 'NONE NONE NONE'],
    ['INQUIRY', 'INVESTIGATOR', [], 'NONE NONE NONE'],
    ['INQUIRY', 'REVIEWER', [], 'NONE NONE NONE'],
    ['INQUIRY', 'NATIONAL', [], 'NONE NONE NONE'],
  ] as const)(
    'strand %s, %s of the teams %j sees of own, other P, other C: %s',
    (strand, role, teams, expected) => {
      expect(cells(role, { strand }, {}, [...teams])).toBe(expected);
    },
  );

  test.each(['STATISTICIAN', 'IMPORTER', 'AUDITOR', 'ADMIN'] as const)(
    '%s sees nothing of any strand',
    (role) => {
      for (const strand of ['INTELLIGENCE', 'STANDARDS', 'INQUIRY']) {
        expect(cells(role, { strand }, unmask, psd)).toBe('NONE NONE NONE');
      }
    },
  );
});

describe('rules 2 to 4', () => {
  const see = (parts: Partial<AclParts>, more = {}) =>
    sightOf(reader('NATIONAL', more), asking('PROTECT_CHILD', unmask), key(parts));

  test('a seal shows nothing, not even to the national operation that unmasks', () => {
    expect(see({ sealed: true, own: 'p1' })).toBe('NONE');
    expect(see({ sealed: false, own: 'p1' })).toBe('FULL');
  });

  test('a classification above the clearance shows nothing, one at or below it does', () => {
    const clearance = 'OFFICIAL_SENSITIVE';
    const seen = ['OFFICIAL', 'OFFICIAL_SENSITIVE', 'SECRET', 'TOP_SECRET'].map((gsc) =>
      see({ gsc }, { clearance }),
    );
    expect(seen).toEqual(['FULL', 'FULL', 'NONE', 'NONE']);
  });

  test("a team's record is shown to its members alone, and teams are compared whole", () => {
    const seen = ['', 'OP-LANTERN', 'OP-LANTERN-2', 'op-lantern'].map((team) =>
      see({ team }, { teams: ['OP-LANTERN'] }),
    );
    expect(seen).toEqual(['FULL', 'FULL', 'NONE', 'NONE']);
  });
});

describe('rule 1, grants', () => {
  const grant = {
    ...{ subject: 'reader-1', force: 'X1', purpose: 'PROTECT_CHILD' },
    ...{ until: now + 1, protected: false },
  };
  const hidden = {
    own: 'p1',
    sealed: true,
    gsc: 'SECRET',
    team: 'OP-LANTERN',
    owner: 'X2',
    handling: 'C',
  } as const;
  const see = (parts: Partial<AclParts>, request = asking('PROTECT_CHILD')) =>
    sightOf(reader('ANALYST', { clearance: 'OFFICIAL' }), request, key({ ...hidden, ...parts }));

  test('a grant opens what seal, classification, team and table close', () => {
    expect([see({}), see({ grants: [grant] })]).toEqual(['NONE', 'FULL']);
  });

  test('a grant to another reader, to one of her name in another force, for another purpose or at its end opens nothing', () => {
    expect(see({ grants: [{ ...grant, subject: 'reader-2' }] })).toBe('NONE');
    expect(see({ grants: [{ ...grant, force: 'X2' }] })).toBe('NONE');
    expect(see({ grants: [{ ...grant, force: '' }] })).toBe('NONE');
    expect(see({ grants: [{ ...grant, purpose: 'PREVENT_DETECT_CRIME' }] })).toBe('NONE');
    expect(see({ grants: [{ ...grant, until: now }] })).toBe('NONE');
  });

  test('a view of the past does not bring an expired grant back', () => {
    const past = asking('PROTECT_CHILD', { knownOn: now - 1000 });
    expect(see({ grants: [{ ...grant, until: now - 1 }] }, past)).toBe('NONE');
  });

  test('a grant carries no further than the purposes of the role', () => {
    const grants = [
      { ...grant, purpose: 'AUDIT' },
      { ...grant, purpose: 'DATA_QUALITY' },
    ];
    expect(see({ grants }, asking('AUDIT'))).toBe('NONE');
    expect(see({ grants }, asking('DATA_QUALITY'))).toBe('NONE');
    expect(see({ grants, owner: 'X1' }, asking('DATA_QUALITY'))).toBe('FULL');
  });

  test('a grant opens a protected record only where it says so', () => {
    expect(see({ grants: [grant], identity: 'PROTECTED' })).toBe('NONE');
    expect(see({ grants: [{ ...grant, protected: true }], identity: 'PROTECTED' })).toBe('FULL');
  });

  test('grants on a key that is not one record’s own are not looked at', () => {
    expect(see({ grants: [grant], own: '' })).toBe('NONE');
  });
});

describe('rule 7, protected people', () => {
  const identity = 'PROTECTED';
  test.each([
    ['ANALYST', 'NONE NONE NONE'],
    ['INVESTIGATOR', 'FULL NONE NONE'],
    ['REVIEWER', 'FULL NONE NONE'],
    ['NATIONAL', 'FULL FULL FULL'],
    ['INQUIRY', 'FULL NONE NONE'],
    ['STATISTICIAN', 'NONE NONE NONE'],
    ['IMPORTER', 'NONE NONE NONE'],
    ['AUDITOR', 'NONE NONE NONE'],
    ['ADMIN', 'NONE NONE NONE'],
  ] as const)('%s sees of own, other P, other C, unmasking: %s; and nothing without', (role, expected) => {
    expect(cells(role, { identity }, unmask)).toBe(expected);
    expect(cells(role, { identity })).toBe('NONE NONE NONE');
    expect(cells(role, { identity }, { unmask: '  ' })).toBe('NONE NONE NONE');
  });

  test.each([
    ['INVESTIGATOR', 'PREVENT_DETECT_CRIME PROTECT_CHILD'],
    ['REVIEWER', 'PROTECT_CHILD REVIEW_CLOSED_CASE'],
    ['NATIONAL', 'PREVENT_DETECT_CRIME PROTECT_CHILD REVIEW_CLOSED_CASE'],
    ['INQUIRY', 'INQUIRY_RESPONSE'],
  ] as const)(
    '%s unmasks for these purposes, and never for training or data quality: %s',
    (role, expected) => {
      const own = key({ identity, owner: reader(role).force });
      const seen = purposes.filter(
        (purpose) => sightOf(reader(role), asking(purpose, unmask), own) !== 'NONE',
      );
      expect(seen.join(' ')).toBe(expected);
    },
  );

  test("the inquiry's own strand is masked in another force's records", () => {
    expect(cells('INQUIRY', { identity, strand: 'INQUIRY' }, unmask)).toBe('FULL NONE NONE');
  });

  test('an unmask that the role may not use changes nothing of what is open', () => {
    expect(cells('ANALYST', {}, unmask)).toBe(cells('ANALYST'));
  });
});
