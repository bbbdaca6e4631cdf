// The links of entities, of whatever type, with what stands at their other ends; the loader groups by `of`.
// A subject with an empty page has one row that holds its total alone.
// @param  ids       LIST<STRING>
// @param  linkTypes LIST<LinkType>?      these types alone; all where it is null
// @param  forces    LIST<STRING>?        links that these forces recorded alone; all where it is null
// @param  after     STRING               the id of the link after which the page begins; empty for the first page
// @param  first     INTEGER
// @return of        STRING
// @return link      STRING?
// @return type      LinkType?
// @return node      STRING?
// @return total     INTEGER              inside the reader's view
// @example {"ids": ["@X1/rms/P1", "@X1/rms/P-absent"], "linkTypes": null, "forces": null, "after": "", "first": 5}
// @example {"ids": ["@X1/rms/P1", "@X2/rms/P1"], "linkTypes": ["INVOLVED_IN", "USED"], "forces": ["X1"], "after": "", "first": 5}
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Entity {id: of})-[link:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(near:Entity)
  WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
    AND ($linkTypes IS NULL OR type(link) IN $linkTypes)
    AND ($forces IS NULL OR link.force IN $forces)
  WITH DISTINCT link, near
  ORDER BY link.id
  WITH collect({link: link.id, type: type(link), node: near.id}) AS every
  RETURN size(every) AS total, [row IN every WHERE row.link > $after][..$first] AS page
}
UNWIND CASE WHEN size(page) = 0 THEN [{link: null, type: null, node: null}] ELSE page END AS row
RETURN of, row.link AS link, row.type AS type, row.node AS node, total
