import { join } from 'node:path';
import { types } from 'node:util';
import { Conflict } from '../errors.ts';
import type { KnownHeads } from './anchor.ts';
import { genesis, type Head } from './chain.ts';
import { proofFrom, type Proof, type ProofSource } from './proof.ts';
import { badEntrySentence, scanSegment, type BadEntry } from './scan.ts';
import { missingSegment, processFoldersOf, segmentsOf, type Segment } from './segment.ts';

export type VerifyStatus = 'intact' | 'broken' | 'cannot tell';

/** What was found of one process folder; `head` is its last good entry. */
export type ProcessReport = {
  name: string;
  status: VerifyStatus;
  entries: number;
  segments: number;
  head: Head;
  /** The first bad entry: `folder` is the process folder. */
  bad?: BadEntry & { folder: string };
  /** Sentences: what is wrong, what can't be told, what stays unproven. */
  notes: string[];
};

export type VerifyReport = {
  status: VerifyStatus;
  /** Exit status of `audit verify`: 0 intact, 1 broken, 2 cannot tell. */
  exitStatus: 0 | 1 | 2;
  entries: number;
  processes: ProcessReport[];
  /** The result in one sentence; names the first bad entry. */
  summary: string;
  /** Further sentences, in every case what is unproven about the tail. */
  notes: string[];
};

type Folder = { folder: string; name: string; known: KnownHeads | undefined };

const reasonOf = (error: unknown): string => (types.isNativeError(error) ? error.message : String(error));

/** A fault that lies between entries: a file or a tail that ought to be there. */
const absent = (file: string, head: Head, line: number, offset: number, problem: string): BadEntry => ({
  file,
  line,
  seq: head.seq + 1,
  offset,
  problem,
});

const tailNote = (name: string, head: Head, known: Head | undefined): string => {
  if (!known) return `${name}: no anchor, so entries cut off cleanly after seq ${head.seq} would not show.`;
  if (known.seq === head.seq) return `${name}: the anchor proves it up to its last entry, seq ${head.seq}.`;
  return `${name}: the anchor proves it up to seq ${known.seq}; entries cut off after seq ${head.seq} would not show.`;
};

/** Follows the chain through the segments of one process; stops at the first bad entry. */
const verifySegments = async (
  segments: readonly Segment[],
  { folder, name, known }: Folder,
): Promise<ProcessReport> => {
  let head = genesis(name);
  const notes: string[] = [];
  const report = (found?: BadEntry): ProcessReport => {
    const facts = { name, entries: head.seq, segments: segments.length, head };
    if (!found) return { ...facts, status: 'intact', notes: [...notes, tailNote(name, head, known?.latest)] };
    return { ...facts, status: 'broken', bad: { ...found, folder }, notes: [badEntrySentence(found)] };
  };
  const gap = missingSegment(folder, segments);
  let end = { file: folder, line: 1, offset: 0 };
  for (const [index, segment] of segments.entries()) {
    if (gap && segment.number > gap.number) break;
    const isLast = index === segments.length - 1;
    const scan = await scanSegment(segment, head, known?.hashes);
    head = scan.head ?? head;
    end = { file: segment.path, line: scan.lines + 1, offset: scan.length };
    if (scan.bad) return report(scan.bad);
    if (!isLast && scan.lines === 0)
      return report(absent(end.file, head, 1, 0, 'the file is empty, and a later one exists'));
    if (scan.tail && !isLast)
      return report(
        absent(end.file, head, end.line, end.offset, 'it is unfinished, and a later file exists'),
      );
    if (scan.tail) {
      notes.push(
        `${segment.path} ends in ${scan.tail.length} bytes of an unfinished entry (from byte ${scan.length}): it is being written, or a crash left it and the next start cuts and records it.`,
      );
    }
  }
  if (gap) return report(absent(gap.path, head, 1, 0, 'the file is missing'));
  if (known && known.latest.seq > head.seq) {
    const problem = `the record ends here, but the anchor knows seq ${known.latest.seq}: the tail was cut off`;
    return report(absent(end.file, head, end.line, end.offset, problem));
  }
  return report();
};

const verifyProcess = async (place: Folder): Promise<ProcessReport> => {
  const { folder, name, known } = place;
  const nothing = { name, entries: 0, segments: 0, head: genesis(name) };
  try {
    const segments = await segmentsOf(folder);
    if (segments.length > 0 || known) return await verifySegments(segments, place);
    return {
      ...nothing,
      status: 'cannot tell',
      notes: [`${folder} holds no log file, so it can't be told whether it ever did.`],
    };
  } catch (error) {
    return { ...nothing, status: 'cannot tell', notes: [`${folder} can't be read: ${reasonOf(error)}.`] };
  }
};

const summaryOf = (status: VerifyStatus, processes: readonly ProcessReport[], entries: number): string => {
  const first = processes.find((process) => process.status === status);
  if (status === 'intact') return `intact: ${entries} entries of ${processes.length} processes.`;
  if (first?.bad) return `broken: first bad entry in ${badEntrySentence(first.bad)}`;
  return `cannot tell: ${first?.notes[0] ?? 'there is no access record.'}`;
};

const exitStatuses = { intact: 0, broken: 1, 'cannot tell': 2 } as const;

const reportOf = (processes: ProcessReport[]): VerifyReport => {
  const has = (status: VerifyStatus): boolean => processes.some((process) => process.status === status);
  const status = has('broken')
    ? 'broken'
    : has('cannot tell') || processes.length === 0
      ? 'cannot tell'
      : 'intact';
  const entries = processes.reduce((sum, process) => sum + process.entries, 0);
  const notes = processes.flatMap((process) => process.notes);
  const summary = summaryOf(status, processes, entries);
  return { status, exitStatus: exitStatuses[status], entries, processes, summary, notes };
};

const unreadable = (sentence: string): VerifyReport => ({
  ...reportOf([]),
  summary: `cannot tell: ${sentence}`,
  notes: [sentence],
});

/**
 * Checks a whole access record: every hash, every link of every chain, seq and segments without a gap, all process
 * folders. Reads only, in constant memory; may run beside a living writer. Without an anchor a clean cut of the tail
 * (the last entries, the last segments, a whole process folder) can't be seen, and the notes say so.
 * @param source an anchor, whose heads must be found, so that a cut before them is `broken`, and the keys that may have signed it
 */
export const verifyAuditLog = async (folder: string, source: ProofSource = {}): Promise<VerifyReport> => {
  const proof = await proofFrom(source);
  if (proof.unreadable !== undefined) return unreadable(proof.unreadable);
  let found: string[];
  try {
    found = await processFoldersOf(folder);
  } catch (error) {
    return unreadable(`${folder} can't be read: ${reasonOf(error)}.`);
  }
  if (found.length === 0 && proof.heads.size === 0) {
    return unreadable(`${folder} holds no process folder, so there is no access record to check.`);
  }
  const processes: ProcessReport[] = [];
  for (const name of new Set([...found, ...proof.heads.keys()])) {
    const place = { folder: join(folder, name), name, known: proof.heads.get(name) };
    const gone = !found.includes(name);
    processes.push(gone ? await verifySegments([], place) : await verifyProcess(place));
  }
  return withProof(reportOf(processes), proof);
};

/** An anchor that was changed proves nothing, and is itself what was found. */
const withProof = (report: VerifyReport, { broken, notes }: Proof): VerifyReport => {
  const all = { ...report, notes: [...notes, ...report.notes] };
  if (broken === undefined || report.status === 'broken') return all;
  return { ...all, status: 'broken', exitStatus: 1, summary: `broken: ${broken}` };
};

/**
 * The heads of an access record as it stands now, to be signed and kept as an anchor. For a record at rest: beside a living writer the
 * last entries seen may belong to a batch that fails yet and is cut back; there, `keepHeads` does it.
 * @throws Conflict if the record is not intact: an anchor would vouch for it
 */
export const headsOf = async (folder: string): Promise<(Head & { process: string })[]> => {
  const { status, summary, processes } = await verifyAuditLog(folder);
  if (status !== 'intact') throw new Conflict(`No anchor was made of ${folder}: ${summary}`);
  return processes.map(({ name, head }) => ({ process: name, ...head }));
};
