/** What an import tells the access record: ids alone. */
export interface ImportEntry {
  /** Ids of the records and links of a transaction; at the end of an import, of its batch. */
  readonly records: readonly string[];
  /** INTENT before each transaction; at the end OK, or the code of the error. */
  readonly outcome: string;
}

/** Resolves when the entry is on the disk; where it rejects, nothing is written to the graph. */
export type Audit = (entry: ImportEntry) => Promise<void>;
