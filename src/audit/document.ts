import { createHash, createHmac } from 'node:crypto';
import { Kind, parse, print, visit, type DocumentNode } from 'graphql';

/** What was asked, as the access record keeps it: two hashes, and nothing that can be read. */

/** A GraphQL document and its variables as a client gives them. */
export interface Asked {
  readonly document: string;
  readonly variables?: unknown;
}

export interface AskedHashes {
  /** SHA-256 of the document with its literals replaced: equal for the same question about somebody else. */
  readonly documentHash: string;
  /**
   * HMAC-SHA-256 of the document as it is and its variables: equal for the same question about the same person alone, and
   * without the key nobody can try names.
   */
  readonly questionHash: string;
}

const mostTokens = 2_000;

/** @param key the key of this use alone, derived from the graph's id key */
export function hashesOf(key: Buffer, { document, variables }: Asked): AskedHashes {
  const parsed = readable(document);
  // As GraphQL prints it, so that blanks, commas and comments make no difference.
  const text = parsed === undefined ? document : print(parsed);
  return {
    documentHash: hashOfForm(document, parsed),
    questionHash: createHmac('sha256', key)
      .update(JSON.stringify([text, inOrder(variables ?? {})]))
      .digest('hex'),
  };
}

/** SHA-256 of the document with its literals replaced, so that equal questions have equal hashes and no value is kept. */
export const documentHash = (document: string): string => hashOfForm(document, readable(document));

const hashOfForm = (document: string, parsed: DocumentNode | undefined): string =>
  createHash('sha256')
    .update(parsed === undefined ? `unreadable ${document.length}` : print(withoutLiterals(parsed)))
    .digest('hex');

function readable(document: string): DocumentNode | undefined {
  try {
    return parse(document, { noLocation: true, maxLexicalTokens: mostTokens });
  } catch {
    return undefined;
  }
}

const withoutLiterals = (document: DocumentNode): DocumentNode =>
  visit(document, {
    StringValue: (node) => ({ ...node, value: '', block: false }),
    IntValue: () => ({ kind: Kind.INT, value: '0' }),
    FloatValue: () => ({ kind: Kind.FLOAT, value: '0.0' }),
  });

/** The same value with the members of each object in the order of their names. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, inOrder(member)]));
}
