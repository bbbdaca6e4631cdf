import { describe, expect, test } from '@jest/globals';
import { checkAction } from '../../../src/policy/actions.ts';
import { identityProblem } from '../../../src/policy/identity.ts';
import { rights } from '../../../src/policy/rights.ts';
import { sightOf } from '../../harness/sight.ts';
import { roles } from '../../../src/policy/values.ts';
import { allReaders, readers } from '../../harness/readers.ts';
import { key } from './build.ts';

describe('the fixture readers', () => {
  test('have every row of the rights table among them, each under a name of its own', () => {
    expect(new Set(allReaders.map(({ identity }) => identity.role))).toEqual(new Set(roles));
    expect(new Set(allReaders.map(({ name }) => name)).size).toBe(allReaders.length);
    expect(
      Object.entries(readers).every(([name, one]) => one.name === name && one.identity.subject === name),
    ).toBe(true);
  });

  test.each(allReaders)(
    '$name is sound, asks for a purpose of her role, and reads where the table says so',
    (one) => {
      const { identity, request } = one;
      expect(identityProblem(identity)).toBeUndefined();
      const reads = rights[identity.role].own === 'FULL';
      expect(sightOf(identity, request, key({ owner: identity.force })) === 'FULL').toBe(reads);
      expect(one.seesAtLeast === 0).toBe(!reads);
      const check = () => {
        checkAction(identity, request, 'READ_RECORDS', { allSynthetic: false });
      };
      if (reads) expect(check).not.toThrow();
      else expect(check).toThrow(/^The role/);
    },
  );

  test('tell apart what the fixture graph hides: protected people, standards, one team', () => {
    const seen = (parts: object) =>
      allReaders
        .filter(
          ({ identity, request }) =>
            sightOf(identity, request, key({ owner: identity.force, ...parts })) === 'FULL',
        )
        .map(({ name }) => name);
    expect(seen({ identity: 'PROTECTED' })).toEqual([
      'investigatorX1Unmasked',
      'reviewerX2Unmasked',
      'nationalUnmasked',
      'inquiryUnmasked',
    ]);
    expect(seen({ strand: 'STANDARDS', owner: 'X1' })).toEqual(['investigatorX1Psd']);
    expect(seen({ team: 'OP-LANTERN' })).toEqual(['investigatorX1Lantern']);
  });
});
