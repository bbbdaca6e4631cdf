import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../../src/audit/entry.ts';
import type { Finding, UnusualRule } from '../../../src/audit/unusual/finding.ts';
import { findingsIn } from '../../../src/audit/unusual/rules.ts';
import { fewRecords, gatherUse, isNight } from '../../../src/audit/unusual/use.ts';

interface Did {
  readonly at: string;
  readonly who?: string;
  readonly role?: string;
  readonly operation?: 'CONSULTATION' | 'DISCLOSURE' | 'DENIAL' | 'BREAK_GLASS';
  readonly outcome?: Entry['outcome'];
  readonly format?: string;
  readonly records?: readonly string[];
  readonly of?: string;
  readonly unmask?: string;
}

let seq = 0;
const entry = ({
  at,
  who = 'a',
  role = 'ANALYST',
  operation = 'CONSULTATION',
  outcome = operation === 'DENIAL' ? 'FORBIDDEN' : 'OK',
  format,
  records = [],
  of,
  unmask,
}: Did): Entry => ({
  seq: (seq += 1),
  previousHash: 'p',
  hash: 'h',
  at: `${at}:00.000Z`,
  process: 'p1:00000000',
  softwareVersion: 'test',
  operation,
  outcome,
  actor: { subject: who, force: 'X1', role },
  clearance: 'OFFICIAL',
  teams: [],
  purpose: 'PREVENT_DETECT_CRIME',
  reason: 'A test.',
  documentHash: 'd',
  statements: {},
  records: [...records],
  keysDigest: 'k',
  ...(of === undefined ? {} : { caseReference: of }),
  ...(unmask === undefined ? {} : { unmask }),
  ...(format === undefined ? {} : { format }),
});

/** What is found, whatever the order in which the entries come. */
function found(all: readonly Did[]): Finding[] {
  const findings = [all, [...all].reverse()].map((some) => {
    const use = gatherUse();
    for (const did of some) expect(use.add(entry(did))).toBe(true);
    return findingsIn(use.all());
  });
  expect(findings[1]).toEqual(findings[0]);
  return findings[0] ?? [];
}
const rules = (all: readonly Did[]): UnusualRule[] => found(all).map(({ rule }) => rule);

/** Ordinary work that hides nothing: a look at another record each hour. */
const work = (who: string, days: number, of?: string): Did[] =>
  Array.from({ length: days }, (_, day) =>
    [9, 10, 11, 12].map((hour) => ({
      at: `2026-03-${String(day + 1).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00`,
      who,
      records: [`${who}-${day}-${hour}`],
      ...(of === undefined ? {} : { of }),
    })),
  ).flat();

const records = (count: number): string[] => Array.from({ length: count }, (_, n) => `r${n}`);

test('ordinary work is not unusual', () => {
  expect(found([...work('a', 5), ...work('b', 5, 'OP-1')])).toEqual([]);
});

describe('the same record again and again', () => {
  const days = ['2026-03-01T09:30', '2026-03-02T09:30', '2026-03-09T09:30'];
  const again = (more: Partial<Did> = {}): Did[] =>
    days.map((at) => ({ at, records: ['neighbour'], ...more }));

  test('on three days is a finding, with the record and its span', () => {
    expect(found([...work('a', 5), ...again()])).toEqual([
      {
        rule: 'REPEATED_LOOK',
        actor: 'a, X1',
        count: 3,
        from: '2026-03-01T09:30:00.000Z',
        to: '2026-03-09T09:30:00.000Z',
        record: 'neighbour',
        says: 'Looked up the record neighbour 3 times on 3 days without a case reference.',
      },
    ]);
  });

  test('on two days, or under a case reference, or as part of a long list, is none', () => {
    expect(rules([...work('a', 5), ...again().slice(1)])).toEqual([]);
    expect(rules([...work('a', 5), ...again({ of: 'OP-1' })])).toEqual([]);
    expect(rules([...work('a', 5), ...again({ records: ['neighbour', ...records(fewRecords)] })])).toEqual(
      [],
    );
  });

  test.each([
    ['an answer of which one field failed', { outcome: 'NOT_FOUND' }],
    ['an answer of which one field was refused', { operation: 'DENIAL' }],
  ] as const)('counts in %s', (_, more) => {
    expect(rules([...work('a', 5), ...again(more)])).toEqual(['REPEATED_LOOK']);
    expect(rules([...work('a', 5), ...again({ ...more, records: [] })])).toEqual([]);
  });

  test('is one finding, however many records come with a person', () => {
    const [finding, ...more] = found([
      ...work('a', 5),
      ...again({ records: ['neighbour', 'name', 'phone'] }),
    ]);
    expect(more).toEqual([]);
    expect(finding?.says).toMatch(/the record neighbour and 2 that came with it 3 times/);
  });
});

describe('somebody who looks at little else', () => {
  const looks = ['09:00', '09:10', '09:20'].map((time) => ({
    at: `2026-03-01T${time}`,
    records: ['neighbour'],
  }));

  test('than one record, without a case reference, is a finding', () => {
    expect(found(looks)).toMatchObject([
      {
        rule: 'LITTLE_ELSE',
        record: 'neighbour',
        count: 3,
        says: expect.stringMatching(/^3 of 3 looks were at/),
      },
    ]);
  });

  test('is none with two looks, with much other work, or where any work has a case reference', () => {
    expect(rules(looks.slice(1))).toEqual([]);
    expect(rules([...looks, ...work('a', 1)])).toEqual([]);
    expect(rules([...looks, { at: '2026-03-02T09:00', records: ['x'], of: 'OP-1' }])).toEqual([]);
  });
});

describe('a flood', () => {
  const flood: Did = { at: '2026-03-20T14:10', records: records(600) };
  const usual = (who: string, count: number): Did[] =>
    ['2026-03-01T14:10', '2026-03-02T14:10', '2026-03-03T14:10'].map((at) => ({
      at,
      who,
      records: records(count),
    }));

  test('is far more than peers and than the own other days', () => {
    expect(found([...usual('a', 60), ...usual('b', 80), flood])).toMatchObject([
      {
        rule: 'FLOOD',
        actor: 'a, X1',
        count: 600,
        from: '2026-03-20T14:00:00.000Z',
        says: expect.stringMatching(/^600 records in one hour/),
      },
    ]);
  });

  test('is none where peers, or the own other days, are as busy, nor below five hundred', () => {
    expect(rules([...usual('a', 60), ...usual('b', 200), flood])).toEqual([]);
    expect(rules([...usual('a', 200), ...usual('b', 60), flood])).toEqual([]);
    expect(rules([...usual('a', 60), { ...flood, records: records(499) }])).toEqual([]);
  });

  test('is measured against peers of the same role alone', () => {
    const importers = usual('b', 900).map((did) => ({ ...did, role: 'NATIONAL' }));
    expect(rules([...usual('a', 60), ...importers, flood])).toEqual(['FLOOD']);
  });
});

describe('exports at night', () => {
  test('are those between 22:00 and 06:00 in London, in summer and winter', () => {
    expect(isNight('2026-01-10T22:00:00.000Z')).toBe(true);
    expect(isNight('2026-01-10T05:59:00.000Z')).toBe(true);
    expect(isNight('2026-01-10T06:00:00.000Z')).toBe(false);
    expect(isNight('2026-07-10T21:00:00.000Z')).toBe(true);
    expect(isNight('2026-07-10T05:00:00.000Z')).toBe(false);
  });

  test('count as one reading of their records, whose entry stands beside that of the export', () => {
    const many = { at: '2026-03-20T14:10', records: records(300) };
    expect(rules([many, { ...many, operation: 'DISCLOSURE' }])).toEqual([]);
    expect(rules([many, many])).toEqual(['FLOOD']);
  });

  test('are not what `pointers` tells', () => {
    const told: Did = { at: '2026-03-01T23:30', records: ['r'], operation: 'DISCLOSURE', format: 'pointer' };
    expect(rules([told])).toEqual([]);
    expect(rules([{ ...told, format: 'CSV' }])).toEqual(['NIGHT_EXPORT']);
  });

  test('are a finding; reading at night and exports by day are none', () => {
    const night: Did = { at: '2026-03-01T23:30', records: ['r'] };
    expect(rules([{ ...night, operation: 'DISCLOSURE' }])).toEqual(['NIGHT_EXPORT']);
    expect(rules([night, { ...night, at: '2026-03-01T12:00', operation: 'DISCLOSURE' }])).toEqual([]);
  });
});

test('ten refusals in a day are a finding, nine are none; failed sign-ins count by their address', () => {
  const refusals = (count: number): Did[] =>
    Array.from({ length: count }, (_, n) => ({ at: `2026-03-01T09:${10 + n}`, operation: 'DENIAL' }));
  expect(rules(refusals(9))).toEqual([]);
  expect(rules(refusals(10))).toEqual(['MANY_DENIALS']);
  const use = gatherUse();
  use.add({
    ...entry({ at: '2026-03-01T09:00', operation: 'DENIAL' }),
    operation: 'SIGN_IN',
    outcome: 'UNAUTHENTICATED',
    actor: undefined,
    sourceAddress: '10.0.0.1',
    count: 500,
  });
  expect(findingsIn(use.all())).toMatchObject([
    { rule: 'MANY_DENIALS', actor: 'address 10.0.0.1', count: 500 },
  ]);
});

test('unmasking without a case reference is a finding, with one it is none', () => {
  const did: Did = { at: '2026-03-01T09:00', records: ['r'], unmask: 'Contact was agreed.' };
  expect(rules([did])).toEqual(['UNMASKED_WITHOUT_CASE']);
  expect(rules([{ ...did, of: 'OP-1' }])).toEqual([]);
});

test('each break-glass that was done is counted to its reader; its intent is none', () => {
  const broke: Did = { at: '2026-03-01T09:00', records: ['r'], operation: 'BREAK_GLASS' };
  const tried = (outcome: Entry['outcome']): Did => ({ ...broke, who: 'b', outcome });
  expect(found([broke, { ...broke, at: '2026-03-04T09:00' }, tried('INTENT'), tried('CONFLICT')])).toEqual([
    {
      rule: 'BREAK_GLASS',
      actor: 'a, X1',
      count: 2,
      from: '2026-03-01T09:00:00.000Z',
      to: '2026-03-04T09:00:00.000Z',
      says: 'Opened records of other forces by herself, by break-glass: 2 times.',
    },
  ]);
});
