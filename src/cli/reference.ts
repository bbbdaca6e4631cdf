import { createHash } from 'node:crypto';
import { cypher } from '../generated/cypher.ts';
import type { SystemGraph } from '../graph/run.ts';
import { areaRows } from './referenceAreas.ts';
import { ethnicityRows, forceRows, gradeRows, offenceRows, outcomeRows } from './referenceLists.ts';

/** Everything that the folder `reference/` says, as the graph takes it. */
export const referenceRows = (root: string) => ({
  forces: forceRows(root),
  areas: areaRows(root),
  offences: offenceRows(root),
  outcomes: outcomeRows(root),
  grades: gradeRows(root),
  ethnicities: ethnicityRows(root),
});

/** Raised when what is stored of the lists changes though the lists do not, so that a graph of an older version takes it. */
const shape = 1;

/**
 * Loads the reference lists, and does nothing where the graph holds these very lists already, so that a start stays fast.
 * Gives whether anything was loaded. Safe to be killed: what says that they are loaded is written last, with them.
 */
export async function loadReference(system: SystemGraph, root: string): Promise<boolean> {
  const { forces, areas, offences, outcomes, grades, ethnicities } = referenceRows(root);
  const digest = createHash('sha256')
    .update(JSON.stringify([shape, forces, areas, offences, outcomes, grades, ethnicities]))
    .digest('hex');
  const [held] = await system.run(cypher.reference.loaded({}));
  if (held?.digest === digest) return false;
  await system.write('reference/load', async (run) => {
    await run(cypher.force.put({ rows: forces }));
    await run(cypher.area.put({ rows: areas }));
    await run(cypher.reference.putOffences({ rows: offences }));
    await run(cypher.reference.putOutcomes({ rows: outcomes }));
    await run(cypher.reference.putGrades({ rows: grades }));
    await run(cypher.reference.putEthnicities({ rows: ethnicities }));
    await run(cypher.reference.note({ digest }));
  });
  return true;
}
