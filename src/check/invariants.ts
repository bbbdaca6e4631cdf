import { areasByCode } from '../domains/area/rules.ts';
import { cypher } from '../generated/cypher.ts';
import type { SystemGraph } from '../graph/run.ts';
import { parseAclText } from '../policy/acl.ts';
import { newBreaches, type Breach } from './breaches.ts';
import { readJoin } from './joins.ts';
import { readLink } from './links.ts';
import { readNode } from './nodes.ts';
import { newState, type KeyParts } from './state.ts';
import type { InvariantName } from './table.ts';
import { checkWhole } from './whole.ts';

export type { Breach } from './breaches.ts';

export interface Checked {
  readonly nodes: number;
  readonly links: number;
  /** At most a thousand of each invariant. */
  readonly breaches: readonly Breach[];
  /** All of them, by invariant. */
  readonly counts: ReadonlyMap<InvariantName, number>;
}

/**
 * Compares the graph with every invariant of table.ts. Reads it once: nodes, then structural links, then the others; memory
 * grows by some 100 bytes a node. `idKey` is the key of the public ids: without it, that a thing's id comes from its normal
 * form is not looked at. `tell` hears how far it is.
 */
export async function checkGraph(
  system: SystemGraph,
  idKey?: Buffer,
  tell: (read: { nodes: number; links: number }) => void = () => undefined,
): Promise<Checked> {
  const breaches = newBreaches();
  const areas = areasByCode((await system.run(cypher.area.all({}))).map(({ record }) => record));
  const state = newState({ breaches, idKey, keys: await keysOf(system), areas });
  let nodes = 0;
  let links = 0;
  const step = (): void => {
    if ((nodes + links) % 100_000 === 0) tell({ nodes, links });
  };
  await system.stream(cypher.check.records({}), (row) => {
    nodes += 1;
    readNode(state, row);
    step();
  });
  await system.stream(cypher.check.joins({}), (row) => {
    links += 1;
    readJoin(state, row);
    step();
  });
  await system.stream(cypher.check.evidence({}), (row) => {
    links += 1;
    readLink(state, row);
    step();
  });
  checkWhole(state);
  return { nodes, links, breaches: breaches.list(), counts: breaches.counts() };
}

/** The breaches alone. */
export const findBreaches = async (system: SystemGraph, idKey?: Buffer): Promise<readonly Breach[]> =>
  (await checkGraph(system, idKey)).breaches;

async function keysOf(system: SystemGraph): Promise<ReadonlyMap<number, KeyParts>> {
  const rows = await system.run(cypher.acl.state({ version: 0 }));
  const keys = new Map<number, KeyParts>();
  for (const { number, parts } of rows) {
    const marking = parts === null ? undefined : parseAclText(parts);
    if (number !== null && marking !== undefined)
      keys.set(number, { owner: marking.owner, isProtected: marking.identity === 'PROTECTED' });
  }
  return keys;
}
