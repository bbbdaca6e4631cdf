import type { Resolvers } from '../../generated/graphql.ts';
import type { Context } from '../../context.ts';
import { under18 } from '../age.ts';
import type { ThingKind } from '../define.ts';
import { happened, recordFields } from '../recordFields.ts';
import { found } from '../ref.ts';
import type { AnyNode, CaseRecord, ObjectKind, OccurrenceRecord, ThingNode } from '../records.ts';

/** A link came back, so both its ends are readable: what is missing here vanished between two statements. */
const person = (id: string, { load }: Context) => load.record.Person.load(id).then(found('person'));
const policeCase = (id: string, { load }: Context) => load.record.Case.load(id).then(found('case'));
const node = (id: string, { load }: Context) => load.node(id).then(found('record'));

const isOccurrence = (one: AnyNode): one is OccurrenceRecord =>
  one.__typename === 'Case' || one.__typename === 'Crime' || one.__typename === 'Event';

async function occurrence(id: string, context: Context): Promise<OccurrenceRecord> {
  const one = await node(id, context);
  return found('occurrence')(isOccurrence(one) ? one : null);
}

/** The case at the end of a link, where it is one. */
async function caseOrNull(id: string, context: Context): Promise<CaseRecord | null> {
  const one = await occurrence(id, context);
  return one.__typename === 'Case' ? one : null;
}

const thing =
  <K extends ThingKind>(isOf: (one: ThingNode) => one is ThingNode<K>) =>
  async (id: string, { load }: Context): Promise<ThingNode<K>> => {
    const one = await load.record.Thing.load(id);
    return found('thing')(one !== null && isOf(one) ? one : null);
  };
const object = thing(
  (one): one is ThingNode<ObjectKind> => one.__typename !== 'Location' && one.__typename !== 'Organisation',
);
const location = thing((one): one is ThingNode<'Location'> => one.__typename === 'Location');
const organisation = thing((one): one is ThingNode<'Organisation'> => one.__typename === 'Organisation');

const assessment = ({
  assessedBy,
  assessedOn,
  assessmentRef,
}: {
  readonly assessedBy: string | null;
  readonly assessedOn: string | null;
  readonly assessmentRef: string | null;
}) =>
  assessedBy === null || assessedOn === null || assessmentRef === null
    ? null
    : { by: assessedBy, on: assessedOn, reference: assessmentRef };

export const link: Resolvers = {
  Link: { __resolveType: ({ __typename }) => __typename },
  InvolvedIn: {
    ...recordFields,
    happened,
    assessment,
    type: () => 'INVOLVED_IN',
    person: ({ start }, _, context) => person(start, context),
    occurrence: ({ end }, _, context) => occurrence(end, context),
    case: ({ end }, _, context) => caseOrNull(end, context),
    under18: ({ ageMin, ageMax }) => under18(ageMin, ageMax),
  },
  Used: {
    ...recordFields,
    happened,
    type: () => 'USED',
    person: ({ start }, _, context) => person(start, context),
    thing: ({ end }, _, context) => object(end, context),
  },
  PresentAt: {
    ...recordFields,
    happened,
    type: () => 'PRESENT_AT',
    person: ({ start }, _, context) => person(start, context),
    location: ({ end }, _, context) => location(end, context),
  },
  WorkedFor: {
    ...recordFields,
    happened,
    type: () => 'WORKED_FOR',
    person: ({ start }, _, context) => person(start, context),
    organisation: ({ end }, _, context) => organisation(end, context),
  },
  Knows: {
    ...recordFields,
    happened,
    type: () => 'KNOWS',
    person: ({ start }, _, context) => person(start, context),
    other: ({ end }, _, context) => person(end, context),
  },
  MemberOf: {
    ...recordFields,
    happened,
    assessment,
    type: () => 'MEMBER_OF',
    person: ({ start }, _, context) => person(start, context),
    network: ({ end }, _, { load }) => load.record.Network.load(end).then(found('network')),
  },
  PartOf: {
    ...recordFields,
    happened,
    type: () => 'PART_OF',
    occurrence: ({ start }, _, context) => occurrence(start, context),
    case: ({ end }, _, context) => policeCase(end, context),
  },
  OccurredAt: {
    ...recordFields,
    happened,
    type: () => 'OCCURRED_AT',
    occurrence: ({ start }, _, context) => occurrence(start, context),
    location: ({ end }, _, context) => location(end, context),
  },
  Featured: {
    ...recordFields,
    happened,
    type: () => 'FEATURED',
    thing: ({ start }, _, context) => object(start, context),
    occurrence: ({ end }, _, context) => occurrence(end, context),
    case: ({ end }, _, context) => caseOrNull(end, context),
  },
  BasedAt: {
    ...recordFields,
    happened,
    type: () => 'BASED_AT',
    organisation: ({ start }, _, context) => organisation(start, context),
    location: ({ end }, _, context) => location(end, context),
  },
  Mentions: {
    ...recordFields,
    happened,
    type: () => 'MENTIONS',
    report: ({ start }, _, { load }) => load.record.IntelligenceReport.load(start).then(found('report')),
    record: ({ end }, _, context) => node(end, context),
  },
};
