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
const telling: ReadonlySet<string | null> = new Set(['HOME', 'WORK', 'SCHOOL', 'PLACED']);

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

/**
 * Things that would tell who stands under a pseudonym: a home, school, placement or workplace of such a person, whoever else
 * was there; and an object that nobody who is named used.
 */
function tellingThings(links: readonly FoundLink[], hidden: ReadonlySet<string>): ReadonlySet<string> {
  const places = links.filter(
    ({ __typename: type, presentAs, start }) =>
      hidden.has(start) && (type === 'WorkedFor' || (type === 'PresentAt' && telling.has(presentAs))),
  );
  const uses = links.filter(({ __typename: type }) => type === 'Used');
  const openly = new Set(uses.filter(({ start }) => !hidden.has(start)).map(({ end }) => end));
  const objects = uses.filter(({ start, end }) => hidden.has(start) && !openly.has(end));
  return new Set([...places, ...objects].map(({ end }) => end));
}

/** Decides for a whole export at once; `unmasks` says for which forces the request unmasks and the role may. */
export function disclosureOf(
  nodes: readonly FoundNode[],
  links: readonly FoundLink[],
  unmasks: (owner: string) => boolean,
  salt: string,
): Disclosure {
  const people = nodes.filter(({ __typename: kind }) => kind === 'Person');
  const hidden = new Set(people.filter((person) => !isNamed(person, unmasks)).map(({ id }) => id));
  const tells = tellingThings(links, hidden);
  return {
    idOf: idsUnder(salt),
    isNamed: ({ id }) => !hidden.has(id),
    showsValue: ({ id }) => !tells.has(id),
    showsReference: ({ start, end }) => !hidden.has(start) && !hidden.has(end),
  };
}
