import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ownMarking, sharedMarking, type AclMarking } from '../../../src/policy/acl.ts';
import { loosens, sightsOf } from '../../../src/policy/everyReader.ts';
import { rights, type Sight } from '../../../src/policy/rights.ts';
import { sightOf } from '../../harness/sight.ts';
import { gscLevels, handlingCodes, identities, roles, strands } from '../../../src/policy/values.ts';
import { asking, key, reader, unmask } from './build.ts';

const plain: AclMarking = key();

describe('a change of marking loosens', () => {
  test.each([
    ['a lower classification', { gsc: 'SECRET' }, { gsc: 'OFFICIAL' }],
    ['handling C to P', { handling: 'C' }, { handling: 'P' }],
    ['a team that is taken off', { team: 'OP-LANTERN' }, { team: '' }],
    ['another team', { team: 'OP-LANTERN' }, { team: 'OP-FERRY' }],
    ['intelligence to general', { strand: 'INTELLIGENCE' }, { strand: 'GENERAL' }],
    ['standards to intelligence', { strand: 'STANDARDS' }, { strand: 'INTELLIGENCE' }],
    ['inquiry to standards', { strand: 'INQUIRY' }, { strand: 'STANDARDS' }],
    ['protection that is lifted', { identity: 'PROTECTED' }, { identity: 'OPEN' }],
    ['a seal that is taken off', { own: 'p1', sealed: true }, { own: 'p1', sealed: false }],
    ['higher but for everybody', { gsc: 'OFFICIAL', handling: 'C' }, { gsc: 'SECRET', handling: 'P' }],
  ])('%s', (_, from, to) => {
    expect(loosens({ ...plain, ...from }, { ...plain, ...to })).toBe(true);
  });

  test.each([
    ['the same', {}, {}],
    ['a higher classification', { gsc: 'OFFICIAL' }, { gsc: 'SECRET' }],
    ['handling P to C', { handling: 'P' }, { handling: 'C' }],
    ['a team that is put on', { team: '' }, { team: 'OP-LANTERN' }],
    ['general to CSE, which the table treats alike', { strand: 'GENERAL' }, { strand: 'CSE' }],
    ['a seal', { own: '' }, { own: 'p1', sealed: true }],
    ['a key of its own, unsealed', { own: '' }, { own: 'p1', sealed: false }],
  ])('but not %s', (_, from, to) => {
    expect(loosens({ ...plain, ...from }, { ...plain, ...to })).toBe(false);
  });

  test('general to intelligence for the analyst of another force alone: nobody gains', () => {
    expect(loosens(plain, { ...plain, strand: 'INTELLIGENCE' })).toBe(false);
  });

  const marking: fc.Arbitrary<AclMarking> = fc.record({
    owner: fc.constantFrom('X1', 'NCA', 'INQ'),
    gsc: fc.constantFrom(...gscLevels),
    handling: fc.constantFrom(...handlingCodes),
    strand: fc.constantFrom(...strands),
    team: fc.constantFrom('', 'PSD', 'OP-LANTERN'),
    identity: fc.constantFrom(...identities),
    own: fc.constant(''),
  });

  test('never where it does not change, never by a seal, and seal and unseal are each other way round', () => {
    fc.assert(
      fc.property(marking, (one) => {
        const sealed = ownMarking(one, 'p1', true);
        expect(loosens(one, one)).toBe(false);
        expect(loosens(one, sealed)).toBe(false);
        expect(loosens(sealed, sharedMarking(sealed))).toBe(
          sightsOf(one).some(({ sight }) => sight !== 'NONE'),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('who sees a marking', () => {
  const rowOf = (parts: Partial<AclMarking>, role: string, side: string) =>
    sightsOf({ ...plain, ...parts }).find((row) => row.role === role && row.side === side);

  test('in the words of the table', () => {
    expect(rowOf({ gsc: 'SECRET', identity: 'PROTECTED' }, 'INVESTIGATOR', 'OWN')).toMatchObject({
      sight: 'FULL',
      rule: 7,
      clearance: 'SECRET',
      team: null,
      unmask: true,
      purposes: ['PREVENT_DETECT_CRIME', 'PROTECT_CHILD'],
    });
    expect(rowOf({ handling: 'C' }, 'ANALYST', 'OTHER')).toMatchObject({ sight: 'POINTER', unmask: false });
    expect(rowOf({ strand: 'STANDARDS' }, 'REVIEWER', 'OWN')).toMatchObject({ sight: 'FULL', team: 'PSD' });
    expect(rowOf({ own: 'p1', sealed: true }, 'NATIONAL', 'OTHER')).toMatchObject({ sight: 'NONE', rule: 2 });
    expect(rowOf({}, 'AUDITOR', 'OWN')).toMatchObject({ sight: 'NONE', purposes: [] });
  });

  test('as sight itself says, for every role that meets the conditions', () => {
    for (const strand of strands)
      for (const handling of handlingCodes)
        for (const identity of identities) {
          const one = key({ strand, handling, identity, gsc: 'OFFICIAL_SENSITIVE' });
          for (const row of sightsOf(one)) {
            const who = reader(row.role, {
              force: rights[row.role].body ?? (row.side === 'OWN' ? 'X1' : 'X9'),
              clearance: row.clearance,
              teams: row.team === null ? [] : [row.team],
            });
            const expected: Sight[] = row.purposes.map(() => row.sight);
            const found = row.purposes.map((purpose) =>
              sightOf(who, asking(purpose, row.unmask ? unmask : {}), one),
            );
            expect([row, found]).toEqual([row, expected]);
          }
          expect(new Set(sightsOf(one).map(({ role }) => role))).toEqual(
            new Set(roles.filter((role) => rights[role].purposes.length > 0)),
          );
        }
  });
});
