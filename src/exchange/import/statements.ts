import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/run.ts';
import type { ThingKind } from '../../domains/thing/normal.ts';
import type { Props } from './props.ts';

/** A row as the writing statements take it. */
export interface WrittenRow {
  readonly id: string;
  readonly acl: number;
  readonly props: Props;
  /** Subject; or start and end. */
  readonly ends: readonly string[];
  /** What a thing record describes. */
  readonly thing: { readonly kind: ThingKind; readonly id: string } | undefined;
}

type Rows = readonly WrittenRow[];
type Put = (run: Run, rows: Rows) => Promise<readonly { readonly id: string }[]>;

const bare = (rows: Rows): { id: string; acl: number; props: Props }[] =>
  rows.map(({ id, acl, props }) => ({ id, acl, props }));
const about = (rows: Rows): { id: string; acl: number; props: Props; subject: string }[] =>
  rows.map(({ id, acl, props, ends: [subject = ''] }) => ({ id, acl, props, subject }));
const described = (rows: Rows): { id: string; acl: number; props: Props; thing: string }[] =>
  rows.map(({ id, acl, props, thing }) => ({ id, acl, props, thing: thing?.id ?? '' }));
const between = (rows: Rows): { id: string; acl: number; props: Props; start: string; end: string }[] =>
  rows.map(({ id, acl, props, ends: [start = '', end = ''] }) => ({ id, acl, props, start, end }));

/** The writing statement of each noun, satellite and link. */
export const puts: Readonly<Record<string, Put>> = {
  Source: (run, rows) => run(cypher.source.put({ rows: bare(rows) })),
  Person: (run, rows) => run(cypher.person.put({ rows: bare(rows) })),
  Case: (run, rows) => run(cypher.case.put({ rows: bare(rows) })),
  ThingRecord: (run, rows) => run(cypher.thing.put({ rows: described(rows) })),
  Name: (run, rows) => run(cypher.name.put({ rows: about(rows) })),
  Identifier: (run, rows) => run(cypher.identifier.put({ rows: about(rows) })),
  Text: (run, rows) => run(cypher.text.put({ rows: about(rows) })),
  INVOLVED_IN: (run, rows) => run(cypher.link.putInvolvedIn({ rows: between(rows) })),
  USED: (run, rows) => run(cypher.link.putUsed({ rows: between(rows) })),
  KNOWS: (run, rows) => run(cypher.link.putKnows({ rows: between(rows) })),
  FEATURED: (run, rows) => run(cypher.link.putFeatured({ rows: between(rows) })),
};
