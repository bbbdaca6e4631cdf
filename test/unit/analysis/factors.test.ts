import { describe, expect, test } from '@jest/globals';
import { scoreChain } from '../../../src/analysis/score.ts';
import type { Between, ScoredLink } from '../../../src/analysis/trail.ts';

const plain: ScoredLink = {
  sourceEvaluation: 'ONE',
  informationAssessment: 'A',
  legacyGrade: null,
  role: null,
  legalStatus: null,
  origin: null,
  fromMin: '2004-01-01',
  fromMax: '2004-01-01',
  toMin: '2005-01-01',
  toMax: '2005-01-01',
};
const gradeFactorOf = (more: Partial<ScoredLink>) =>
  scoreChain({ steps: [[{ ...plain, ...more }]], between: [] }).steps[0]?.factors.grade;
const statusFactorOf = (more: Partial<ScoredLink>) =>
  scoreChain({ steps: [[{ ...plain, ...more }]], between: [] }).steps[0]?.factors.status;
const secondStep = (node: Between, more: Partial<ScoredLink> = {}) =>
  scoreChain({ steps: [[plain], [{ ...plain, ...more }]], between: [node] }).steps[1];

describe('the factors of a step', () => {
  test('grade: 3x5x2 before 5x5x5, the handling code unread, what was not said as TWO and D', () => {
    const ungraded = { sourceEvaluation: null, informationAssessment: null };
    expect(gradeFactorOf({ sourceEvaluation: 'TWO', informationAssessment: 'B', legacyGrade: 'A1' })).toBe(
      0.72,
    );
    expect(gradeFactorOf({ sourceEvaluation: null, informationAssessment: 'B' })).toBe(0.72);
    expect(gradeFactorOf({ sourceEvaluation: 'ONE', informationAssessment: null })).toBe(0.5);
    for (const legacyGrade of ['B3', 'B35', 'b/3/5', ' B 3 ', 'B-3']) {
      expect(gradeFactorOf({ ...ungraded, legacyGrade })).toBe(0.72);
    }
    expect(gradeFactorOf({ ...ungraded, legacyGrade: 'E1' })).toBe(0.6);
    for (const legacyGrade of [null, '', 'F1', 'A6', 'A', 'AB1', 'A1 or so']) {
      expect(gradeFactorOf({ ...ungraded, legacyGrade })).toBe(0.4);
    }
  });

  test('status: of the legal status for a suspect, of the role for a victim, 1 for a link that has neither', () => {
    expect(statusFactorOf({})).toBe(1);
    expect(statusFactorOf({ role: 'SUSPECT', legalStatus: 'CHARGED' })).toBe(0.9);
    expect(statusFactorOf({ role: 'SUSPECT', legalStatus: null })).toBe(0.5);
    expect(statusFactorOf({ role: 'VICTIM', legalStatus: 'NONE' })).toBe(1);
    expect(statusFactorOf({ role: 'VICTIM', legalStatus: 'CONVICTION_DISREGARDED' })).toBe(1);
    expect(statusFactorOf({ role: 'SUSPECT', legalStatus: 'NO_FURTHER_ACTION' })).toBe(
      statusFactorOf({ role: 'SUSPECT', legalStatus: 'SUSPECTED' }),
    );
  });

  test('rarity: counts at a shared thing or record, not at a person, and never below two neighbours', () => {
    const rarityOf = (node: Between) => secondStep(node)?.factors.rarity;
    expect(rarityOf({ kind: 'PERSON' })).toBe(1);
    expect([0, 1, 2, 3, 4, 50].map((neighbours) => rarityOf({ kind: 'THING', neighbours }))).toEqual([
      1, 1, 1, 0.6309, 0.5, 0.1772,
    ]);
    expect(rarityOf({ kind: 'RECORD', neighbours: 8 })).toBe(0.3333);
  });

  test('time: counts at a shared thing alone, and shows the gap there', () => {
    const later = { fromMin: '2019-01-01', fromMax: '2019-01-01', toMin: '2020-01-01', toMax: '2020-01-01' };
    const undated = { fromMin: null, fromMax: null, toMin: null, toMax: null };
    const thing: Between = { kind: 'THING', neighbours: 2 };
    expect(secondStep(thing)).toMatchObject({ factors: { time: 1 }, gap: { overlap: 'YES', days: 0 } });
    expect(secondStep(thing, undated)).toMatchObject({ factors: { time: 0.5 }, gap: { overlap: 'UNKNOWN' } });
    expect(secondStep(thing, later)).toMatchObject({
      factors: { time: 0.1436 },
      gap: { overlap: 'NO', days: 5113 },
    });
    for (const node of [{ kind: 'PERSON' }, { kind: 'RECORD', neighbours: 2 }] satisfies Between[]) {
      expect(secondStep(node, later)).toMatchObject({ factors: { time: 1 }, gap: undefined });
    }
  });

  test('the worst source and information are told for each scheme by itself, and ungraded steps counted', () => {
    const graded = (more: Partial<ScoredLink>): ScoredLink[] => [
      { ...plain, sourceEvaluation: null, informationAssessment: null, ...more },
    ];
    const steps = [
      graded({ sourceEvaluation: 'TWO', informationAssessment: 'A' }),
      graded({ sourceEvaluation: 'ONE', informationAssessment: 'C' }),
      graded({ legacyGrade: 'E2' }),
      graded({ legacyGrade: 'D1' }),
      graded({}),
    ];
    expect(scoreChain({ steps, between: steps.slice(1).map(() => ({ kind: 'PERSON' })) })).toMatchObject({
      worstSource: 'TWO',
      worstInformation: 'C',
      worstLegacySource: 'D',
      worstLegacyInformation: '2',
      ungraded: 1,
    });
    expect(scoreChain({ steps: [graded({})], between: [] })).toMatchObject({
      worstSource: undefined,
      worstInformation: undefined,
    });
  });
});
