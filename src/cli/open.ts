import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { openAuditLog, type AuditLog } from '../audit/append.ts';
import { keepHeads } from '../audit/heads.ts';
import { signerOf } from '../audit/signature.ts';
import { shapes } from '../domains/decoders.ts';
import { keyFingerprint } from '../domains/publicId.ts';
import { renewSearchKeys } from '../domains/search/renewKeys.ts';
import { reachEmbedded } from '../embedded/reach.ts';
import { openDatabase, type Database } from '../graph/driver.ts';
import { checkIdKey, migrate, type MigrateOptions } from '../graph/migrate.ts';
import { systemGraph, type SystemGraph } from '../graph/run.ts';
import { keyFromFile } from '../identity/keyFile.ts';
import { earlierKey, recordKeyChange, recordMigrations } from './configurationEntry.ts';
import { loadReference } from './reference.ts';

/** What most commands need: the graph, the id key, and how to leave them. */
export interface Opened {
  /** For readers: a question has ten seconds. */
  readonly database: Database;
  /** For the machine itself, which waits for plans to be made on a busy machine. */
  readonly patient: Database;
  readonly system: SystemGraph;
  readonly idKey: Buffer;
  /** What `migrate` applied on the way. */
  readonly migrations: readonly string[];
  readonly close: () => Promise<void>;
}

/** The version of this program, for the access record. */
export const softwareVersion = (config: Config): string => {
  const read: unknown = JSON.parse(readFileSync(join(config.root, 'package.json'), 'utf8'));
  return typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : 'unknown';
};

/** Milliseconds that the first statement of a database may take: its planner has to wake up too. */
const patience = 60_000;

/**
 * Opens the graph: the user's own server, or the embedded one, which is started unless another crossforce runs it
 * already. Applies migrations, loads the reference lists, makes search keys that are missing, compares the id key.
 */
export async function openGraph(
  config: Config,
  tell: (line: string) => void,
  options: MigrateOptions = {},
): Promise<Opened> {
  const idKey = keyFromFile(config.idKeyFile);
  const server = config.database === undefined ? await reachEmbedded(config.home, tell) : undefined;
  const address = config.database ?? server;
  if (address === undefined) throw new Error('no database address');
  const database = openDatabase(address);
  const patient = openDatabase(address, patience);
  const close = async (): Promise<void> => {
    await database.close();
    await patient.close();
    await server?.stop();
  };
  try {
    const system = systemGraph(patient, shapes);
    const migrations = await migrate(patient, system, Date.now(), options);
    await loadReference(system, config.root);
    if (await renewSearchKeys(system)) tell('Search keys of names and identifiers are made.');
    await checkIdKey(system, keyFingerprint(idKey));
    return { database, patient, system, idKey, migrations, close };
  } catch (error) {
    await close();
    throw error;
  }
}

export interface AuditOptions {
  /** Schema changes that this command applied. */
  readonly migrations?: readonly string[];
  /** A process folder of this name, instead of the first that is free. */
  readonly process?: string;
}

/**
 * Opens this process's own access record, whose heads are signed and kept in the anchor; refused where it is broken. What was
 * migrated, and a new signing key, are its first entries.
 */
export async function openAudit(
  config: Config,
  tell: (line: string) => void,
  { migrations = [], process }: AuditOptions = {},
): Promise<AuditLog> {
  const signer = signerOf(keyFromFile(config.auditKeyFile));
  const before = await earlierKey(config.anchorFile, signer.publicKey);
  const log = await openAuditLog({
    folder: config.auditFolder,
    softwareVersion: softwareVersion(config),
    ...(process === undefined ? {} : { process }),
    onBroken: (cause) => tell(`The access record can't be written: ${cause.message}`),
  });
  try {
    if (before !== undefined) await recordKeyChange(log, before, signer.publicKey);
    await recordMigrations(log, migrations);
    return await keepHeads(log, {
      signer,
      file: config.anchorFile,
      onTrouble: () => tell(`CROSSFORCE_ANCHOR_FILE: signed heads can't be added to ${config.anchorFile}.`),
    });
  } catch (error) {
    await log.close();
    throw error;
  }
}
