import { readdirSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { root } from './tree.ts';

/** Clients that hold a connection without getting anywhere, each in a way of its own. */

const head = (host: string, token: string, length: number): string =>
  `POST /graphql HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

/** A file of the explorer that no buffer on the way holds whole. */
function largestFile(): string {
  const folder = join(root, 'dist/web/explorer/assets');
  const size = (file: string): number => statSync(join(folder, file)).size;
  return readdirSync(folder).reduce((most, file) => (size(file) > size(most) ? file : most));
}

/** What is sent at first, and what again and again. */
export const slowKinds: Readonly<Record<string, (host: string, token: string) => readonly [string, string]>> =
  {
    'says nothing': () => ['', ''],
    'sends half a head': (host) => [`POST /graphql HTTP/1.1\r\nhost: ${host}\r\n`, ''],
    'sends its head letter by letter': (host) => [`POST /graphql HTTP/1.1\r\nhost: ${host}\r\nx-slow: `, 'a'],
    'never sends its body': (host, token) => [head(host, token, 500), ''],
    'sends its body letter by letter': (host, token) => [`${head(host, token, 500)}{`, ' '],
    'never sends the body of a request that was refused': (host) => [head(host, 'none', 500), ''],
    'asks once and stays': (host) => [`GET /health/live HTTP/1.1\r\nhost: ${host}\r\n\r\n`, ''],
    'sends empty lines': () => ['', '\r\n'],
    'asks once and sends empty lines': (host) => [
      `GET /health/live HTTP/1.1\r\nhost: ${host}\r\n\r\n`,
      '\r\n',
    ],
    'asks on and on and never reads': (host) => [
      `GET /explorer/assets/${largestFile()} HTTP/1.1\r\nhost: ${host}\r\n\r\n`.repeat(20),
      '',
    ],
  };

/** Opens such a client; gives how long it lived, in milliseconds. Its own end of the line it never closes. */
export function slowSocket(kind: string, url: string, token: string): Promise<number> {
  const { port, host } = new URL(url);
  const [first, then] = slowKinds[kind]?.(host, token) ?? ['', ''];
  const began = performance.now();
  const socket = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true });
  if (kind.endsWith('never reads')) socket.pause();
  else socket.resume();
  socket.on('error', () => undefined);
  socket.write(first);
  const drip = then === '' ? undefined : setInterval(() => socket.write(then), 100);
  return new Promise((resolve) => {
    const over = (): void => {
      clearInterval(drip);
      socket.destroy();
      resolve(performance.now() - began);
    };
    // Who never reads hears of the end by writing into a line that is no more.
    const probe = kind.endsWith('never reads') ? setInterval(() => socket.write('\r\n'), 250) : undefined;
    for (const event of ['end', 'close', 'error'] as const)
      socket.once(event, () => {
        clearInterval(probe);
        over();
      });
  });
}
