import { randomInt } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { Unavailable } from '../errors.ts';
import { replaceFile } from './files.ts';

const host = '127.0.0.1';
const portFile = (home: string): string => join(home, 'run', 'port');

/** Can a server listen on this port now? */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      server.close(() => resolve(true));
    });
  });
}

/**
 * A free port below those that systems hand out to outgoing connections (from 32,768 on Linux, 49,152 elsewhere): one
 * of those could be taken between this look and Neo4j's own.
 */
async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = randomInt(20_000, 32_000);
    if (await isFree(port)) return port;
  }
  throw new Unavailable(`No port between 20000 and 32000 is free on ${host} for Neo4j.`);
}

/** The port that the server of this home was last given, or undefined. */
export function knownPort(home: string): number | undefined {
  const file = portFile(home);
  const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : Number.NaN;
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
}

/**
 * The Bolt port of this home: the one asked for, else the last one, else (at the first start, or when another program
 * has taken it since) a free one. Throws Unavailable when the one asked for is taken.
 */
export async function choosePort(home: string, asked?: number): Promise<number> {
  if (asked !== undefined && !(await isFree(asked))) {
    throw new Unavailable(
      `Port ${asked} on ${host} is taken by another program: stop that, or give Neo4j another port.`,
    );
  }
  const last = knownPort(home);
  const port = asked ?? (last !== undefined && (await isFree(last)) ? last : await freePort());
  replaceFile(portFile(home), String(port));
  return port;
}

/** Bolt's greeting and four proposals: 5.8 down to 5.0, 4.4 to 4.2, nothing, nothing (Bolt specification, "Handshake"). */
const greeting = Buffer.from('6060b017' + '00080805' + '00020404' + '00000000' + '00000000', 'hex');

/** Does a Bolt server answer its handshake on this port, within two seconds? */
export function boltAnswers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2000, () => end(false));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
    socket.once('connect', () => socket.write(greeting));
    socket.once('data', (answer) => end(answer.length === 4 && answer[0] === 0 && answer[3] !== 0));
  });
}
