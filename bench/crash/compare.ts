import { readEntries } from '../../src/audit/read.ts';
import type { Entry } from '../../src/audit/entry.ts';
import type { Answered } from './load.ts';

export interface Comparison {
  /** Answers without an entry, or whose entry lacks an id that was in the answer. */
  lost: number;
  /** Answers with more entries than one of their kind. */
  doubled: number;
}

const tells = ({ records = [] }: Entry, ids: readonly string[]): boolean =>
  'merkleRoot' in records || ids.every((id) => records.includes(id));

/**
 * Compares answers with the record. An export is two operations of one case reference: leave to download it, and the download, which is
 * a consultation with its disclosure.
 */
export async function compared(folder: string, answered: readonly Answered[]): Promise<Comparison> {
  const byToken = new Map<string, Entry[]>();
  for await (const entry of readEntries(folder)) {
    const token = entry.caseReference;
    if (token !== undefined) byToken.set(token, [...(byToken.get(token) ?? []), entry]);
  }
  const sum: Comparison = { lost: 0, doubled: 0 };
  for (const { token, kind, ids } of answered) {
    const entries = (byToken.get(token) ?? []).filter(
      (entry) => entry.operation === kind && entry.outcome === 'OK',
    );
    // The sub-query of the download stands under the name of the document that was asked, and under the same reference.
    const most =
      kind === 'CONSULTATION' && (byToken.get(token) ?? []).some((entry) => entry.operation === 'DISCLOSURE')
        ? 2
        : 1;
    if (!entries.some((entry) => tells(entry, ids))) sum.lost += 1;
    if (entries.length > most) sum.doubled += 1;
  }
  return sum;
}
