import { types } from 'node:util';
import { readAnchor, type SignedHead } from './anchor.ts';
import type { Head } from './chain.ts';
import { fingerprintOf } from './signature.ts';

/** What the log is checked against: an anchor, and the keys that may have signed it. */
export type ProofSource = {
  /** Path of an anchor: its heads must be found in the log. */
  anchor?: string | undefined;
  /** Public keys that are known from elsewhere; without them a signature proves only that the anchor is whole. */
  keys?: readonly string[] | undefined;
};

export type Proof = {
  heads: ReadonlyMap<string, Head>;
  /** Sentences on what the anchor can't prove. */
  notes: string[];
  /** In one sentence: the anchor was changed, or signed with a key that is not ours. */
  broken?: string;
  /** In one sentence: the anchor can't be read. */
  unreadable?: string;
};

const nothing: Proof = { heads: new Map(), notes: [] };

const strangersHead = (
  heads: ReadonlyMap<string, SignedHead>,
  keys: readonly string[],
): SignedHead | undefined => [...heads.values()].find(({ key }) => !keys.includes(key));

/** Reads the anchor and says what it proves. Never throws. */
export const proofFrom = async ({ anchor, keys }: ProofSource): Promise<Proof> => {
  if (anchor === undefined) return nothing;
  try {
    const { heads, unreadable, forged } = await readAnchor(anchor);
    const notes =
      unreadable === 0 ? [] : [`${anchor}: ${unreadable} lines are no signed head, as a crash leaves one.`];
    if (forged !== undefined) {
      const broken = `${anchor}: the signature of the head of ${forged.process}, seq ${forged.seq}, does not hold.`;
      return { heads, notes, broken };
    }
    if (keys === undefined) {
      const named = [...new Set([...heads.values()].map(({ key }) => fingerprintOf(key)))].join(', ');
      return {
        heads,
        notes: [
          ...notes,
          `The anchor is signed with the key ${named}; without --key it is not known whose that is.`,
        ],
      };
    }
    const stranger = strangersHead(heads, keys);
    if (stranger === undefined) return { heads, notes };
    const whose = `${anchor}: the head of ${stranger.process} is signed with the key ${fingerprintOf(stranger.key)}`;
    return { heads, notes, broken: `${whose}, which is none of those given.` };
  } catch (error) {
    const reason = types.isNativeError(error) ? error.message : String(error);
    return { ...nothing, unreadable: `the anchor can't be read: ${reason}` };
  }
};
