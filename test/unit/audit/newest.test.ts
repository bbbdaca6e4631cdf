import { appendFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AuditLog } from '../../../src/audit/append.ts';
import type { Entry } from '../../../src/audit/entry.ts';
import { readNewest, type Positions, type Reading } from '../../../src/audit/newest.ts';
import { testOf, type LogQuestion } from '../../../src/audit/question.ts';
import { readEntries } from '../../../src/audit/read.ts';
import { collect, consultation, inFolder, logFiles, openAt } from './fixture.ts';

const mostBytes = 1e9;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Read {
  readonly seqs: string[];
  readonly end: string;
  readonly positions: Positions;
}

/** Reads `most` entries, told as `p1/7`. */
async function read(
  reading: Omit<Reading, 'mostBytes'> & { mostBytes?: number },
  most = Infinity,
): Promise<Read> {
  const seqs: string[] = [];
  const { end, positions } = await readNewest({ mostBytes, ...reading }, ({ seq }, name) => {
    seqs.push(`${name}/${seq}`);
    return seqs.length < most;
  });
  return { seqs, end, positions };
}

/** Three processes that write in turns, some of them several at once, in small segments. */
async function writeThree(folder: string): Promise<void> {
  const logs: AuditLog[] = [];
  for (let n = 0; n < 3; n += 1) logs.push(await openAt(folder, { segmentBytes: 3_000 }));
  for (let n = 0; n < 60; n += 1) {
    const log = logs[n % 3];
    if (log) await Promise.all(Array.from({ length: (n % 4) + 1 }, () => log.append(consultation(n))));
    await wait(1 + (n % 3));
  }
  for (const log of logs) await log.close();
}

const told = (entries: readonly Entry[]): string[] =>
  entries.map(({ process, seq }) => `${process.split(':')[0] ?? ''}/${seq}`);

describe('the log, newest first', () => {
  test('is the log, oldest first, turned round, up to entries of the same millisecond', () =>
    inFolder(async (folder) => {
      await writeThree(folder);
      const oldest = await collect(readEntries(folder));
      const { seqs, end } = await read({ folder });
      expect(end).toBe('ALL');
      expect([...seqs].sort()).toEqual(told(oldest).sort());
      const times = new Map(oldest.map((entry) => [told([entry])[0], entry.at]));
      const inOrder = seqs.map((seq) => times.get(seq) ?? '');
      expect(inOrder).toEqual([...inOrder].sort().reverse());
      for (const name of ['p1', 'p2', 'p3']) {
        const own = seqs.filter((seq) => seq.startsWith(name)).map((seq) => Number(seq.slice(3)));
        expect(own).toEqual([...own].sort((a, b) => b - a));
      }
    }));

  test('goes on where a page stopped, for pages of any length, with none twice and none left out', () =>
    inFolder(async (folder) => {
      await writeThree(folder);
      const whole = (await read({ folder })).seqs;
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (length) => {
          const pages: string[] = [];
          let before: Positions | undefined;
          for (;;) {
            const page = await read({ folder, before }, length);
            pages.push(...page.seqs);
            before = page.positions;
            if (page.end === 'ALL') break;
          }
          expect(pages).toEqual(whole);
        }),
        { numRuns: 20 },
      );
    }));

  test('gives no newer entry and no newer process in a later page', () =>
    inFolder(async (folder) => {
      const log = await openAt(folder);
      for (let n = 0; n < 9; n += 1) await log.append(consultation(n));
      const first = await read({ folder }, 4);
      await log.append(consultation(10));
      const other = await openAt(folder);
      await other.append(consultation(11));
      const second = await read({ folder, before: first.positions });
      expect([...first.seqs, ...second.seqs]).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1].map((seq) => `p1/${seq}`));
      await log.close();
      await other.close();
    }));

  test('stops at the bytes it may read, and goes on from there', () =>
    inFolder(async (folder) => {
      const log = await openAt(folder);
      await Promise.all(Array.from({ length: 2_000 }, (_, n) => log.append(consultation(n))));
      await log.close();
      const all: string[] = [];
      let pages = 0;
      for (let before: Positions | undefined; ; pages += 1) {
        const page = await read({ folder, before, mostBytes: 300_000 });
        all.push(...page.seqs);
        before = page.positions;
        if (page.end === 'ALL') break;
        expect(page.end).toBe('BYTES');
      }
      expect(pages).toBeGreaterThan(2);
      expect(all).toEqual(Array.from({ length: 2_000 }, (_, n) => `p1/${2_000 - n}`));
    }));

  test('keeps to a span, both ends included, and passes over an unfinished last entry', () =>
    inFolder(async (folder) => {
      await writeThree(folder);
      const oldest = await collect(readEntries(folder));
      const [from = '', to = ''] = [oldest[40]?.at, oldest[90]?.at];
      const inSpan = oldest.filter(({ at }) => at >= from && at <= to);
      expect((await read({ folder, from, to })).seqs.sort()).toEqual(told(inSpan).sort());
      const last = (await logFiles(folder)).at(-1);
      await appendFile(last?.path ?? '', '{"seq":99,"previousHash":"');
      expect((await read({ folder })).seqs).toHaveLength(oldest.length);
      await appendFile(last?.path ?? '', '\n');
      await expect(read({ folder })).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
    }));

  test('reads a page at the end of a long log in a few hundred kilobytes', () =>
    inFolder(async (folder) => {
      const log = await openAt(folder);
      await Promise.all(Array.from({ length: 20_000 }, (_, n) => log.append(consultation(n))));
      await log.close();
      const bytes = (await logFiles(folder)).reduce((sum, file) => sum + file.bytes.length, 0);
      expect(bytes).toBeGreaterThan(10_000_000);
      const before = { p1: 10_000 };
      const page = await read({ folder, before, mostBytes: 600_000 }, 100);
      expect([page.end, page.seqs[0], page.seqs.length]).toEqual(['ENOUGH', 'p1/9999', 100]);
      expect((await read({ folder, before: { p1: 1 } })).seqs).toEqual([]);
      expect((await read({ folder, before: { p1: 2 } })).seqs).toEqual(['p1/1']);
    }));
});

describe('a question', () => {
  test.each<[LogQuestion, number[]]>([
    [{ actor: 'reader-3' }, [3, 10, 17]],
    [{ actor: 'reader' }, []],
    [{ record: 'person-5' }, [5, 20]],
    [{ record: 'person' }, [20]],
    [{ purpose: 'AUDIT' }, []],
    [{ operations: ['DISCLOSURE'] }, []],
    [{ operations: ['DENIAL', 'CONSULTATION'], outcomes: ['OK'], actor: 'reader-0' }, [0, 7, 14]],
  ])(
    '%j finds the entries that match, and a set of ids that is not listed counts as a match',
    (question, expected) =>
      inFolder(async (folder) => {
        const log = await openAt(folder);
        for (let n = 0; n < 20; n += 1) await log.append(consultation(n));
        const many = Array.from({ length: 1_001 }, (_, n) => `many-${n}`);
        await log.append({
          ...consultation(20),
          actor: { subject: 'x', force: 'X1', role: 'ANALYST' },
          records: many,
        });
        await log.close();
        const { mayMatch, matches } = testOf(question);
        const found: number[] = [];
        await readNewest({ folder, mayMatch, mostBytes }, (entry) => {
          if (matches(entry)) found.push(entry.seq - 1);
          return true;
        });
        expect(found.reverse()).toEqual(expected);
      }),
  );
});
