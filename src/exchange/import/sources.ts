import type { ImportFile } from './folder.ts';
import { lookUp } from './lookup.ts';
import type { Pass } from './pass.ts';
import type { Entry } from './register.ts';
import type { Reject } from './rejects.ts';

/** A row of sources.csv that rests on another source, which may stand further down in the same file. */
export interface WaitingSource {
  readonly entry: Entry;
  readonly rests: Entry;
  readonly reference: string;
  readonly line: number;
  readonly at: number;
}

const reasonFor = ({ place, kind }: Entry): string | undefined => {
  if (place === 'REJECTED') return 'the row that it names was rejected';
  if (place === 'ABSENT')
    return 'dangling reference: expected the id of a row of sources.csv, in this folder or an earlier one';
  return kind === 'Source'
    ? undefined
    : 'expected the id of a row of sources.csv, found that of another file';
};

/** Refuses the sources that rest on none, and then those that rest on these, until nothing changes. */
export async function settleSources(
  { system, register, rejects, counts }: Pass,
  file: ImportFile,
  prints: number[],
  waiting: readonly WaitingSource[],
): Promise<void> {
  await lookUp(
    system,
    register,
    waiting.map(({ rests }) => rests),
  );
  let left = waiting;
  for (;;) {
    const refused = left.filter(({ rests }) => reasonFor(rests) !== undefined);
    if (refused.length === 0) return;
    left = left.filter(({ rests }) => reasonFor(rests) === undefined);
    const lines = refused.map(({ rests, reference, line }): Reject => {
      return {
        file: file.name,
        row: line,
        column: 'source_id',
        reason: reasonFor(rests) ?? '',
        id: reference,
      };
    });
    for (const { entry, at } of refused) {
      entry.place = 'REJECTED';
      prints[at] = 0;
      counts.fresh -= 1;
      counts.rejected += 1;
    }
    await rejects.add(lines);
  }
}
