import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { findBreaches } from '../../src/check/invariants.ts';
import { root } from '../harness/tree.ts';
import {
  endImporting,
  importing,
  makeFolder,
  manifest,
  removeFolders,
  type Cells,
  type Importing,
} from './importing.ts';

/**
 * Published graphs of real criminal networks (../shared/data/criminal_networks, see SOURCE.md there): coded data about people,
 * for throwaway graphs alone, with the role LINKED_NATURE_UNKNOWN and no other claim. Not part of a clean clone.
 */
const folder = join(root, '..', 'shared', 'data', 'criminal_networks');

const nodeShape = z.array(z.object({ id: z.string() }));
const tieShape = z.array(z.object({ source: z.string(), target: z.string() }));
const table = (name: string): unknown =>
  parse(readFileSync(join(folder, `${name}.csv`), 'utf8'), { columns: true });

/** One network as an import folder: everybody in one case, and a tie of unknown nature for each published one. */
function networkFolder(name: string): {
  readonly dir: string;
  readonly people: number;
  readonly ties: number;
} {
  const nodes = nodeShape.parse(table(`${name}_nodes`));
  const ties = tieShape.parse(table(`${name}_edges`));
  const dir = makeFolder({
    'manifest.json': { ...manifest, system: name, synthetic: false },
    'sources.csv': [{ id: 'S1', kind: 'OTHER', title: `Published graph ${name}` }],
    'people.csv': nodes.map(({ id }): Cells => ({ id, identity_status: 'PARTIAL' })),
    'cases.csv': [{ id: 'C1' }],
    'person_case.csv': nodes.map(({ id }): Cells => ({
      id: `L-${id}`,
      person_id: id,
      case_id: 'C1',
      role: 'LINKED_NATURE_UNKNOWN',
    })),
    'person_person.csv': ties.map(({ source, target }, n): Cells => ({
      id: `K-${n}`,
      person_id: source,
      other_id: target,
      nature: 'LINKED',
    })),
  });
  return { dir, people: nodes.length, ties: ties.length };
}

const present = existsSync(folder);

(present ? describe : describe.skip)('published criminal networks', () => {
  let importer: Importing;
  beforeAll(async () => {
    importer = await importing();
  });
  afterAll(async () => {
    await importer.test.clear();
    await endImporting();
    removeFolders();
  });

  test.each([
    ['london_gang', 54, 315],
    ['siren', 44, 103],
    ['caviar_full', 110, 205],
  ])('%s loads whole: %d people, %d ties', async (name, people, ties) => {
    const made = networkFolder(name);
    expect(made).toMatchObject({ people, ties });
    const { summary } = await importer.run(made.dir);
    expect(summary).toMatchObject({ created: 2 + 2 * people + ties, rejected: 0 });
  });

  test('are a graph that keeps every invariant and is not called synthetic', async () => {
    expect(await findBreaches(importer.test.system)).toEqual([]);
    const { records } = await importer.test.raw(
      'MATCH (b:Batch) RETURN collect(DISTINCT b.synthetic) AS said',
    );
    expect(records[0]?.get('said')).toEqual([false]);
  });
});
