import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aclText, isKnown, markingProblem, parseAclText, protectedTwin } from '../../../src/policy/acl.ts';
import type { AclMarking } from '../../../src/policy/acl.ts';
import { key } from './build.ts';

const marking: AclMarking = {
  owner: 'X1',
  gsc: 'OFFICIAL',
  handling: 'P',
  strand: 'CSE',
  team: 'PSD',
  identity: 'OPEN',
  own: '',
};

const awkward = fc.string({
  unit: fc.constantFrom('|', '%', '7', 'C', '\\', '\n', '\r', '\u2028', 'é', 'a', ' '),
});
const text = fc.oneof(awkward, fc.string(), fc.constantFrom('', 'X1', 'OFFICIAL'));
const anyMarking = fc.record({
  owner: text,
  gsc: text,
  handling: text,
  strand: text,
  team: text,
  identity: text,
  own: text,
});

describe('the canonical text of a marking', () => {
  test('reads as the parts in their order', () => {
    expect(aclText(marking)).toBe('X1|OFFICIAL|P|CSE|PSD|OPEN|');
    expect(aclText({ ...marking, team: 'A|B 50%' })).toBe('X1|OFFICIAL|P|CSE|A%7CB 50%25|OPEN|');
  });

  test('holds the parts alone: neither number nor grants', () => {
    expect(aclText(key({ number: 9, own: 'p1', sealed: false, grants: [] }))).toBe(
      aclText(key({ own: 'p1' })),
    );
  });

  test('says of a sealed record that it is, and of no other key', () => {
    const line = aclText(key({ own: 'p1', sealed: true }));
    expect(line).toBe('X1|OFFICIAL|P|GENERAL||OPEN|p1|SEALED');
    expect(parseAclText(line)).toMatchObject({ own: 'p1', sealed: true });
    for (const bad of [
      'X1|OFFICIAL|P|GENERAL||OPEN||SEALED',
      'X1|OFFICIAL|P|GENERAL||OPEN|p1|sealed',
      `${line}|`,
    ]) {
      expect(parseAclText(bad)).toBeUndefined();
    }
  });

  test('is one line and gives the parts back, whatever they are', () => {
    fc.assert(
      fc.property(anyMarking, (parts) => {
        const line = aclText(parts);
        expect(line).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
        expect(parseAclText(line)).toEqual(parts);
      }),
      { numRuns: 500 },
    );
  });

  test('is never the same for two different markings', () => {
    fc.assert(
      fc.property(anyMarking, anyMarking, (one, other) => {
        const alike =
          JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
        expect(aclText(one) === aclText(other)).toBe(alike);
      }),
      { numRuns: 500 },
    );
    const shifted = [
      { ...marking, team: 'A|OPEN', identity: '' },
      { ...marking, team: 'A', identity: 'OPEN|' },
      { ...marking, team: 'A%7COPEN', identity: '' },
    ];
    expect(new Set(shifted.map(aclText)).size).toBe(3);
  });

  test.each([
    '',
    'X1|OFFICIAL',
    'X1|OFFICIAL|P|CSE|PSD|OPEN',
    'X1|OFFICIAL|P|CSE|PSD|OPEN||',
    'a|b|c|d|%|f|g',
    'a|b|c|d|%41|f|g',
    'a|b|c|d|%7c|f|g',
  ])('no other text is read as one: %j', (line) => {
    expect(parseAclText(line)).toBeUndefined();
  });
});

describe('the protected twin', () => {
  test('differs in the identity alone, and is its own twin', () => {
    const twin = protectedTwin(marking);
    expect(twin).toEqual({ ...marking, identity: 'PROTECTED' });
    expect(protectedTwin(twin)).toEqual(twin);
    expect(marking.identity).toBe('OPEN');
  });
});

describe('a marking on entry', () => {
  test('is sound when every part is known', () => {
    expect(markingProblem(marking)).toBeUndefined();
    expect(
      markingProblem({ ...marking, owner: 'INQ', gsc: 'SECRET', handling: 'C', team: '' }),
    ).toBeUndefined();
  });

  test.each([
    [{ gsc: 'TOP_SECRET' }, /^gsc: TOP_SECRET is refused/],
    [{ gsc: '' }, /^gsc: /],
    [{ owner: 'HO' }, /^owner: /],
    [{ owner: 'x1' }, /^owner: /],
    [{ handling: 'p' }, /^handling: /],
    [{ strand: '' }, /^strand: /],
    [{ identity: 'MASKED' }, /^identity: /],
    [{ team: null }, /^team, own: /],
  ])('%j is refused in one sentence that names the part', (parts, message) => {
    const broken = Object.assign<AclMarking, object>({ ...marking }, parts);
    expect(markingProblem(broken)).toMatch(message);
    expect(isKnown(broken)).toBe(false);
  });
});
