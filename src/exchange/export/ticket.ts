import { randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { Invalid, LimitExceeded, NotFound } from '../../errors.ts';
import type { Access } from '../../policy/directive.ts';
import type { Identity } from '../../policy/identity.ts';
import type { AccessRequest } from '../../policy/purposes.ts';
import { deriveKey, seal, unseal } from '../../policy/seal.ts';
import { purposes } from '../../policy/values.ts';
import { questionOf } from './document.ts';

export const exportFormats = ['GRAPHML', 'CSV'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Ten minutes, milliseconds. */
export const lifeOfTicket = 10 * 60 * 1000;
/** A ticket travels in an address, and servers on the way take lines of about 8 kB. */
const longestTicket = 6_000;
export const longestRecipient = 200;

const optional = z.string().optional();

const contents = z.object({
  until: z.number(),
  /** Names the ids of this export: 16 bytes, base64url. */
  salt: z.string(),
  format: z.enum(exportFormats),
  recipient: z.string(),
  document: z.string(),
  variables: z.record(z.string(), z.unknown()),
  name: z.string(),
  purpose: z.enum(purposes).optional(),
  reason: optional,
  caseReference: optional,
  unmask: optional,
  knownOn: z.number().optional(),
});

/** A whole request for an export, as it was allowed when it was asked for. */
export type ExportRequest = z.output<typeof contents>;

export interface ExportArgs {
  readonly document: string;
  readonly variables?: string | null | undefined;
  readonly format: ExportFormat;
  readonly recipient: string;
  /** A name for the question, where the document has none. */
  readonly name?: string;
}

/** Checks what is asked for and writes it down. Throws Invalid or LimitExceeded, naming the argument. */
export function exportRequest(
  access: AccessRequest,
  schema: GraphQLSchema,
  { document, variables, format, recipient, name = '' }: ExportArgs,
): ExportRequest {
  const question = questionOf(schema, document, variables);
  const { at, ...asked } = access;
  return contents.parse({
    ...question,
    ...asked,
    name: question.name === '' ? name : question.name,
    until: at + lifeOfTicket,
    salt: randomBytes(16).toString('base64url'),
    format,
    recipient: recipientOf(recipient),
  });
}

function recipientOf(text: string): string {
  const recipient = text.trim();
  if (recipient === '' || recipient.length > longestRecipient) {
    throw new Invalid(`recipient: expected who gets the file, in 1 to ${longestRecipient} characters.`);
  }
  return recipient;
}

/** A ticket opens for one subject of one force alone. */
const bindingOf = ({ subject, force }: Identity): string => JSON.stringify(['export', subject, force]);

/** Seals a request. Throws LimitExceeded (limit `document`) for one that no address can carry. */
export function sealTicket(key: Buffer, identity: Identity, request: ExportRequest): string {
  const packed = deflateRawSync(JSON.stringify(request)).toString('base64');
  const ticket = seal(key, bindingOf(identity), packed);
  if (ticket.length > longestTicket) {
    throw new LimitExceeded(
      'document',
      'document: with its variables it is too long for the address of an export.',
    );
  }
  return ticket;
}

/** The request in a ticket. Throws NotFound for one that has run out, was changed, or is another reader's. */
export function openTicket(key: Buffer, identity: Identity, ticket: string, now: number): ExportRequest {
  const packed = unseal(key, bindingOf(identity), ticket, longestTicket);
  if (packed === undefined) throw new NotFound('export');
  const request = contents.parse(JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8')));
  if (request.until <= now) throw new NotFound('export');
  return request;
}

/** The access part of a request, at the instant of the download. */
export function accessOf(request: ExportRequest, now: number): AccessRequest {
  const { purpose, reason, caseReference, unmask, knownOn } = request;
  return {
    purpose,
    reason,
    at: now,
    ...(caseReference === undefined ? {} : { caseReference }),
    ...(unmask === undefined ? {} : { unmask }),
    ...(knownOn === undefined ? {} : { knownOn }),
  };
}

/** The key that tickets of a graph are sealed with: every process that holds its id key can serve them. */
export const ticketKey = (idKey: Buffer): Buffer => deriveKey(idKey, 'export ticket');

/** Checks and seals what is asked for; what the mutation `export` answers. */
export function issueTicket(
  idKey: Buffer,
  { identity, request }: Access,
  args: ExportArgs,
  schema: GraphQLSchema,
): { readonly id: string; readonly url: string; readonly expiresAt: string } {
  const asked = exportRequest(request, schema, args);
  const id = sealTicket(ticketKey(idKey), identity, asked);
  return { id, url: `/export/${id}`, expiresAt: new Date(asked.until).toISOString() };
}
