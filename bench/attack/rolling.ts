import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { devTokenKey } from '../../src/cli/token.ts';
import { signDevToken } from '../../src/identity/devToken.ts';
import { national, purpose } from '../chains/reader.ts';
import { withExampleGraph } from './example.ts';
import { root } from '../watched.ts';
import { openBalancer } from './balancer.ts';
import { serveOne, type Served } from './served.ts';

/**
 * `npm run rolling -- [--requests 20000] [--restarts 6] [--at-once 50]`: two servers behind a balancer that honours readiness, one after
 * the other replaced by a new one while so many readers ask. Ends with status 1 where a request failed or a server did not leave as it should.
 */
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    restarts: { type: 'string', default: '6' },
    'at-once': { type: 'string', default: '50' },
  },
});
const [requests, restarts, atOnce] = [values.requests, values.restarts, values['at-once']].map(Number);
if (!(Number(requests) > 0) || !(Number(restarts) > 0) || !(Number(atOnce) > 0)) {
  console.error('--requests, --restarts and --at-once are numbers above 0.');
  process.exit(2);
}
const body = JSON.stringify({ query: '{ people(first: 3) { total edges { node { id } } } }' });

const folder = join(root, '.crossforce', 'bench');
mkdirSync(folder, { recursive: true });
const told = await withExampleGraph(join(folder, 'rolling'), async (env) => {
  const balancer = await openBalancer();
  const running: Served[] = await Promise.all([serveOne(env), serveOne(env)]);
  balancer.servers = running.map(({ url }) => url);
  for (const { url } of running) await balancer.until(url, true);
  const wrong: Record<string, number> = {};
  let asked = 0;
  let over = false;
  const readers = Array.from({ length: Number(atOnce) }, async (_, place) => {
    const identity = { ...national, subject: `reader ${place}` };
    const token = await signDevToken(devTokenKey(env.CROSSFORCE_HOME ?? ''), identity, 3_600);
    while (asked < Number(requests) || !over) {
      asked += 1;
      const reply = await fetch(`${balancer.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          'x-access-purpose': purpose,
          'x-access-reason': 'A rolling restart over synthetic records.',
        },
        body,
      }).then(
        async (one) => `${one.status} ${(await one.text()).slice(0, 60)}`,
        (error: unknown) => String(error),
      );
      if (!reply.startsWith('200 {"data"')) wrong[reply] = (wrong[reply] ?? 0) + 1;
    }
  });
  const stops: { code: number | null; seconds: number }[] = [];
  for (let n = 0; n < Number(restarts); n += 1) {
    const fresh = await serveOne(env);
    balancer.servers = [...running, fresh].map(({ url }) => url);
    await balancer.until(fresh.url, true);
    const old = running.shift();
    running.push(fresh);
    if (old === undefined) break;
    const stopped = await old.stop();
    stops.push({ code: stopped.code, seconds: Math.round(stopped.seconds * 10) / 10 });
    console.error(
      `restart ${n + 1}: ${asked} requests so far, stopped in ${stopped.seconds.toFixed(1)} s with ${String(stopped.code)}`,
    );
    balancer.servers = running.map(({ url }) => url);
  }
  over = true;
  await Promise.all(readers);
  for (const one of running) await one.stop();
  await balancer.close();
  return { asked, wrong, stops, lost: balancer.lost };
});
const failed = Object.values(told.wrong).reduce((sum, n) => sum + n, 0);
console.log(JSON.stringify(told, null, 2));
console.log(
  `rolling: ${told.asked} requests at ${String(atOnce)} at once over ${told.stops.length} restarts, ${failed} failed`,
);
process.exit(failed === 0 && told.stops.every(({ code, seconds }) => code === 0 && seconds <= 20) ? 0 : 1);
