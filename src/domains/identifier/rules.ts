import type { validities } from '../enumerations.ts';

/**
 * Rules of identifiers (domain.md, section 2). A value that fails is kept as it stands and marked: records hold typing errors,
 * and a corrected value would be an invented one.
 */

type Validity = (typeof validities)[number];

/** Remainder 0 is Z, 1 is A; no I, O, S (POLE DS_071 and DS_072). */
const letters = 'ZABCDEFGHJKLMNPQRTUVWXY';

const letterOf = (number: number): string => letters.charAt(number % letters.length);

/** `YYYY/NNNNNNND`, the letter over the year's last two digits and the serial of seven. */
export function isPncId(value: string): boolean {
  const [, year = '', serial = '', letter = ''] = /^(\d{4})\/(\d{7})([A-Z])$/.exec(value) ?? [];
  return letter !== '' && letterOf(Number(`${year.slice(2)}${serial}`)) === letter;
}

/** `NNNNNN/YYD`, serial padded to six; or `SFyy/NNNNNND`, no fingerprints, serial as it stands. */
export function isCro(value: string): boolean {
  const [, serial = '', year = '', letter = ''] = /^(\d{1,6})\/(\d{2})([A-Z])$/.exec(value) ?? [];
  if (letter !== '') return letterOf(Number(`${year}${serial.padStart(6, '0')}`)) === letter;
  const [, since = '', number = '', check = ''] = /^SF(\d{2})\/(\d{1,6})([A-Z])$/.exec(value) ?? [];
  return check !== '' && letterOf(Number(`${since}${number}`)) === check;
}

/** Years of `SFyy` that POLE DS_071 allows; others pass their check letter all the same, so they are told and not refused. */
export const isRareCro = (value: string): boolean => {
  const year = Number(/^SF(\d{2})\//.exec(value.trim().toUpperCase())?.[1] ?? '39');
  return year < 39 || year > 95;
};

/** `FFUUNNNNNYY`: force, unit, serial and year; forces of letter codes have theirs too. */
export const isUrn = (value: string): boolean => /^[A-Z0-9]{2}[A-Z0-9]{2}\d{5}\d{2}$/.test(value);

const rules: Readonly<Record<string, (value: string) => boolean>> = {
  PNC_ID: isPncId,
  CRO: isCro,
  URN: isUrn,
};

/** Whether an identifier passes the rule of its kind; NOT_CHECKED where its kind has none. */
export function identifierValidity({ kind, value }: Readonly<Record<string, unknown>>): Validity {
  const rule = typeof kind === 'string' ? rules[kind] : undefined;
  if (rule === undefined || typeof value !== 'string') return 'NOT_CHECKED';
  return rule(value.trim().toUpperCase()) ? 'VALID' : 'INVALID';
}
