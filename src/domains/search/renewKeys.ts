import { cypher } from '../../generated/cypher.ts';
import type { SystemGraph } from '../../graph/run.ts';
import { identifierForm } from '../identifier/forms.ts';
import { keysVersion, searchKeysOf } from '../name/keys.ts';

/** Rows in one transaction. */
const atOnce = 1_000;

/** Walks all rows in the order of their ids. */
async function walk<Row extends { readonly id: string }>(
  some: (after: string) => Promise<readonly Row[]>,
  each: (rows: readonly Row[]) => Promise<void>,
): Promise<void> {
  for (let after = ''; ;) {
    const rows = await some(after);
    const last = rows.at(-1);
    if (last === undefined) return;
    await each(rows);
    after = last.id;
  }
}

/**
 * Gives all names and identifiers of a graph the keys that searches find them by, where it was filled before there were any, or
 * with those of another version. Does nothing where they are current. Safe to be killed: that it is done is noted last.
 */
export async function renewSearchKeys(system: SystemGraph): Promise<boolean> {
  const version = String(keysVersion);
  const [made] = await system.run(cypher.search.keysMade({}));
  if (made?.version === version) return false;
  await walk(
    (after) => system.run(cypher.name.some({ after, most: atOnce })),
    async (rows) => {
      const keyed = rows.map(({ id, ...name }) => ({ id, keys: searchKeysOf(name) ?? null }));
      await system.write('name/putKeys', (run) => run(cypher.name.putKeys({ rows: keyed })));
    },
  );
  await walk(
    (after) => system.run(cypher.identifier.some({ after, most: atOnce })),
    async (rows) => {
      const formed = rows.map(({ id, ...said }) => ({ id, normal: identifierForm(said) ?? null }));
      await system.write('identifier/putForms', (run) => run(cypher.identifier.putForms({ rows: formed })));
    },
  );
  await system.write('search/noteKeys', (run) => run(cypher.search.noteKeys({ version })));
  return true;
}
