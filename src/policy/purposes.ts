import { Invalid } from '../errors.ts';
import { isPurpose, purposes, type Purpose } from './values.ts';

/** What a request says of itself, beside who asks. */
export interface AccessRequest {
  readonly purpose: Purpose | undefined;
  readonly reason: string | undefined;
  /** The reader's own reference, for the log. */
  readonly caseReference?: string;
  /**
   * Why protected people are to be shown. It works only where the role may (contract.md, rule 7); elsewhere it changes
   * nothing and is no error, and every request that carries it is logged as an unmasking.
   */
  readonly unmask?: string;
  /** The clock when the request came, milliseconds: by it grants run out, also in a view of the past. */
  readonly at: number;
  /** The instant whose knowledge is asked for, milliseconds; now where absent. */
  readonly knownOn?: number;
}

/** The longest reason, unmask reason or case reference, in characters. */
export const longestReason = 500;

export const accessHeaders = [
  'x-access-purpose',
  'x-access-reason',
  'x-access-case',
  'x-access-unmask',
  'x-known-on',
] as const;
export type HeaderName = (typeof accessHeaders)[number];

/** The purpose in a header or option; nothing when it is absent or blank. Throws Invalid for a value that is no purpose. */
export function parsePurpose(text: string | undefined): Purpose | undefined {
  const value = text?.trim() ?? '';
  if (value === '') return undefined;
  if (isPurpose(value)) return value;
  throw new Invalid(`X-Access-Purpose: expected one of ${purposes.join(', ')}.`);
}

/** A free text of the request, trimmed; nothing when it is absent or blank. Throws Invalid when it is too long. */
export function parseReason(place: string, text: string | undefined): string | undefined {
  const value = text?.trim() ?? '';
  if (value.length > longestReason) {
    throw new Invalid(`${place}: expected at most ${longestReason} characters.`);
  }
  return value === '' ? undefined : value;
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const lengthOfDay = 24 * 60 * 60 * 1000;

/**
 * The instant, in milliseconds, whose knowledge is asked for: the end of the day that the header names (UTC), or now
 * where that day is today. Throws Invalid for anything but a day that has begun, as `2026-03-31`.
 */
export function parseKnownOn(text: string | undefined, now: number): number | undefined {
  const value = text?.trim() ?? '';
  if (value === '') return undefined;
  const start = day.test(value) ? Date.parse(value) : Number.NaN;
  const begun = start <= now && new Date(start).toISOString().startsWith(value);
  if (!begun) throw new Invalid('X-Known-On: expected a day that is not in the future, as 2026-03-31.');
  return Math.min(start + lengthOfDay - 1, now);
}

/** Reads the access headers of a request that came at `now` (milliseconds). Throws Invalid, naming the header. */
export function accessRequest(header: (name: HeaderName) => string | undefined, now: number): AccessRequest {
  const caseReference = parseReason('X-Access-Case', header('x-access-case'));
  const unmask = parseReason('X-Access-Unmask', header('x-access-unmask'));
  const knownOn = parseKnownOn(header('x-known-on'), now);
  return {
    purpose: parsePurpose(header('x-access-purpose')),
    reason: parseReason('X-Access-Reason', header('x-access-reason')),
    at: now,
    ...(caseReference === undefined ? {} : { caseReference }),
    ...(unmask === undefined ? {} : { unmask }),
    ...(knownOn === undefined ? {} : { knownOn }),
  };
}

/** Whether the request asks to see protected people, and so is logged as an unmasking. A blank reason is none. */
export function unmasks(request: AccessRequest): boolean {
  return (request.unmask ?? '').trim() !== '';
}
