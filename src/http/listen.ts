import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Unavailable } from '../errors.ts';

/** How long a client may take, and how many there may be. Times in milliseconds. */
export interface Patience {
  /** From the first byte of a request's head to its end. */
  readonly head: number;
  /** To the end of its body. */
  readonly request: number;
  /** From the end of its head until its answer is read: longer than the answer may take to make. */
  readonly answer: number;
  /** The same of a file. */
  readonly file: number;
  /** Between two requests on one connection, as clients are told; one that sends, but no request, has that and a head's time. */
  readonly idle: number;
  /** How much longer such a connection is kept than is told: or a request would meet its end on the way. */
  readonly margin: number;
  /** How often the times above are looked at. */
  readonly look: number;
  readonly connections: number;
}

export const patience: Patience = {
  head: 10_000,
  request: 20_000,
  answer: 25_000,
  file: 300_000,
  idle: 5_000,
  margin: 5_000,
  look: 1_000,
  connections: 2_000,
};

/** Bytes of a request's head. */
const longestHead = 16 * 1024;

/** Listens; throws Unavailable when the port is taken. Who sends or reads too slowly is cut off. */
export async function listen(
  app: RequestListener,
  host: string,
  port: number,
  times: Patience = patience,
): Promise<Server> {
  const server = createServer(
    {
      headersTimeout: times.head,
      requestTimeout: times.request,
      keepAliveTimeout: times.idle + times.margin,
      connectionsCheckingInterval: times.look,
      maxHeaderSize: longestHead,
      // A peer that is gone without a word is noticed by the system.
      keepAlive: true,
      keepAliveInitialDelay: 10_000,
    },
    app,
  );
  server.prependListener('request', (_, response) => tellIdle(response, times.idle));
  holdOnLeash(server, times);
  server.maxConnections = times.connections;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      reject(
        taken
          ? new Unavailable(`PORT: ${port} on ${host} is taken by another program; set PORT to a free one.`)
          : error,
      );
    });
    server.listen(port, host, resolve);
  });
  return server;
}

/** Node would tell the whole time that it waits. */
function tellIdle(response: ServerResponse, idle: number): void {
  if (!response.shouldKeepAlive) return;
  response.setHeader('connection', 'keep-alive');
  response.setHeader('keep-alive', `timeout=${Math.floor(idle / 1_000)}`);
}

/**
 * Ends a connection on which a client gets nowhere, whatever bytes it sends: one without a request, and one whose answers it does not
 * read. Node's own limits see neither a client that sends empty lines nor one that asks and does not listen.
 */
function holdOnLeash(server: Server, times: Patience): void {
  const leashes = new WeakMap<Socket, { answers: number; timer: NodeJS.Timeout }>();
  const within = (socket: Socket, milliseconds: number): NodeJS.Timeout =>
    setTimeout(() => socket.destroy(), milliseconds);
  server.on('connection', (socket: Socket) => {
    const leash = { answers: 0, timer: within(socket, times.idle + times.head) };
    leashes.set(socket, leash);
    socket.once('close', () => clearTimeout(leash.timer));
  });
  server.on('request', ({ socket, url }, response) => {
    const leash = leashes.get(socket);
    if (leash === undefined) return;
    const longest = url?.startsWith('/export/') === true ? times.file : times.answer;
    const renew = (milliseconds: number): void => {
      clearTimeout(leash.timer);
      if (!socket.destroyed) leash.timer = within(socket, milliseconds);
    };
    // Who asks again does not get more time for what she has not read yet.
    leash.answers += 1;
    if (leash.answers === 1) renew(longest);
    response.once('close', () => {
      leash.answers -= 1;
      renew(leash.answers === 0 ? times.idle + times.head : longest);
    });
  });
}
