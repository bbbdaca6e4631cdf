import { expect, test } from '@jest/globals';
import { graphAnswers } from '../../src/exchange/export/answers.ts';
import { linkColumns, nodeColumns } from '../../src/exchange/export/columns.ts';
import { aboutNames } from '../../src/exchange/export/graph.ts';
import { read } from '../harness/tree.ts';

const page = read('docs/exports.md');

test('docs/exports.md says of every column what it is, in the words of the list', () => {
  for (const { name, say } of [...nodeColumns, ...linkColumns])
    expect(page).toContain(`| \`${name}\` | ${say} |`);
});

test('docs/exports.md says what a file says of itself, and which answers are graphs', () => {
  for (const name of [...aboutNames, ...Object.keys(graphAnswers)]) expect(page).toContain(`\`${name}\``);
});

test('no column says the same twice', () => {
  for (const columns of [nodeColumns, linkColumns]) {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});
