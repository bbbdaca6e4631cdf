import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { verifyAuditLog } from '../../src/audit/verify.ts';
import { publicKeysOf } from '../../src/audit/signature.ts';
import { withEmptyGraph } from '../server.ts';
import { root, watched } from '../watched.ts';
import { compared, type Comparison } from './compare.ts';
import { killingApi, killingDatabase } from './rounds.ts';
import { kept } from './writes.ts';

/**
 * `npm run crashtest -- [--rounds N] [--connections N] [--kill api|database]`: kills the API, or Neo4j, with -9 in the middle of reads,
 * searches, exports and writes from several connections, and compares every answer that a client had with the access record and the graph.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    connections: { type: 'string', default: '8' },
    kill: { type: 'string', default: 'api' },
  },
});
const [rounds, connections] = [Number(values.rounds), Number(values.connections)];
if (!(Number.isInteger(rounds) && rounds > 0 && Number.isInteger(connections) && connections > 0)) {
  console.error('--rounds and --connections are whole numbers above 0.');
  process.exit(2);
}
if (values.kill !== 'api' && values.kill !== 'database') {
  console.error('--kill is api or database.');
  process.exit(2);
}

interface Total extends Comparison {
  broken: number;
  slowest: number;
}

const program = join(root, 'dist', 'run.js');
const folder = join(root, '.crossforce', 'crash');
const begun = performance.now();

const total = await withEmptyGraph(folder, async (env, database): Promise<Total> => {
  const home = String(env['CROSSFORCE_HOME']);
  for (const force of ['X1', 'X2', 'INQ']) {
    await watched([program, 'import', join(root, 'examples', 'two-forces', force), '--force', force], env);
  }
  const { output } = await watched([program, 'audit', 'key'], env);
  const source = { anchor: join(home, 'anchor.log'), keys: publicKeysOf('the key', output) };
  const sum: Total = { lost: 0, doubled: 0, broken: 0, slowest: 0 };
  const place = { env, home, connections };
  const killing = values.kill === 'api' ? await killingApi(place) : await killingDatabase(place, database);
  for (let round = 1; round <= rounds; round += 1) {
    const { load, seconds } = await killing.crash(round);
    const { answered, writes } = load;
    const told = await compared(join(home, 'audit'), answered);
    const stored = await kept(writes, killing.url(), home);
    const { status, summary } = await verifyAuditLog(join(home, 'audit'), source);
    sum.lost += told.lost + stored.lost;
    sum.doubled += told.doubled + stored.doubled;
    sum.broken += status === 'intact' ? 0 : 1;
    sum.slowest = Math.max(sum.slowest, seconds);
    const acknowledged = writes.filter(({ id }) => id !== undefined).length;
    console.log(
      `round ${round}: back in ${seconds.toFixed(1)} s, ${answered.length} answers, ${writes.length} writes (${acknowledged} acknowledged), ` +
        `${load.cut()} cut off, ${told.lost} + ${stored.lost} lost, ${told.doubled} + ${stored.doubled} doubled, ${summary}`,
    );
  }
  await killing.close();
  // The last crash is recovered from as well, and all of it stands once more.
  const { status } = await verifyAuditLog(join(home, 'audit'), source);
  return { ...sum, broken: sum.broken + (status === 'intact' ? 0 : 1) };
});

rmSync(folder, { recursive: true, force: true });
console.log(
  `${((performance.now() - begun) / 1000).toFixed(0)} s in all, back in ${total.slowest.toFixed(1)} s at most.`,
);
const chain = total.broken === 0 ? 'chain intact' : `chain broken in ${total.broken}`;
console.log(`${rounds} rounds, ${total.lost} lost, ${total.doubled} doubled, ${chain}`);
process.exit(total.lost + total.doubled + total.broken === 0 ? 0 : 1);
