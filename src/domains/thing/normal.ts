import type { ThingKind } from '../define.ts';
import type { validities } from '../enumerations.ts';
import type { objectTypes } from '../thingTypes.ts';
import { saysNothing } from '../saysNothing.ts';

/**
 * Normal forms of objects (domain.md, "Normal form of shared things"): rows of different forces about one phone meet in one
 * thing, because its id is a keyed hash of kind and normal form. A value that does not reach the normal form joins nobody, so
 * each rule rather misses a value than joins two that differ.
 */

/** Stored on each thing; goes up whenever a rule here or in location/ and organisation/ changes, since ids then change too. */
export const normaliserVersion = 2;

export type ObjectType = (typeof objectTypes)[number];
type Values = Readonly<Record<string, unknown>>;

const kinds: Readonly<Record<ObjectType, ThingKind>> = {
  PHONE: 'Phone',
  HELPLINE: 'Phone',
  VEHICLE: 'Vehicle',
  EMAIL: 'Account',
  SOCIAL_ACCOUNT: 'Account',
  BANK_ACCOUNT: 'Account',
  DEVICE: 'Device',
  PASSPORT: 'Document',
  DRIVING_LICENCE: 'Document',
  TAXI_LICENCE: 'Document',
  PHOTOGRAPH: 'Item',
  OTHER: 'Item',
};

const isObjectType = (type: unknown): type is ObjectType =>
  typeof type === 'string' && Object.hasOwn(kinds, type);

/** The thing that an object of a type is. */
export const thingKindOf = (type: unknown): ThingKind => (isObjectType(type) ? kinds[type] : 'Item');

const bare = (value: string): string => value.replaceAll(/[\s()\p{Pd}]/gu, '');
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const words = (value: string): string =>
  saysNothing(value) ? '' : value.trim().replaceAll(/\s+/gu, ' ').toUpperCase();

/** E.164 by its shape alone: whether such a number is in use is no question of identity. */
const e164 = /^\+[1-9]\d{6,14}$/;

/**
 * A full mark: current (AA99AAA), with a prefix or suffix letter, or three letters beside four digits. Shorter and undated ones
 * may be parts of another mark, and join nobody.
 */
const fullMark =
  /^(?:[A-Z]{2}\d{2}[A-Z]{3}|[A-Z]\d{1,3}[A-Z]{3}|[A-Z]{3}\d{1,3}[A-Z]|[A-Z]{3}\d{4}|\d{4}[A-Z]{3})$/;

const address = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/;
const bankShape = /^(\d{6})(\d{8})$/;
/** POLE: "platform - tag". A tag without a letter or digit is none. */
const socialShape = /^(.{1,40}?)\s+-\s+@?((?=\S*[\p{L}\p{N}])\S{1,60})$/u;

/** Whether the digits of an IMEI pass Luhn's check. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  Array.from(digits)
    .reverse()
    .forEach((digit, at) => {
      const doubled = Number(digit) * (at % 2 === 0 ? 1 : 2);
      sum += doubled > 9 ? doubled - 9 : doubled;
    });
  return sum % 10 === 0;
}

const matched = (form: string, shape: RegExp): string | undefined => (shape.test(form) ? form : undefined);

/** `+44 (0)20…`: the nought in brackets is dialled at home alone, and no part of the number. */
const phoneForm = ({ value }: Values): string | undefined =>
  matched(bare(textOf(value).replace('(0)', '')), e164);

/** A number or serial that stands for one thing: noughts and words such as "unknown" stand for none. */
const isTelling = (form: string): boolean => /[1-9]/.test(form);
const isOneDigit = (digits: string): boolean => /^(\d)\1*$/.test(digits);
const documentForm = ({ type, value, issuer }: Values): string | undefined => {
  const number = bare(textOf(value)).toUpperCase();
  const by = words(textOf(issuer));
  return !isTelling(number) || by === '' ? undefined : `${textOf(type)} ${by} ${number}`;
};
const never = (): undefined => undefined;

const forms: Readonly<Record<ObjectType, (values: Values) => string | undefined>> = {
  PHONE: phoneForm,
  HELPLINE: phoneForm,
  VEHICLE: ({ value }) => matched(textOf(value).replaceAll(/\s/gu, '').toUpperCase(), fullMark),
  EMAIL: ({ value }) => {
    const form = textOf(value).trim().toLowerCase();
    return form.length <= 120 && address.test(form) ? `mail ${form}` : undefined;
  },
  SOCIAL_ACCOUNT: ({ value }) => {
    const [, platform, handle] = socialShape.exec(textOf(value).trim()) ?? [];
    return platform === undefined || handle === undefined
      ? undefined
      : `social ${platform.trim().toLowerCase()} ${handle.toLowerCase()}`;
  },
  BANK_ACCOUNT: ({ value }) => {
    const form = matched(bare(textOf(value)), bankShape);
    return form === undefined || isOneDigit(form) ? undefined : `bank ${form}`;
  },
  DEVICE: ({ value, maker }) => {
    const form = bare(textOf(value)).replaceAll('/', '').toUpperCase();
    if (/^\d{15}$/.test(form)) return passesLuhn(form) && !isOneDigit(form) ? `imei ${form}` : undefined;
    const by = words(textOf(maker));
    return !isTelling(form) || by === '' ? undefined : `serial ${by} ${form}`;
  },
  PASSPORT: documentForm,
  DRIVING_LICENCE: documentForm,
  TAXI_LICENCE: documentForm,
  PHOTOGRAPH: never,
  OTHER: never,
};

/** The normal form of an object as recorded; nothing where it has none. */
export const objectForm = (values: Values): string | undefined => {
  const { type } = values;
  return isObjectType(type) ? forms[type](values) : undefined;
};

/** Types whose value has a rule of its own, which a wrong value fails. */
const ruled = new Set<unknown>(['PHONE', 'HELPLINE', 'VEHICLE', 'EMAIL', 'BANK_ACCOUNT']);

/** Whether the value passes the rule of its type: phone, mark, address, account; an IMEI its check digit. */
export function objectValidity(values: Values): (typeof validities)[number] {
  const { type, value } = values;
  if (typeof value !== 'string') return 'NOT_CHECKED';
  const isImei = type === 'DEVICE' && /^\d{15}$/.test(bare(value).replaceAll('/', ''));
  if (!ruled.has(type) && !isImei) return 'NOT_CHECKED';
  return objectForm(values) === undefined ? 'INVALID' : 'VALID';
}
