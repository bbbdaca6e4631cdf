import { wordsIn } from '../name/fold.ts';
import { mostAsked, wordsOf } from '../name/keys.ts';
import type { Word } from '../../analysis/nameRank.ts';
import { Invalid, LimitExceeded } from '../../errors.ts';
import type { QuerySearchArgs, SearchKind } from '../../generated/graphql.ts';
import { thingKinds } from '../define.ts';

/** What is asked of a search, read and within its limits. */
export interface SearchQuestion {
  readonly text: string;
  /** The words of a name; none where the text has no letter. */
  readonly words: readonly Word[];
  readonly forces: readonly string[] | null;
  readonly labels: readonly string[] | null;
  /** The force's own reference, where the text is one in full: `X1/rms/P1`. */
  readonly own: { readonly force: string; readonly system: string; readonly reference: string } | undefined;
}

const longestText = 200;

const labelsOf: Readonly<Record<SearchKind, readonly string[]>> = {
  PERSON: ['Person'],
  CASE: ['Case'],
  CRIME: ['Crime'],
  EVENT: ['Event'],
  NETWORK: ['Network'],
  INTELLIGENCE_REPORT: ['IntelligenceReport'],
  OBJECT: thingKinds.filter((kind) => kind !== 'Location' && kind !== 'Organisation'),
  LOCATION: ['Location'],
  ORGANISATION: ['Organisation'],
};

/** @throws Invalid or LimitExceeded for an argument out of bounds */
export function questionOf({ text: given, kinds, forces }: QuerySearchArgs): SearchQuestion {
  const text = given.trim().replaceAll(/\s+/gu, ' ');
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Invalid('text: expected a letter or a digit.');
  if (text.length > longestText) {
    throw new LimitExceeded(
      'text',
      `text: ${text.length} characters asked, at most ${longestText} are allowed.`,
    );
  }
  if (kinds?.length === 0) throw new Invalid('kinds: expected at least one kind, or no list.');
  const count = new Set(wordsIn(text)).size;
  if (count > mostAsked) {
    throw new LimitExceeded(
      'words',
      `text: ${count} different words asked, at most ${mostAsked} are allowed.`,
    );
  }
  const [, force, system, reference] = /^([^/\s]+)\/([^/\s]+)\/(.+)$/u.exec(text) ?? [];
  return {
    text,
    words: /\p{L}/u.test(text) ? wordsOf(text) : [],
    forces: forces ?? null,
    labels: kinds?.flatMap((kind) => labelsOf[kind]) ?? null,
    own:
      force === undefined || system === undefined || reference === undefined
        ? undefined
        : { force, system, reference },
  };
}
