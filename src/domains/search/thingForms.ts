import type { ThingKey } from '../define.ts';
import { locationForm } from '../location/normal.ts';
import { organisationForm } from '../organisation/normal.ts';
import { objectForm, thingKindOf, type ObjectType } from '../thing/normal.ts';

/** Which things a text may stand for, by the same normal forms that rows about things have. */

/** Types whose form comes of the value alone; a device's where that is an IMEI. */
const byValue: readonly ObjectType[] = [
  ...(['PHONE', 'VEHICLE', 'EMAIL', 'SOCIAL_ACCOUNT', 'BANK_ACCOUNT', 'DEVICE'] as const),
];
/** Types whose form needs an issuer, which stands before the number. */
const byIssuer: readonly ObjectType[] = ['PASSPORT', 'DRIVING_LICENCE', 'TAXI_LICENCE'];

/** A phone number as people write it: `00` for the plus; `0` for +44, since the forces are British. */
const phones = (text: string): string[] => {
  const digits = text.replaceAll(/[\s()\p{Pd}]/gu, '');
  if (/^00[1-9]/.test(digits)) return [text, digits.replace('00', '+')];
  return /^0[1-9]\d{8,9}$/.test(digits) ? [text, digits.replace('0', '+44')] : [text];
};

/** A full postcode at the end, and what stands before it. */
const addressed = /^(.+?)[\s,]+([A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2})$/iu;
/** Blanks that a number may hold. */
const blanksInNumber = 3;

/** A maker or issuer and, behind a blank, a number: parted at each of the last blanks. */
function numbered(text: string): { readonly by: string; readonly number: string }[] {
  const words = text.split(' ');
  const most = Math.min(blanksInNumber + 1, words.length - 1);
  return Array.from({ length: most }, (_, at) => ({
    by: words.slice(0, -at - 1).join(' '),
    number: words.slice(-at - 1).join(' '),
  }));
}

function objects(text: string): ThingKey[] {
  const values = [
    ...byValue.flatMap((type) =>
      (type === 'PHONE' ? phones(text) : [text]).map((value) => ({ type, value })),
    ),
    ...numbered(text).flatMap(({ by, number }) =>
      [...byIssuer, 'DEVICE' as const].map((type) => ({ type, value: number, issuer: by, maker: by })),
    ),
  ];
  return values.map((row) => ({ kind: thingKindOf(row.type), form: objectForm(row) }));
}

/** By UPRN; by house and postcode, where the house may stand before the street. */
function locations(text: string): ThingKey[] {
  const [, before = '', postcode] = addressed.exec(text) ?? [];
  const [house] = before.split(/[\s,]+/u);
  const rows = [{ uprn: text }, { building: before, postcode }, { building: house, postcode }];
  return rows.map((row) => ({ kind: 'Location', form: locationForm(row) }));
}

/** By registry number; by name and postcode. */
function organisations(text: string): ThingKey[] {
  const [, name, postcode] = addressed.exec(text) ?? [];
  const rows = [{ registryNumber: text }, { name, postcode }];
  return rows.map((row) => ({ kind: 'Organisation', form: organisationForm(row) }));
}

/** Kinds and normal forms, each once. */
export function thingForms(text: string): { readonly kind: string; readonly form: string }[] {
  const all = [...objects(text), ...locations(text), ...organisations(text)];
  const known = new Map(
    all.flatMap(({ kind, form }) =>
      form === undefined ? [] : [[`${kind} ${form}`, { kind, form }] as const],
    ),
  );
  return [...known.values()];
}
