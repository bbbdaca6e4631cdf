import { describe, expect, test } from '@jest/globals';
import { progressOn } from '../../../src/cli/progress.ts';

const step = { doing: 'checking', file: 'names.csv', rows: 20_000, share: 0.25 } as const;

function watched(terminal: boolean) {
  let time = 0;
  const lines: string[] = [];
  const written: string[] = [];
  const progress = progressOn(
    (line) => lines.push(line),
    terminal ? (text) => written.push(text) : undefined,
    () => time,
  );
  return { lines, written, progress, at: (milliseconds: number) => (time = milliseconds) };
}

describe('the progress of an import', () => {
  test('is a line that is rewritten on a terminal, with rows per second and time left', () => {
    const { lines, written, progress, at } = watched(true);
    progress.step({ ...step, rows: 0, share: 0 });
    at(2_000);
    progress.step(step);
    at(2_100);
    progress.step(step);
    progress.end();
    expect(written).toEqual([
      '\r\u001b[Kchecking names.csv: 20,000 rows, 25 %, 10,000 rows/s, 6 s left',
      '\r\u001b[K',
    ]);
    expect(lines).toEqual([]);
  });

  test('is a line now and then elsewhere, and one for each file', () => {
    const { lines, progress, at } = watched(false);
    for (let second = 0; second <= 400; second += 1) {
      at(second * 100);
      progress.step({ ...step, share: second / 1_000 });
    }
    progress.step({ ...step, over: 20_000 });
    progress.step({ ...step, doing: 'writing', over: 0 });
    expect(lines).toHaveLength(14);
    expect(lines[0]).toBe('checking names.csv: 20,000 rows, 3 %, 6,667 rows/s, 2 min left');
    expect(lines.at(-1)).toBe('checked names.csv: 20000 rows');
  });
});
