import { hashGraph } from '../check/hash.ts';
import { findBreaches } from '../check/invariants.ts';
import type { Command } from './command.ts';
import { openGraph } from './open.ts';

export const check: Command = {
  name: 'check',
  summary: 'Compares the graph with its invariants, or prints its two hashes (`--hash`).',
  options: [
    { flags: '--hash', say: 'Print the hashes of the graph instead.' },
    { flags: '--json', say: 'Print the result for machines.' },
  ],
  run: async ({ config, flag, print, tell }) => {
    const { system, close } = await openGraph(config, tell);
    try {
      if (flag('hash')) {
        const hash = await hashGraph(system);
        print(
          flag('json')
            ? JSON.stringify(hash)
            : `${hash.nodes} nodes, ${hash.links} links\ncontent ${hash.content}\nall     ${hash.all}`,
        );
        return 0;
      }
      const breaches = await findBreaches(system);
      if (flag('json')) print(JSON.stringify({ breaches }));
      else for (const { id, what } of breaches) print(`${id}: ${what}`);
      if (breaches.length === 0 && !flag('json')) print('Every invariant holds.');
      return breaches.length === 0 ? 0 : 1;
    } finally {
      await close();
    }
  },
};
