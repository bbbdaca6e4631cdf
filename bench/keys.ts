import { cypher } from '../src/generated/cypher.ts';
import type { Database } from '../src/graph/driver.ts';
import type { SystemGraph } from '../src/graph/run.ts';
import { followRegistry, type Registry } from '../src/domains/registry.ts';
import { aclText } from '../src/policy/acl.ts';
import { gscLevels, handlingCodes, identities, strands } from '../src/policy/values.ts';

/** How many keys the graph has: about what six forces come to, and what forty-three do (architecture.md, "Settled by measurement"). */
export const keyCounts = [300, 2_500] as const;
export type KeyCount = (typeof keyCounts)[number];

export interface Keys {
  /** The registry as it stands with so many keys. */
  readonly registry: Readonly<Record<KeyCount, Registry>>;
  /** Makes the graph have so many keys, for every process that reads it. */
  readonly set: (count: KeyCount) => Promise<void>;
  /** Leaves the graph as it was loaded. */
  readonly remove: () => Promise<void>;
}

interface Padding {
  readonly number: number;
  readonly parts: string;
}

/** Markings of sixty forces that are not there: as many as forces of that number would bring. */
const markings: readonly string[] = Array.from({ length: 60 }, (_, force) => `B${10 + force}`).flatMap(
  (owner) =>
    gscLevels.flatMap((gsc) =>
      handlingCodes.flatMap((handling) =>
        strands.flatMap((strand) =>
          identities.map((identity) =>
            aclText({ owner, gsc, handling, strand, team: '', identity, own: '' }),
          ),
        ),
      ),
    ),
);

const removal = `MATCH (key:Acl)
WHERE key.parts =~ 'B[0-9][0-9][|].*' OR key.parts STARTS WITH 'closed '
DELETE key`;

const renumbering = `MATCH (registry:AclRegistry {name: 'keys'})
OPTIONAL MATCH (key:Acl)
WITH registry, coalesce(max(key.number), 0) AS last
SET registry.last = last, registry.version = registry.version + 1
RETURN last`;

const marking = `MATCH (registry:AclRegistry {name: 'keys'})
SET registry.version = registry.version + 1
WITH registry.version AS version
UNWIND $rows AS row
MATCH (key:Acl {number: row.number})
SET key.parts = row.parts, key.version = version`;

/**
 * Pads the keys of a graph to 300 and to 2,500. The ones between can be taken away and given back in a moment: a key that says
 * nothing readable is none for a server that follows the registry.
 */
export async function padKeys(database: Database, system: SystemGraph): Promise<Keys> {
  const remove = async (): Promise<number> => {
    await database.write('bench/removeKeys', (run) => run(removal, {}));
    const [row] = await database.write('bench/renumberKeys', (run) => run(renumbering, {}));
    return Number(row?.['last']);
  };
  const change = (rows: readonly Padding[]): Promise<unknown> =>
    database.write('bench/markKeys', (run) => run(marking, { rows }));

  const own = await remove();
  const [few, many] = keyCounts.map((count) => Math.max(0, count - own)) as [number, number];
  await put(system, markings.slice(0, few));
  const registryNow = (): Promise<Registry> => followRegistry(system)();
  const small = await registryNow();
  const between = await put(system, markings.slice(few, many));
  const large = await registryNow();
  const closed = between.map(({ number }) => ({ number, parts: `closed ${number}` }));
  let now: KeyCount = 2_500;
  const set = async (count: KeyCount): Promise<void> => {
    if (count === now) return;
    await change(count === 300 ? closed : between);
    now = count;
  };
  await set(300);
  return {
    registry: { 300: small, 2_500: large },
    set,
    remove: async () => {
      await remove();
    },
  };
}

const put = async (system: SystemGraph, parts: readonly string[]): Promise<readonly Padding[]> =>
  parts.length === 0 ? [] : system.write('acl/put', (run) => run(cypher.acl.put({ parts: [...parts] })));
