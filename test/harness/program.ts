import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseAddress } from '../../src/graph/driver.ts';
import { root, testIdKey } from './ask.ts';

/** The built program with a CROSSFORCE_HOME of the test's own, and its own embedded Neo4j in it. */

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves with the first match in what it prints; rejects when it ends before. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
}

export interface Program {
  readonly home: string;
  readonly start: (...args: string[]) => Running;
  readonly run: (...args: string[]) => Promise<Ended>;
}

/** A server that lives for a minute: Java's second compiler would not earn its work. */
const light = '-XX:TieredStopAtLevel=1';

/** A program whose public ids are the suite's, so that two homes give the same graph; on a server of the suite where one is told. */
export function programIn(
  home: string,
  database?: DatabaseAddress,
  more: Readonly<Record<string, string>> = {},
): Program {
  mkdirSync(join(home, 'keys'), { recursive: true });
  writeFileSync(join(home, 'keys', 'id.key'), `${testIdKey.toString('hex')}\n`, { mode: 0o600 });
  const { NEO4J_URI: _uri, NEO4J_PASSWORD: _password, ...rest } = process.env;
  const at = database === undefined ? {} : { NEO4J_URI: database.uri, NEO4J_PASSWORD: database.password };
  const env = {
    ...rest,
    ...at,
    CROSSFORCE_HOME: home,
    PORT: '0',
    LOG_LEVEL: 'silent',
    JAVA_TOOL_OPTIONS: light,
    ...more,
  };
  const start = (...args: string[]): Running => {
    const child = spawn(process.execPath, [join(root, 'dist', 'run.js'), ...args], { cwd: root, env });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    const ended = once(child, 'close').then(([code]): Ended => ({ code: code as number | null, out, err }));
    const says = async (pattern: RegExp): Promise<RegExpExecArray> => {
      for (;;) {
        const found = pattern.exec(out + err);
        if (found !== null) return found;
        const over = await Promise.race([
          ended,
          new Promise<undefined>((resolve) => setTimeout(resolve, 20, undefined)),
        ]);
        if (over !== undefined && pattern.exec(over.out + over.err) === null) {
          throw new Error(`ended with ${String(over.code)} before it said ${String(pattern)}: ${over.err}`);
        }
      }
    };
    return { child, ended, says };
  };
  return { home, start, run: (...args) => start(...args).ended };
}
