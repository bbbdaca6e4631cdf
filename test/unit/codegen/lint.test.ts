import { describe, expect, test } from '@jest/globals';
import { lintGuards } from '../../../src/codegen/lint.ts';
import { predicatesOf, withoutPredicate } from '../../../src/codegen/predicate.ts';

const read = { one: false, write: false, public: false, system: false };
const write = { ...read, write: true };

/** The reader's test of each variable, joined by AND. */
const tested = (...variables: string[]): string =>
  variables
    .map((x) => `$reader.keys[${x}.acl] AND ${x}.knownFrom <= $reader.at < ${x}.knownTo`)
    .join(' AND ');
const all = (variable: string, source: string): string =>
  `all(${variable} IN ${source} WHERE ${tested(variable)})`;

const lint = (text: string, flags = read, name = 'person/x') =>
  lintGuards(name, text, flags).map(({ message }) => message);

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

describe('the guard lint finds', () => {
  test.each<[string, string, RegExp]>([
    ['a node without its test', 'MATCH (p:Person) RETURN p', /"p" is bound without its test/],
    ['a node without a label', 'MATCH (p) RETURN p', /"p" is bound without its test/],
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
