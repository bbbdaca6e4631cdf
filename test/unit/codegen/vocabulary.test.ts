import { describe, expect, test } from '@jest/globals';
import { checkVocabulary, parseVocabulary } from '../../../src/codegen/vocabulary.ts';

const vocabulary = parseVocabulary(
  [
    '// The names that the graph knows.',
    '// label Person Case',
    '// label Hub',
    '// type USED KNOWS',
    '// key id acl role',
  ].join('\n'),
);
const check = (text: string) =>
  checkVocabulary('person/put', text, vocabulary, 10).map(({ line, message }) => `${line} ${message}`);

describe('the vocabulary', () => {
  test('is read from the lists and nothing else', () => {
    expect(vocabulary.labels).toEqual(new Set(['Person', 'Case', 'Hub']));
    expect(vocabulary.types).toEqual(new Set(['USED', 'KNOWS']));
    expect(vocabulary.keys).toEqual(new Set(['id', 'acl', 'role']));
  });

  test.each([
    [
      'UNWIND $rows AS row MERGE (p:Person {id: row.reference}) ON CREATE SET p += row.props, p.acl = row.key, p:Hub',
    ],
    [
      'MATCH (p:Person&!Hub)-[r:USED|KNOWS*1..2 {role: $role}]-(q:Case) RETURN {colour: p.id, r: q.acl} AS p2, [x IN $list | x.size]',
    ],
    [
      'MATCH (p:Person) CALL (p) { RETURN p.id AS name } SET p += {id: 1, acl: 2} RETURN date.truncate(p.acl)',
    ],
    ["MATCH (p:Person) WHERE p.role = 'p.colour :Colour' RETURN p // p.colour"],
  ])('accepts %s', (text) => {
    expect(check(text)).toEqual([]);
  });

  test.each([
    ['MATCH (p:Persn) RETURN p', '10 "Persn" is no label'],
    ['MATCH (p:Person&!Hb) RETURN p', '10 "Hb" is no label'],
    ['MATCH (p:Person)\nSET p:Hbu', '11 "Hbu" is no label'],
    ['MATCH (p:Person) SET p.acl = 1, p:Hub:Hbu', '10 "Hbu" is no label'],
    ['MATCH (p:Person) WHERE p:Case|Cas RETURN p', '10 "Cas" is no label'],
    ['MATCH (p:Person) WHERE EXISTS { MATCH (p) WHERE p:Cas } RETURN p', '10 "Cas" is no label'],
    ['MATCH (p:Person)\n\nMERGE (p)-[:USD]->(q)', '12 "USD" is no type'],
    ['MATCH (p:Person)-[r:USED|KNOWN]-(q) DELETE r', '10 "KNOWN" is no type'],
    ['CREATE (p:Person {id: $id, rolle: $role})', '10 "rolle" is no key'],
    ['MATCH (p:Person)-[r:USED {rolle: 1}]-(q) DELETE r', '10 "rolle" is no key'],
    ['MATCH (p:Person) SET p.rolle = 1', '10 "rolle" is no key'],
    ['MATCH (p:Person) SET p += {rolle: 1}', '10 "rolle" is no key'],
    ['MATCH (p:Person) SET p = {rolle: 1}', '10 "rolle" is no key'],
    ['MATCH (p:Person) REMOVE p.rolle', '10 "rolle" is no key'],
  ])('finds the mistake in %s', (text, expected) => {
    expect(check(text)).toEqual([`${expected} of cypher/_constraints/000-vocabulary.cypher`]);
  });
});
