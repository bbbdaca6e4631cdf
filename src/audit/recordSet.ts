import { hash } from 'node:crypto';

/** The longest list of ids that an entry carries in full. */
export const longestList = 1000;

export type RecordSet = readonly string[] | { count: number; merkleRoot: string };

const leaf = (id: string): Buffer => hash('sha256', `\0${id}`, 'buffer');
const inner = (left: Buffer, right: Buffer): Buffer =>
  hash('sha256', Buffer.concat([Buffer.of(1), left, right]), 'buffer');

/**
 * Root of the Merkle tree over the ids in the order given, hex: RFC 6962 section 2.1 (leaf = SHA-256(0x00 ‖ id),
 * inner = SHA-256(0x01 ‖ left ‖ right), split at the largest power of two below the length), worked out level by level.
 */
export const merkleRoot = (ids: readonly string[]): string => {
  let level = ids.map(leaf);
  while (level.length > 1) {
    const next: Buffer[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = level.slice(i, i + 2);
      if (left) next.push(right ? inner(left, right) : left);
    }
    level = next;
  }
  return (level[0] ?? hash('sha256', '', 'buffer')).toString('hex');
};

/**
 * The ids of one operation as the log keeps them: each once, sorted by code unit, in full up to `longestList`; beyond it
 * their count and Merkle root, by which it can still be proved that a given id was or was not among them.
 */
export const recordSet = (ids: readonly string[]): RecordSet => {
  const sorted = [...new Set(ids)].sort();
  return sorted.length <= longestList ? sorted : { count: sorted.length, merkleRoot: merkleRoot(sorted) };
};
