import { createServer, type RequestListener, type Server } from 'node:http';
import { Unavailable } from '../errors.ts';

/** How long a client may take, and how many there may be. Times in milliseconds. */
export interface Patience {
  /** From the connection, or the end of the last request, to the end of a request's head. */
  readonly head: number;
  /** To the end of its body. */
  readonly request: number;
  /** Without a byte in either direction; longer than a request may take. */
  readonly silence: number;
  /** Between two requests on one connection. */
  readonly idle: number;
  /** How often the times above are looked at. */
  readonly look: number;
  readonly connections: number;
}

export const patience: Patience = {
  head: 10_000,
  request: 20_000,
  silence: 25_000,
  idle: 5_000,
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
      keepAliveTimeout: times.idle,
      connectionsCheckingInterval: times.look,
      maxHeaderSize: longestHead,
      // A peer that is gone without a word is noticed by the system.
      keepAlive: true,
      keepAliveInitialDelay: 10_000,
    },
    app,
  );
  server.setTimeout(times.silence);
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
