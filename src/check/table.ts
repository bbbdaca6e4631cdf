/** The invariants of what is stored (domain.md, "Invariants"); `check` compares the graph with each, docs/model.md prints them. */

export interface Invariant {
  readonly name: string;
  readonly say: string;
}

const say = {
  ID: 'Every record, link and thing has a public id.',
  KIND: 'Every node is a noun, a record or a thing of the model, with all the labels of its kind, or one of the books.',
  KEY: 'Every record and link has a key that the registry knows, of the force that owns it.',
  KNOWN: 'Every record, link and thing has a known span that does not end before it begins.',
  INSIDE: "A link's known span lies inside the known spans of both its ends.",
  FIELDS: "Every required field is filled, and every stored value passes its column's rule.",
  ROW: 'Rules over a whole row hold: OFFENDER only beside a conviction, FACILITATOR and network roles with a named assessment, no text such as "unknown" for a name, statuses and values that agree.',
  DERIVED: 'What is worked out from a row agrees with it: validity marks, days of birth.',
  DOUBT:
    'A row is marked as suspected false exactly where its grade says so (information E, legacy information 5).',
  PERIOD: 'No period ends before it begins, and the days of each end stand in order.',
  SOURCE: 'Every row but a source rests on a source of the same force.',
  ENDS: 'Every link joins what its type joins, names both its ends, and belongs to the force of its records.',
  JOINED:
    'Every name, identifier, description, text and row about a thing belongs to exactly one subject of the same force or to one thing.',
  OWN_REFERENCE: 'Every bare noun has one Identifier that holds the own reference of its force.',
  THING: 'A thing holds key 0 and no content.',
  THING_ID: 'A row about a thing describes the thing of its kind and normal form, or else one of its own.',
  ORPHAN: 'Every person has at least one link.',
  MEMBERS: 'Every network has at least two members.',
  PLACE: 'Every crime has a place.',
  UNIDENTIFIED:
    'An unidentified person has at least four descriptors, or an intelligence report mentions her.',
  AGES: "The age range of every role is that of the own force's descriptions and the days of the role or of the matter.",
  MARK: "Every person whom her own force's rows protect has the mark.",
  RING: 'Every row that says who a protected person is holds a PROTECTED key.',
  AREA: 'The area code of a place leads to a code that was valid when something happened there.',
} as const;

export type InvariantName = keyof typeof say;

export const invariantSentences: Readonly<Record<InvariantName, string>> = say;

export const invariants: readonly Invariant[] = Object.entries(say).map(([name, sentence]) => ({
  name,
  say: sentence,
}));
