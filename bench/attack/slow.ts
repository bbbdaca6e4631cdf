import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { devTokenKey } from '../../src/cli/token.ts';
import { signDevToken } from '../../src/identity/devToken.ts';
import { slowKinds, slowSocket } from '../../test/harness/slowSockets.ts';
import { startApi } from '../api.ts';
import { national, purpose } from '../chains/reader.ts';
import { root } from '../watched.ts';
import { withExampleGraph } from './example.ts';

/**
 * `npm run slow -- [--sockets 300]`: so many clients that get nowhere, each kind alike, and one honest reader beside them. Ends with
 * status 1 where one of them lived for more than 30 seconds, or the reader was not answered, or her p99 beside them is 100 ms or more.
 */
const { values } = parseArgs({ options: { sockets: { type: 'string', default: '300' } } });
const sockets = Number(values.sockets);
if (!(sockets > 0)) {
  console.error('--sockets is a number above 0.');
  process.exit(2);
}

const folder = join(root, '.crossforce', 'bench');
mkdirSync(folder, { recursive: true });
const told = await withExampleGraph(join(folder, 'slow'), async (env) => {
  const api = await startApi(env);
  try {
    const signed = (subject: string): Promise<string> =>
      signDevToken(devTokenKey(env.CROSSFORCE_HOME ?? ''), { ...national, subject }, 3_600);
    const [token, slowToken] = [await signed('honest'), await signed('slow')];
    const kinds = Object.keys(slowKinds);
    const times: number[] = [];
    let failed = 0;
    let over = false;
    const honest = async (): Promise<void> => {
      while (!over) {
        const began = performance.now();
        const reply = await fetch(`${api.url}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${token}`,
            'x-access-purpose': purpose,
            'x-access-reason': 'Slow clients over synthetic records.',
          },
          body: JSON.stringify({ query: '{ people(first: 3) { total } }' }),
        }).catch(() => undefined);
        if (reply?.status !== 200) failed += 1;
        await reply?.text();
        times.push(performance.now() - began);
        await wait(50);
      }
    };
    // The first answers wait for plans to be made: they say nothing of slow clients.
    const during = async (work: Promise<unknown>): Promise<number> => {
      over = false;
      times.length = 0;
      const asking = honest();
      await work;
      over = true;
      await asking;
      times.sort((a, b) => a - b);
      return Math.round(times[Math.floor(times.length * 0.99)] ?? 0);
    };
    await during(wait(8_000));
    const alone = await during(wait(15_000));
    const slow = Promise.all(
      Array.from({ length: sockets }, async (_, n) => {
        const kind = kinds[n % kinds.length] ?? '';
        return { kind, seconds: (await slowSocket(kind, api.url, slowToken)) / 1_000 };
      }),
    );
    const p99 = await during(slow);
    const lives = await slow;
    const longest = Object.fromEntries(
      kinds.map((kind) => [
        kind,
        Math.round(Math.max(0, ...lives.filter((one) => one.kind === kind).map((one) => one.seconds)) * 10) /
          10,
      ]),
    );
    return { sockets, longest, honest: { asked: times.length, failed, p99, alone } };
  } finally {
    await api.stop();
  }
});
const last = Math.max(...Object.values(told.longest));
console.log(JSON.stringify(told, null, 2));
console.log(
  `slow: ${sockets} sockets, the last dead after ${last} s; an honest reader beside them: p99 ${told.honest.p99} ms, ${told.honest.alone} alone, ${told.honest.failed} failed`,
);
process.exit(last <= 30 && told.honest.failed === 0 && told.honest.p99 < 100 ? 0 : 1);
