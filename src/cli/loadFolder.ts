import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { userInfo } from 'node:os';
import type { AuditLog } from '../audit/append.ts';
import { outcomes, type Outcome } from '../audit/entry.ts';
import { shapes } from '../domains/decoders.ts';
import { followRegistry } from '../domains/registry.ts';
import { importFolder, type ImportOutcome } from '../exchange/import/importFolder.ts';
import { holderName } from '../exchange/import/lease.ts';
import { graphFor, type Graph } from '../graph/run.ts';
import { checkAction } from '../policy/actions.ts';
import type { Identity } from '../policy/identity.ts';
import type { AccessRequest } from '../policy/purposes.ts';
import { keysDigest, readerKeys } from '../policy/reader.ts';
import type { Mapping } from '../exchange/import/mapping.ts';
import type { Step } from '../exchange/import/progress.ts';
import type { CommandContext } from './command.ts';
import type { Opened } from './open.ts';

export interface Folder {
  readonly dir: string;
  readonly force: string;
  readonly dryRun: boolean;
  readonly mapping?: Mapping;
}

const noTrail = { statement: () => undefined, record: () => undefined };

/** Imports a folder as the IMPORTER of its force; each transaction is in the access record before it is begun. */
export async function loadFolder(
  { patient: database, system, idKey }: Opened,
  audit: AuditLog,
  { config, progress }: Pick<CommandContext, 'config'> & { readonly progress?: (step: Step) => void },
  { dir, force, dryRun, mapping = {} }: Folder,
): Promise<ImportOutcome> {
  const identity: Identity = {
    subject: `importer ${userInfo().username}`,
    force,
    role: 'IMPORTER',
    clearance: 'SECRET',
    teams: [],
  };
  const request: AccessRequest = {
    purpose: 'DATA_QUALITY',
    reason: `Import of a folder of ${force}.`,
    at: Date.now(),
  };
  checkAction(identity, request, 'IMPORT', { allSynthetic: false });
  const registry = followRegistry(system);
  const keysNow = async () => readerKeys(identity, request, (await registry()).keys);
  let digest = keysDigest(await keysNow());
  const writerFor = async (): Promise<Graph> => {
    const keys = await keysNow();
    digest = keysDigest(keys);
    return graphFor({ database, shapes, trail: noTrail, reader: { at: request.at, ...keys } });
  };
  return importFolder({
    dir,
    force,
    dryRun,
    mapping,
    idKey,
    system,
    writerFor,
    rejectsFallback: join(config.home, 'rejects'),
    ...(progress === undefined ? {} : { progress }),
    holder: holderName(identity.subject),
    now: () => Date.now(),
    audit: async ({ records, outcome }) => {
      await audit.append({
        operation: 'COLLECTION',
        outcome: outcomeOf(outcome),
        actor: { subject: identity.subject, force, role: identity.role },
        clearance: identity.clearance,
        teams: [],
        purpose: 'DATA_QUALITY',
        reason: request.reason ?? '',
        operationName: 'import',
        documentHash: createHash('sha256').update('import').digest('hex'),
        statements: {},
        records,
        keysDigest: digest,
      });
    },
  });
}

const outcomeOf = (text: string): Outcome => outcomes.find((one) => one === text) ?? 'INTERNAL';
