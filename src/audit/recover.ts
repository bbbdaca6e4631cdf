import { Refused } from '../errors.ts';
import { genesis, sha256, type Head } from './chain.ts';
import { badEntrySentence, scanSegment, type BadEntry, type SegmentScan } from './scan.ts';
import { missingSegment, segmentsOf, type Segment } from './segment.ts';

/** Where a log goes on: the segment to write to, the first free byte of it, and the entry to follow. */
export type Resumption = {
  segment: number;
  position: number;
  head: Head;
  /** An unfinished entry from `position` on, to be overwritten by the entry that records it. */
  torn?: { file: string; bytes: number; sha256: string };
};

const refuse = (sentence: string): never => {
  throw new Refused(
    'AUDIT_UNAVAILABLE',
    `The access record is broken, so the service does not start: ${sentence}`,
  );
};

const badEnd = (segment: Segment, { lines, length }: SegmentScan, problem: string): BadEntry => ({
  file: segment.path,
  line: lines + 1,
  seq: 0,
  offset: length,
  problem,
});

/** The segment before the last one is full and closed: it has entries and no loose end. */
const headOfClosed = async (segment: Segment, start: Head | undefined): Promise<Head> => {
  const scan = await scanSegment(segment, start);
  if (scan.bad) return refuse(badEntrySentence(scan.bad));
  if (scan.tail)
    return refuse(badEntrySentence(badEnd(segment, scan, 'it is unfinished, and a later file exists')));
  return scan.head ?? refuse(`${segment.path} is empty, and a later file exists.`);
};

/**
 * Finds the end of a process folder's log, checking its last two segments; `audit verify` checks them all. Reads only.
 * @throws Refused with file and line, if anything but an unfinished last entry is wrong
 */
export const findResumption = async (folder: string, name: string): Promise<Resumption> => {
  const segments = await segmentsOf(folder);
  const missing = missingSegment(folder, segments);
  if (missing) return refuse(`${missing.path} is missing.`);
  const [last, previous] = segments.slice(-2).reverse();
  if (!last) return { segment: 1, position: 0, head: genesis(name) };
  const origin = (segment: Segment): Head | undefined => (segment.number === 1 ? genesis(name) : undefined);
  const start = previous ? await headOfClosed(previous, origin(previous)) : genesis(name);
  const scan = await scanSegment(last, start);
  if (scan.bad) return refuse(badEntrySentence(scan.bad));
  const resumption = { segment: last.number, position: scan.length, head: scan.head ?? start };
  if (!scan.tail) return resumption;
  return { ...resumption, torn: { file: last.name, bytes: scan.tail.length, sha256: sha256(scan.tail) } };
};
