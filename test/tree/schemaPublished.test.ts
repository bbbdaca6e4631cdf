import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { breaking, changesPage, publish, published, schemaText } from '../../src/docs/publishSchema.ts';
import { read, root } from '../harness/tree.ts';

test('docs/schema.graphql is the schema: run npm run schema where it is not', () => {
  expect(read(published)).toBe(schemaText(root));
});

test('what breaks a client is told, and what adds is not', () => {
  const before = 'type Query { a(b: Int): String c: Int } enum E { ONE TWO }';
  expect(
    breaking(before, 'type Query { a(b: Int, d: Int): String c: Int e: E } enum E { ONE TWO THREE }'),
  ).toEqual([]);
  expect(breaking(before, 'type Query { a(b: Int!): String } enum E { ONE }')).toEqual([
    'Query.c was removed.',
    'Query.a arg b has changed type from Int to Int!.',
    'TWO was removed from enum type E.',
  ]);
});

describe('publishing', () => {
  let folder = '';
  const at = (path: string): string => join(folder, path);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crossforce-schema-'));
    symlinkSync(join(root, 'schema'), at('schema'));
    mkdirSync(at('docs'));
    writeFileSync(at(changesPage), '# Changes\n');
    writeFileSync(at(published), schemaText(root).replace('  node(', '  gone: String\n  node('));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('a change that breaks clients is refused without a reason, and nothing is written', () => {
    const before = readFileSync(at(published), 'utf8');
    expect(publish(folder, undefined, '2026-01-01')).toEqual(['Query.gone was removed.']);
    expect(readFileSync(at(published), 'utf8')).toBe(before);
    expect(readFileSync(at(changesPage), 'utf8')).toBe('# Changes\n');
  });

  test('with a reason it is published, and the reason is kept', () => {
    expect(publish(folder, 'never worked', '2026-01-01')).toEqual([]);
    expect(readFileSync(at(published), 'utf8')).toBe(schemaText(root));
    expect(readFileSync(at(changesPage), 'utf8')).toContain(
      '## 2026-01-01: never worked\n\n- Query.gone was removed.\n',
    );
  });
});
