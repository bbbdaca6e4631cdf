import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { auditBench } from './audit/bench.ts';
import { chainsBench } from './chains/setup.ts';
import { importBench } from './import/import.ts';
import { policyBench } from './policy/bench.ts';
import type { Result } from './result.ts';
import { isSize } from './sample.ts';
import { root } from './watched.ts';

/** `npm run bench -- [--size XS|S|M|L] [--only import|chains|policy|audit] [--repeats N] [--json FILE]`: ratios, each measured side by side in one run. */

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'S' },
    repeats: { type: 'string', default: '1' },
    only: { type: 'string' },
    json: { type: 'string' },
  },
});
const { size } = values;
const repeats = Number(values.repeats);
if (!isSize(size) || !Number.isInteger(repeats) || repeats < 1) {
  console.error('--size is XS, S, M or L, --repeats a number from 1.');
  process.exit(2);
}

const folder = join(root, '.crossforce', 'bench');
mkdirSync(folder, { recursive: true });
const say = (line: string): void => console.error(line);
const works: Readonly<Record<string, () => Promise<readonly Result[]>>> = {
  import: () => importBench(size, folder, repeats, say),
  chains: () => chainsBench(size, folder, say),
  policy: () => policyBench(size, folder, say),
  audit: () => auditBench(folder, say),
};
const { only } = values;
if (only !== undefined && !Object.hasOwn(works, only)) {
  console.error(`--only is one of ${Object.keys(works).join(', ')}.`);
  process.exit(2);
}
const results: Result[] = [];
for (const [name, work] of Object.entries(works)) {
  if (only === undefined || only === name) results.push(...(await work()));
}
for (const { name, ratio, aim, unit, min, median, max, against } of results) {
  const verdict = ratio <= aim ? 'good' : 'over';
  console.log(
    `${name}: ratio ${ratio} (aim ${aim}, ${verdict}); ${median} ${unit} (${min} to ${max}) against ${against}`,
  );
}
if (values.json !== undefined) writeFileSync(resolve(values.json), `${JSON.stringify(results, null, 2)}\n`);
