import { types } from 'node:util';
import { readAnchor, type Anchor, type KnownHeads } from './anchor.ts';
import { fingerprintOf } from './signature.ts';

/** What the log is checked against: an anchor, and the keys that may have signed it. */
export type ProofSource = {
  /** Path of an anchor: its heads must be found in the log. */
  anchor?: string | undefined;
  /** Public keys that are known from elsewhere; without them a signature proves only that the anchor is whole. */
  keys?: readonly string[] | undefined;
};

export type Proof = {
  heads: ReadonlyMap<string, KnownHeads>;
  /** Sentences on what the anchor can't prove. */
  notes: string[];
  /** In one sentence: the anchor was changed, or signed with a key that is not ours. */
  broken?: string;
  /** In one sentence: the anchor can't be read. */
  unreadable?: string;
};

const nothing: Proof = { heads: new Map(), notes: [] };

/** What is wrong with the anchor itself, in a sentence that goes on from its name. */
const faultOf = (
  { heads, keys, forged }: Anchor,
  trusted: readonly string[] | undefined,
): string | undefined => {
  if (forged) return `the signature of the head of ${forged.process}, seq ${forged.seq}, does not hold.`;
  const twice = [...heads].find(([, known]) => known.twice !== undefined);
  if (twice) {
    const [process, known] = twice;
    return `two heads of ${process} were signed for seq ${known.twice ?? 0}, so its tail was cut and written anew.`;
  }
  const stranger = trusted && [...keys.values()].find(({ key }) => !trusted.includes(key));
  if (!stranger) return undefined;
  return `the head of ${stranger.process}, seq ${stranger.seq}, is signed with the key ${fingerprintOf(stranger.key)}, which is none of those given.`;
};

const notesOn = (
  { keys, unreadable }: Anchor,
  file: string,
  trusted: readonly string[] | undefined,
): string[] => {
  const named = [...keys.keys()].map(fingerprintOf).join(', ');
  return [
    ...(unreadable === 0 ? [] : [`${file}: ${unreadable} lines are no signed head, as a crash leaves one.`]),
    ...(trusted
      ? []
      : [`The anchor is signed with the key ${named}; without --key it is not known whose that is.`]),
  ];
};

/** Reads the anchor and says what it proves. Never throws. */
export const proofFrom = async ({ anchor: file, keys }: ProofSource): Promise<Proof> => {
  if (file === undefined) return nothing;
  try {
    const anchor = await readAnchor(file);
    const fault = faultOf(anchor, keys);
    const proof = { heads: anchor.heads, notes: notesOn(anchor, file, keys) };
    return fault === undefined ? proof : { ...proof, broken: `${file}: ${fault}` };
  } catch (error) {
    const reason = types.isNativeError(error) ? error.message : String(error);
    return { ...nothing, unreadable: `the anchor can't be read: ${reason}` };
  }
};
