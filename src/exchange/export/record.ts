import type { GraphQLSchema } from 'graphql';
import type { AuditLog } from '../../audit/append.ts';
import { entryOf } from '../../audit/operation.ts';
import type { TrailSoFar } from '../../audit/trail.ts';
import type { Context } from '../../context.ts';
import { Refused } from '../../errors.ts';
import { gatherExport, type Gathered } from './gather.ts';
import type { ExportRequest } from './ticket.ts';

export interface ExportParts {
  readonly request: ExportRequest;
  readonly schema: GraphQLSchema;
  readonly context: Context;
  readonly trail: TrailSoFar;
  readonly audit: AuditLog;
  readonly sourceAddress?: string | undefined;
}

/**
 * Gathers an export and writes down what was read for it and what it discloses, to whom: no log, no data. Both entries are on
 * the disk when this resolves, so the first byte comes after them. A refusal is written down too, and thrown.
 */
export async function recordedExport(parts: ExportParts): Promise<Gathered> {
  const { request, schema, context, trail, audit, sourceAddress } = parts;
  const operation = (code?: unknown) => ({
    access: context.access,
    keysDigest: context.loggedDigest,
    trail,
    question: context.question,
    name: request.name === '' ? undefined : request.name,
    codes: code === undefined ? [] : [code],
    sourceAddress,
  });
  try {
    const gathered = await gatherExport(request, schema, context);
    const to = { recipient: request.recipient, format: request.format, records: gathered.disclosed };
    await Promise.all([
      audit.append(entryOf(operation())),
      audit.append(entryOf({ ...operation(), disclosed: to })),
    ]);
    return gathered;
  } catch (error) {
    const code = error instanceof Refused ? error.code : 'INTERNAL';
    if (code !== 'AUDIT_UNAVAILABLE') await audit.append(entryOf(operation(code)));
    throw error;
  }
}
