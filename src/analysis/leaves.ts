import type { Edge } from './ball.ts';

const buckets = 1 << 19;

/** A bucket from the last six characters: ids are keyed hashes, so these are as good as random. */
function bucketOf(id: string): number {
  let bucket = 0;
  for (let index = Math.max(0, id.length - 6); index < id.length; index++) {
    bucket = (Math.imul(bucket, 31) + id.charCodeAt(index)) & (buckets - 1);
  }
  return bucket;
}

/**
 * The edges without most of those to a node that no other edge names and that is no end: such a node lies inside no chain, and
 * nine of ten nodes of a ball are of this kind. It counts by bucket and not by id, which spares the dearest part of a
 * search, looking up every id; a leaf that shares its bucket stays, which costs time and nothing else.
 */
export function withoutLeaves(edges: readonly Edge[], ends: Iterable<string>): readonly Edge[] {
  const often = new Uint8Array(buckets);
  const seen = (bucket: number): number => (often[bucket] = Math.min(2, (often[bucket] ?? 0) + 1));
  for (const end of ends) often[bucketOf(end)] = 2;
  for (const { near, far } of edges) {
    seen(bucketOf(near));
    seen(bucketOf(far));
  }
  return edges.filter(({ near, far }) => often[bucketOf(near)] === 2 && often[bucketOf(far)] === 2);
}
