// Events that are dealt with in cases; the loader groups by `of`. A subject with an empty page has one row that holds its total alone.
// @param  ids    LIST<STRING>
// @param  after  STRING               the id of the link after which the page begins; empty for the first page
// @param  first  INTEGER
// @return of     STRING
// @return link   LINK(PART_OF)?
// @return record NODE(Event)?
// @return total  INTEGER              inside the reader's view
// @example {"ids": ["@X1/rms/C1", "@X2/rms/C1"], "after": "", "first": 5}
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Case {id: of})<-[link:PART_OF]-(near:Event)
  WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  WITH link, near AS found
  ORDER BY link.id
  WITH collect({link: link, record: found}) AS every
  RETURN size(every) AS total, [row IN every WHERE row.link.id > $after][..$first] AS page
}
UNWIND CASE WHEN size(page) = 0 THEN [{link: null, record: null}] ELSE page END AS row
RETURN of, row.link AS link, row.record AS record, total
