import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Invalid } from '../../../src/errors.ts';
import { cursorBinding, openCursor, sealCursor } from '../../../src/policy/cursor.ts';
import { deriveKey } from '../../../src/policy/seal.ts';

const key = deriveKey(Buffer.alloc(32, 7), 'cursor');
const bound = { subject: 'reader-1', keys: 'a'.repeat(32), field: 'people', args: { name: 'ash', limit: 5 } };
const binding = cursorBinding(bound);
const refusal = new Invalid(
  'after: expected a cursor that this list gave to this reader for these arguments.',
);

describe('a cursor', () => {
  test('gives its position back under the same binding, and the same text each time', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), (where, position) => {
        const cursor = sealCursor(key, where, position);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(openCursor(key, where, cursor)).toBe(position);
        expect(sealCursor(key, where, position)).toBe(cursor);
      }),
      { numRuns: 100 },
    );
  });

  test('shows nothing of its position', () => {
    const cursor = sealCursor(key, binding, 'surname:ash;id:p17');
    expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toMatch(/ash|p17|surname/);
    expect(sealCursor(key, binding, 'surname:ash;id:p18').slice(0, 16)).not.toBe(cursor.slice(0, 16));
  });

  /** Those of the texts that are not refused in the one way that tells nothing. */
  function passing(cursors: readonly string[]): string[] {
    return cursors.filter((cursor) => {
      try {
        openCursor(key, binding, cursor);
        return true;
      } catch (error) {
        return !(error instanceof Invalid) || error.message !== refusal.message;
      }
    });
  }

  // Lengths of one to four bytes, so that the last character has spare bits in some: those count as changed too.
  test.each(['a', 'ab', 'abc', 'abcd'])(
    'with any one character changed, added or taken away is refused: %s',
    (text) => {
      const cursor = sealCursor(key, binding, text);
      const changed = Array.from(cursor).flatMap((character, at) =>
        Array.from('ABCDEFGHabcdwxyz01234-_=+ é').map((other) =>
          other === character ? '' : cursor.slice(0, at) + other + cursor.slice(at + 1),
        ),
      );
      const lengths = [`${cursor}A`, `${cursor}=`, `A${cursor}`, cursor.slice(1), cursor.slice(0, -1)];
      expect(passing([...changed, ...lengths])).toEqual([]);
      expect(passing([cursor])).toEqual([cursor]);
    },
  );

  test('with any one bit changed is refused', () => {
    const bytes = Buffer.from(sealCursor(key, binding, 'id:p17'), 'base64url');
    const changed = Array.from({ length: bytes.length * 8 }, (_, bit) => {
      const copy = Buffer.from(bytes);
      copy.writeUInt8(copy.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      return copy.toString('base64url');
    });
    expect(passing(changed)).toEqual([]);
  });

  test.each([
    ['another reader', { subject: 'reader-2' }],
    ['other rights', { keys: 'b'.repeat(32) }],
    ['another field', { field: 'cases' }],
    ['other arguments', { args: { name: 'ash', limit: 6 } }],
    ['an argument more', { args: { name: 'ash', limit: 5, force: 'X1' } }],
  ])('is refused for %s', (_, change) => {
    const other = cursorBinding({ ...bound, ...change });
    expect(() => openCursor(key, other, sealCursor(key, binding, 'id:p17'))).toThrow(refusal);
  });

  test('is refused under another key, and when it is far too long', () => {
    const cursor = sealCursor(key, binding, 'id:p17');
    expect(() => openCursor(deriveKey(Buffer.alloc(32, 8), 'cursor'), binding, cursor)).toThrow(refusal);
    expect(() => openCursor(key, binding, 'A'.repeat(1_000_000))).toThrow(refusal);
  });
});

describe('the binding', () => {
  test('does not depend on the order in which arguments are written, nor on absent ones', () => {
    const args = { limit: 5, where: undefined, name: 'ash' };
    expect(cursorBinding({ ...bound, args })).toBe(binding);
    const nested = [{ a: { b: 1, c: [1, 2] } }, { a: { c: [1, 2], b: 1 } }, { a: { b: 1, c: [2, 1] } }];
    const [one, same, other] = nested.map((each) => cursorBinding({ ...bound, args: each }));
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });

  test('does not run one part into the next', () => {
    const one = cursorBinding({ ...bound, subject: 'a","b', keys: 'c' });
    expect(cursorBinding({ ...bound, subject: 'a', keys: 'b","c' })).not.toBe(one);
  });
});

describe('a derived key', () => {
  test('is 32 bytes, the same each time, and another for another use or id key', () => {
    const [one, same, use, from] = [
      deriveKey(Buffer.alloc(32, 1), 'cursor'),
      deriveKey(Buffer.alloc(32, 1), 'cursor'),
      deriveKey(Buffer.alloc(32, 1), 'export'),
      deriveKey(Buffer.alloc(32, 2), 'cursor'),
    ].map((derived) => derived.toString('hex'));
    expect(one).toHaveLength(64);
    expect(same).toBe(one);
    expect(new Set([one, use, from]).size).toBe(3);
  });
});
