import { ownReferenceId } from '../../domains/publicId.ts';
import type { Definition } from '../../domains/define.ts';
import { isSuspectedFalse } from '../../domains/grade.ts';
import { linkKnownTo, type Ends } from './ends.ts';
import type { Row, RowContext } from './rows.ts';

/** What every row that an import writes carries besides its content. */
export interface Stamp extends RowContext {
  readonly batch: string;
  /** Milliseconds; shown in history, and no query travels along it. */
  readonly loadedAt: number;
}

export type Props = Readonly<Record<string, unknown>>;

/** Nulls are left out: the database stores none. */
const given = (props: Props): Props =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== null && value !== undefined));

/** What the bare noun and the Identifier with its own reference have in common. */
const common = (row: Row, { source }: Ends, { force, batch, loadedAt }: Stamp): Props => ({
  force,
  sourceId: source?.id,
  knownFrom: row.knownFrom,
  knownTo: row.knownTo,
  batch,
  loadedAt,
});

const doubt = ({ values: { informationAssessment, legacyGrade } }: Row): Props =>
  isSuspectedFalse(informationAssessment, legacyGrade) ? { suspectedFalse: true } : {};

const recorder = ({ values: { recordedBy } }: Row): Props => ({ recordedBy });

/** A bare noun keeps neither its reference nor who recorded it: they stand in its own Identifier. */
const isBare = (definition: Definition): boolean => definition.kind === 'noun' && definition.entity;

/** The stored properties of a row's record or link, without id and key. */
export function propsOf(definition: Definition, row: Row, ends: Ends, stamp: Stamp): Props {
  const { recordedBy, ...values } = row.values;
  return given({
    ...values,
    ...common(row, ends, stamp),
    ...(isBare(definition) ? {} : { recordedBy, system: stamp.system, reference: row.reference }),
    ...(row.period ?? {}),
    ...doubt(row),
    ...(definition.kind === 'link' ? { knownTo: linkKnownTo(row, ends.ends) } : {}),
    digest: row.digest,
  });
}

/** Grades, basis and retention of a row, which its own-reference Identifier shares. */
const shared = [
  'basis',
  'sourceEvaluation',
  'informationAssessment',
  'legacyGrade',
  'mopiGroup',
  'reviewDue',
] as const;

/** The Identifier that holds a bare noun's own reference; nothing for other rows. */
export function ownReference(
  definition: Definition,
  row: Row,
  ends: Ends,
  stamp: Stamp,
): { readonly id: string; readonly props: Props } | undefined {
  if (!isBare(definition) || row.reference === null) return undefined;
  const { idKey, force, system } = stamp;
  return {
    id: ownReferenceId(idKey, force, system, row.reference),
    props: given({
      ...common(row, ends, stamp),
      ...Object.fromEntries(shared.map((property) => [property, row.values[property]])),
      ...recorder(row),
      ...doubt(row),
      system,
      reference: row.reference,
      kind: 'FORCE_REFERENCE',
      value: row.reference,
    }),
  };
}
