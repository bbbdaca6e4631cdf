import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AclParts } from '../../../src/policy/acl.ts';
import type { Identity } from '../../../src/policy/identity.ts';
import type { AccessRequest } from '../../../src/policy/purposes.ts';
import { rights, type Sight } from '../../../src/policy/rights.ts';
import { explainSight, mayWrite, sightOf } from '../../harness/sight.ts';
import {
  gscLevels,
  handlingCodes,
  identities,
  purposes,
  roles,
  strands,
} from '../../../src/policy/values.ts';
import { now } from './build.ts';

const order: readonly Sight[] = ['NONE', 'POINTER', 'FULL'];
const width = (sight: Sight) => order.indexOf(sight);

const forces = fc.constantFrom('X1', 'X2', 'NCA', 'INQ');
const teams = fc.constantFrom('PSD', 'OP-LANTERN', 'OP-FERRY');
const subjects = fc.constantFrom('reader-1', 'reader-2');

const readingRoles = roles.filter((role) => rights[role].own === 'FULL');

const anyIdentity: fc.Arbitrary<Identity> = fc
  .record({
    subject: subjects,
    force: forces,
    role: fc.constantFrom(...roles, ...readingRoles, ...readingRoles),
    clearance: fc.constantFrom(...gscLevels, 'SECRET'),
    teams: fc.uniqueArray(teams),
  })
  // Mostly sound: a role of one body is put there, but now and then stays where it must not be.
  .chain((one) => {
    const sound = { ...one, force: rights[one.role].body ?? one.force };
    return fc.constantFrom(sound, sound, sound, one);
  });

const grants = fc.array(
  fc.record({
    subject: subjects,
    force: forces,
    purpose: fc.constantFrom(...purposes),
    until: fc.constantFrom(now - 1, now, now + 1),
    protected: fc.boolean(),
  }),
  { maxLength: 3 },
);

const anyKey: fc.Arbitrary<AclParts> = fc.record({
  number: fc.integer({ min: 1, max: 300 }),
  owner: forces,
  gsc: fc.constantFrom(...gscLevels, 'OFFICIAL', 'OFFICIAL'),
  handling: fc.constantFrom(...handlingCodes),
  strand: fc.constantFrom(...strands),
  team: fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: teams }),
  identity: fc.constantFrom(...identities, 'OPEN'),
  own: fc.constantFrom('', 'p1'),
  sealed: fc.constantFrom(true, false, false, false),
  grants,
});

/** A reader and a request for one of her role's purposes more often than chance would give. */
const asked: fc.Arbitrary<[Identity, AccessRequest]> = anyIdentity.chain((identity) => {
  const { purposes: ofRole } = rights[identity.role];
  const purpose = fc.constantFrom(undefined, ...purposes, ...ofRole, ...ofRole, ...ofRole);
  const unmask = fc.constantFrom({}, { unmask: 'The victim has asked.' });
  return fc
    .tuple(purpose, unmask)
    .map(([chosen, more]): [Identity, AccessRequest] => [
      identity,
      { purpose: chosen, reason: 'Operation plan.', at: now, ...more },
    ]);
});

/** The check answers whether the law held for one reader, request and key. */
const law = (check: (asked: [Identity, AccessRequest], key: AclParts) => boolean) => {
  expect(() => {
    fc.assert(fc.property(asked, anyKey, check), { numRuns: 2000 });
  }).not.toThrow();
};

describe('a further restriction never widens', () => {
  const restrictions: [string, (key: AclParts) => AclParts][] = [
    ['SECRET', (key) => ({ ...key, gsc: 'SECRET' })],
    [
      'OFFICIAL raised to OFFICIAL_SENSITIVE',
      (k) => (k.gsc === 'OFFICIAL' ? { ...k, gsc: 'OFFICIAL_SENSITIVE' } : k),
    ],
    ['a team', (key) => (key.team === '' ? { ...key, team: 'OP-LANTERN' } : key)],
    ['handling C', (key) => ({ ...key, handling: 'C' })],
    ['PROTECTED', (key) => ({ ...key, identity: 'PROTECTED' })],
    ['a seal', (key) => ({ ...key, sealed: true })],
    ['the strand of standards', (key) => (key.strand === 'GENERAL' ? { ...key, strand: 'STANDARDS' } : key)],
    ['the loss of its grants', (key) => ({ ...key, grants: [] })],
  ];
  test.each(restrictions)('on the record: %s', (_, restrict) => {
    law(([identity, request], key) => {
      return width(sightOf(identity, request, restrict(key))) <= width(sightOf(identity, request, key));
    });
  });

  const losses: [string, (identity: Identity) => Identity][] = [
    ['a lower clearance', (identity) => ({ ...identity, clearance: 'OFFICIAL' })],
    ['no teams', (identity) => ({ ...identity, teams: [] })],
    ['a name that no grant knows', (identity) => ({ ...identity, subject: 'reader-3' })],
  ];
  test.each(losses)('on the reader: %s', (_, lose) => {
    law(([identity, request], key) => {
      const before = width(sightOf(identity, request, key));
      return width(sightOf(lose(identity), request, key)) <= before;
    });
  });

  test('on the request: no unmask', () => {
    law(([identity, request], key) => {
      const { purpose, reason, at } = request;
      const before = width(sightOf(identity, request, key));
      return width(sightOf(identity, { purpose, reason, at }, key)) <= before;
    });
  });

  test('on the request: a later hour', () => {
    law(([identity, request], key) => {
      const before = width(sightOf(identity, request, key));
      return width(sightOf(identity, { ...request, at: now + 5 }, key)) <= before;
    });
  });
});

describe('a purpose narrows', () => {
  test("no purpose shows more than the role's first, grants apart", () => {
    law(([identity, request], key) => {
      const plain = { ...key, grants: [] };
      const first = width(
        sightOf(identity, { ...request, purpose: rights[identity.role].purposes[0] }, plain),
      );
      return purposes.every((purpose) => width(sightOf(identity, { ...request, purpose }, plain)) <= first);
    });
  });

  test('a purpose that is not among those of the role shows nothing, grants or not; no purpose neither', () => {
    law(([identity, request], key) => {
      const { purposes: ofRole } = rights[identity.role];
      const foreign = [undefined, ...purposes.filter((one) => !ofRole.includes(one))];
      return foreign.every((purpose) => sightOf(identity, { ...request, purpose }, key) === 'NONE');
    });
  });
});

describe('what is missing or unknown shows nothing and takes nothing', () => {
  const spoilt = fc.constantFrom<unknown>(
    undefined,
    null,
    0,
    7,
    true,
    {},
    [],
    'TOP_SECRET',
    'open',
    'P ',
    'ho',
  );
  const parts = [
    'owner',
    'gsc',
    'handling',
    'strand',
    'team',
    'identity',
    'own',
    'sealed',
    'grants',
  ] as const;

  /** A value that spoils other parts but not this one: any text names a team or a record, no seal is the common case. */
  function stillSound(part: (typeof parts)[number], value: unknown): boolean {
    if (part === 'team' || part === 'own') return typeof value === 'string';
    if (part === 'sealed') return typeof (value ?? true) === 'boolean';
    return part === 'grants' && Array.isArray(value ?? []);
  }

  test.each(parts)('%s', (part) => {
    const property = fc.property(asked, anyKey, spoilt, ([identity, request], key, value) => {
      fc.pre(!stillSound(part, value));
      const broken = { ...key, [part]: value };
      const taken = part !== 'sealed' && part !== 'grants' && mayWrite(identity, broken);
      return sightOf(identity, request, broken) === 'NONE' && !taken;
    });
    expect(() => {
      fc.assert(property, { numRuns: 800 });
    }).not.toThrow();
  });

  test('an unsound identity', () => {
    law(([identity, request], key) => {
      const unsound = [
        { ...identity, force: 'x1' },
        { ...identity, subject: ' ' },
        { ...identity, role: 'INQUIRY', force: 'X1' } as const,
        { ...identity, role: 'NATIONAL', force: 'INQ' } as const,
      ];
      return unsound.every((one) => {
        const { sight, rule } = explainSight(one, request, key);
        return sight === 'NONE' && rule === 0 && !mayWrite(one, key);
      });
    });
  });
});

test('the laws are asked about all three answers, each often enough', () => {
  const counts = { FULL: 0, POINTER: 0, NONE: 0 };
  law(([identity, request], key) => {
    counts[sightOf(identity, request, key)] += 1;
    return true;
  });
  expect(Math.min(counts.FULL, counts.POINTER)).toBeGreaterThan(20);
});
