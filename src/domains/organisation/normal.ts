import { postcodeForm } from '../location/normal.ts';
import { saysNothing } from '../saysNothing.ts';

/** Upper case, letters and digits alone, without the words that firms put behind their names. */
const nameForm = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll('&', ' AND ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(/( (LTD|LIMITED|PLC|LLP))+$/g, '');

const registryForm = (number: string): string => number.replaceAll(/[\s\p{Pd}]/gu, '').toUpperCase();

/** The normal form of an organisation (domain.md): registry number; else normalised name and full postcode. */
export function organisationForm({
  registryNumber,
  name,
  postcode,
}: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof registryNumber === 'string' && /[1-9]/.test(registryNumber)) {
    return `registry ${registryForm(registryNumber)}`;
  }
  const code = typeof postcode === 'string' ? postcodeForm(postcode) : undefined;
  const called = typeof name === 'string' && !saysNothing(name) ? nameForm(name) : '';
  return code === undefined || called === '' ? undefined : `name ${called} ${code}`;
}
