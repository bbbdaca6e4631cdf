import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { LimitExceeded, NotFound } from '../../../../src/errors.ts';
import {
  accessOf,
  exportRequest,
  issueTicket,
  lifeOfTicket,
  openTicket,
  sealTicket,
  ticketKey,
  type ExportArgs,
} from '../../../../src/exchange/export/ticket.ts';
import { buildSchema, readTypeDefs } from '../../../../src/schema.ts';
import { root } from '../../../harness/tree.ts';
import { asking, now, reader, unmask } from '../../policy/build.ts';

const schema = buildSchema(readTypeDefs(root));
const idKey = Buffer.alloc(32, 9);
const key = ticketKey(idKey);
const investigator = reader('INVESTIGATOR');
const access = asking('PROTECT_CHILD', { ...unmask, caseReference: 'C-17', knownOn: now - 1_000 });
const args: ExportArgs = {
  document: '{ linksBetween(from: { id: "canary-from" }, to: { id: "canary-to" }) { reached } }',
  format: 'GRAPHML',
  recipient: '  Analysts of X2 ',
};
const request = exportRequest(access, schema, args);
const ticket = sealTicket(key, investigator, request);

const opening = (text: string, who = investigator, at = now): unknown => {
  try {
    return openTicket(key, who, text, at);
  } catch (error) {
    return error;
  }
};

describe('a ticket', () => {
  test('gives the whole request back to its reader, for ten minutes', () => {
    expect(opening(ticket)).toEqual(request);
    expect(request.recipient).toBe('Analysts of X2');
    expect(accessOf(request, now + 5)).toEqual({ ...access, at: now + 5 });
    expect(opening(ticket, investigator, now + lifeOfTicket - 1)).toEqual(request);
    expect(opening(ticket, investigator, now + lifeOfTicket)).toBeInstanceOf(NotFound);
  });

  test('opens for another token of the same reader, and for nobody else', () => {
    expect(opening(ticket, { ...investigator, tokenId: 'newer', role: 'ANALYST' })).toEqual(request);
    expect(opening(ticket, { ...investigator, subject: 'reader-2' })).toBeInstanceOf(NotFound);
    expect(opening(ticket, { ...investigator, force: 'X2' })).toBeInstanceOf(NotFound);
  });

  test('shows nothing of what is asked, and takes no change', () => {
    expect(Buffer.from(ticket, 'base64url').toString('latin1')).not.toMatch(/canary|PROTECT|X2/);
    for (let at = 0; at < ticket.length; at += 7) {
      const changed = `${ticket.slice(0, at)}${ticket[at] === 'A' ? 'B' : 'A'}${ticket.slice(at + 1)}`;
      expect(opening(changed)).toBeInstanceOf(NotFound);
    }
    expect(opening('')).toBeInstanceOf(NotFound);
    expect(opening(`${ticket}A`)).toBeInstanceOf(NotFound);
  });

  test('of another graph opens nothing', () => {
    const other = ticketKey(Buffer.alloc(32, 8));
    expect(() => openTicket(other, investigator, ticket, now)).toThrow(NotFound);
  });

  test('names the ids of its own export', () => {
    expect(exportRequest(access, schema, args).salt).not.toBe(request.salt);
  });

  test('that no address could carry is refused', () => {
    const from = Array.from({ length: 50 }, () => ({ id: randomBytes(150).toString('base64') }));
    const document =
      'query ($from: [RecordRef!]!) { linksBetween(from: $from, to: { id: "b" }) { reached } }';
    expect(() =>
      issueTicket(
        idKey,
        { identity: investigator, request: access, allSynthetic: true },
        { ...args, document, variables: JSON.stringify({ from }) },
        schema,
      ),
    ).toThrow(LimitExceeded);
  });

  test.each(['', '   ', 'x'.repeat(201)])('needs a recipient of 1 to 200 characters', (recipient) => {
    expect(() => exportRequest(access, schema, { ...args, recipient })).toThrow(/^recipient: expected/);
  });
});
