import type { Definition } from '../../domains/define.ts';
import { isRareCro } from '../../domains/identifier/rules.ts';
import { postcodeForm, uprnForm } from '../../domains/location/normal.ts';
import { nameOf } from '../../domains/rowRules.ts';
import type { Reject } from './rejects.ts';
import type { Row } from './rows.ts';

/** Values that fail a rule and are kept (domain.md, invariant 1): where they stand and which rule it is, never the value. */

const kept = 'kept and marked INVALID: it does not pass the rule of its kind';

const failing = (text: unknown, form: (text: string) => string | undefined): boolean =>
  typeof text === 'string' && form(text) === undefined;

/** The columns of an invalid row that are to blame, by label. */
const blamed: Readonly<Record<string, (values: Row['values']) => readonly string[]>> = {
  Identifier: () => ['value'],
  ObjectRecord: () => ['value'],
  OrganisationRecord: () => ['postcode'],
  LocationRecord: ({ postcode, uprn }) => [
    ...(failing(postcode, postcodeForm) ? ['postcode'] : []),
    ...(failing(uprn, uprnForm) ? ['uprn'] : []),
  ],
};

/** What is to be said of a sound row. `areas` are the codes that the graph knows; empty where it knows none. */
export function warningsOf(
  file: string,
  definition: Definition,
  { values, reference }: Row,
  line: number,
  areas: ReadonlySet<string>,
): Reject[] {
  const { validity, areaCode, kind, value } = values;
  const warning = (column: string, reason: string): Reject => ({
    file,
    row: line,
    column,
    reason,
    id: reference ?? '',
  });
  return [
    ...(validity === 'INVALID'
      ? (blamed[nameOf(definition)]?.(values) ?? []).map((column) => warning(column, kept))
      : []),
    ...(validity === 'VALID' && kind === 'CRO' && typeof value === 'string' && isRareCro(value)
      ? [warning('value', 'kept: the year of an SF reference is usually 39 to 95')]
      : []),
    ...(typeof areaCode === 'string' && areas.size > 0 && !areas.has(areaCode)
      ? [warning('area_code', 'kept: no area of this graph has this code')]
      : []),
  ];
}
