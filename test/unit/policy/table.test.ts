import { describe, expect, test } from '@jest/globals';
import { explainSight, sightOf } from '../../harness/sight.ts';
import {
  identities,
  handlingCodes,
  gscLevels,
  purposes,
  roles,
  strands,
} from '../../../src/policy/values.ts';
import { asking, key, now, reader, unmask } from './build.ts';
import { contractSays, type Answer, type Question } from './contract.ts';

const grantIn = (force: string) => ({
  ...{ subject: 'reader-1', force, purpose: 'PROTECT_CHILD' },
  ...{ until: now + 1, protected: false },
});
const grant = grantIn('X1');
/** Grants to a reader of a force, and to others. */
const grantLists = (force: string): Question['grants'][] => [
  [],
  [grantIn(force)],
  [{ ...grantIn(force), protected: true }],
  [{ ...grantIn(force), until: now }],
  [{ ...grantIn(force), subject: 'reader-2', protected: true }],
  [{ ...grantIn('X9'), protected: true }],
  purposes.map((purpose) => ({ ...grantIn(force), purpose, protected: purpose !== 'TRAINING_SYNTHETIC' })),
];

/** Every role, whose record, handling, strand, identity, unmask, purpose and membership of PSD. */
function* base(): Generator<Question> {
  for (const role of roles)
    for (const other of [false, true])
      for (const handling of handlingCodes)
        for (const strand of strands)
          for (const identity of identities)
            for (const unmasking of [false, true])
              for (const purpose of [...purposes, ''])
                for (const teams of [[], ['PSD']]) {
                  const { force, subject, clearance } = reader(role);
                  const owner = other ? 'X2' : force;
                  const who = { role, force, subject, clearance, teams, purpose, unmask: unmasking, now };
                  const what = { owner, gsc: 'OFFICIAL', handling, strand, team: '', identity };
                  yield { ...who, ...what, sealed: false, grants: [] };
                }
}

function product(q: Question): Answer {
  const role = roles.find((one) => one === q.role);
  const clearance = gscLevels.find((one) => one === q.clearance);
  if (role === undefined || clearance === undefined) throw new Error('no such role or clearance');
  const purpose = purposes.find((one) => one === q.purpose);
  return sightOf(
    { subject: q.subject, force: q.force, role, clearance, teams: q.teams },
    asking(purpose, q.unmask ? unmask : {}),
    key({ ...q, own: q.sealed || q.grants.length > 0 ? 'p1' : '' }),
  );
}

/** Asks both and gathers where they differ, with how often each answer was given. */
function compare(questions: Iterable<Question>) {
  const differences: unknown[] = [];
  const counts = { FULL: 0, POINTER: 0, NONE: 0 };
  for (const question of questions) {
    const says = contractSays(question);
    const does = product(question);
    counts[does] += 1;
    if (says !== does && differences.length < 5) differences.push({ question, says, does });
  }
  return { differences, counts };
}

describe('the rules against the contract, said a second time in another way', () => {
  test('they agree for every role, owner, handling, strand, identity, unmask, purpose and team of standards', () => {
    const { differences, counts } = compare(base());
    expect(differences).toEqual([]);
    // Counted by hand from the contract, in the order ANALYST, INVESTIGATOR, REVIEWER, NATIONAL, INQUIRY.
    const [full, pointer] = [148 + 164 + 136 + 286 + 56, 36 + 36 + 36 + 0 + 12];
    expect(counts).toEqual({
      FULL: full,
      POINTER: pointer,
      NONE: 9 * 2 * 2 * 5 * 2 * 2 * 9 * 2 - full - pointer,
    });
  });

  test('where something is seen, they agree for every classification, clearance and team besides', () => {
    function* wide(): Generator<Question> {
      for (const q of base())
        if (contractSays(q) !== 'NONE')
          for (const gsc of gscLevels)
            for (const clearance of gscLevels)
              for (const team of ['', 'PSD', 'OP-LANTERN']) yield { ...q, gsc, clearance, team };
    }
    const { differences, counts } = compare(wide());
    expect(differences).toEqual([]);
    expect(Math.min(counts.FULL, counts.POINTER)).toBeGreaterThan(500);
  });

  test('they agree for every seal and list of grants besides', () => {
    function* wide(): Generator<Question> {
      for (const q of base())
        for (const sealed of [false, true])
          for (const grants of grantLists(q.force)) yield { ...q, sealed, grants };
    }
    const { differences, counts } = compare(wide());
    expect(differences).toEqual([]);
    expect(Math.min(counts.FULL, counts.POINTER)).toBeGreaterThan(500);
  });
});

describe('the explanation', () => {
  test.each([
    ['a purpose of another role', asking('STATISTICS'), key(), 0, 'NONE'],
    ['an unknown part', asking('PROTECT_CHILD'), key({ gsc: 'TOP_SECRET' }), 0, 'NONE'],
    ['a grant', asking('PROTECT_CHILD'), key({ own: 'p1', sealed: true, grants: [grant] }), 1, 'FULL'],
    ['a seal', asking('PROTECT_CHILD'), key({ own: 'p1', sealed: true, team: 'B' }), 2, 'NONE'],
    [
      'a classification above the clearance',
      asking('PROTECT_CHILD'),
      key({ gsc: 'SECRET', team: 'B' }),
      3,
      'NONE',
    ],
    ['a team', asking('PROTECT_CHILD'), key({ team: 'B', strand: 'INQUIRY' }), 4, 'NONE'],
    ['a strand', asking('PROTECT_CHILD'), key({ strand: 'INTELLIGENCE', owner: 'X2' }), 5, 'POINTER'],
    ['the table', asking('PROTECT_CHILD'), key({ owner: 'X2', handling: 'C' }), 6, 'POINTER'],
    ['a mask', asking('PROTECT_CHILD'), key({ identity: 'PROTECTED' }), 7, 'NONE'],
    ['an unmask', asking('PROTECT_CHILD', unmask), key({ identity: 'PROTECTED' }), 7, 'FULL'],
  ])('names the rule that decided: %s', (_, request, parts, rule, sight) => {
    const identity = reader('INVESTIGATOR', { clearance: 'OFFICIAL_SENSITIVE' });
    const explanation = explainSight(identity, request, parts);
    expect(explanation).toMatchObject({ rule, sight });
    expect(explanation.why).toMatch(/^[A-Z].*\.$/);
    expect(sightOf(identity, request, parts)).toBe(sight);
  });
});
