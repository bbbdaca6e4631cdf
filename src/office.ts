import type { AuditLog } from './audit/append.ts';
import { withIntent } from './audit/intent.ts';
import type { AskedHashes } from './audit/document.ts';
import { changeEntry, type ToldChange } from './audit/operation.ts';
import type { AccessOffice } from './domains/access/office.ts';
import { shapes } from './domains/decoders.ts';
import { contentDigest } from './domains/publicId.ts';
import type { Registry } from './domains/registry.ts';
import type { Database } from './graph/driver.ts';
import { graphFor, systemGraph, type Graph, type Trail } from './graph/run.ts';
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

const noTrail: Trail = { statement: () => undefined, record: () => undefined };

/** A graph that may give keys to the records of a force, over the keys as they stand now. */
export const markerOf =
  ({ database, registry }: Pick<OfficeParts, 'database' | 'registry'>, trail = noTrail) =>
  async (force: string): Promise<Graph> => {
    const at = Date.now();
    const who = registrar(force);
    const request = { purpose: 'DATA_QUALITY', reason: 'Keys of records.', at } as const;
    const lists = readerKeys(who, request, (await registry()).keys, marker(who));
    return graphFor({ database, shapes, trail, reader: { at, ...lists } });
  };

/** Whose changes these are, as the access record knows the request that asks for them. */
interface By {
  readonly access: Access;
  readonly loggedDigest: string;
  readonly question: AskedHashes;
  readonly trail: Trail & { readonly statements?: () => Record<string, number> };
}

/** What the domain `access` needs beside a reader's graph. */
export function officeOf(parts: OfficeParts, { access, loggedDigest, question, trail }: By): AccessOffice {
  const { database, idKey, registry, audit, sourceAddress } = parts;
  const by = { access, keysDigest: loggedDigest, question, sourceAddress };
  const entry = (told: ToldChange) => changeEntry(by, told, trail.statements?.() ?? {});
  // The machine's rows are keys and grants, no records that the reader is shown.
  const statements = { ...noTrail, statement: trail.statement };
  return {
    system: systemGraph(database, shapes, statements),
    registry,
    marker: markerOf(parts, statements),
    disclosed: async (told) => {
      await audit.append({ ...entry(told), outcome: 'OK' });
    },
    recorded: (told, key, work) => withIntent(audit, () => entry(told), key, work),
    digest: (texts) => contentDigest(idKey, texts),
  };
}
