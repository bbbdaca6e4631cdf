import type { Graph, SystemGraph } from '../../graph/run.ts';
import type { Registry } from '../registry.ts';

/** What the access record is told of a change: ids alone. */
export interface Told {
  readonly operation: 'ALTERATION' | 'DISCLOSURE' | 'BREAK_GLASS';
  /** INTENT before the transaction; OK or the code of the error behind it. */
  readonly outcome: string;
  readonly records: readonly string[];
  readonly recipients?: readonly string[];
  readonly format?: string;
}

/**
 * What a change of who may see a record needs beside the reader's own graph. Whoever uses it makes sure first that the reader
 * may: nothing in it looks at her rights.
 */
export interface AccessOffice {
  /** The machine's own graph: keys, grants, requests and changes, never content. */
  readonly system: SystemGraph;
  /** The keys as they stand now. */
  readonly registry: () => Promise<Registry>;
  /** A graph that may give keys to the records of one force, over the keys as they stand now. */
  readonly marker: (force: string) => Promise<Graph>;
  /** Resolves when it is on the disk. @throws AuditUnavailable: then nothing is done */
  readonly tell: (told: Told) => Promise<void>;
  /** A keyed digest of texts, for ids and idempotency keys. */
  readonly digest: (parts: readonly string[]) => string;
}
