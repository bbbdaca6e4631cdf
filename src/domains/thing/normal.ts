import type { objectTypes } from '../enumerations.ts';

/**
 * Normal forms of shared things (domain.md, "Normal form of shared things"): rows of different forces about one phone meet
 * in one thing, because its id is a keyed hash of kind and normal form. A value that does not reach the normal form joins
 * nobody, so each rule rather misses a value than joins two that differ.
 */

/** Stored on each thing; goes up whenever a rule below changes, since ids then change with it. */
export const normaliserVersion = 1;

export type ObjectType = (typeof objectTypes)[number];
export type ThingKind = 'Phone' | 'Vehicle';

export const thingKindOf: Readonly<Record<ObjectType, ThingKind>> = {
  PHONE: 'Phone',
  HELPLINE: 'Phone',
  VEHICLE: 'Vehicle',
};

/** E.164 by its shape alone: whether such a number is in use is no question of identity. */
const e164 = /^\+[1-9]\d{6,14}$/;

/** A full mark: letters and digits, both, and no sign of a missing character. A shorter one may be a part of another. */
const fullMark = /^(?=.*[A-Z])(?=.*\d)[A-Z0-9]{5,8}$/;

const phoneForm = (value: string): string | undefined => {
  const form = value.replaceAll(/[\s()\p{Pd}]/gu, '');
  return e164.test(form) ? form : undefined;
};

const vehicleForm = (value: string): string | undefined => {
  const form = value.replaceAll(/\s/gu, '').toUpperCase();
  return fullMark.test(form) ? form : undefined;
};

/** The normal form of a value as recorded; nothing where it has none. */
export const normalForm = (kind: ThingKind, value: string): string | undefined =>
  kind === 'Phone' ? phoneForm(value) : vehicleForm(value);
