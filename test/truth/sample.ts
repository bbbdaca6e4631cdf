import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { loadFolders } from '../harness/oracle.ts';
import type { Reader } from '../harness/oracle/sight.ts';
import type { View } from '../harness/oracle/view.ts';

/** The sample that `npm run truth` loaded, and who asks about it. */

const folder = process.env['CROSSFORCE_TEST_SAMPLE'] ?? '';
if (folder === '') throw new Error('CROSSFORCE_TEST_SAMPLE is not set: run these tests with npm run truth');

export const forces = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'manifest.json')));
export const world = loadFolders(forces.map((force) => join(folder, force)));

const truthRow = z.object({ name: z.string(), from: z.string(), to: z.string() });

/** The planted chains. */
export const planted = z
  .array(truthRow)
  .parse(parse(readFileSync(join(folder, 'truth', 'links.csv')), { columns: true }));

const usual = { clearance: 'OFFICIAL_SENSITIVE', teams: [], unmask: false, at: Date.now() };
const crime = { ...usual, purpose: 'PREVENT_DETECT_CRIME' };

/** An analyst of each police force; an investigator with and without unmask; the national operation; the inquiry. */
export const readers: Readonly<Record<string, Reader>> = {
  ...Object.fromEntries(
    forces
      .filter((force) => force !== 'INQ')
      .map((force) => [`an analyst of ${force}`, { ...crime, force, role: 'ANALYST' }]),
  ),
  'an investigator of X1': { ...crime, force: 'X1', role: 'INVESTIGATOR' },
  'an investigator of X1 who unmasks': { ...crime, force: 'X1', role: 'INVESTIGATOR', unmask: true },
  'the national operation': { ...crime, force: 'NCA', role: 'NATIONAL', clearance: 'SECRET' },
  'the inquiry': { ...usual, force: 'INQ', role: 'INQUIRY', purpose: 'INQUIRY_RESPONSE' },
};

/** Whole numbers from 0 that a seed gives (mulberry32), so that a failure can be asked for again. */
export function numbersOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** People and cases that a reader may see. */
export const endsSeen = (view: View): string[] =>
  [...view.records].filter((key) => ['Person', 'Case'].includes(view.world.records.get(key)?.noun ?? ''));

/** A walk of some steps over readable links from a record, to where it came; nothing where it ran dry. */
export function walkFrom(view: View, start: string, steps: number, below: (n: number) => number): string {
  const { graph, seenLinks, seenNodes } = view;
  let node = graph.numberOf.get(start) ?? -1;
  for (let step = 0; step < steps; step += 1) {
    const near: number[] = [];
    for (let at = graph.first[node] ?? 0; at < (graph.first[node + 1] ?? 0); at += 1) {
      const link = graph.near[at] ?? -1;
      const [a = -1, b = -1] = [graph.starts[link], graph.ends[link]];
      const other = a === node ? b : a;
      if (seenLinks[link] === 1 && seenNodes[other] === 1) near.push(other);
    }
    if (near.length === 0) break;
    node = near[below(near.length)] ?? node;
  }
  const end = graph.nodes[node] ?? start;
  return graph.rows[node] === undefined ? '' : end;
}
