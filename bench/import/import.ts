import { join } from 'node:path';
import { z } from 'zod';
import { compare, p50, type Result } from '../result.ts';
import { sampleOf, type Size } from '../sample.ts';
import { withEmptyGraph } from '../server.ts';
import { root, watched } from '../watched.ts';

/**
 * The import of a whole sample, folder by folder, against a plain script that writes the same rows by batched
 * `UNWIND … MERGE` into the same indexes, without validation, policy, history or access record.
 */

const summary = z.object({
  read: z.number(),
  created: z.number(),
  rejected: z.number(),
  seconds: z.number(),
});
const told = z.object({ rows: z.number(), seconds: z.number() });

interface Run {
  readonly rows: number;
  readonly seconds: number;
  readonly peakMiB: number;
}

type Folders = readonly { readonly force: string; readonly dir: string }[];

const ours = (folder: string, folders: Folders): Promise<Run> =>
  withEmptyGraph(folder, async (env) => {
    const run = { rows: 0, seconds: 0, peakMiB: 0 };
    for (const { force, dir } of folders) {
      const done = await watched(
        [join(root, 'dist', 'run.js'), 'import', dir, '--force', force, '--json'],
        env,
      );
      const { read, rejected, seconds } = summary.parse(JSON.parse(done.output));
      if (rejected > 0) throw new Error(`${force}: ${rejected} rows were rejected`);
      run.rows += read;
      run.seconds += seconds;
      run.peakMiB = Math.max(run.peakMiB, done.peakMiB ?? 0);
    }
    return run;
  });

const plain = (folder: string, folders: Folders): Promise<Run> =>
  withEmptyGraph(folder, async (env) => {
    const script = join(root, 'bench', 'import', 'plain.mjs');
    const done = await watched([script, ...folders.map(({ dir }) => dir)], env);
    return { ...told.parse(JSON.parse(done.output)), peakMiB: done.peakMiB ?? 0 };
  });

/** @param say takes a line about each run */
export async function importBench(
  size: Size,
  folder: string,
  repeats: number,
  say: (line: string) => void,
): Promise<Result[]> {
  const folders = await sampleOf(size, folder);
  const [mine, theirs]: [Run[], Run[]] = [[], []];
  for (let turn = 0; turn < repeats; turn += 1) {
    for (const [name, work, runs] of [
      ['crossforce import', ours, mine],
      ['plain UNWIND … MERGE', plain, theirs],
    ] as const) {
      const run = await work(folder, folders);
      runs.push(run);
      const rate = Math.round(run.rows / run.seconds);
      say(
        `${size} ${name}: ${run.rows} rows, ${run.seconds.toFixed(1)} s, ${rate} rows/s, ${Math.round(run.peakMiB)} MiB`,
      );
    }
  }
  const seconds = (runs: readonly Run[]): number[] => runs.map((run) => run.seconds);
  const memory = (runs: readonly Run[]): number[] => runs.map(({ peakMiB }) => peakMiB);
  const rows = p50(mine.map((run) => run.rows));
  return [
    compare({ name: `import ${size}, ${rows} rows`, aim: 2, unit: 's' }, seconds(mine), seconds(theirs)),
    compare(
      { name: `import ${size}, peak memory of Node`, aim: 10, unit: 'MiB' },
      memory(mine),
      memory(theirs),
    ),
  ];
}
