import { Agent, request } from 'node:http';
import { devTokenKey } from '../src/cli/token.ts';
import { signDevToken } from '../src/identity/devToken.ts';
import type { Identity } from '../src/policy/identity.ts';

/** A reader with a connection of her own, which is kept open. */
export interface Client {
  readonly ask: (query: string, variables: object) => Promise<Answer>;
  readonly close: () => void;
}

export interface Answer {
  readonly status: number;
  readonly bytes: number;
  readonly body: { readonly data?: unknown; readonly errors?: readonly GraphqlError[] };
}

interface GraphqlError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

export interface Asked {
  readonly identity: Identity;
  readonly purpose: string;
  readonly unmask?: string;
}

/** Eight hours: longer than any run. */
const validFor = 8 * 60 * 60;

/** Signs a reader in with a development token of the served program's own key. */
export async function clientOf(
  url: string,
  home: string,
  { identity, purpose, unmask }: Asked,
): Promise<Client> {
  const token = await signDevToken(devTokenKey(home), identity, validFor);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    'x-access-purpose': purpose,
    'x-access-reason': 'Benchmark over synthetic records.',
    ...(unmask === undefined ? {} : { 'x-access-unmask': unmask }),
  };
  return {
    ask: (query, variables) => post(`${url}/graphql`, agent, headers, JSON.stringify({ query, variables })),
    close: () => agent.destroy(),
  };
}

const post = (url: string, agent: Agent, headers: object, body: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const length = Buffer.byteLength(body);
    const sent = request(
      url,
      { method: 'POST', agent, headers: { ...headers, 'content-length': length } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const whole = Buffer.concat(chunks);
          try {
            const told = JSON.parse(whole.toString()) as Answer['body'];
            resolve({ status: response.statusCode ?? 0, bytes: whole.length, body: told });
          } catch (error) {
            reject(error instanceof Error ? error : new Error('the answer is no JSON'));
          }
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

/** The data of an answer. @throws Error with the first error of the answer */
export function dataOf({ body }: Answer): unknown {
  const [error] = body.errors ?? [];
  if (error !== undefined) throw new Error(`${error.extensions?.code ?? 'error'}: ${error.message}`);
  return body.data;
}
