import { join } from 'node:path';
import type { AuditLog } from '../audit/append.ts';
import { cypher } from '../generated/cypher.ts';
import { clearedFolder, folderOutput } from '../sample/folderOutput.ts';
import { planSample, writeSample } from '../sample/generate.ts';
import { readReference } from '../sample/reference.ts';
import type { CommandContext } from './command.ts';
import { loadFolder } from './loadFolder.ts';
import type { Opened } from './open.ts';

/** What a newcomer finds in an empty graph; the worked queries name records of this very sample. */
export const firstSample = { people: 2_000, forces: 4, seed: 1 } as const;

/** Makes the sample and loads it, into a graph in which nothing was ever imported. */
export async function loadSample(opened: Opened, audit: AuditLog, context: CommandContext): Promise<void> {
  const [row] = await opened.system.run(cypher.batch.any({}));
  if (row?.any === true) return;
  const { config, tell } = context;
  const dir = join(config.home, 'sample');
  const quiet = (): void => undefined;
  const reference = readReference(config.root);
  clearedFolder(dir);
  writeSample(planSample(firstSample, reference, quiet), folderOutput(dir), quiet);
  const police = reference.forces.slice(0, firstSample.forces).map(({ code }) => code);
  for (const force of [...police, 'INQ']) {
    const folder = { dir: join(dir, force), force, dryRun: false };
    const { summary } = await loadFolder(opened, audit, { config }, folder);
    tell(`SYNTHETIC sample ${force}: ${summary.created} rows loaded.`);
  }
}
