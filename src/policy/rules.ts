import type { Explanation } from './sight.ts';

/** The rules by which a record or link answers, in their order and in words (contract.md, "Who may see what"). */
export const rulesInWords: Readonly<Record<Explanation['rule'], string>> = {
  0: 'Nothing is shown under an identity that is not sound, for a purpose that is missing or is none of the role, or where a part of the marking is missing or unknown. A purpose that reaches the own force alone shows nothing of others. A purpose narrows and never widens.',
  1: 'A grant to this reader of this force, for this purpose, that has not run out: full. It opens what says who a protected person is only where the grant says so.',
  2: 'Sealed: none.',
  3: "A classification above the reader's clearance: none.",
  4: 'Kept to a team that the reader is not in: none.',
  5: 'Where the strand has rules of its own, these decide.',
  6: 'Everywhere else the table of roles decides, by whose record it is and its handling code.',
  7: 'What says who a protected person is shows nothing, neither content nor pointer, unless the request asks to unmask and the role may. It never shows more than the rules before it.',
};
