import { namedBy, rejectedReason } from './ends.ts';
import type { Break, Fallen } from './invariants.ts';
import { chunksOf, type CheckedFile, type Pass } from './pass.ts';
import { place } from './register.ts';
import type { Reject } from './rejects.ts';
import { isBad, readRow } from './rows.ts';

const chunkSize = 1_000;

/** Notes rows that fell by a rule over the whole folder. Their files are read again for it, and no others. */
export async function noteFallen(pass: Pass, files: readonly CheckedFile[], fallen: Fallen): Promise<void> {
  for (const checked of files) {
    const rows = fallen.get(checked);
    if (rows === undefined) continue;
    let at = 0;
    for await (const chunk of chunksOf(checked.file, chunkSize)) {
      const rejects: Reject[] = [];
      for (const { cells, line } of chunk) {
        if (rows.has(at)) rejects.push(rejectOf(pass, checked, cells, line, rows.get(at)));
        at += 1;
      }
      await pass.rejects.add(rejects);
    }
  }
}

function rejectOf(
  { register, context }: Pass,
  { file: { layout, name } }: CheckedFile,
  cells: readonly string[],
  line: number,
  rule: Break | undefined,
): Reject {
  const row = readRow(layout, cells, context);
  const id = row.reference ?? '';
  if (rule !== undefined || isBad(row)) {
    return { file: name, row: line, column: '', reason: '', ...rule, id };
  }
  const named = namedBy(register, context, layout.definition, row);
  const column = named.find(({ entry }) => register.place.get(entry) === place.REJECTED)?.ref.column ?? '';
  return { file: name, row: line, column, reason: rejectedReason, id };
}
