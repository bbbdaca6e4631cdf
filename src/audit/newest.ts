import { join } from 'node:path';
import { storedEntry, type Entry } from './entry.ts';
import { linesBackwards, type Line, type Meter } from './backwards.ts';
import { Refused } from '../errors.ts';
import { processFoldersOf } from './segment.ts';

/** Where a reading of the log stands: of each process folder, the seq before which it goes on. */
export type Positions = Readonly<Record<string, number>>;

export type Reading = {
  /** `CROSSFORCE_HOME/audit`. */
  folder: string;
  /** Where an earlier reading stopped; from the end unless told. A folder that is not in it is younger than that reading. */
  before?: Positions | undefined;
  /** The span, both ends included: ISO 8601, UTC, milliseconds. */
  from?: string | undefined;
  to?: string | undefined;
  /** A first test on the bytes of a line; what passes is read and given to `each`. */
  mayMatch?: ((line: Buffer) => boolean) | undefined;
  /** Bytes of the log that may be read; past them the reading stops. */
  mostBytes: number;
};

export type ReadingEnd = {
  /** Whether everything was read, `each` had enough, or the bytes were up. */
  end: 'ALL' | 'ENOUGH' | 'BYTES';
  positions: Positions;
  /** Time of the last line that was looked at. */
  reached: string | undefined;
};

type Source = {
  name: string;
  lots: AsyncGenerator<Line[]>;
  lot: readonly Line[];
  next: number;
  line: Line | undefined;
};

/**
 * Within a folder lines are in the order of seq. Their times are too, unless a clock was set back; by as much as this it may have
 * been without a line of the span being missed.
 */
const clockSlack = 60 * 60 * 1000;
const shifted = (at: string, by: number): string => new Date(Date.parse(at) + by).toISOString();

const advance = async (source: Source): Promise<void> => {
  while (source.next >= source.lot.length) {
    const more = await source.lots.next();
    if (more.done) {
      source.line = undefined;
      return;
    }
    source.lot = more.value;
    source.next = 0;
  }
  source.line = source.lot[source.next];
  source.next += 1;
};

const newestOf = (sources: readonly Source[]): Source | undefined =>
  sources.reduce<Source | undefined>(
    (newest, source) => (source.line && (!newest?.line || source.line.at > newest.line.at) ? source : newest),
    undefined,
  );

const entryOf = ({ bytes, seq }: Line, name: string): Entry => {
  try {
    return storedEntry.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    throw new Refused(
      'AUDIT_UNAVAILABLE',
      `${name}, seq ${seq}: not an entry of the access record; \`crossforce audit verify\` says more.`,
    );
  }
};

const openSources = async ({ folder, before, to }: Reading, meter: Meter): Promise<Source[]> => {
  const latest = to === undefined ? undefined : shifted(to, clockSlack);
  const names = (await processFoldersOf(folder)).filter((name) => before === undefined || name in before);
  const sources = names.map((name): Source => {
    const bound = before?.[name] ?? Infinity;
    const lots = linesBackwards(
      join(folder, name),
      ({ seq, at }) => seq < bound && (latest === undefined || at <= latest),
      meter,
    );
    return { name, lots, lot: [], next: 0, line: undefined };
  });
  await Promise.all(sources.map(advance));
  return sources;
};

/**
 * Reads the entries of all processes, newest first: merged by time, and within one process always by seq. Each is checked for its
 * form, not for its hash: `verifyAuditLog` does that.
 * @param each gets every entry of the span that may match, with its process folder and where the reading then stands; says whether to
 * go on
 * @throws Refused (AUDIT_UNAVAILABLE) where a line is not an entry
 */
export const readNewest = async (
  reading: Reading,
  each: (entry: Entry, process: string, positions: () => Positions) => boolean,
): Promise<ReadingEnd> => {
  const { from, to, mayMatch, mostBytes } = reading;
  const meter: Meter = { bytes: 0 };
  const sources = await openSources(reading, meter);
  // To find the place is not counted: each reading gets at least one lot further.
  meter.bytes = 0;
  const positions: Record<string, number> = {};
  for (const { name, line } of sources) positions[name] = line ? line.seq + 1 : 1;
  const earliest = from === undefined ? '' : shifted(from, -clockSlack);
  let reached: string | undefined;
  const ended = (end: ReadingEnd['end']): ReadingEnd => ({ end, positions, reached });
  try {
    for (;;) {
      const source = newestOf(sources);
      if (!source?.line || source.line.at < earliest) return ended('ALL');
      if (meter.bytes > mostBytes) return ended('BYTES');
      const { line, name } = source;
      reached = line.at;
      positions[name] = line.seq;
      await advance(source);
      const inSpan = (from === undefined || line.at >= from) && (to === undefined || line.at <= to);
      if (!inSpan || mayMatch?.(line.bytes) === false) continue;
      if (!each(entryOf(line, name), name, () => positions)) return ended('ENOUGH');
    }
  } finally {
    await Promise.all(sources.map(({ lots }) => lots.return(undefined)));
  }
};
