import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { devTokenKey } from '../../src/cli/token.ts';
import { signDevToken } from '../../src/identity/devToken.ts';
import { startApi } from '../api.ts';
import { national, purpose } from '../chains/reader.ts';
import { root } from '../watched.ts';
import { withExampleGraph } from './example.ts';

/**
 * `npm run flood -- [--seconds 15] [--flood 300]`: how long one reader waits for her answers, alone and while another asks over so many
 * connections as fast as it can. Ends with status 1 where one of her requests was refused, or her p99 beside the flood is over twice that
 * alone and over 100 ms.
 */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '15' }, flood: { type: 'string', default: '300' } },
});
const [seconds, flood] = [Number(values.seconds), Number(values.flood)];
if (!(seconds > 0) || !(flood > 0)) {
  console.error('--seconds and --flood are numbers above 0.');
  process.exit(2);
}

interface Told {
  readonly p50: number;
  readonly p99: number;
  readonly answered: number;
  readonly refused: number;
}

const folder = join(root, '.crossforce', 'bench');
mkdirSync(folder, { recursive: true });
const told = await withExampleGraph(join(folder, 'flood'), async (env) => {
  const api = await startApi(env);
  const key = devTokenKey(env.CROSSFORCE_HOME ?? '');
  const ask = async (subject: string, connections: number): Promise<Told> => {
    const token = await signDevToken(key, { ...national, subject }, 3_600);
    const { latency, ...result } = await autocannon({
      url: `${api.url}/graphql`,
      method: 'POST',
      connections,
      duration: seconds,
      timeout: 30,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'x-access-purpose': purpose,
        'x-access-reason': 'A flood over synthetic records.',
      },
      body: JSON.stringify({ query: '{ people(first: 10) { edges { node { id names { family } } } } }' }),
    });
    return { p50: latency.p50, p99: latency.p99, answered: result['2xx'], refused: result.non2xx };
  };
  try {
    await ask('warm', 4);
    const alone = await ask('honest', 1);
    const [beside, flooding] = await Promise.all([ask('honest', 1), ask('flood', flood)]);
    return { alone, beside, flooding };
  } finally {
    await api.stop();
  }
});
console.log(JSON.stringify(told, null, 2));
console.log(
  `flood: p99 ${told.alone.p99} ms alone, ${told.beside.p99} ms beside ${flood} connections of another reader; ${told.beside.refused} of her requests refused`,
);
const waits = told.beside.p99 > 100 && told.beside.p99 > 2 * told.alone.p99;
process.exit(told.beside.refused === 0 && told.beside.answered > 0 && !waits ? 0 : 1);
