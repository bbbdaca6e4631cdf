import type { ToldChange } from '../../audit/operation.ts';
import type { Graph, SystemGraph } from '../../graph/run.ts';
import type { Registry } from '../registry.ts';

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
  /** Writes a disclosure down. @throws AuditUnavailable: then nothing is to be answered */
  readonly disclosed: (told: ToldChange) => Promise<void>;
  /** Does a change under an idempotency key, its intent on the disk before and its outcome behind. */
  readonly recorded: <T>(told: ToldChange, key: string, work: () => Promise<T>) => Promise<T>;
  /** A keyed digest of texts, for ids and idempotency keys. */
  readonly digest: (parts: readonly string[]) => string;
}
