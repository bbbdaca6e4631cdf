import { contentDigest } from '../../domains/publicId.ts';
import { Invalid, Refused } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import type { Graph, SystemGraph } from '../../graph/run.ts';
import { isOwner } from '../../policy/values.ts';
import type { Audit } from './audit.ts';
import { checkFolder, type Checked } from './firstPass.ts';
import { openFolder, type ImportFolder } from './folder.ts';
import { openKeyRing } from './keys.ts';
import { renewMarks } from './marks.ts';
import type { Pass } from './pass.ts';
import { workOutProtection } from './protection.ts';
import { newRegister } from './register.ts';
import { openRejects } from './rejects.ts';
import { writeFiles } from './secondPass.ts';
import { newTies } from './ties.ts';
import type { Writing } from './write.ts';

export interface ImportOptions {
  /** The import folder. */
  readonly dir: string;
  /** The force for which it is imported; the folder must say the same. */
  readonly force: string;
  /** Only the first pass: nothing in the graph is changed. */
  readonly dryRun: boolean;
  readonly idKey: Buffer;
  readonly system: SystemGraph;
  /** The IMPORTER of the force; asked with `true` once keys were made that the writer's lists don't have. */
  readonly writerFor: (registryChanged: boolean) => Promise<Graph>;
  readonly audit: Audit;
  /** A folder for `rejects.csv` where the import folder can't be written to. */
  readonly rejectsFallback?: string;
  readonly progress?: (line: string) => void;
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
}

/**
 * Imports a folder, create-only: a changed row is a conflict, a repeated one is left alone. May be broken off anywhere and
 * run again, with the same end.
 * @throws Invalid when the folder is refused as a whole, Conflict when graph or folder changed meanwhile; what `audit` throws
 */
export async function importFolder(options: ImportOptions): Promise<ImportOutcome> {
  const { dir, force, dryRun, idKey, system, now } = options;
  const started = now();
  if (!isOwner(force)) throw new Invalid('The force of an import is a force code, NCA or INQ.');
  const known = await system.run(cypher.force.all({}));
  const folder = await openFolder(dir, force, new Set(known.map(({ record }) => record.code)));
  const rejects = await openRejects(dir, options.rejectsFallback);
  const pass: Pass = {
    context: { idKey, force, system: folder.manifest.system, now: started },
    system,
    register: newRegister(),
    ties: newTies(),
    rejects,
    counts: { read: 0, fresh: 0, unchanged: 0, rejected: 0 },
    references: new Set(),
    links: new Set(),
    progress: options.progress ?? (() => undefined),
  };
  const checked = await checkFolder(pass, folder.files).catch(async (error: unknown) => {
    await rejects.drop();
    throw error;
  });
  const rejectsFile = await rejects.keep();
  const batch = batchId(idKey, folder, checked);
  const { read, fresh, unchanged, rejected } = pass.counts;
  const created = dryRun ? fresh : await write(options, pass, folder, checked, batch);
  return {
    rejectsFile,
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

/** The same folder is the same batch, so that a run that was broken off goes on with it. */
const batchId = (
  idKey: Buffer,
  { manifest: { force, system, synthetic } }: ImportFolder,
  { digests }: Checked,
): string => contentDigest(idKey, ['folder', force, system, String(synthetic), ...digests]);

/** The second pass. Gives how many rows this very run created. */
async function write(
  { system, audit, force, now, writerFor }: ImportOptions,
  pass: Pass,
  { manifest: { synthetic } }: ImportFolder,
  { files }: Checked,
  batch: string,
): Promise<number> {
  const at = now();
  const { context, register, ties, counts } = pass;
  const writing = async (): Promise<number> => {
    const ring = await openKeyRing(system, writerFor);
    const parts: Writing = { pass, ring, audit, stamp: { ...context, batch, loadedAt: at } };
    const protection = await workOutProtection(system, force, register, ties);
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
