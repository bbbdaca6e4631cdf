import type { ThingKind } from '../../domains/define.ts';
import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/run.ts';
import type { Props } from './props.ts';

/** A row as the writing statements take it. */
export interface WrittenRow {
  readonly id: string;
  readonly acl: number;
  readonly props: Props;
  /** Subject; or start and end. */
  readonly ends: readonly string[];
  /** What a row about a thing describes. */
  readonly thing: { readonly kind: ThingKind; readonly id: string } | undefined;
}

type Rows = readonly WrittenRow[];
type Written = Promise<readonly { readonly id: string }[]>;
type Put = (run: Run, rows: Rows) => Written;

const bare = (rows: Rows): { id: string; acl: number; props: Props }[] =>
  rows.map(({ id, acl, props }) => ({ id, acl, props }));
const about = (rows: Rows): { id: string; acl: number; props: Props; subject: string }[] =>
  rows.map(({ id, acl, props, ends: [subject = ''] }) => ({ id, acl, props, subject }));
const described = (rows: Rows): { id: string; acl: number; props: Props; thing: string }[] =>
  rows.map(({ id, acl, props, thing }) => ({ id, acl, props, thing: thing?.id ?? '' }));
const between = (rows: Rows): { id: string; acl: number; props: Props; start: string; end: string }[] =>
  rows.map(({ id, acl, props, ends: [start = '', end = ''] }) => ({ id, acl, props, start, end }));

/** The writing statement of each noun, satellite and link type. */
export const puts: Readonly<Record<string, Put>> = {
  Source: (run, rows) => run(cypher.source.put({ rows: bare(rows) })),
  Person: (run, rows) => run(cypher.person.put({ rows: bare(rows) })),
  Case: (run, rows) => run(cypher.case.put({ rows: bare(rows) })),
  Crime: (run, rows) => run(cypher.crime.put({ rows: bare(rows) })),
  Event: (run, rows) => run(cypher.event.put({ rows: bare(rows) })),
  Network: (run, rows) => run(cypher.network.put({ rows: bare(rows) })),
  IntelligenceReport: (run, rows) => run(cypher.intelligence.put({ rows: bare(rows) })),
  ObjectRecord: (run, rows) => run(cypher.thing.put({ rows: described(rows) })),
  LocationRecord: (run, rows) => run(cypher.location.put({ rows: described(rows) })),
  OrganisationRecord: (run, rows) => run(cypher.organisation.put({ rows: described(rows) })),
  Name: (run, rows) => run(cypher.name.put({ rows: about(rows) })),
  Identifier: (run, rows) => run(cypher.identifier.put({ rows: about(rows) })),
  Description: (run, rows) => run(cypher.description.put({ rows: about(rows) })),
  Text: (run, rows) => run(cypher.text.put({ rows: about(rows) })),
  INVOLVED_IN: (run, rows) => run(cypher.link.putInvolvedIn({ rows: between(rows) })),
  USED: (run, rows) => run(cypher.link.putUsed({ rows: between(rows) })),
  PRESENT_AT: (run, rows) => run(cypher.link.putPresentAt({ rows: between(rows) })),
  WORKED_FOR: (run, rows) => run(cypher.link.putWorkedFor({ rows: between(rows) })),
  KNOWS: (run, rows) => run(cypher.link.putKnows({ rows: between(rows) })),
  MEMBER_OF: (run, rows) => run(cypher.link.putMemberOf({ rows: between(rows) })),
  PART_OF: (run, rows) => run(cypher.link.putPartOf({ rows: between(rows) })),
  OCCURRED_AT: (run, rows) => run(cypher.link.putOccurredAt({ rows: between(rows) })),
  FEATURED: (run, rows) => run(cypher.link.putFeatured({ rows: between(rows) })),
  BASED_AT: (run, rows) => run(cypher.link.putBasedAt({ rows: between(rows) })),
  MENTIONS: (run, rows) => run(cypher.link.putMentions({ rows: between(rows) })),
};

type Things = { readonly id: string; readonly normaliser: number }[];

/** The statement that makes the bare things of each kind. */
export const merges: Readonly<Record<ThingKind, (run: Run, rows: Things) => Written>> = {
  Phone: (run, rows) => run(cypher.thing.mergePhones({ rows })),
  Vehicle: (run, rows) => run(cypher.thing.mergeVehicles({ rows })),
  Account: (run, rows) => run(cypher.thing.mergeAccounts({ rows })),
  Device: (run, rows) => run(cypher.thing.mergeDevices({ rows })),
  Document: (run, rows) => run(cypher.thing.mergeDocuments({ rows })),
  Item: (run, rows) => run(cypher.thing.mergeItems({ rows })),
  Location: (run, rows) => run(cypher.thing.mergeLocations({ rows })),
  Organisation: (run, rows) => run(cypher.thing.mergeOrganisations({ rows })),
};
