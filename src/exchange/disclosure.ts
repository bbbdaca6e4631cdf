import { createHmac } from 'node:crypto';
import type { FoundLink, FoundNode } from './export/found.ts';

/**
 * The one place that decides what an export may name (contract.md, `export`; domain.md, invariants 2 and 10).
 *
 * A person is named only where the reader may read a name or reference of her or him: those of a protected person carry keys that an
 * unmask alone opens, so without one they are not there. A suspect who was or may have been under 18 at any matter stands
 * under a pseudonym too, unless the request unmasks and the role may for that force. Whoever has neither name nor reference has
 * the same sort of pseudonym, so that it does not tell who is protected.
 */
export interface Disclosure {
  /** The id that a record, link or thing has in this export alone. */
  readonly idOf: (id: string) => string;
  readonly isNamed: (person: FoundNode) => boolean;
  /** Whether the number, address or name of a thing may be told. */
  readonly showsValue: (thing: FoundNode) => boolean;
  /** Whether a link's own reference, and the instant of its recording, may be told: by either two exports could be joined. */
  readonly showsReference: (link: FoundLink) => boolean;
}

/** Ways to be at a place that say who somebody is (Sexual Offences (Amendment) Act 1992, section 3A). */
export const tellingNatures: readonly string[] = ['HOME', 'WORK', 'SCHOOL', 'PLACED'];

/** A thing to which a readable link leads from somebody who stands under a pseudonym, whether or not the file holds that link. */
export interface TellingThing {
  readonly type: string;
  readonly thing: string;
  /** Where an organisation is: its address names it. */
  readonly premises: readonly string[];
}

/** Ids by a keyed hash under this export's own salt: their order is as good as shuffled, and two exports share none. */
const idsUnder =
  (salt: string) =>
  (id: string): string =>
    createHmac('sha256', Buffer.from(salt, 'base64url')).update(id).digest('hex').slice(0, 20);

function isNamed(person: FoundNode, unmasks: (owner: string) => boolean): boolean {
  const told = (person.name ?? null) !== null || person.identifiers.length > 0;
  const mayBeChild = person.suspectUnder18 === 'YES' || person.suspectUnder18 === 'UNCERTAIN';
  return told && (!mayBeChild || (person.force !== undefined && unmasks(person.force)));
}

/** People of an export who stand under pseudonyms; `unmasks` says for which forces the request unmasks and the role may. */
export const hiddenPeople = (
  nodes: readonly FoundNode[],
  unmasks: (owner: string) => boolean,
): ReadonlySet<string> =>
  new Set(
    nodes.filter((node) => node.__typename === 'Person' && !isNamed(node, unmasks)).map(({ id }) => id),
  );

/**
 * Things that would tell who stands under a pseudonym: a home, school, placement or workplace of such a person with its premises,
 * whoever else was there; and an object that nobody who is named in the file used.
 */
function untold(
  links: readonly FoundLink[],
  hidden: ReadonlySet<string>,
  telling: readonly TellingThing[],
): ReadonlySet<string> {
  const uses = links.filter(({ __typename: type }) => type === 'Used');
  const openly = new Set(uses.filter(({ start }) => !hidden.has(start)).map(({ end }) => end));
  return new Set(
    telling
      .filter(({ type, thing }) => type !== 'USED' || !openly.has(thing))
      .flatMap(({ thing, premises }) => [thing, ...premises]),
  );
}

/** Decides for a whole export at once; `telling` is what leads to the people who are hidden. */
export function disclosureOf(
  links: readonly FoundLink[],
  hidden: ReadonlySet<string>,
  telling: readonly TellingThing[],
  salt: string,
): Disclosure {
  const tells = untold(links, hidden, telling);
  return {
    idOf: idsUnder(salt),
    isNamed: ({ id }) => !hidden.has(id),
    showsValue: ({ id }) => !tells.has(id),
    showsReference: ({ start, end }) => !hidden.has(start) && !hidden.has(end),
  };
}
