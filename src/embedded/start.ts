import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { homeFolder } from '../../scripts/jarFolder.mjs';
import { findJava } from '../../scripts/java.mjs';
import { Unavailable } from '../errors.ts';
import { failureSentence } from './failure.ts';
import { replaceFile } from './files.ts';
import { openFolder, ownFolder } from './folder.ts';
import { findJars } from './jars.ts';
import { launch, type Launched } from './launch.ts';
import { endLeftover, forgetPid, notePid } from './leftover.ts';
import { ensurePassword } from './password.ts';
import { boltAnswers, choosePort } from './port.ts';
import { defaultMemory, javaArguments, neo4jConf, type Memory } from './settings.ts';

export interface EmbeddedOptions {
  /** The folder of this one server: data, conf, logs, run, auth. */
  readonly home: string;
  /** The folder with Neo4j's jars; by default where the prepare step put them. */
  readonly jars?: string;
  /** Takes each line that Neo4j prints. */
  readonly onLine?: (line: string) => void;
  /** A fixed Bolt port; by default a free one, kept from start to start. */
  readonly boltPort?: number;
  readonly memory?: Memory;
  /** More flags for Java, after our own; test servers start in half the time with `-XX:TieredStopAtLevel=1`. */
  readonly javaFlags?: readonly string[];
  /** How long Neo4j may neither print nor log anything while it starts, in seconds. */
  readonly patience?: number;
  /** Where Java is looked for. */
  readonly env?: NodeJS.ProcessEnv;
}

export interface EmbeddedNeo4j {
  readonly uri: string;
  readonly username: 'neo4j';
  readonly password: string;
  readonly pid: number;
  /** Resolves when the server has ended, by `stop` or by itself. */
  readonly ended: Promise<void>;
  /** Stops the server and waits until it is gone; may be called again. */
  stop(): Promise<void>;
}

function java(env: NodeJS.ProcessEnv): string {
  const { path, seen } = findJava(env);
  if (path !== undefined) return path;
  const found = seen.length > 0 ? ` (found only Java ${seen.join(', ')})` : '';
  throw new Unavailable(
    `Neo4j needs Java 17 or 21 on the PATH or in JAVA_HOME${found}: install it, or set NEO4J_URI to a Neo4j of your own.`,
  );
}

/** Asks the server to stop, and makes it after thirty seconds. */
async function end(server: Launched): Promise<void> {
  server.end('SIGTERM');
  const late = setTimeout(() => server.end('SIGKILL'), 30_000);
  await server.ended;
  clearTimeout(late);
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/**
 * Waits until Neo4j says that it has started and Bolt answers. The clock runs only while it is silent, in its output
 * and in its debug log: recovery after a crash, or a busy machine, may take long and is no failure.
 */
async function untilReady(
  server: Launched,
  place: { home: string; port: number },
  lines: readonly string[],
  patience: number,
): Promise<void> {
  const log = join(place.home, 'logs', 'debug.log');
  const progress = (): number => lines.length + sizeOf(log);
  let seen = progress();
  let since = Date.now();
  for (;;) {
    if (server.hasEnded()) throw new Unavailable(failureSentence('ended while it started', lines, place));
    if (lines.some((line) => line.endsWith(' Started.')) && (await boltAnswers(place.port))) return;
    const now = progress();
    if (now !== seen) [seen, since] = [now, Date.now()];
    if (Date.now() - since > patience * 1000) {
      throw new Unavailable(
        failureSentence(`did not come up and was silent for ${patience} s`, lines, place),
      );
    }
    await wait(50);
  }
}

async function startOwned(
  home: string,
  release: () => void,
  options: EmbeddedOptions,
): Promise<EmbeddedNeo4j> {
  const { memory = defaultMemory, javaFlags = [], patience = 60, env = process.env } = options;
  const jars = options.jars ?? findJars(homeFolder(env));
  const program = java(env);
  await endLeftover(home);
  const port = await choosePort(home, options.boltPort);
  const password = ensurePassword(home);
  replaceFile(join(home, 'conf', 'neo4j.conf'), neo4jConf(memory, port));
  const lines: string[] = [];
  const server = await launch(program, javaArguments(home, jars, memory, javaFlags), home, (line) => {
    if (lines.push(line) > 2000) lines.splice(0, 1000);
    options.onLine?.(line);
  });
  const ended = server.ended.then(() => {
    forgetPid(home);
    release();
  });
  try {
    notePid(home, server.pid);
    await untilReady(server, { home, port }, lines, patience);
  } catch (error) {
    await end(server);
    throw error;
  }
  return {
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password,
    pid: server.pid,
    ended,
    stop: () => end(server).then(() => ended),
  };
}

/**
 * Starts the Neo4j of one home folder and waits until Bolt answers. It ends with this process, however this ends.
 * Throws Unavailable with one sentence: home in use, full or read-only disk, port taken, no Java, no jars, a password
 * file that is gone, or what Neo4j itself complained of.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const home = resolve(options.home);
  openFolder(home);
  const release = ownFolder(home);
  try {
    return await startOwned(home, release, options);
  } catch (error) {
    release();
    throw error;
  }
}
