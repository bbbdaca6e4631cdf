import { join } from 'node:path';
import { withEmptyGraph } from '../server.ts';
import { root, watched } from '../watched.ts';

/** Gives a database with examples/two-forces in it to some work, and takes it away afterwards. */
export const withExampleGraph = <T>(
  folder: string,
  work: (env: NodeJS.ProcessEnv) => Promise<T>,
): Promise<T> =>
  withEmptyGraph(folder, async (env) => {
    for (const force of ['X1', 'X2', 'INQ']) {
      const from = join(root, 'examples', 'two-forces', force);
      await watched([join(root, 'dist', 'run.js'), 'import', from, '--force', force], env);
    }
    return work(env);
  });
