import type { validities } from '../enumerations.ts';
import { saysNothing } from '../saysNothing.ts';

/**
 * Normal forms and rules of places (domain.md, section 2 and "Normal form of shared things"). Each rather misses a value than
 * joins two places that differ.
 */

type Validity = (typeof validities)[number];
type Values = Readonly<Record<string, unknown>>;

const outward = '(?:[A-Z]\\d|[A-Z]\\d\\d|[A-Z]{2}\\d|[A-Z]{2}\\d\\d|[A-Z]\\d[A-Z]|[A-Z]{2}\\d[A-Z])';
/** AN, ANN, AAN, AANN, ANA, AANA; a space; NAA without C I K M O V; or GIR 0AA (POLE DS_010). */
const postcode = new RegExp(`^(?:${outward} \\d[ABD-HJLNP-UW-Z]{2}|GIR 0AA)$`);

/**
 * Upper case with one space before the last three characters; nothing where that is no full postcode. A blank that stands
 * elsewhere says that a character is missing: `ZZ10 AB` is not `ZZ1 0AB`.
 */
export function postcodeForm(value: string): string | undefined {
  const [, out = '', inward = ''] = /^(\S+?)\s*(\S{3})$/u.exec(value.trim().toUpperCase()) ?? [];
  const form = `${out} ${inward}`;
  return postcode.test(form) ? form : undefined;
}

/** Up to 12 digits, without leading zeros; nothing for anything else. */
export function uprnForm(value: string): string | undefined {
  const digits = value.replaceAll(/\s/gu, '');
  if (!/^\d{1,12}$/.test(digits)) return undefined;
  const form = digits.replace(/^0+/, '');
  return form === '' ? undefined : form;
}

const buildingForm = (value: string): string =>
  saysNothing(value)
    ? ''
    : value
        .toUpperCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** UPRN; else house number or name and full postcode; never a postcode alone. */
export function locationForm({ uprn, building, postcode: code }: Values): string | undefined {
  const number = uprnForm(textOf(uprn));
  if (number !== undefined) return `uprn ${number}`;
  const form = postcodeForm(textOf(code));
  const house = buildingForm(textOf(building));
  return form === undefined || house === '' ? undefined : `address ${house}, ${form}`;
}

const worst = (validities: readonly Validity[]): Validity =>
  validities.includes('INVALID') ? 'INVALID' : validities.includes('VALID') ? 'VALID' : 'NOT_CHECKED';

/** Whether a postcode passes its rule. */
export const postcodeValidity = ({ postcode: code }: Values): Validity =>
  typeof code !== 'string' ? 'NOT_CHECKED' : postcodeForm(code) === undefined ? 'INVALID' : 'VALID';

/** Whether postcode and UPRN pass their rules. */
export const locationValidity = (values: Values): Validity =>
  worst([
    postcodeValidity(values),
    typeof values['uprn'] !== 'string'
      ? 'NOT_CHECKED'
      : uprnForm(values['uprn']) === undefined
        ? 'INVALID'
        : 'VALID',
  ]);
