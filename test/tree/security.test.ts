import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { namesIn, tablesUnder } from '../harness/page.ts';
import { read, root } from '../harness/tree.ts';

/** SECURITY.md: every threat has an answer, and what shows that it holds is there. */

const page = read('SECURITY.md');
const [threats = []] = tablesUnder(page, 'Threats');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

/** Why something that is named shows nothing; nothing where it is there. */
function missing(shown: string): string | undefined {
  const [, script] = /^npm run (\S+)/.exec(shown) ?? [];
  if (script !== undefined) return script in scripts ? undefined : `package.json has no script ${script}`;
  if (!/^test\/\S+\.test\.ts$/.test(shown)) return 'expected a test or npm run …';
  return existsSync(join(root, shown)) ? undefined : 'there is no such file';
}

describe('the threats', () => {
  test('are at least those that were thought of at first, each said once and answered', () => {
    expect(threats.length).toBeGreaterThanOrEqual(20);
    expect(new Set(threats.map((line) => line['threat'])).size).toBe(threats.length);
    expect(threats.filter((line) => !/\.$/.test(line['what we do'] ?? ''))).toEqual([]);
  });

  test.each(threats.map((line) => [line['threat'] ?? '', line['shown by']] as const))(
    '%s: what shows the answer is there',
    (_, shownBy) => {
      const shown = namesIn(shownBy);
      expect(shown).not.toEqual([]);
      const absent = shown.flatMap((one) => {
        const why = missing(one);
        return why === undefined ? [] : [`${one}: ${why}`];
      });
      expect(absent).toEqual([]);
    },
  );

  test('a test or script that is not there would be found', () => {
    expect(missing('test/http/nowhere.test.ts')).toBe('there is no such file');
    expect(missing('npm run nothing')).toBe('package.json has no script nothing');
    expect(missing('our word')).toMatch(/^expected/);
    expect(missing('docs/audit.md')).toMatch(/^expected/);
    expect([missing('test/tree/security.test.ts'), missing('npm run sbom')]).toEqual([undefined, undefined]);
  });
});

test('the pages that it leads to are there', () => {
  const links = [...page.matchAll(/\]\(([^)]+\.md)\)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(2);
  expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
