// Plain Node: the servers of the suite, five throwaway Neo4j and one crossforce, from the built program.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { homeFolder } from './jarFolder.mjs';

const root = join(import.meta.dirname, '..');
const built = (path) => import(pathToFileURL(join(root, 'dist', path)).href);

/** The id key of the suite, the same in test/harness/ask.ts. */
const testIdKey = '42'.repeat(32);

/** Servers that live for minutes: a start costs half the work, and a test graph is small. */
const light = { javaFlags: ['-XX:TieredStopAtLevel=1'], memory: { heap: 768, pageCache: 128 } };

async function startNeo4j(folder) {
  const [{ startEmbedded }, { findJars }] = await Promise.all([
    built('embedded/start.js'),
    built('embedded/jars.js'),
  ]);
  const jars = findJars(homeFolder());
  const names = ['GRAPH', 'WRITE', 'LAWS', 'TWIN', 'PAGES'];
  const started = await Promise.all(
    names.map((name) => startEmbedded({ ...light, home: join(folder, name.toLowerCase()), jars })),
  );
  const env = {};
  for (const [index, name] of names.entries()) {
    env[`CROSSFORCE_TEST_${name}_URI`] = started[index].uri;
    env[`CROSSFORCE_TEST_${name}_PASSWORD`] = started[index].password;
  }
  return { env, started };
}

/**
 * Loads examples/two-forces into the first for questions of the tests' own, and serves the last as `npm start` serves an
 * empty graph: with the sample of a newcomer, which the pages are tried on. The others are for tests that fill them.
 */
async function startCrossforce(folder, { env, started }) {
  const home = join(folder, 'home');
  mkdirSync(join(home, 'keys'), { recursive: true });
  writeFileSync(join(home, 'keys', 'id.key'), `${testIdKey}\n`, { mode: 0o600 });
  const [graph, , , , pages] = started;
  const settings = {
    ...process.env,
    CROSSFORCE_HOME: home,
    NEO4J_URI: pages.uri,
    NEO4J_USERNAME: 'neo4j',
    NEO4J_PASSWORD: pages.password,
    PORT: '0',
    LOG_LEVEL: 'warn',
  };
  const command = (args, more = {}) =>
    spawn(process.execPath, [join(root, 'dist', 'run.js'), ...args], {
      cwd: root,
      env: { ...settings, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const at = ({ uri, password }) => ({ NEO4J_URI: uri, NEO4J_PASSWORD: password });
  const loadExample = async () => {
    for (const force of ['X1', 'X2', 'INQ']) {
      const folder = join(root, 'examples', 'two-forces', force);
      await ended(command(['import', folder, '--force', force], at(graph)));
    }
  };
  const child = command(['serve']);
  const [address] = await Promise.all([
    lineOf(child, /crossforce ready at (http:\S+?)\/explorer\//),
    loadExample(),
  ]).catch((error) => {
    child.kill('SIGTERM');
    throw error;
  });
  const token = await ended(
    command([
      'token',
      '--user',
      'browser',
      '--force',
      'X1',
      '--role',
      'INVESTIGATOR',
      '--clearance',
      'OFFICIAL_SENSITIVE',
      '--ttl',
      '6h',
    ]),
  );
  return {
    child,
    env: {
      ...env,
      CROSSFORCE_TEST_URL: address,
      CROSSFORCE_TEST_TOKEN: token.trim(),
      CROSSFORCE_TEST_HOME: home,
    },
  };
}

function ended(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    let said = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('close', (code) =>
      code === 0
        ? resolve(output)
        : reject(new Error(`a test server's command ended with status ${code}: ${said}`)),
    );
  });
}

function lineOf(child, pattern) {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stderr.pipe(process.stderr);
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const found = pattern.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on('close', () => reject(new Error('the test crossforce stopped before it was ready')));
  });
}

/**
 * Starts everything; `stop` ends it, and may be called twice. `env` names the databases, which are up; `served` has besides
 * what stands once they are loaded and crossforce answers, for the questions of its readers.
 */
export async function startServers(folder) {
  const neo4j = await startNeo4j(folder);
  const served = startCrossforce(folder, neo4j);
  // Whoever waits for it hears of a failure; until then it must not end the process.
  served.catch(() => undefined);
  return {
    env: neo4j.env,
    served: served.then(({ env }) => env),
    stop: async () => {
      const child = await served.then(
        (server) => server.child,
        () => undefined,
      );
      const closed =
        child?.exitCode === null ? new Promise((resolve) => child.once('close', resolve)) : undefined;
      child?.kill('SIGTERM');
      await closed;
      await Promise.all(neo4j.started.map((server) => server.stop()));
    },
  };
}
