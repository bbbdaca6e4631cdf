import { devTokenKey } from '../../src/cli/token.ts';
import { signDevToken } from '../../src/identity/devToken.ts';
import type { Identity } from '../../src/policy/identity.ts';

/** An answer that a client had in full, and what must be found in the record for it. */
export interface Answered {
  /** The case reference that this request alone carried. */
  readonly token: string;
  readonly kind: 'CONSULTATION' | 'DISCLOSURE';
  /** Public ids that stood in the answer. */
  readonly ids: readonly string[];
}

export interface Load {
  /** Resolves once so many answers have come. */
  readonly atLeast: (count: number) => Promise<void>;
  /** Resolves when no connection asks any more. */
  readonly ended: () => Promise<void>;
  /** Requests that got no answer. */
  readonly cut: () => number;
}

const ref = (reference: string): string => {
  const [force, system, id] = reference.split('/');
  return `{ reference: { force: "${force ?? ''}", system: "${system ?? ''}", reference: "${id ?? ''}" } }`;
};

const chain = `linksBetween(from: [${ref('X1/rms/P8')}], to: [${ref('X2/rms/P5')}])`;

/** Reads and searches, each of which answers ids. */
const questions = [
  `{ person(ref: ${ref('X1/rms/P8')}) { id names { id family } identifiers { id value } } }`,
  `{ people(first: 20) { total edges { node { id names { id } } } } }`,
  `{ cases(first: 10) { edges { node { id people(first: 5) { edges { node { id person { id } } } } } } } }`,
  `{ ${chain} { chains { steps { says } } } }`,
  `{ search(text: "a", first: 10) { edges { node { record { id } } } } }`,
];
const exported = `mutation { export(document: ${JSON.stringify(`{ ${chain} { reached } }`)}, format: GRAPHML, recipient: "Crash test") { url } }`;

const identity: Identity = {
  subject: 'crash',
  force: 'X1',
  role: 'INVESTIGATOR',
  clearance: 'OFFICIAL_SENSITIVE',
  teams: [],
};

/** Every public id of an answer, wherever it stands. */
export const idsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id)),
];

/** Asks from several connections, each as soon as it has its answer, until the server is gone. */
export async function loadOn(
  url: string,
  home: string,
  { round, connections, answered }: { round: number; connections: number; answered: Answered[] },
): Promise<Load> {
  const bearer = await signDevToken(devTokenKey(home), identity, 600);
  let cut = 0;

  const headers = (token: string): Record<string, string> => ({
    authorization: `Bearer ${bearer}`,
    'content-type': 'application/json',
    'x-access-purpose': 'PREVENT_DETECT_CRIME',
    'x-access-reason': 'A crash test.',
    'x-access-case': token,
  });
  const ask = async (token: string, query: string): Promise<string> => {
    const request = { method: 'POST', headers: headers(token), body: JSON.stringify({ query }) };
    const reply = await fetch(`${url}/graphql`, request);
    const text = await reply.text();
    if (reply.status !== 200 || text.includes('"errors"')) throw new Refusal(text.slice(0, 300));
    answered.push({ token, kind: 'CONSULTATION', ids: idsIn(text) });
    return text;
  };
  const download = async (token: string): Promise<void> => {
    const [, path = ''] = /"url":"([^"]+)"/.exec(await ask(token, exported)) ?? [];
    const reply = await fetch(new URL(path, url), { headers: headers(token) });
    const text = await reply.text();
    if (reply.status !== 200) throw new Refusal(text.slice(0, 300));
    answered.push({ token, kind: 'DISCLOSURE', ids: [] });
  };

  const connection = async (number: number): Promise<void> => {
    for (let n = 0; ; n += 1) {
      const token = `R${round}-${number}-${n}`;
      const question = questions[(number + n) % (questions.length + 1)];
      try {
        if (question === undefined) await download(token);
        else await ask(token, question);
      } catch (error) {
        if (error instanceof Refusal) throw error;
        cut += 1;
        return;
      }
    }
  };
  const all = Promise.all(Array.from({ length: connections }, (_, number) => connection(number)));
  const atLeast = async (count: number): Promise<void> => {
    while (answered.length < count) {
      await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 20))]);
      if (cut === connections) throw new Error('no connection got so far');
    }
  };
  return { atLeast, ended: () => all.then(() => undefined), cut: () => cut };
}

/** The server answered, and not what was asked: the load itself is at fault. */
class Refusal extends Error {}
