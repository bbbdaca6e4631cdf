import { refReason, type Named } from './ends.ts';
import { lookUp } from './lookup.ts';
import type { CheckedFile, Pass } from './pass.ts';
import { place, type Entry } from './register.ts';
import type { Reject } from './rejects.ts';

/** A row of sources.csv that rests on another source, which may stand further down in the same file. */
export interface WaitingSource {
  readonly entry: Entry;
  readonly rests: Named;
  readonly reference: string;
  readonly line: number;
  readonly at: number;
}

/** Refuses the sources that rest on none, and then those that rest on these, until nothing changes. */
export async function settleSources(
  pass: Pass,
  { file, prints }: CheckedFile,
  waiting: readonly WaitingSource[],
): Promise<void> {
  const { register, rejects, counts } = pass;
  await lookUp(
    pass,
    waiting.map(({ rests }) => rests.entry),
  );
  let left = waiting;
  for (;;) {
    const refused: Reject[] = [];
    left = left.filter(({ rests, reference, line, at, entry }) => {
      const reason = refReason(register, rests);
      if (reason === undefined) return true;
      refused.push({ file: file.name, row: line, column: rests.ref.column, reason, id: reference });
      register.place.set(entry, place.REJECTED);
      prints.set(at, 0);
      counts.fresh -= 1;
      counts.rejected += 1;
      return false;
    });
    if (refused.length === 0) return;
    await rejects.add(refused);
  }
}
