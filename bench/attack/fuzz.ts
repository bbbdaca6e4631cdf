import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { devTokenKey } from '../../src/cli/token.ts';
import { signDevToken } from '../../src/identity/devToken.ts';
import { buildSchema, readTypeDefs } from '../../src/schema.ts';
import { startApi } from '../api.ts';
import { national, purpose } from '../chains/reader.ts';
import { withExampleGraph } from './example.ts';
import { root } from '../watched.ts';
import { figuresOf, since } from './figures.ts';
import { attackerOf } from './generate.ts';
import { schemathesis } from './schemathesis.ts';

/**
 * `npm run fuzz -- [--seconds 60] [--seed 1] [--only own|schemathesis] [--json FILE]`: a served program of this machine over
 * examples/two-forces is asked what the schema allows and what it does not, half of the time by our own generator and half by Schemathesis.
 * Ends with status 1 where a request met a fault of the server, took over five seconds, or the program died or grew.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    json: { type: 'string' },
  },
});
const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
if (!(seconds >= 10 && seconds <= 3_600) || !Number.isInteger(seed)) {
  console.error('--seconds is a number from 10 to 3600, --seed a whole number.');
  process.exit(2);
}
const { only } = values;
const atOnce = 6;

interface Slow {
  milliseconds: number;
  query: string;
}

/** Our own generator's requests, a few at once, until the time is over. */
async function own(url: string, headers: Record<string, string>, milliseconds: number, least = 0) {
  const attacker = attackerOf(buildSchema(readTypeDefs(root)), seed);
  const end = performance.now() + milliseconds;
  const codes: Record<string, number> = {};
  const faults: string[] = [];
  let slowest: Slow = { milliseconds: 0, query: '' };
  let asked = 0;
  const one = async (): Promise<void> => {
    asked += 1;
    const { query, variables } = attacker.next();
    const began = performance.now();
    const body = JSON.stringify({ query, variables });
    try {
      const reply = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers,
        body,
        signal: AbortSignal.timeout(30_000),
      });
      const text = await reply.text();
      const took = performance.now() - began;
      if (took > slowest.milliseconds)
        slowest = { milliseconds: Math.round(took), query: body.slice(0, 2_000) };
      const code = /"extensions":\{"code":"(\w+)"/.exec(text)?.[1] ?? 'OK';
      codes[code] = (codes[code] ?? 0) + 1;
      if (/^(INTERNAL|UNAVAILABLE|AUDIT_UNAVAILABLE)$/.test(code) || reply.status >= 500)
        faults.push(`${reply.status} ${body.slice(0, 1_500)} -> ${text.slice(0, 300)}`);
      else attacker.learn(text);
    } catch (error) {
      faults.push(`${String(error)} ${body.slice(0, 1_500)}`);
      await wait(100);
    }
  };
  const hand = async (): Promise<void> => {
    while (performance.now() < end || asked < least) await one();
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
  return { codes, faults, slowest };
}

const home = join(root, '.crossforce', 'bench');
mkdirSync(home, { recursive: true });
const told = await withExampleGraph(join(home, `fuzz-${seed}`), async (env) => {
  const api = await startApi(env);
  try {
    const token = await signDevToken(devTokenKey(env.CROSSFORCE_HOME ?? ''), national, seconds + 3_600);
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'x-access-purpose': purpose,
      'x-access-reason': 'Fuzzing over synthetic records.',
    };
    // Warm first: code that has run once is memory that stays.
    await own(api.url, headers, 8_000, 500);
    await wait(3_000);
    const before = api.memory();
    const start = await figuresOf(api.url);
    const share = only === undefined ? seconds / 2 : seconds;
    const ours = only === 'schemathesis' ? undefined : await own(api.url, headers, share * 1_000);
    const theirs =
      only === 'own'
        ? undefined
        : await schemathesis({ url: api.url, token, purpose, seconds: Math.round(share), seed });
    await wait(10_000);
    const figures = since(start, await figuresOf(api.url));
    const after = api.memory();
    return {
      seed,
      seconds,
      ours,
      theirs: theirs ?? (only === 'own' ? 'not asked' : 'not installed'),
      figures,
      memoryMiB: { before, after },
    };
  } finally {
    await api.stop();
  }
});
const { before, after } = told.memoryMiB;
const { outcomes, overFive, requests, connections } = told.figures;
const serverErrors = ['INTERNAL', 'UNAVAILABLE', 'AUDIT_UNAVAILABLE'];
const faults = serverErrors.reduce((sum, code) => sum + (outcomes[code] ?? 0), 0);
const growth = before === null || after === null ? 0 : after / before;
const failed =
  faults > 0 || overFive > 0 || growth > 1.2 || (typeof told.theirs === 'object' && told.theirs.failed);
console.log(JSON.stringify(told, null, 2));
console.log(
  `fuzz: seed ${seed}, ${requests} requests, ${faults} server errors, ${overFive} over 5 s, memory x${growth.toFixed(2)}, ${connections} connections left in use`,
);
if (values.json !== undefined) writeFileSync(resolve(values.json), `${JSON.stringify(told, null, 2)}\n`);
process.exit(failed ? 1 : 0);
