/** For each source the one that it copies; one that copies nothing, or of which nothing is known, is not in it. */
export type Copies = ReadonlyMap<string, string>;

/**
 * The first-hand source that a source goes back to: what nothing is said to be a copy of. Sources that copy one another in a
 * circle have one origin too, the first of them in the order of ids.
 */
export function originOf(copies: Copies, source: string): string {
  const way: string[] = [];
  let at = source;
  while (!way.includes(at)) {
    way.push(at);
    const copied = copies.get(at);
    if (copied === undefined) return at;
    at = copied;
  }
  return way.slice(way.indexOf(at)).reduce((first, one) => (one < first ? one : first));
}
