/** What takes a server about a second or more over examples/two-forces: the strongest chains between all people, twice in one document. */

/** How often they are asked for; more would meet the deadline where fifty others ask too. */
const times = 2;

const between = (place: number): string => `
  b${place}: linksBetween(from: $from, to: $to, maxHops: 6, rank: STRONGEST, includeCommon: true, limit: 100) {
    chains { length score steps { type says score sources { source { id } } } }
    reached
  }`;

/** The request as it is sent. `ids` are people whom the reader may see; each may be named once, fifty at each end. */
export function longQuestion(ids: readonly string[]): string {
  const refs = ids.map((id) => ({ id }));
  const half = Math.min(50, Math.floor(refs.length / 2));
  return JSON.stringify({
    query: `query ($from: [RecordRef!]!, $to: [RecordRef!]!) {${Array.from({ length: times }, (_, n) => between(n)).join('')}
}`,
    variables: { from: refs.slice(0, half), to: refs.slice(half, 2 * half) },
  });
}
