import { describe, expect, test } from '@jest/globals';
import { predicatesOf, withoutPredicate } from '../../../src/codegen/predicate.ts';
import { all, lint, read, tested, write } from './lintTexts.ts';

const good: [string, string][] = [
  [
    'a record and its link',
    `MATCH (p:Person {id: $id})-[r:USED]->(t:Phone) WHERE ${tested('p', 'r', 't')} RETURN p`,
  ],
  [
    'a test over several lines',
    `MATCH (p:Person)\nWHERE $reader.keys[ p.acl ]\n  AND p.knownFrom <= $reader.at\n < p.knownTo RETURN p`,
  ],
  [
    'a test within the brackets',
    `MATCH (p:Person WHERE ${tested('p')})-[r:KNOWS WHERE ${tested('r')}]-(q:Person WHERE ${tested('q')}) RETURN q`,
  ],
  [
    'structural links, named or not',
    `MATCH (p:Person)-[:HAS_NAME]->(n:Name)<-[h:HAS_NAME]-(p) WHERE ${tested('p', 'n')} RETURN n`,
  ],
  [
    'reference data without a name',
    `MATCH (p:Person)-[:HELD_BY]->(:Force {code: $f}) WHERE ${tested('p')} RETURN p`,
  ],
  [
    'a row of the access office beside what it is about',
    `MATCH (request:AccessRequest) CALL (request) { MATCH (r:Record {id: request.target}) WHERE ${tested('r')} RETURN r.acl AS acl } RETURN request.id AS id`,
  ],
  [
    'tests shared by MATCHes in a row',
    `MATCH (p:Person {id: $a}) MATCH (q:Person {id: $b}) WHERE ${tested('p', 'q')} RETURN p, q`,
  ],
  [
    'an optional match',
    `MATCH (p:Person) WHERE ${tested('p')} OPTIONAL MATCH (p)-[r:KNOWS]-(q:Person) WHERE ${tested('r', 'q')} RETURN p, q`,
  ],
  [
    'one level of a chain',
    `UNWIND $ids AS id MATCH (a:Person {id: id}) WHERE ${tested('a')} WITH collect(a) AS frontier
     CALL (frontier) { UNWIND frontier AS n MATCH (n)-[r:USED|KNOWS]-(m) WHERE ${tested('r', 'm')} AND NOT m.id IN $hubs
       RETURN collect(DISTINCT m) AS next }
     CALL (next) { UNWIND next AS n MATCH (n)-[r:USED|KNOWS]-(m) WHERE ${tested('r', 'm')} RETURN collect(m) AS last }
     RETURN last`,
  ],
  [
    'the old form of a subquery',
    `MATCH (p:Person) WHERE ${tested('p')} CALL { WITH p MATCH (p)-[r:KNOWS]-(q:Person) WHERE ${tested('r', 'q')} RETURN count(q) AS n } RETURN p, n`,
  ],
  [
    'EXISTS, as a query',
    `MATCH (p:Person) WHERE ${tested('p')} AND EXISTS { MATCH (p)-[r:KNOWS]-(q:Person) WHERE ${tested('r', 'q')} } RETURN p`,
  ],
  [
    'EXISTS and COUNT, as bare patterns',
    `MATCH (p:Person) WHERE ${tested('p')} AND EXISTS { (p)-[:HAS_NAME]->(n:Name) WHERE ${tested('n')} } RETURN COUNT { (p)-[r:KNOWS]-(q:Person) WHERE ${tested('r', 'q')} } AS n`,
  ],
  [
    'a pattern comprehension',
    `MATCH (p:Person) WHERE ${tested('p')} RETURN [(p)-[r:KNOWS]-(q:Person) WHERE ${tested('r', 'q')} | q.id] AS ids`,
  ],
  [
    'a comprehension over what is bound',
    `MATCH (p:Person) WHERE ${tested('p')} WITH collect(p) AS ps RETURN [x IN ps | [(x)-[:HAS_NAME]->(n:Name) WHERE ${tested('n')} | n.id]] AS ids`,
  ],
  [
    'a shortest path',
    `MATCH (a:Person {id: $a}) WHERE ${tested('a')} MATCH (b:Person {id: $b}) WHERE ${tested('b')} MATCH p = shortestPath((a)-[:KNOWS|USED*..6]-(b)) WHERE ${all('x', 'nodes(p)')} AND ${all('r', 'relationships(p)')} RETURN p`,
  ],
  [
    'links of variable length by their own name',
    `MATCH (a:Person) WHERE ${tested('a')} MATCH p = (a)-[rs:SAME_AS*0..6]-(b:Person) WHERE ${all('r', 'rs')} AND ${all('x', 'nodes(p)')} RETURN b`,
  ],
  [
    'a quantified path',
    `MATCH (a:Person) WHERE ${tested('a')} MATCH (a) ((x)-[r:KNOWS]-(y) WHERE ${tested('x', 'r', 'y')}){1,3} (b:Person) WHERE ${tested('b')} RETURN b`,
  ],
  [
    'a thing over its record',
    `MATCH (t:Thing {id: $id})<-[:DESCRIBES]-(s:ThingRecord) WHERE ${tested('t', 's')} RETURN s`,
  ],
  [
    'a thing that a tested row of an EXISTS reaches',
    `MATCH (t:Location) WHERE t.id > $after AND ${tested('t')} AND EXISTS { MATCH (t)<-[:DESCRIBES]-(s:LocationRecord) WHERE ${tested('s')} AND ($town IS NULL OR s.town = $town) } RETURN t`,
  ],
  [
    'one label or another',
    `MATCH (p:Person)-[r:INVOLVED_IN]->(q:Case|Crime|Event) WHERE ${tested('p', 'r', 'q')} RETURN q`,
  ],
  [
    'branches of a union',
    `MATCH (p:Person) WHERE ${tested('p')} RETURN p UNION MATCH (p:Person) WHERE ${tested('p')} RETURN p`,
  ],
  [
    'a node that an index yields',
    `CALL db.index.fulltext.queryNodes('names', $q) YIELD node AS n WHERE ${tested('n')} RETURN n`,
  ],
  [
    'brackets that are no pattern',
    `MATCH (p:Person) WHERE ${tested('p')} RETURN (p.a) - (p.b) AS x, size(p.c) - 1 AS y, {match: 1, a: [1, 2][0]} AS z`,
  ],
  [
    'strings and comments that look like patterns',
    `// MATCH (q:Person)\nMATCH (p:Person) WHERE ${tested('p')} RETURN '(x:Person)--(y)' AS s /* (z)--() */`,
  ],
  [
    'words such as STARTS WITH',
    `MATCH (p:Person) WHERE p.id STARTS WITH $x AND ${tested('p')} RETURN p AS order`,
  ],
];

describe('the guard lint accepts', () => {
  test.each(good)('%s', (_, text) => {
    expect(lint(text)).toEqual([]);
  });

  test.each(good)('every test is needed: %s', (_, text) => {
    const predicates = predicatesOf(text);
    expect(predicates.length).toBeGreaterThan(0);
    for (const predicate of predicates) expect(lint(withoutPredicate(text, predicate))).not.toEqual([]);
  });

  test('statements of the machine and of reference data without tests', () => {
    expect(lint('MATCH (n)-[r]-() RETURN n', { ...read, system: true })).toEqual([]);
    expect(lint('MATCH (f:Force) RETURN f', { ...read, public: true })).toEqual([]);
  });

  test('writes that test the keys of what they touch and of what they give', () => {
    expect(
      lint(
        `UNWIND $rows AS row WITH row WHERE $reader.writeKeys[row.acl]
         MATCH (a:Person {id: row.start}) WHERE $reader.writeKeys[a.acl]
         MATCH (s:ThingRecord {id: row.end})-[:DESCRIBES]->(b:Thing) WHERE $reader.writeKeys[s.acl]
         MERGE (a)-[link:USED {id: row.id}]->(b) ON CREATE SET link += row.props, link.acl = row.acl
         FOREACH (name IN row.names | CREATE (a)-[:HAS_NAME]->(n:Name {id: name.id, acl: row.acl}))
         RETURN row.id AS id`,
        write,
      ),
    ).toEqual([]);
  });

  test('pointers in their own folder', () => {
    const text = `MATCH (p:Person {id: $id}) WHERE ${tested('p').replace('.keys', '.pointerKeys')} RETURN p.force AS force`;
    expect(lint(text, read, 'pointer/ofRecord')).toEqual([]);
    expect(lint(text)).toEqual(
      expect.arrayContaining([expect.stringContaining('$reader.pointerKeys has no place here')]),
    );
  });
});

describe('predicates', () => {
  const text = `MATCH (p)-[r]-(q) // $reader.keys[z.acl]\nWHERE ${tested('p', 'r')} AND $reader.writeKeys[row.link.acl] AND $reader.keys[q.acl]`;

  test('are found whole, with their places, and halves are left out', () => {
    expect(
      predicatesOf(text).map(({ variable, kind, start, end }) => [variable, kind, text.slice(start, end)]),
    ).toEqual([
      ['p', 'keys', tested('p')],
      ['r', 'keys', tested('r')],
      ['row.link', 'writeKeys', '$reader.writeKeys[row.link.acl]'],
    ]);
  });

  test('are taken out one by one', () => {
    const [, second] = predicatesOf(text);
    expect(second && withoutPredicate(text, second)).toBe(text.replace(tested('r'), 'true'));
  });
});
