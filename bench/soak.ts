import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { devTokenKey } from '../src/cli/token.ts';
import { openDatabase } from '../src/graph/driver.ts';
import { signDevToken } from '../src/identity/devToken.ts';
import { parseWorked } from '../src/web/explorer/worked.ts';
import { startApi, untilQuiet } from './api.ts';
import { national, purpose } from './chains/reader.ts';
import { withLoadedGraph } from './graph.ts';
import { isSize } from './sample.ts';
import { root } from './watched.ts';

/**
 * `npm run soak -- [--size M] [--seconds 300] [--analysts 50] [--json FILE]`: analysts who ask the explorer's worked queries in turns, each
 * as soon as she has her answer. Says errors, requests a second, latency and memory; ends with status 1 where anything failed.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'M' },
    seconds: { type: 'string', default: '300' },
    analysts: { type: 'string', default: '50' },
    json: { type: 'string' },
  },
});
const { size } = values;
const [seconds, analysts] = [Number(values.seconds), Number(values.analysts)];
if (!isSize(size) || !(seconds > 0) || !(analysts > 0)) {
  console.error('--size is XS, S, M or L, --seconds and --analysts are numbers above 0.');
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
      const memory: number[] = [];
      const look = setInterval(() => memory.push(Math.round(api.memory() ?? 0)), 1_000);
      const result = await autocannon({
        url: `${api.url}/graphql`,
        method: 'POST',
        connections: analysts,
        duration: seconds,
        timeout: 60,
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
      const most = (part: readonly number[]): number => Math.max(0, ...part);
      return {
        size,
        analysts,
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
      };
    } finally {
      await api.stop();
      await database.close();
    }
  },
);
console.log(JSON.stringify(told, null, 2));
if (values.json !== undefined) writeFileSync(resolve(values.json), `${JSON.stringify(told, null, 2)}\n`);
process.exit(told.errors + told.refused === 0 ? 0 : 1);
