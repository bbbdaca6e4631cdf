import { graphql } from './gql/gql.js';
import type { AcrossQuery, TypedDocumentString } from './gql/graphql.js';

/**
 * Who in other forces is joined to a suspect: every page, with types generated from the published schema. CROSSFORCE_URL is the address
 * of the API, CROSSFORCE_TOKEN the bearer token.
 */

const question = graphql(`
  query across($from: [RecordRef!]!, $after: String) {
    linksAcross(from: $from, kinds: [PERSON], first: 5, after: $after) {
      total
      pageInfo { hasNextPage endCursor }
      edges { node { hops score record { id } chain { steps { says } } } }
    }
  }
`);

const { CROSSFORCE_URL: url = '', CROSSFORCE_TOKEN: token = '', START: start = 'X1/rms/P110' } = process.env;

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function ask<T, V>(document: TypedDocumentString<T, V>, variables: V): Promise<T> {
  const reply = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'x-access-purpose': 'PREVENT_DETECT_CRIME',
      'x-access-reason': 'Weekly look across the border',
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await reply.json()) as Answer<T>;
  const [refusal] = errors ?? [];
  if (refusal !== undefined) throw new Error(`${refusal.extensions.code}: ${refusal.message}`);
  if (data === undefined || data === null) throw new Error('an answer without data');
  return data;
}

const [force = '', system = '', ...rest] = start.split('/');
const from = [{ reference: { force, system, reference: rest.join('/') } }];
let after: string | null = null;
do {
  const page: AcrossQuery['linksAcross'] = (await ask(question, { from, after })).linksAcross;
  for (const { node } of page.edges) {
    console.log(node.hops, node.score, node.record.id);
    for (const { says } of node.chain.steps) console.log('   ', says);
  }
  after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
} while (after !== null);
