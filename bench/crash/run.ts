import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { verifyAuditLog } from '../../src/audit/verify.ts';
import { publicKeysOf } from '../../src/audit/signature.ts';
import { withEmptyGraph } from '../server.ts';
import { root, watched } from '../watched.ts';
import { compared, type Comparison } from './compare.ts';
import { startApi } from '../api.ts';
import { loadOn, type Answered } from './load.ts';

/**
 * `npm run crashtest -- [--rounds N] [--connections N]`: kills the API with -9 in the middle of reads, searches and exports from several
 * connections, starts it again, and compares every answer that a client had with the access record. The database goes on running.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    connections: { type: 'string', default: '8' },
  },
});
const [rounds, connections] = [Number(values.rounds), Number(values.connections)];
if (!(Number.isInteger(rounds) && rounds > 0 && Number.isInteger(connections) && connections > 0)) {
  console.error('--rounds and --connections are whole numbers above 0.');
  process.exit(2);
}

interface Total extends Comparison {
  broken: number;
}

const program = join(root, 'dist', 'run.js');
const folder = join(root, '.crossforce', 'crash');
const begun = performance.now();

const total = await withEmptyGraph(folder, async (env): Promise<Total> => {
  const home = String(env['CROSSFORCE_HOME']);
  for (const force of ['X1', 'X2', 'INQ']) {
    await watched([program, 'import', join(root, 'examples', 'two-forces', force), '--force', force], env);
  }
  const { output } = await watched([program, 'audit', 'key'], env);
  const source = { anchor: join(home, 'anchor.log'), keys: publicKeysOf('the key', output) };
  const sum: Total = { lost: 0, doubled: 0, broken: 0 };
  for (let round = 1; round <= rounds; round += 1) {
    const server = await startApi({ ...env, LOG_LEVEL: 'error' });
    const answered: Answered[] = [];
    const load = await loadOn(server.url, home, { round, connections, answered });
    // The first answers of a server that has just started come late; after them, at a moment that nobody chose.
    await load.atLeast(6 * connections);
    await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 1_500));
    await server.kill();
    await load.ended();
    const { lost, doubled } = await compared(join(home, 'audit'), answered);
    const { status, summary } = await verifyAuditLog(join(home, 'audit'), source);
    const broken = status === 'intact' ? 0 : 1;
    sum.lost += lost;
    sum.doubled += doubled;
    sum.broken += broken;
    console.log(
      `round ${round}: ready in ${(server.readyAfter / 1000).toFixed(1)} s, ${answered.length} answers, ${load.cut()} cut off, ${lost} lost, ${doubled} doubled, ${summary}`,
    );
  }
  // The last crash is recovered from as well, and all of it stands once more.
  const last = await startApi({ ...env, LOG_LEVEL: 'error' });
  await last.kill();
  const { status } = await verifyAuditLog(join(home, 'audit'), source);
  return { ...sum, broken: sum.broken + (status === 'intact' ? 0 : 1) };
});

rmSync(folder, { recursive: true, force: true });
console.log(`${((performance.now() - begun) / 1000).toFixed(0)} s in all.`);
const chain = total.broken === 0 ? 'chain intact' : `chain broken in ${total.broken}`;
console.log(`${rounds} rounds, ${total.lost} lost, ${total.doubled} doubled, ${chain}`);
process.exit(total.lost + total.doubled + total.broken === 0 ? 0 : 1);
