import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { devTokenKey } from '../src/cli/token.ts';
import { openDatabase } from '../src/graph/driver.ts';
import { signDevToken } from '../src/identity/devToken.ts';
import { parseWorked } from '../src/web/explorer/worked.ts';
import { startApi, untilQuiet } from './api.ts';
import { national, purpose } from './chains/reader.ts';
import { withLoadedGraph } from './graph.ts';
import { figuresOf } from './attack/figures.ts';
import { round } from './result.ts';
import { isSize } from './sample.ts';
import { settled, slopeOf, type Sample } from './slope.ts';
import { root } from './watched.ts';

/**
 * `npm run soak -- [--size M] [--seconds 300] [--analysts 50] [--rate N] [--json FILE]`: analysts who ask the explorer's worked queries in
 * turns, each as soon as she has her answer, or so many a second together. Says errors, requests a second, latency, memory and its slope, and
 * connections that stay in use; ends with status 1 where anything failed, a connection stayed, or, in ten minutes or more, memory grew by
 * a MiB a minute.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'M' },
    seconds: { type: 'string', default: '300' },
    analysts: { type: 'string', default: '50' },
    rate: { type: 'string' },
    json: { type: 'string' },
  },
});
const { size } = values;
const [seconds, analysts] = [Number(values.seconds), Number(values.analysts)];
const rate = values.rate === undefined ? undefined : Number(values.rate);
if (!isSize(size) || !(seconds > 0) || !(analysts > 0) || (rate !== undefined && !(rate >= 1))) {
  console.error('--size is XS, S, M or L, --seconds and --analysts are numbers above 0, --rate one from 1.');
  process.exit(2);
}

const folder = join(root, 'schema', 'questions');
const bodies = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const { query, variables } = parseWorked(file.replace('.graphql', ''), text);
  return JSON.stringify({
    query,
    ...(variables === '' ? {} : { variables: JSON.parse(variables) as unknown }),
  });
});

/** Connections to the database in use once nobody asks, after ten seconds at most. */
async function inUseAtLast(url: string): Promise<number> {
  for (let look = 0; ; look += 1) {
    const { connections } = await figuresOf(url);
    if (connections === 0 || look === 100) return connections;
    await wait(100);
  }
}

const home = join(root, '.crossforce', 'bench');
mkdirSync(home, { recursive: true });
const told = await withLoadedGraph(
  size,
  home,
  { fresh: false, say: (line) => console.error(line) },
  async (loaded) => {
    const api = await startApi(loaded.env);
    const database = openDatabase(loaded.address);
    try {
      await untilQuiet(database);
      const token = await signDevToken(devTokenKey(loaded.home), national, seconds + 600);
      const refused: string[] = [];
      const memory: Sample[] = [];
      const began = performance.now();
      const look = setInterval(
        () => memory.push({ at: performance.now() - began, value: api.memory() ?? 0 }),
        1_000,
      );
      const result = await autocannon({
        url: `${api.url}/graphql`,
        method: 'POST',
        connections: analysts,
        duration: seconds,
        timeout: 60,
        ...(rate === undefined ? {} : { overallRate: rate }),
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          'x-access-purpose': purpose,
          'x-access-reason': 'Soak over synthetic records.',
        },
        requests: bodies.map((body) => ({
          method: 'POST' as const,
          body,
          onResponse: (status: number, text: string) => {
            if (status !== 200 || text.startsWith('{"errors"')) refused.push(text.slice(0, 200));
          },
        })),
      });
      clearInterval(look);
      const third = Math.floor(memory.length / 3);
      const most = (part: readonly Sample[]): number =>
        Math.round(Math.max(0, ...part.map(({ value }) => value)));
      return {
        size,
        analysts,
        rate: rate ?? 'as fast as answered',
        seconds,
        requests: result.requests.total,
        perSecond: result.requests.average,
        p50: result.latency.p50,
        p99: result.latency.p99,
        errors: result.errors + result.timeouts,
        refused: refused.length,
        example: refused[0],
        memoryMiB: [memory.slice(0, third), memory.slice(third, 2 * third), memory.slice(2 * third)].map(
          most,
        ),
        slopeMiBaMinute: round(slopeOf(settled(memory))),
        connectionsInUse: await inUseAtLast(api.url),
      };
    } finally {
      await api.stop();
      await database.close();
    }
  },
);
console.log(JSON.stringify(told, null, 2));
if (values.json !== undefined) writeFileSync(resolve(values.json), `${JSON.stringify(told, null, 2)}\n`);
/** A shorter run tells of the start alone: plans, caches and compiled code still come. */
const grows = seconds >= 600 && told.slopeMiBaMinute >= 1;
console.log(
  `soak: ${told.requests} requests, ${told.errors + told.refused} failed, memory ${told.slopeMiBaMinute} MiB a minute${seconds < 600 ? ' (too short a run to judge)' : ''}, ${told.connectionsInUse} connections still in use`,
);
process.exit(told.errors + told.refused === 0 && told.connectionsInUse === 0 && !grows ? 0 : 1);
