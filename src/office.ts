import type { AuditLog } from './audit/append.ts';
import { withIntent } from './audit/intent.ts';
import { changeEntry } from './audit/operation.ts';
import type { AccessOffice } from './domains/access/office.ts';
import { shapes } from './domains/decoders.ts';
import { contentDigest } from './domains/publicId.ts';
import type { Registry } from './domains/registry.ts';
import type { Database } from './graph/driver.ts';
import { graphFor, systemGraph, type Graph } from './graph/run.ts';
import type { Access } from './policy/directive.ts';
import type { Identity } from './policy/identity.ts';
import { readerKeys } from './policy/reader.ts';
import { marker } from './policy/sight.ts';

export interface OfficeParts {
  readonly database: Database;
  readonly idKey: Buffer;
  readonly registry: () => Promise<Registry>;
  /** The open access record: changes are told to it. */
  readonly audit: Pick<AuditLog, 'append'>;
  readonly sourceAddress?: string | undefined;
}

/** The reader under whose name the machine gives keys to records of a force: it reads nothing. */
const registrar = (force: string): Identity => ({
  subject: 'access office',
  force,
  role: 'IMPORTER',
  clearance: 'SECRET',
  teams: [],
});

const noTrail = { statement: () => undefined, record: () => undefined };

/** A graph that may give keys to the records of a force, over the keys as they stand now. */
export const markerOf =
  ({ database, registry }: Pick<OfficeParts, 'database' | 'registry'>) =>
  async (force: string): Promise<Graph> => {
    const at = Date.now();
    const who = registrar(force);
    const request = { purpose: 'DATA_QUALITY', reason: 'Keys of records.', at } as const;
    const lists = readerKeys(who, request, (await registry()).keys, marker(who));
    return graphFor({ database, shapes, trail: noTrail, reader: { at, ...lists } });
  };

/** What the domain `access` needs beside a reader's graph. */
export function officeOf(
  parts: OfficeParts,
  { access, loggedDigest }: { readonly access: Access; readonly loggedDigest: string },
): AccessOffice {
  const { database, idKey, registry, audit, sourceAddress } = parts;
  const by = { access, keysDigest: loggedDigest, sourceAddress };
  return {
    system: systemGraph(database, shapes),
    registry,
    marker: markerOf(parts),
    disclosed: async (told) => {
      await audit.append({ ...changeEntry(by, told), outcome: 'OK' });
    },
    recorded: (told, key, work) => withIntent(audit, changeEntry(by, told), key, work),
    digest: (texts) => contentDigest(idKey, texts),
  };
}
