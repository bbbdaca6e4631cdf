import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byWorth, displayedName } from '../../../src/domains/displayed.ts';
import { informationAssessments, nameKinds, sourceEvaluations } from '../../../src/domains/enumerations.ts';
import type { NameRecord } from '../../../src/domains/records.ts';

const row = fc.record({
  id: fc.stringMatching(/^[a-z]{4}$/),
  kind: fc.constantFrom(...nameKinds),
  sourceEvaluation: fc.constantFrom(null, ...sourceEvaluations),
  informationAssessment: fc.constantFrom(null, ...informationAssessments),
  knownFrom: fc.integer({ min: 0, max: 5 }),
});
const rows = fc.uniqueArray(row, { selector: ({ id }) => id, minLength: 1, maxLength: 6 });
const names = (made: readonly unknown[]): readonly NameRecord[] => made as readonly NameRecord[];

describe('the name to display', () => {
  test('does not hang on the order in which rows come', () => {
    fc.assert(
      fc.property(rows, (made) => {
        expect(displayedName(names([...made].reverse()))).toBe(displayedName(names(made)));
      }),
    );
  });

  test('is a legal one where there is one, and none is better among its kind', () => {
    fc.assert(
      fc.property(rows, (made) => {
        const shown = displayedName(names(made));
        const legal = names(made).filter(({ kind }) => kind === 'LEGAL');
        const rivals = legal.length > 0 ? legal : names(made);
        expect(rivals).toContain(shown);
        for (const rival of rivals) if (shown !== null) expect(byWorth(shown, rival)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('goes by source, then information, then the latest record, then the id', () => {
    const base = {
      id: 'b',
      kind: 'ALIAS',
      sourceEvaluation: 'TWO',
      informationAssessment: 'B',
      knownFrom: 2,
    };
    const better = [
      { ...base, id: 'z', sourceEvaluation: 'ONE', informationAssessment: 'E', knownFrom: 0 },
      { ...base, id: 'z', informationAssessment: 'A', knownFrom: 0 },
      { ...base, id: 'z', knownFrom: 3 },
      { ...base, id: 'a' },
    ];
    for (const one of better) expect(displayedName(names([base, one]))).toBe(one);
    expect(displayedName(names([{ ...base, sourceEvaluation: null }, base]))).toBe(base);
    expect(displayedName([])).toBeNull();
  });
});
