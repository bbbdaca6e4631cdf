import { identifierForm } from '../../domains/identifier/forms.ts';
import { ownReferenceId } from '../../domains/publicId.ts';
import type { Definition } from '../../domains/define.ts';
import { isSuspectedFalse } from '../../domains/grade.ts';
import type { Row, RowContext } from './rows.ts';

/** What every row that an import writes carries besides its content. */
export interface Stamp extends RowContext {
  readonly batch: string;
  /** Milliseconds; shown in history, and no query travels along it. */
  readonly loadedAt: number;
}

export type Props = Readonly<Record<string, unknown>>;

type Open = Record<string, unknown>;

/** Nulls are left out: the database stores none. */
function give(into: Open, from: Props): void {
  for (const property in from) {
    const value = from[property];
    if (value !== null && value !== undefined) into[property] = value;
  }
}

/** What the bare noun and the Identifier with its own reference have in common. */
function giveCommon(into: Open, row: Row, sourceId: string | undefined, stamp: Stamp): void {
  into['force'] = stamp.force;
  if (sourceId !== undefined) into['sourceId'] = sourceId;
  into['knownFrom'] = row.knownFrom;
  into['knownTo'] = row.knownTo;
  into['batch'] = stamp.batch;
  into['loadedAt'] = stamp.loadedAt;
  const { informationAssessment, legacyGrade } = row.values;
  if (isSuspectedFalse(informationAssessment, legacyGrade)) into['suspectedFalse'] = true;
}

/** A bare noun keeps neither its reference nor who recorded it: they stand in its own Identifier. */
const isBare = (definition: Definition): boolean => definition.kind === 'noun' && definition.entity;

/**
 * The stored properties of a row's record or link, without id and key.
 * @param derived what the importer works out from other rows
 */
export function propsOf(
  definition: Definition,
  row: Row,
  sourceId: string | undefined,
  stamp: Stamp,
  derived: Props,
): Props {
  const props: Open = {};
  give(props, row.values);
  if (isBare(definition)) {
    delete props['recordedBy'];
  } else {
    props['system'] = stamp.system;
    if (row.reference !== null) props['reference'] = row.reference;
  }
  giveCommon(props, row, sourceId, stamp);
  if (row.period !== undefined) give(props, { ...row.period });
  give(props, derived);
  props['digest'] = row.digest;
  return props;
}

/** Grades, basis, retention and recorder of a row, which its own-reference Identifier shares. */
const shared = [
  'basis',
  'sourceEvaluation',
  'informationAssessment',
  'legacyGrade',
  'mopiGroup',
  'reviewDue',
  'recordedBy',
] as const;

/** The Identifier that holds a bare noun's own reference; nothing for other rows. */
export function ownReference(
  definition: Definition,
  row: Row,
  sourceId: string | undefined,
  stamp: Stamp,
): { readonly id: string; readonly props: Props } | undefined {
  if (!isBare(definition) || row.reference === null) return undefined;
  const { idKey, force, system } = stamp;
  const props: Open = {
    system,
    reference: row.reference,
    kind: 'FORCE_REFERENCE',
    value: row.reference,
    validity: 'NOT_CHECKED',
  };
  give(props, { normal: identifierForm(props) });
  giveCommon(props, row, sourceId, stamp);
  for (const property of shared) {
    const value = row.values[property];
    if (value !== undefined) props[property] = value;
  }
  return { id: ownReferenceId(idKey, force, system, row.reference), props };
}
