import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { devTokenKey } from '../../src/cli/token.ts';
import { signDevToken } from '../../src/identity/devToken.ts';
import { national, purpose } from '../chains/reader.ts';
import { withExampleGraph } from './example.ts';
import { root } from '../watched.ts';
import { openBalancer } from './balancer.ts';
import { longQuestion } from './longQuestion.ts';
import { serveOne, type Served } from './served.ts';

/**
 * `npm run rolling -- [--requests 20000] [--restarts 6] [--at-once 50]`: two servers behind a balancer that honours readiness, one after
 * the other replaced by a new one while so many readers ask, every tenth of them what takes long. Ends with status 1 where a request
 * failed, no long one was answered, or a server did not leave as it should.
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
const short = JSON.stringify({ query: '{ people(first: 3) { total edges { node { id } } } }' });
const everybody = JSON.stringify({ query: '{ people(first: 100) { edges { node { id } } } }' });
/** One reader in so many asks what takes long. */
const oneIn = 10;
const good = '{"data"';

/** How an answer begins where it is whole. */
function beginningOf(text: string): string {
  try {
    JSON.parse(text);
    return text.slice(0, 60);
  } catch {
    return `cut after ${text.length} characters`;
  }
}

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
  const longTook: number[] = [];
  const asking = (token: string, body: string): Promise<Response> =>
    fetch(`${balancer.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'x-access-purpose': purpose,
        'x-access-reason': 'A rolling restart over synthetic records.',
      },
      body,
    });
  const tokenOf = (subject: string): Promise<string> =>
    signDevToken(devTokenKey(env.CROSSFORCE_HOME ?? ''), { ...national, subject }, 3_600);
  const first = await tokenOf('first');
  const ids = [...(await (await asking(first, everybody)).text()).matchAll(/"id":"([^"]+)"/g)];
  const long = longQuestion(ids.map(([, id = '']) => id));
  // The first answers wait for plans to be made, perhaps beyond the deadline: they say nothing of restarts.
  for (let whole = 0; whole < 4;)
    whole += (await (await asking(first, long)).text()).startsWith(good) ? 1 : 0;
  const readers = Array.from({ length: Number(atOnce) }, async (_, place) => {
    const token = await tokenOf(`reader ${place}`);
    const body = place % oneIn === 0 ? long : short;
    while (asked < Number(requests) || !over) {
      asked += 1;
      const began = performance.now();
      const reply = await asking(token, body).then(
        async (one) => `${one.status} ${beginningOf(await one.text())}`,
        (error: unknown) => String(error),
      );
      if (!reply.startsWith(`200 ${good}`)) wrong[reply] = (wrong[reply] ?? 0) + 1;
      else if (body === long) longTook.push((performance.now() - began) / 1_000);
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
  longTook.sort((a, b) => a - b);
  const [median = 0, longest = 0] = [longTook[longTook.length >> 1], longTook.at(-1)];
  return { asked, long: { answered: longTook.length, median, longest }, wrong, stops, lost: balancer.lost };
});
const failed = Object.values(told.wrong).reduce((sum, n) => sum + n, 0);
console.log(JSON.stringify(told, null, 2));
console.log(
  `rolling: ${told.asked} requests at ${String(atOnce)} at once over ${told.stops.length} restarts, ${failed} failed; the longest of ${told.long.answered} long ones took ${told.long.longest.toFixed(1)} s`,
);
const left = told.stops.every(({ code, seconds }) => code === 0 && seconds <= 20);
process.exit(failed === 0 && told.long.answered > 0 && left ? 0 : 1);
