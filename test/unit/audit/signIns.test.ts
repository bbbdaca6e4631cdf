import { describe, expect, test } from '@jest/globals';
import type { AppendedEntry } from '../../../src/audit/append.ts';
import type { NewEntry } from '../../../src/audit/entry.ts';
import { recordSignIns, type SignIns, type SignInOptions } from '../../../src/audit/signIns.ts';
import { AuditUnavailable } from '../../../src/errors.ts';
import type { Identity } from '../../../src/policy/identity.ts';

const reader = (tokenId: string): Identity => ({
  subject: 'reader',
  force: 'X1',
  role: 'ANALYST',
  clearance: 'OFFICIAL',
  teams: [],
  tokenId,
});

const kept = (
  options: SignInOptions = {},
): { signIns: SignIns; entries: NewEntry[]; full: (is: boolean) => void } => {
  const entries: NewEntry[] = [];
  let isFull = false;
  const append = (entry: NewEntry): Promise<AppendedEntry> => {
    if (isFull) return Promise.reject(new AuditUnavailable());
    entries.push(entry);
    return Promise.resolve({ seq: entries.length, hash: '', at: '', process: '' });
  };
  return { signIns: recordSignIns({ append }, options), entries, full: (is) => void (isFull = is) };
};

describe('the first use of a token', () => {
  test('is an entry, also where many requests bring it at once; a further use is none', async () => {
    const { signIns, entries } = kept();
    await Promise.all([1, 2, 3].map(() => signIns.used(reader('a'), '127.0.0.1')));
    await signIns.used(reader('b'), '127.0.0.1');
    await signIns.used(reader('a'), '127.0.0.1');
    expect(entries).toMatchObject([
      {
        operation: 'SIGN_IN',
        outcome: 'OK',
        actor: { subject: 'reader', tokenId: 'a' },
        sourceAddress: '127.0.0.1',
      },
      { operation: 'SIGN_IN', actor: { tokenId: 'b' } },
    ]);
  });

  test('that can not be written is no sign-in, and is tried again', async () => {
    const { signIns, entries, full } = kept();
    full(true);
    await expect(signIns.used(reader('a'), undefined)).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
    full(false);
    await signIns.used(reader('a'), undefined);
    expect(entries).toHaveLength(1);
  });

  test('is forgotten for the one that was used longest ago, so that memory stays bounded', async () => {
    const { signIns, entries } = kept({ mostTokens: 2 });
    for (const token of ['a', 'b', 'a', 'c', 'a', 'b']) await signIns.used(reader(token), undefined);
    expect(entries.map(({ actor }) => actor?.tokenId)).toEqual(['a', 'b', 'c', 'b']);
  });
});

describe('failed sign-ins', () => {
  test('are written one by one, and past a few counted by address', async () => {
    const { signIns, entries } = kept({ mostAWindow: 2 });
    for (let n = 0; n < 10; n += 1) await signIns.failed(n % 2 === 0 ? '10.0.0.1' : '10.0.0.2');
    expect(entries).toHaveLength(2);
    await signIns.close();
    expect(entries.slice(2)).toMatchObject([
      { operation: 'SIGN_IN', outcome: 'UNAUTHENTICATED', sourceAddress: '10.0.0.1', count: 4 },
      { sourceAddress: '10.0.0.2', count: 4 },
    ]);
    await signIns.failed('10.0.0.1');
    expect(entries).toHaveLength(5);
    await signIns.close();
  });

  test('from ever new addresses are a few entries all the same', async () => {
    const { signIns, entries } = kept({ mostAWindow: 2 });
    for (let n = 0; n < 5_000; n += 1) await signIns.failed(`10.0.${n >> 8}.${n & 255}`);
    await signIns.close();
    expect(entries.length).toBeLessThan(60);
    const counts = entries.map((entry) => ('count' in entry ? (entry.count ?? 0) : 1));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(5_000);
  });

  test('end a window by themselves, and never throw where nothing can be written', async () => {
    const { signIns, entries, full } = kept({ mostAWindow: 1, window: 20 });
    await signIns.failed('a');
    await signIns.failed('a');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(entries).toMatchObject([{ outcome: 'UNAUTHENTICATED' }, { count: 1 }]);
    full(true);
    await expect(signIns.failed('a')).resolves.toBeUndefined();
    await signIns.close();
  });
});
