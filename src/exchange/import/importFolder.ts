import { contentDigest } from '../../domains/publicId.ts';
import { Invalid, Refused } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import type { Graph, SystemGraph } from '../../graph/run.ts';
import { isOwner } from '../../policy/values.ts';
import type { Audit } from './audit.ts';
import { checkFolder, type Checked } from './firstPass.ts';
import { noteFallen } from './fallen.ts';
import { openFolder, type ImportFolder } from './folder.ts';
import { newIdTable } from './idTable.ts';
import { settleFolder } from './invariants.ts';
import { openKeyRing } from './keys.ts';
import { takeLease, type Lease } from './lease.ts';
import { renewMarks } from './marks.ts';
import type { Pass } from './pass.ts';
import type { Step } from './progress.ts';
import { workOutProtection } from './protectionInGraph.ts';
import { newRegister } from './register.ts';
import type { RejectGroup } from './rejectGroups.ts';
import type { Mapping } from './mapping.ts';
import { openNotes, rejectsName, warningsName, type NotedFile } from './rejects.ts';
import { writeFiles } from './secondPass.ts';
import type { Writing } from './write.ts';

export interface ImportOptions {
  /** The import folder. */
  readonly dir: string;
  /** The force for which it is imported; the folder must say the same. */
  readonly force: string;
  /** Only the first pass: nothing in the graph is changed. */
  readonly dryRun: boolean;
  /** What the folder calls its columns, where that is not what we call them. */
  readonly mapping?: Mapping;
  readonly idKey: Buffer;
  readonly system: SystemGraph;
  /** The IMPORTER of the force; asked with `true` once keys were made that the writer's lists don't have. */
  readonly writerFor: (registryChanged: boolean) => Promise<Graph>;
  readonly audit: Audit;
  /** A folder for `rejects.csv` where the import folder can't be written to. */
  readonly rejectsFallback?: string;
  readonly progress?: (step: Step) => void;
  /** Who imports, in words, for those who come at the same time and are refused. */
  readonly holder?: string;
  /** The clock, milliseconds. */
  readonly now: () => number;
}

/** What `import … --json` prints (contract.md): counts of the folder's own rows, never of shared things. */
export interface ImportSummary {
  readonly batch: string;
  readonly read: number;
  readonly created: number;
  readonly updated: 0;
  readonly unchanged: number;
  readonly rejected: number;
  readonly seconds: number;
}

export interface ImportOutcome {
  readonly summary: ImportSummary;
  /** Where the rejects stand; null when there are none. */
  readonly rejectsFile: string | null;
  /** Rejects that are alike, most first. */
  readonly rejectGroups: readonly RejectGroup[];
  /** Values that fail a rule and were kept: how many, and where that is noted. */
  readonly warnings: number;
  readonly warningsFile: string | null;
}

/** A lease that nobody needs: a dry run changes nothing. */
const noLease: Lease = { hold: () => Promise.resolve(), giveBack: () => Promise.resolve() };

/**
 * Imports a folder, create-only: a changed row is a conflict, a repeated one is left alone. May be broken off anywhere and
 * run again, with the same end.
 * @throws Invalid when the folder is refused as a whole, Conflict when another import of the force is running or graph or
 * folder changed meanwhile; what `audit` throws
 */
export async function importFolder(options: ImportOptions): Promise<ImportOutcome> {
  const { dir, force, dryRun, mapping = {}, system } = options;
  if (!isOwner(force)) throw new Invalid('The force of an import is a force code, NCA or INQ.');
  const known = await system.run(cypher.force.all({}));
  const folder = await openFolder(dir, force, new Set(known.map(({ record }) => record.code)), mapping);
  const lease = dryRun ? noLease : await takeLease(system, force, options.holder ?? 'an import');
  try {
    return await importUnder(lease, options, folder);
  } finally {
    await lease.giveBack();
  }
}

async function importUnder(
  lease: Lease,
  options: ImportOptions,
  folder: ImportFolder,
): Promise<ImportOutcome> {
  const { dir, dryRun, now, rejectsFallback } = options;
  const started = now();
  const rejects = await openNotes(dir, rejectsFallback, rejectsName);
  const warnings = await openNotes(dir, rejectsFallback, warningsName).catch(async (error: unknown) => {
    await rejects.drop();
    throw error;
  });
  const pass = await openPass(options, folder, rejects, warnings, started);
  const checked = await checkWhole(pass, folder).catch(async (error: unknown) => {
    await rejects.drop();
    await warnings.drop();
    throw error;
  });
  const rejectsFile = await rejects.keep();
  const warningsFile = await warnings.keep();
  const batch = batchId(options, folder, checked);
  const { read, fresh, unchanged, rejected } = pass.counts;
  const created = dryRun ? fresh : await write(options, lease, pass, folder, checked, batch);
  return {
    rejectsFile,
    rejectGroups: rejects.groups.list(),
    warnings: warnings.groups.total(),
    warningsFile,
    summary: {
      batch,
      read,
      created,
      updated: 0,
      // Rows that another run wrote between the two passes of this one are in the graph as they stand in the folder.
      unchanged: unchanged + fresh - created,
      rejected,
      seconds: (now() - started) / 1000,
    },
  };
}

async function openPass(
  { idKey, force, system, progress }: ImportOptions,
  { manifest }: ImportFolder,
  rejects: NotedFile,
  warnings: NotedFile,
  now: number,
): Promise<Pass> {
  const [earlier] = await system.run(cypher.batch.of({ force, system: manifest.system }));
  const areas = await system.run(cypher.import.areas({}));
  return {
    context: { idKey, force, system: manifest.system, now },
    system,
    earlier: earlier ?? { ofForce: true, ofSystem: true },
    register: newRegister(),
    rows: newIdTable(),
    rejects,
    warnings,
    areas: new Set(areas.map(({ code }) => code)),
    counts: { read: 0, fresh: 0, unchanged: 0, rejected: 0 },
    progress: progress ?? (() => undefined),
  };
}

/** The rows one by one, and then the rules over the folder as a whole. */
async function checkWhole(pass: Pass, folder: ImportFolder): Promise<Checked> {
  const checked = await checkFolder(pass, folder.files);
  await noteFallen(pass, checked.files, settleFolder(pass, checked.files));
  return checked;
}

/** The same folder is the same batch, so that a run that was broken off goes on with it. */
const batchId = (
  { idKey, mapping = {} }: ImportOptions,
  { manifest: { force, system, synthetic } }: ImportFolder,
  { digests }: Checked,
): string =>
  contentDigest(idKey, ['folder', force, system, String(synthetic), JSON.stringify(mapping), ...digests]);

/** The second pass. Gives how many rows this very run created. */
async function write(
  { system, audit, force, now, writerFor }: ImportOptions,
  lease: Lease,
  pass: Pass,
  { manifest: { synthetic } }: ImportFolder,
  { files }: Checked,
  batch: string,
): Promise<number> {
  const at = now();
  const { context, counts } = pass;
  const writing = async (): Promise<number> => {
    const ring = await openKeyRing(system, writerFor);
    const parts: Writing = { pass, ring, audit, lease, stamp: { ...context, batch, loadedAt: at } };
    const protection = await workOutProtection(pass, files);
    const opened = { id: batch, force, system: context.system, synthetic, at };
    await system.write('import/open', (run) => run(cypher.batch.open(opened)));
    await renewMarks(parts, protection);
    return writeFiles(parts, files);
  };
  try {
    // A folder that brings nothing new opens no batch; one that was broken off behind its last row is closed.
    const created = counts.fresh === 0 ? 0 : await writing();
    const closed = { id: batch, at: now(), created, rejected: counts.rejected };
    await system.write('import/close', (run) => run(cypher.batch.close(closed)));
    await audit({ records: [batch], outcome: 'OK' });
    return created;
  } catch (error) {
    const outcome = error instanceof Refused ? error.code : 'INTERNAL';
    // The error itself is what the caller must hear of, also where the access record is the one that failed.
    await audit({ records: [batch], outcome }).catch(() => undefined);
    throw error;
  }
}
