import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../watched.ts';

/** Schemathesis (MIT), a fuzzer of others, as a process of its own in a virtual environment of the project's. */

const version = '4.32.5';
const folder = join(root, '.crossforce', 'schemathesis');
const bin = (name: string): string =>
  process.platform === 'win32' ? join(folder, 'Scripts', `${name}.exe`) : join(folder, 'bin', name);

function run(program: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(program, [...args], {
    cwd: folder.replace(/schemathesis$/, ''),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-20_000)));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

async function install(): Promise<boolean> {
  if (existsSync(bin('schemathesis'))) return true;
  const made = await run('python3', ['-m', 'venv', folder]);
  if (made.code !== 0) return false;
  const pip = ['-m', 'pip', 'install', '--quiet', '--only-binary', ':all:', `schemathesis==${version}`];
  return (await run(bin('python'), pip)).code === 0;
}

export interface Schemathesis {
  readonly url: string;
  readonly token: string;
  readonly purpose: string;
  readonly seconds: number;
  readonly seed: number;
}

/**
 * Its check for server errors takes each `errors` of an answer for one, also NOT_FOUND; the server's own figures tell faults (fuzz.ts).
 * Lets it ask for so long; gives its own last lines, or nothing where it can't be installed. A finding is its exit status.
 */
export async function schemathesis({
  url,
  token,
  purpose,
  seconds,
  seed,
}: Schemathesis): Promise<{ failed: boolean; says: string } | undefined> {
  if (!(await install())) return undefined;
  const headers = [
    `Authorization: Bearer ${token}`,
    `X-Access-Purpose: ${purpose}`,
    'X-Access-Reason: Fuzzing over synthetic records.',
  ].flatMap((header) => ['-H', header]);
  const { code, output } = await run(bin('schemathesis'), [
    ...['run', join(root, 'docs', 'schema.graphql'), '--url', `${url}/graphql`, ...headers],
    ...['--max-time', String(seconds), '--max-examples', '1000', '--seed', String(seed), '--no-color'],
    ...['--checks', 'content_type_conformance', '--max-response-time', '5', '--continue-on-failure'],
    ...['--suppress-health-check', 'all', '--request-timeout', '30', '--generation-database', 'none'],
  ]);
  return { failed: code !== 0, says: output.slice(output.lastIndexOf('= SUMMARY =')).trim() };
}
