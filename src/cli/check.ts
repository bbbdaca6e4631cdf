import { hashGraph } from '../check/hash.ts';
import { checkGraph, type Checked } from '../check/invariants.ts';
import { invariantSentences } from '../check/table.ts';
import type { Command } from './command.ts';
import { openGraph } from './open.ts';

/** What was found, for people: the records first, then how many broke what. */
function report({ nodes, links, breaches, counts }: Checked, print: (line: string) => void): void {
  for (const { id, what, rule } of breaches) print(`${id}: ${what} (${rule})`);
  if (counts.size === 0) {
    print(`Every invariant holds (${nodes} nodes, ${links} links).`);
    return;
  }
  for (const [rule, count] of counts) print(`${count} × ${rule}: ${invariantSentences[rule]}`);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (all > breaches.length) print(`Named above: ${breaches.length} of ${all}.`);
}

export const check: Command = {
  name: 'check',
  summary: 'Compares the graph with its invariants, or prints its two hashes (`--hash`).',
  options: [
    { flags: '--hash', say: 'Print the hashes of the graph instead.' },
    { flags: '--json', say: 'Print the result for machines.' },
  ],
  run: async ({ config, flag, print, tell }) => {
    const { system, idKey, close } = await openGraph(config, tell);
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
      const checked = await checkGraph(system, idKey, ({ nodes, links }) =>
        tell(`read ${nodes} nodes, ${links} links`),
      );
      if (flag('json'))
        print(JSON.stringify({ breaches: checked.breaches, counts: Object.fromEntries(checked.counts) }));
      else report(checked, print);
      return checked.counts.size === 0 ? 0 : 1;
    } finally {
      await close();
    }
  },
};
