import type { StepFactors } from '../../analysis/trail.ts';
import type { PageOf } from '../page.ts';
import type { AnyLink, AnyNode, LinkTypeName, SourceRecord, ThingNode } from '../records.ts';

/** What a search for chains answers; the parents of the GraphQL types of schema/chain.graphql. */

/** Sources of one origin: the first in the order of ids, and those that say the same again. */
export interface SourceFound {
  readonly source: SourceRecord;
  readonly copies: readonly SourceRecord[];
}

export interface StepFound {
  readonly type: LinkTypeName;
  readonly from: AnyNode;
  readonly to: AnyNode;
  readonly links: readonly AnyLink[];
  readonly factors: StepFactors;
  readonly score: number;
  readonly sources: readonly SourceFound[];
  readonly gapDays: number | null;
  readonly overlap: 'YES' | 'NO' | 'UNKNOWN' | null;
  readonly says: string;
}

export interface ChainFound {
  readonly length: number;
  readonly score: number;
  readonly steps: readonly StepFound[];
  readonly worstSource: 'ONE' | 'TWO' | 'THREE' | null;
  readonly worstInformation: 'A' | 'B' | 'C' | 'D' | 'E' | null;
  readonly worstLegacySource: string | null;
  readonly worstLegacyInformation: string | null;
  readonly ungraded: number;
  readonly forceCodes: readonly string[];
}

export interface SetAsideFound {
  readonly thing: ThingNode;
  readonly reason: 'KIND' | 'NEIGHBOURS';
  readonly neighbours: number;
  readonly joinsBoth: boolean;
}

export type ReachedLimit = 'LINKS_PER_LEVEL' | 'STEPS' | 'RANKED' | 'CHAINS' | 'SET_ASIDE';

/** What must be known to read an answer. */
interface Told {
  readonly setAside: readonly SetAsideFound[];
  readonly reached: readonly ReachedLimit[];
  readonly askedAt: string;
  readonly formula: string;
  readonly keysDigest: string;
}

export interface AnswerFound extends Told {
  readonly chains: readonly ChainFound[];
  readonly same: readonly AnyNode[];
}

/** A record of another force, and the strongest of the shortest chains that lead to it. */
export interface JoinedFound {
  /** Where it stands in the order of the answer: by hops, then by score, then by its id. */
  readonly id: string;
  readonly record: AnyNode;
  readonly hops: number;
  readonly score: number;
  readonly chain: ChainFound;
}

export type AcrossFound = Told & PageOf<JoinedFound>;
