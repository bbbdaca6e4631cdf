import { Agent, createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small balancer: it sends each request to one of the servers that say they are ready, and tries nothing twice. */
export interface Balancer {
  readonly url: string;
  /** The servers as they are now; a new one is asked for its readiness first. */
  servers: readonly string[];
  /** Requests that got no answer of a server, by cause. */
  readonly lost: Readonly<Record<string, number>>;
  /** Resolves when this server is sent requests, or no more. */
  readonly until: (server: string, ready: boolean) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How often readiness is asked for, milliseconds: a deployed balancer asks every second or more seldom. */
const look = 1_000;

export async function openBalancer(): Promise<Balancer> {
  // Only an agent with a time of its own lets go of a connection when the server's `Keep-Alive` says so.
  const agent = new Agent({ keepAlive: true, timeout: 30_000 });
  const ready = new Set<string>();
  let turn = 0;
  const lost: Record<string, number> = {};
  const silent = new Map<string, number>();
  const server = createServer((incoming, outgoing) => {
    const choice = [...ready];
    const target = choice[(turn += 1) % choice.length];
    const fail = (error?: Error): void => {
      const cause =
        error === undefined ? 'no server is ready' : 'code' in error ? String(error.code) : error.name;
      lost[cause] = (lost[cause] ?? 0) + 1;
      if (!outgoing.headersSent) outgoing.writeHead(502);
      outgoing.end();
    };
    if (target === undefined) {
      fail();
      return;
    }
    const { hostname, port } = new URL(target);
    const { connection: _, ...headers } = incoming.headers;
    const onward = ask(
      {
        agent,
        hostname,
        port,
        path: incoming.url,
        method: incoming.method,
        headers: { ...headers, host: `${hostname}:${port}` },
      },
      (reply) => {
        const { connection: __, 'keep-alive': ___, ...told } = reply.headers;
        outgoing.writeHead(reply.statusCode ?? 502, told);
        reply.pipe(outgoing);
        reply.on('error', fail);
      },
    );
    onward.on('error', fail);
    incoming.pipe(onward);
  });
  const check = async (one: string): Promise<void> => {
    const status = await fetch(`${one}/health/ready`, { signal: AbortSignal.timeout(2 * look) }).then(
      (reply) => reply.status,
      () => 0,
    );
    // A server that says no is left at once; one that says nothing, on a busy machine perhaps, after three times.
    const missed = status === 0 ? (silent.get(one) ?? 0) + 1 : 0;
    silent.set(one, missed);
    if (status === 200) ready.add(one);
    else if (status !== 0 || missed >= 3) ready.delete(one);
  };
  const timer = setInterval(() => void Promise.all(balancer.servers.map(check)), look);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const balancer: Balancer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    servers: [],
    lost,
    until: async (one, wanted) => {
      while (ready.has(one) !== wanted) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    close: async () => {
      clearInterval(timer);
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return balancer;
}
