import { join } from 'node:path';
import { Invalid } from '../errors.ts';
import { storedEntry, type Entry } from './entry.ts';
import { linesIn, processFoldersOf, segmentsOf, stretchesOf } from './segment.ts';

const parseEntry = (text: string, place: string): Entry => {
  try {
    return storedEntry.parse(JSON.parse(text));
  } catch {
    throw new Invalid(`${place}: not an entry of the access record; \`crossforce audit verify\` says more.`);
  }
};

/** The entries of one process folder in order of seq. An unfinished last entry is passed over. */
async function* entriesOf(folder: string): AsyncGenerator<Entry> {
  for (const { path } of await segmentsOf(folder)) {
    for await (const { kind, bytes, offset } of stretchesOf(path)) {
      if (kind !== 'lines') continue;
      for (const { from, to } of linesIn(bytes)) {
        yield parseEntry(bytes.toString('utf8', from, to), `${path}, byte ${offset + from}`);
      }
    }
  }
}

/**
 * Reads an access record: the entries of all processes, merged by time, and within one process always by seq (a clock that
 * went back changes nothing). Checks no hash: `verifyAuditLog` does. In constant memory.
 * @throws Invalid with file and byte, where a line is not an entry
 */
export async function* readEntries(folder: string): AsyncGenerator<Entry> {
  const names = await processFoldersOf(folder);
  const sources = names.map((name) => entriesOf(join(folder, name)));
  try {
    const first = await Promise.all(sources.map(async (source) => ({ source, next: await source.next() })));
    const heads = first.flatMap(({ source, next }) => (next.done ? [] : [{ source, entry: next.value }]));
    for (;;) {
      const [earliest] = heads.sort((a, b) =>
        a.entry.at < b.entry.at ? -1 : a.entry.at > b.entry.at ? 1 : 0,
      );
      if (!earliest) return;
      yield earliest.entry;
      const next = await earliest.source.next();
      if (next.done) heads.shift();
      else earliest.entry = next.value;
    }
  } finally {
    await Promise.all(sources.map((source) => source.return(undefined)));
  }
}
