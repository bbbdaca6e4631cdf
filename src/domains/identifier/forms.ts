/**
 * Normal forms of identifiers, which searches compare. A value is stored as recorded beside it; a form joins nobody, so it may
 * be wider than the rule of its kind.
 */

/** Upper case, letters and digits alone. */
const compact = (value: string): string =>
  value
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

const bare = (value: string): string => value.normalize('NFKC').toUpperCase().replaceAll(/\s/gu, '');

/** `YYYY/NNNNNNND`, of which leading noughts of the serial may be left out. */
const pncId = /^(\d{4}|\d{2})\/(\d{1,7})([A-Z])$/;
/** `NNNNNN/YYD`, likewise. */
const cro = /^(\d{1,6})\/(\d{2})([A-Z])$/;

const ofPncId = (year: string, serial: string, letter: string): string =>
  `${year}${serial.padStart(7, '0')}${letter}`;

const croForm = (value: string): string | undefined => {
  const [, serial, year, letter] = cro.exec(value) ?? [];
  return serial === undefined || year === undefined || letter === undefined
    ? undefined
    : `${serial.padStart(6, '0')}${year}${letter}`;
};

/** A year of two digits may be of either century. */
function pncForms(value: string): string[] {
  const [, year = '', serial = '', letter = ''] = pncId.exec(value) ?? [];
  if (letter === '') return [];
  const years = year.length === 4 ? [year] : [`19${year}`, `20${year}`];
  return years.map((one) => ofPncId(one, serial, letter));
}

/** The form that is stored; nothing for a value without a letter or digit. */
export function identifierForm({ kind, value }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = bare(value);
  const ofKind =
    kind === 'PNC_ID' && /^\d{4}/.test(text) ? pncForms(text)[0] : kind === 'CRO' ? croForm(text) : undefined;
  const form = ofKind ?? compact(value);
  return form === '' ? undefined : form;
}

/** The forms that a text may stand for; its kind is not known. */
export function identifierForms(text: string): string[] {
  const value = bare(text);
  const forms = [compact(text), ...pncForms(value), ...[croForm(value)].filter((form) => form !== undefined)];
  return [...new Set(forms.filter((form) => form !== ''))];
}
