import { predicatesOf, withoutPredicate } from '../../src/codegen/predicate.ts';

/** What the product is measured against: statements that a capable hand would write for one question alone. */

const types =
  'INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS';

const guard = (...names: readonly string[]): string =>
  names
    .map((name) => `$reader.keys[${name}.acl] AND ${name}.knownFrom <= $reader.at < ${name}.knownTo`)
    .join(' AND ');

const found = 'RETURN [n IN nodes(path) | n.id] AS nodes, [r IN relationships(path) | r.id] AS links';

/** All shortest paths of at most four links, without policy and without the cut at common things: ids alone. */
export const bare = `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH path = allShortestPaths((a)-[:${types}*..4]-(b))
${found}`;

/** The same with the policy inside, so that the database walks over readable rows alone. */
export const guarded = `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
WHERE ${guard('a', 'b')}
MATCH path = allShortestPaths((a)-[:${types}*..4]-(b))
WHERE all(n IN nodes(path) WHERE ${guard('n')})
  AND all(r IN relationships(path) WHERE ${guard('r')})
${found}`;

/** All shortest paths from one end to others that somebody hands it; a length can't be a parameter. */
export const towards = (hops: number): string => `MATCH (a:Entity {id: $from})
UNWIND $to AS id
MATCH (b:Entity {id: id})
MATCH path = allShortestPaths((a)-[:${types}*..${hops}]-(b))
${found}`;

/** Person, objects used, their users, these users' names: one statement for the nested question of documents.ts. */
export const nested = `MATCH (p:Person {id: $id})
WHERE ${guard('p')}
CALL (p) {
  MATCH (p)-[a:USED]->(t:Thing)
  WHERE ${guard('a', 't')}
  RETURN a, t ORDER BY a.id LIMIT 25
}
CALL (t) {
  MATCH (t)<-[b:USED]-(u:Person)
  WHERE ${guard('b', 'u')}
  RETURN b, u ORDER BY b.id LIMIT 25
}
CALL (u) {
  OPTIONAL MATCH (u)-[:HAS_NAME]->(n:Name)
  WHERE ${guard('n')}
  RETURN n ORDER BY n.id
}
RETURN a.id AS used, a.capacity AS capacity, t.id AS thing, b.id AS usedToo, b.capacity AS capacityToo,
  u.id AS user, u.identityStatus AS status, n.id AS name, n.given AS given, n.family AS family`;

const texts = new Map<string, string>();

/** A statement with every test of the reader's keys taken out. */
export function stripped(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const without = predicatesOf(text).reduceRight(withoutPredicate, text);
  if (without === text) throw new Error('there was no predicate to take out');
  texts.set(text, without);
  return without;
}
