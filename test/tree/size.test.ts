import { expect, test } from '@jest/globals';
import { filesLike, read } from '../harness/tree.ts';

const longest = 250;
const handWritten = filesLike(
  /^(src|test|scripts|bench|cypher|schema)\/.*\.(ts|tsx|mjs|mts|cypher|css)$/,
).filter((path) => !path.startsWith('src/generated/'));

test('there are hand-written files to look at', () => {
  expect(handWritten.length).toBeGreaterThan(100);
});

test('no hand-written file is longer than 250 lines', () => {
  const long = handWritten
    .map((path) => [path, read(path).split('\n').length - 1] as const)
    .filter(([, lines]) => lines > longest);
  expect(long).toEqual([]);
});

test('no file names a path of a machine, a registry host or work left undone', () => {
  const words = [
    /(^|[^A-Za-z0-9_.-])\/(work|farm)\//m,
    /https?:\/\/[a-z0-9.-]*(registry|repo[0-9]?|mirror)[a-z0-9.-]*\./,
    new RegExp(['TO', 'FIX'].map((half, i) => `\\b${half}${['DO', 'ME'][i] ?? ''}\\b`).join('|')),
  ];
  const all = filesLike(/\.(ts|tsx|mjs|json|md|yml|xml|cypher|graphql|css|html)$|^\.ci\//).filter(
    (path) => path !== 'test/tree/size.test.ts',
  );
  const bad = all.filter((path) => words.some((word) => word.test(read(path))));
  expect(bad).toEqual([]);
});
