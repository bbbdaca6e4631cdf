import type { StepFactors } from '../../analysis/score.ts';
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
  readonly forceCodes: readonly string[];
}

export interface SetAsideFound {
  readonly thing: ThingNode;
  readonly reason: 'KIND' | 'NEIGHBOURS';
  readonly neighbours: number;
  readonly joinsBoth: boolean;
}

export interface AnswerFound {
  readonly chains: readonly ChainFound[];
  readonly setAside: readonly SetAsideFound[];
  readonly reached: readonly ('LINKS_PER_LEVEL' | 'STEPS' | 'CHAINS')[];
  readonly same: readonly AnyNode[];
  readonly askedAt: string;
  readonly formula: string;
  readonly keysDigest: string;
}
