import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, RequestHandler, Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { AuditLog } from './audit/append.ts';
import { fileName, inPieces, partOf } from './exchange/export/formats.ts';
import { recordedExport } from './exchange/export/record.ts';
import { accessOf, openTicket, ticketKey } from './exchange/export/ticket.ts';
import { signedIn } from './http/signIn.ts';
import { willBeLogged } from './http/recorded.ts';
import { openRequest, type RequestParts } from './request.ts';

export interface ExportRouteParts extends RequestParts {
  readonly schema: GraphQLSchema;
  readonly audit: AuditLog;
  readonly log: Logger;
}

/**
 * `GET /export/<id>`, by who has signed in: the file that was asked for, for its reader alone. Rights are those of the download; the access record is
 * on the disk before the first byte. What goes wrong later cuts the connection, so that half a file never looks whole.
 */
export const exportRoute =
  (parts: ExportRouteParts): RequestHandler =>
  async (request, response, next) => {
    try {
      await answer(parts, request, response);
    } catch (error) {
      if (response.headersSent) parts.log.warn('an export was cut off');
      else next(error);
    }
  };

async function answer(parts: ExportRouteParts, request: Request, response: Response): Promise<void> {
  const now = Date.now();
  const sourceAddress = request.socket.remoteAddress;
  const { identity, signal } = signedIn(response);
  const asked = openTicket(ticketKey(parts.idKey), identity, String(request.params['id']), now);
  const { part: name = '' } = request.query;
  const part = partOf(asked.format, typeof name === 'string' ? name : '?');
  const { context, trail } = await openRequest(parts, identity, accessOf(asked, now), {
    asked,
    signal,
    sourceAddress,
  });
  const { schema, audit } = parts;
  willBeLogged(response);
  const { graph } = await recordedExport({ request: asked, schema, context, trail, audit, sourceAddress });
  response.setHeader('content-type', part.mime);
  response.setHeader('content-disposition', `attachment; filename="${fileName(graph.about, part)}"`);
  await pipeline(Readable.from(inPieces(part.write(graph))), response);
}
