import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConstraints, readStatements } from '../../../src/codegen/read.ts';
import { writeModule } from '../../../src/codegen/write.ts';
import { statement } from '../../../src/graph/statement.ts';

describe('the generator', () => {
  let root = '';
  const put = (path: string, ...lines: string[]): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), lines.join('\n'));
  };
  const generated = () => readFileSync(join(root, 'src/generated/cypher.ts'), 'utf8');

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'codegen-'));
    put(
      'schema/base.graphql',
      '"What material is about." enum Strand { GENERAL CSE }',
      'type Query { a: Strand }',
    );
    put(
      'cypher/person/byIds.cypher',
      '// People by */ their ids.',
      '// @param  ids    LIST<STRING>',
      '// @param  strand Strand       of the inquiry',
      '// @return record NODE(Person) as the reader sees her',
      '',
      'MATCH (record:`Person`) // ${odd} \\ text',
      'RETURN record',
    );
    put(
      'cypher/batch/close.cypher',
      '// Closes a batch.',
      '// @write',
      '// @system',
      'MATCH (b:Batch) DELETE b',
    );
    put('cypher/_constraints/002-b.cypher', 'CREATE INDEX b FOR (n:B) ON (n.b)');
    put(
      'cypher/_constraints/001-a.cypher',
      '// Why.',
      'CREATE INDEX a FOR (n:A) ON (n.a);',
      'CREATE INDEX c FOR (n:C) ON (n.c);',
      '',
    );
    put('cypher/_constraints/000-vocabulary.cypher', '// label Person');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('says that its file is stale until it has written it, and writes the same bytes again', () => {
    expect(writeModule(root, true)).toBe(
      'src/generated/cypher.ts does not say what cypher/ says: run npm run codegen.',
    );
    expect(writeModule(root, false)).toBeUndefined();
    expect(writeModule(root, true)).toBeUndefined();
    const before = generated();
    put('cypher/batch/note.cypher', '// Another.', '// @return a DATE', '// @system', 'RETURN date() AS a');
    expect(writeModule(root, true)).toMatch(/npm run codegen/);
    writeModule(root, false);
    expect(generated()).not.toBe(before);
    rmSync(join(root, 'cypher/batch/note.cypher'));
    writeModule(root, false);
    expect(generated()).toBe(before);
  });

  test('imports what is used, names rows by path, and keeps the statement name as the first line of the text', () => {
    writeModule(root, false);
    const text = generated();
    expect(text).toContain("import type { Records } from '../domains/records.ts';");
    expect(text).toContain("import type { Strand } from './graphql.ts';");
    expect(text).toContain('export type BatchClose = Record<string, never>;');
    expect(text).toContain("  /** as the reader sees her */\n  record: Records['Person'];");
    expect(text).toContain('/** People by *\\/ their ids. strand: of the inquiry. */');
    expect(text).toContain('byIds: statement<{ ids: ReadonlyArray<string>; strand: Strand }, PersonByIds>(');
    expect(text).toContain(
      '`// person/byIds\nMATCH (record:\\`Person\\`) // \\${odd} \\\\ text\nRETURN record\n`',
    );
    expect(text).toContain("{ record: { kind: 'NODE', label: 'Person', nullable: false } }");
    expect(text).toContain('{ one: false, write: true, public: false, system: true }');
    expect(text.indexOf('  batch: {')).toBeLessThan(text.indexOf('  person: {'));
  });

  test('cuts the constraints into single statements, in the order of their files', () => {
    expect(readConstraints(root)).toEqual([
      { name: '001-a', text: 'CREATE INDEX a FOR (n:A) ON (n.a)' },
      { name: '001-a#2', text: 'CREATE INDEX c FOR (n:C) ON (n.c)' },
      { name: '002-b', text: 'CREATE INDEX b FOR (n:B) ON (n.b)' },
    ]);
  });

  test.each([
    'cypher/person/by-ids.cypher',
    'cypher/Person/byIds.cypher',
    'cypher/byIds.cypher',
    'cypher/a/b/c.cypher',
  ])('refuses the path %s', (path) => {
    put(path, '// A.', '// @return a DATE', 'RETURN 1');
    expect(() => readStatements(root)).toThrow(
      `${path}:1: expected cypher/<folder>/<name>.cypher, both in camel case.`,
    );
    rmSync(join(root, path));
  });

  test('a statement is a function of its parameters, and carries its name and text', () => {
    const flags = { one: false, write: false, public: false, system: false };
    const byIds = statement<{ ids: string[] }, { a: string }>('person/byIds', 'RETURN 1', {}, flags);
    expect(byIds({ ids: ['x'] })).toEqual({
      name: 'person/byIds',
      text: 'RETURN 1',
      params: { ids: ['x'] },
      columns: {},
      flags,
    });
    expect([byIds.name, byIds.text, byIds.flags]).toEqual(['person/byIds', 'RETURN 1', flags]);
  });
});
