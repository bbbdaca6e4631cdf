import { describe, expect, test } from '@jest/globals';
import { lintGuards } from '../../../src/codegen/lint.ts';
import { lint, read, tested, write, all } from './lintTexts.ts';

describe('the guard lint finds', () => {
  test.each<[string, string, RegExp]>([
    ['a node without its test', 'MATCH (p:Person) RETURN p', /"p" is bound without its test/],
    ['a node without a label', 'MATCH (p) RETURN p', /"p" is bound without its test/],
    [
      'a row of the access office alone',
      'MATCH (g:Grant) RETURN g.own AS own',
      /nothing ties "g" to what it is/,
    ],
    [
      'a row of the access office beside another record',
      `MATCH (g:Grant) MATCH (r:Record {id: $id}) WHERE ${tested('r')} RETURN g.own AS own, r.id AS id`,
      /nothing ties "g" to what it is/,
    ],
    ['a label beside a reference label', 'MATCH (p:Person|Force) RETURN p', /"p" is bound/],
    [
      'a link without its test',
      `MATCH (p:Person)-[r:USED]->(t:Phone) WHERE ${tested('p', 't')} RETURN p`,
      /"r" is bound/,
    ],
    [
      'a link beside a structural type',
      `MATCH (p:Person)-[r:HAS_NAME|USED]->(t) WHERE ${tested('p', 't')} RETURN p`,
      /"r" is bound/,
    ],
    [
      'an anonymous node',
      `MATCH (p:Person)-[r:KNOWS]-(:Person) WHERE ${tested('p', 'r')} RETURN p`,
      /guarded node without a name/,
    ],
    [
      'an anonymous link',
      `MATCH (p:Person)-[:KNOWS]-(q:Person) WHERE ${tested('p', 'q')} RETURN p`,
      /guarded link without a name/,
    ],
    [
      'bare arrows',
      `MATCH (p:Person)-->(q:Case)<--(s:Person)--(t:Person) WHERE ${tested('p', 'q', 's', 't')} RETURN p`,
      /guarded link without a name/,
    ],
    [
      'a key without the known span',
      'MATCH (p:Person) WHERE $reader.keys[p.acl] RETURN p',
      /whole tests alone/,
    ],
    [
      'a known span of another variable',
      'MATCH (p:Person), (q:Person) WHERE $reader.keys[p.acl] AND q.knownFrom <= $reader.at < q.knownTo RETURN p',
      /whole tests alone/,
    ],
    ['a test joined by OR', `MATCH (p:Person) WHERE ${tested('p')} OR p.id = $id RETURN p`, /"p" is bound/],
    ['a test that is denied', `MATCH (p:Person) WHERE NOT ${tested('p')} RETURN p`, /"p" is bound/],
    [
      'a test in brackets beside OR',
      `MATCH (p:Person) WHERE (${tested('p')} OR true) RETURN p`,
      /"p" is bound/,
    ],
    [
      'a test after the limit',
      `MATCH (p:Person) WITH p LIMIT 5 WHERE ${tested('p')} RETURN p`,
      /"p" is bound/,
    ],
    ['a test in a comment', `MATCH (p:Person) /* WHERE ${tested('p')} */ RETURN p`, /"p" is bound/],
    ['a test in a string', `MATCH (p:Person) WHERE p.x = '${tested('p')}' RETURN p`, /"p" is bound/],
    [
      'an optional match tested elsewhere',
      `MATCH (p:Person) WHERE ${tested('p')} OPTIONAL MATCH (p)-[r:KNOWS]-(q) MATCH (p)-[:HAS_NAME]->(n) WHERE ${tested('r', 'q', 'n')} RETURN n`,
      /"r" is bound/,
    ],
    [
      'a name that WITH has let go',
      `MATCH (p:Person) WHERE ${tested('p')} WITH p.id AS id MATCH (p:Person {id: id}) RETURN p`,
      /"p" is bound/,
    ],
    [
      'a name of the other branch',
      `MATCH (p:Person) WHERE ${tested('p')} RETURN p UNION MATCH (p:Person) RETURN p`,
      /"p" is bound/,
    ],
    [
      'a name that a subquery does not take',
      `MATCH (p:Person) WHERE ${tested('p')} CALL () { MATCH (p:Person) RETURN count(p) AS n } RETURN n`,
      /"p" is bound/,
    ],
    [
      'EXISTS over a hidden link',
      `MATCH (p:Person) WHERE ${tested('p')} AND EXISTS { (p)-[r:KNOWS]-(q:Person) WHERE ${tested('q')} } RETURN p`,
      /"r" is bound/,
    ],
    [
      'COUNT over hidden rows',
      `MATCH (p:Person) WHERE ${tested('p')} RETURN COUNT { MATCH (p)-[r:KNOWS]-(q) } AS n`,
      /"r" is bound/,
    ],
    [
      'a pattern as a condition',
      `MATCH (p:Person) WHERE ${tested('p')} AND (p)-[:KNOWS]-() RETURN p`,
      /without a name/,
    ],
    [
      'a pattern in size()',
      `MATCH (p:Person) WHERE ${tested('p')} RETURN size([(p)-[r:KNOWS]-(q) | q]) AS n`,
      /"q" is bound/,
    ],
    [
      'a path whose nodes are untested',
      `MATCH (a:Person) WHERE ${tested('a')} MATCH p = (a)-[rs:SAME_AS*0..6]-(b:Person) WHERE ${all('r', 'rs')} AND ${tested('b')} RETURN b`,
      /nodes between the ends/,
    ],
    [
      'any() where all() is meant',
      `MATCH (a:Person) WHERE ${tested('a')} MATCH p = (a)-[rs:SAME_AS*0..6]-(b) WHERE ${all('x', 'nodes(p)')} AND ${all('r', 'rs').replace('all(', 'any(')} RETURN b`,
      /"rs" is bound/,
    ],
    [
      'a thing that nothing reaches',
      `MATCH (t:Phone {id: $id}) WHERE ${tested('t')} RETURN t`,
      /"t" is a thing/,
    ],
    [
      'a thing that a later pattern reaches',
      `MATCH (t:Thing), (t)<-[:DESCRIBES]-(s:ThingRecord) WHERE ${tested('t', 's')} RETURN t`,
      /"t" is a thing/,
    ],
    [
      'a thing that an EXISTS beside OR reaches',
      `MATCH (t:Location) WHERE ${tested('t')} AND ($x OR EXISTS { (t)<-[:DESCRIBES]-(s:ThingRecord) WHERE ${tested('s')} }) RETURN t`,
      /"t" is a thing/,
    ],
    [
      'a thing that an EXISTS must not reach',
      `MATCH (t:Location) WHERE ${tested('t')} AND NOT EXISTS { (t)<-[:DESCRIBES]-(s:ThingRecord) WHERE ${tested('s')} } RETURN t`,
      /"t" is a thing/,
    ],
    [
      'a thing that an EXISTS over a hidden row reaches',
      `MATCH (t:Location) WHERE ${tested('t')} AND EXISTS { (t)<-[:DESCRIBES]-(s:ThingRecord) } RETURN t`,
      /"s" is bound/,
    ],
    ['one label or another', 'MATCH (p:Case|Crime) RETURN p', /"p" is bound/],
    [
      'a node that an index yields',
      "CALL db.index.fulltext.queryNodes('names', $q) YIELD node, score RETURN node",
      /"node" is bound/,
    ],
    [
      'keys handed on',
      `WITH $reader.keys AS keys MATCH (p:Person) WHERE ${tested('p')} RETURN p`,
      /whole tests alone/,
    ],
    [
      'the reader handed on',
      `WITH $reader AS r MATCH (p:Person) WHERE ${tested('p')} RETURN p`,
      /whole tests alone/,
    ],
    [
      'the right to write in a read',
      'MATCH (p:Person) WHERE $reader.writeKeys[p.acl] RETURN p',
      /writeKeys has no place here/,
    ],
  ])('%s', (_, text, message) => {
    expect(lint(text)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  test.each<[string, string, RegExp]>([
    [
      'a row whose key is untested',
      'UNWIND $rows AS row MERGE (p:Person {id: row.id}) SET p.acl = row.acl',
      /"row" gives a key untested/,
    ],
    [
      'a row tested under another name',
      'UNWIND $rows AS row MATCH (p:Person {id: row.id}) WHERE $reader.writeKeys[p.acl] SET p.acl = row.acl',
      /"row" gives a key untested/,
    ],
    ['a record made without any row', 'CREATE (p:Person {id: $id})', /no row is tested/],
    [
      'a link made between tested ends',
      'MATCH (a:Person), (b:Person) WHERE $reader.writeKeys[a.acl] AND $reader.writeKeys[b.acl] MERGE (a)-[:KNOWS]->(b)',
      /no row is tested/,
    ],
    [
      'a thing that may be a record',
      'UNWIND $rows AS row MATCH (a:Location|Person {id: row.id}) WHERE $reader.writeKeys[row.acl] MERGE (a)-[:HAS_NAME]->(n:Name {id: row.name}) SET n.acl = row.acl',
      /"a" is bound/,
    ],
    [
      'a change of an untested record',
      'UNWIND $ids AS id MATCH (p:Person {id: id}) SET p.protected = true',
      /"p" is bound/,
    ],
  ])('in a write, %s', (_, text, message) => {
    expect(lint(text, write)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  test('each with file and line', () => {
    const text = `MATCH (p:Person)\nWHERE ${tested('p')}\nMATCH (p)-[:HAS_NAME]->(n:Name)\nRETURN n`;
    expect(lintGuards('person/namesOf', text, read, 7)).toEqual([
      expect.objectContaining({ file: 'cypher/person/namesOf.cypher', line: 9 }),
    ]);
  });
});
