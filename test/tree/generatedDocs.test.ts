import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { definitions } from '../../src/domains/index.ts';
import { nameOf } from '../../src/domains/rowRules.ts';
import { wordsOf } from '../../src/docs/words.ts';
import { columnsOf } from '../../src/exchange/import/columns.ts';
import { read, root } from '../harness/tree.ts';

test('docs/access.md, docs/import.md and docs/model.md are what the definitions say', () => {
  execFileSync(join(root, 'node_modules', '.bin', 'tsx'), ['src/docs/write.ts', '--check'], {
    cwd: root,
    stdio: 'pipe',
  });
});

test('the import page has every file and every column with its rule', () => {
  const page = read('docs/import.md');
  for (const definition of definitions) {
    expect(page).toContain(`### ${definition.file}\n`);
    for (const { name, say, rule } of columnsOf(definition)) {
      if (name === 'id' || name === 'source_id') continue;
      expect(page).toContain(`| \`${name}\` | ${say} | ${wordsOf(rule)} |`);
    }
  }
});

test('every rule but that of an untold choice of words says what it expects', () => {
  const silent = definitions.flatMap((definition) =>
    columnsOf(definition).flatMap(({ name, rule }) =>
      wordsOf(rule) === '' ? [`${nameOf(definition)}.${name}`] : [],
    ),
  );
  expect(silent).toEqual([]);
});
