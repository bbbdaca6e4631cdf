import { expect, test } from '@jest/globals';
import type { Request, Response } from 'express';
import type { NewEntry } from '../../../src/audit/entry.ts';
import { AuditUnavailable, Invalid, LimitExceeded } from '../../../src/errors.ts';
import { recordRefusals } from '../../../src/http/recorded.ts';

const request = { socket: { remoteAddress: '192.0.2.1' } } as Request;
const of = (subject?: string): Response =>
  ({
    locals:
      subject === undefined
        ? {}
        : { unlogged: { subject, force: 'X1', role: 'ANALYST', clearance: 'OFFICIAL', teams: [] } },
  }) as unknown as Response;
const haste = new LimitExceeded('rate', 'Too fast.');
const wrong = new Invalid('The body: expected JSON.');

test('haste is written down once a minute for each reader, every other refusal each time, of a stranger none', async () => {
  let clock = 0;
  const entries: NewEntry[] = [];
  const append = (entry: NewEntry) => {
    entries.push(entry);
    return Promise.resolve({ seq: 1, hash: '', at: '', process: '' });
  };
  const record = recordRefusals({ append }, () => clock);
  for (let n = 0; n < 5; n += 1) expect(await record(haste, request, of('ada'))).toBe(haste);
  await record(haste, request, of('bo'));
  for (let n = 0; n < 2; n += 1) await record(wrong, request, of('ada'));
  await record(wrong, request, of());
  clock = 60_001;
  await record(haste, request, of('ada'));
  expect(entries.map((entry) => [entry.actor?.subject, entry.outcome])).toEqual([
    ['ada', 'LIMIT_EXCEEDED'],
    ['bo', 'LIMIT_EXCEEDED'],
    ['ada', 'BAD_USER_INPUT'],
    ['ada', 'BAD_USER_INPUT'],
    ['ada', 'LIMIT_EXCEEDED'],
  ]);
});

test('what can not be written down is answered as that', async () => {
  const record = recordRefusals({ append: () => Promise.reject(new Error('full')) });
  expect(await record(wrong, request, of('ada'))).toBeInstanceOf(AuditUnavailable);
});
