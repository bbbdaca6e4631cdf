import { cell, type Row } from './rows.ts';

/**
 * Which shared thing a row is about (domain.md, "Normal form of shared things"). A value without a normal form is a thing of
 * that row alone, so that it joins nobody.
 */

const kinds: Readonly<Record<string, string>> = {
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
};

const empty = 'unknown|not known|unidentified|unnamed|none|no name|not given|not stated|not recorded|tbc';
const emptyWords = new RegExp(`^(${empty}|n[/.]a|n/k|u[/.]k)$`);
const sorts =
  /^(male|female|man|woman|person|suspect)[\s\p{P}]+|[\s\p{P}]+(male|female|man|woman|person|suspect)$/gu;

/** Words that stand where nothing is known, with a sort of person before or behind them, or a number. */
function saysNothing(text: string): boolean {
  const bare = text
    .toLowerCase()
    .replace(/^[\s\p{P}]+/u, '')
    .replace(/[\s\p{P}\d]+$/u, '');
  return emptyWords.test(bare.replace(sorts, ''));
}

const spaced = (text: string): string =>
  saysNothing(text) ? '' : text.trim().split(/\s+/u).join(' ').toUpperCase();
/** Noughts and signs alone are the number of nothing. */
const isTelling = (number: string): boolean => /[1-9]/.test(number);
const isOneDigit = (digits: string): boolean => new Set(digits).size === 1;
const compact = (text: string): string => text.replace(/[\s\p{Pd}()]/gu, '');

/** Luhn's check over 15 digits: every second digit from the right is doubled. */
function isImei(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - place)) * (1 + (place % 2));
    sum += Math.floor(digit / 10) + (digit % 10);
  }
  return sum % 10 === 0;
}

function deviceForm(row: Row): string {
  const serial = compact(cell(row, 'value')).replaceAll('/', '').toUpperCase();
  if (/^\d{15}$/.test(serial)) return isImei(serial) && !isOneDigit(serial) ? `imei ${serial}` : '';
  const maker = spaced(cell(row, 'maker'));
  return !isTelling(serial) || maker === '' ? '' : `serial ${maker} ${serial}`;
}

function documentForm(row: Row): string {
  const [number, issuer] = [compact(cell(row, 'value')).toUpperCase(), spaced(cell(row, 'issuer'))];
  return !isTelling(number) || issuer === '' ? '' : `${cell(row, 'type')} ${issuer} ${number}`;
}

/** "platform - tag", where a tag has no space and a letter or digit at least. */
function socialForm(value: string): string {
  const [, before = '', handle = ''] = /^(.+)\s-\s+(\S+)$/u.exec(value) ?? [];
  const [platform, tag] = [before.trim(), handle.startsWith('@') ? handle.slice(1) : handle];
  return platform === '' || !/[\p{L}\p{N}]/u.test(tag) ? '' : `social ${platform} ${tag}`.toLowerCase();
}

/** The normal form of an objects.csv row; empty where it has none. */
function objectForm(row: Row): string {
  const value = cell(row, 'value').trim();
  switch (kinds[cell(row, 'type')]) {
    case 'Phone': {
      const number = compact(value.replace('(0)', ''));
      return /^\+[1-9]\d{6,14}$/.test(number) ? number : '';
    }
    case 'Vehicle': {
      const mark = value.replace(/\s/gu, '').toUpperCase();
      const shapes = [
        'AA99AAA',
        'A9AAA',
        'A99AAA',
        'A999AAA',
        'AAA9A',
        'AAA99A',
        'AAA999A',
        'AAA9999',
        '9999AAA',
      ];
      const shape = mark.replace(/[A-Z]/g, 'A').replace(/\d/g, '9');
      return shapes.includes(shape) ? mark : '';
    }
    case 'Account':
      if (cell(row, 'type') === 'SOCIAL_ACCOUNT') return socialForm(value);
      if (cell(row, 'type') === 'EMAIL') {
        const form = value.toLowerCase();
        return form.length <= 120 && /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/.test(form) ? `mail ${form}` : '';
      }
      return /^\d{14}$/.test(compact(value)) && !isOneDigit(compact(value)) ? `bank ${compact(value)}` : '';
    case 'Device':
      return deviceForm(row);
    case 'Document':
      return documentForm(row);
    default:
      return '';
  }
}

const outward = /^([A-Z]\d|[A-Z]\d\d|[A-Z]{2}\d|[A-Z]{2}\d\d|[A-Z]\d[A-Z]|[A-Z]{2}\d[A-Z])$/;

/** A full postcode with one space (POLE DS_010), or nothing; a blank may stand before the last three characters alone. */
function postcodeOf(row: Row): string {
  const parts = cell(row, 'postcode').trim().toUpperCase().split(/\s+/u);
  const [bare, inner] = [parts.join(''), parts.join('').slice(-3)];
  if (parts.length > 2 || (parts.length === 2 && parts[1] !== inner)) return '';
  const out = bare.slice(0, -3);
  const sound = outward.test(out) && /^\d[A-Z]{2}$/.test(inner) && !/[CIKMOV]/.test(inner);
  return sound || bare === 'GIR0AA' ? `${out} ${inner}` : '';
}

/** A text that says something, or nothing. */
const told = (text: string): string => (saysNothing(text) ? '' : text);

const lettersAndDigits = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** UPRN; else house number or name and full postcode. */
function locationForm(row: Row): string {
  const uprn = cell(row, 'uprn').replace(/\s/gu, '');
  if (/^\d{1,12}$/.test(uprn) && /[1-9]/.test(uprn)) return `uprn ${BigInt(uprn)}`;
  const [house, postcode] = [lettersAndDigits(told(cell(row, 'building'))), postcodeOf(row)];
  return house === '' || postcode === '' ? '' : `address ${house}, ${postcode}`;
}

/** Registry number; else normalised name and full postcode. */
function organisationForm(row: Row): string {
  const registry = cell(row, 'registry_number');
  if (isTelling(registry)) return `registry ${registry.replace(/[\s\p{Pd}]/gu, '').toUpperCase()}`;
  const plain = told(cell(row, 'name')).normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('&', ' and ');
  const called = lettersAndDigits(plain).replace(/( (LTD|LIMITED|PLC|LLP))+$/, '');
  return called === '' || postcodeOf(row) === '' ? '' : `name ${called} ${postcodeOf(row)}`;
}

/** The key of the thing that a row describes: `Phone:+999…` by its normal form, else `Phone#force/system/reference`. */
export function thingKey(row: Row): string {
  const [kind, form] =
    row.noun === 'LocationRecord'
      ? ['Location', locationForm(row)]
      : row.noun === 'OrganisationRecord'
        ? ['Organisation', organisationForm(row)]
        : [kinds[cell(row, 'type')] ?? 'Item', objectForm(row)];
  return form === '' ? `${kind}#${row.key}` : `${kind}:${form}`;
}

/** The kind of a thing, by its key. */
export const kindOfThing = (key: string): string => key.slice(0, key.search(/[:#]/));

/** Nouns whose rows are about a thing. */
export const isThingRecord = ({ noun }: Row): boolean =>
  noun === 'ObjectRecord' || noun === 'LocationRecord' || noun === 'OrganisationRecord';
