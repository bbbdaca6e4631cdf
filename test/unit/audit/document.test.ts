import { describe, expect, test } from '@jest/globals';
import { documentHash, hashesOf } from '../../../src/audit/document.ts';

const key = Buffer.alloc(32, 5);
const search = (name: string): string => `{ search(text: "${name}") { total } }`;
const questionHash = (document: string, variables?: unknown): string =>
  hashesOf(key, { document, variables }).questionHash;

describe('the hash of a question', () => {
  test('tells one name from another where the hash of the document does not', () => {
    const [one, other] = ['Ansgar Ulmenried', 'Ansgar Ulmenrid'].map((name) =>
      hashesOf(key, { document: search(name) }),
    );
    expect(one?.documentHash).toBe(other?.documentHash);
    expect(one?.documentHash).toBe(documentHash(search('')));
    expect(one?.questionHash).not.toBe(other?.questionHash);
  });

  test('holds the variables, in any order of their names', () => {
    const document = 'query($text: String!, $first: Int) { search(text: $text, first: $first) { total } }';
    const asked = questionHash(document, { text: 'Marte', first: 5, of: { b: [1, 2], a: 1 } });
    expect(questionHash(document, { of: { a: 1, b: [1, 2] }, first: 5, text: 'Marte' })).toBe(asked);
    expect(questionHash(document, { of: { a: 1, b: [2, 1] }, first: 5, text: 'Marte' })).not.toBe(asked);
    expect(questionHash(document, { text: 'Martha', first: 5, of: { b: [1, 2], a: 1 } })).not.toBe(asked);
  });

  test('does not ask how a document is set, nor whether there are no variables or none are told', () => {
    const set = '# a comment\n{\n  search(\n    text: "Marte"\n  ) { total, }\n}\n';
    expect(questionHash(set)).toBe(questionHash(search('Marte')));
    expect(questionHash(set, {})).toBe(questionHash(set, null));
  });

  test('is another under another key, and is there for what is no GraphQL too', () => {
    expect(hashesOf(Buffer.alloc(32, 6), { document: search('Marte') }).questionHash).not.toBe(
      questionHash(search('Marte')),
    );
    expect(questionHash('{ search(')).not.toBe(questionHash('{ search{'));
    expect(questionHash('{ search(')).toMatch(/^[0-9a-f]{64}$/);
  });
});
