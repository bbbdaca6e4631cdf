import type { Context } from '../../context.ts';
import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/run.ts';
import { Conflict } from '../../errors.ts';
import { aclText, openTwin, protectedTwin, type AclParts } from '../../policy/acl.ts';
import { keyNumbers, type KeyNumbers } from './keyNumbers.ts';
import { overtake } from './versions.ts';

/**
 * What says who one person is, in the rows of her own force (architecture.md, "Protected people"): the same rows that an import
 * closes when it finds her protected, here for one person by decision.
 */

interface Row {
  readonly id: string;
  /** `Record`, or the type of a link. */
  readonly kind: string;
  readonly acl: number;
}

/** The rows that take the PROTECTED twins of their keys. */
export async function tellingRows(
  { office }: Context,
  person: string,
  force: string,
): Promise<readonly Row[]> {
  const { system } = office;
  const people = [person];
  const [own, matters, held] = await Promise.all([
    system.run(cypher.protection.personRows({ people })),
    system.run(cypher.protection.mattersOf({ people })),
    system.run(cypher.protection.heldThings({ people })),
  ]);
  const things = held.map(({ id }) => id);
  const homes = held.filter(({ home }) => home).map(({ id }) => id);
  const users = await system.run(cypher.protection.thingUsers({ things, force }));
  const shared = new Set(
    users.flatMap((use) => (use.person === person || use.isProtected ? [] : [use.thing])),
  );
  const [said, about, happened] = await Promise.all([
    system.run(cypher.protection.matterRows({ matters: matters.map(({ id }) => id) })),
    system.run(cypher.protection.thingRows({ things: things.filter((id) => !shared.has(id)), force })),
    system.run(cypher.protection.occurrences({ things: homes, force })),
  ]);
  const rows = [
    ...own,
    ...[...said, ...about].map((row) => ({ ...row, kind: 'Record' })),
    ...happened.map((row) => ({ ...row, kind: 'OCCURRED_AT' })),
  ];
  return [...new Map(rows.map((row) => [`${row.kind} ${row.id}`, row])).values()];
}

/** The rows that open again when her protection is lifted; what concerns others who are protected stays as it is. */
export const ownRows = ({ office }: Context, person: string): Promise<readonly Row[]> =>
  office.system.run(cypher.protection.ownRows({ person }));

const twins = { protect: protectedTwin, lift: openTwin } as const;

/** How the rows of each kind take another key. */
export const renewers: Readonly<
  Record<string, (run: Run, rows: { id: string; was: number; acl: number }[]) => Promise<unknown[]>>
> = {
  Record: (run, rows) => run(cypher.protection.remarkRecords({ rows })),
  KNOWS: (run, rows) => run(cypher.protection.remarkKnows({ rows })),
  PRESENT_AT: (run, rows) => run(cypher.protection.remarkPresentAt({ rows })),
  WORKED_FOR: (run, rows) => run(cypher.protection.remarkWorkedFor({ rows })),
  OCCURRED_AT: (run, rows) => run(cypher.protection.remarkOccurredAt({ rows })),
};

/** What gives rows the twins of their keys. */
export interface Renewal {
  /** The twins, to be held first. */
  readonly keys: KeyNumbers;
  /** Gives them, inside a transaction. */
  readonly renew: (run: Run) => Promise<void>;
}

/** Makes ready to give rows the twins of their keys. */
export async function twinKeys(
  { office }: Context,
  rows: readonly Row[],
  way: keyof typeof twins,
): Promise<Renewal> {
  const { byNumber } = await office.registry();
  const twin = (key: AclParts): string => aclText(twins[way](key));
  const wanted = rows.flatMap((row) => {
    const key = byNumber.get(row.acl);
    return key === undefined || twin(key) === aclText(key) ? [] : [{ ...row, parts: twin(key) }];
  });
  const keys = await keyNumbers(
    office,
    wanted.map(({ parts }) => parts),
  );
  const renew = async (run: Run): Promise<void> => {
    for (const [kind, renew] of Object.entries(renewers)) {
      const some = wanted
        .filter((row) => row.kind === kind)
        .map(({ id, acl, parts }) => ({ id, was: acl, acl: keys.get(parts) ?? -1 }));
      const done = some.length === 0 ? [] : await renew(run, some);
      if (done.length !== some.length)
        throw new Conflict('The records were changed meanwhile; try it again.');
    }
    await overtake(
      run,
      wanted.map(({ id }) => id),
    );
  };
  return { keys, renew };
}
