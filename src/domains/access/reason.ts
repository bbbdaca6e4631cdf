import { Invalid } from '../../errors.ts';
import { longestReason, parseReason } from '../../policy/purposes.ts';

/** The reason of a change, trimmed. @throws Invalid for one that says nothing or too much */
export function checkReason(place: string, reason: string): string {
  const text = parseReason(place, reason);
  if (text === undefined) {
    throw new Invalid(`${place}: expected 1 to ${longestReason} characters that say why.`);
  }
  return text;
}
