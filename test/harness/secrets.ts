/** What a secret looks like in a file. Used by the law over all committed files, and by its own controls. */

export interface Found {
  readonly path: string;
  /** Of the file, from 1. */
  readonly line: number;
  readonly kind: string;
  /** A few signs of it, never the whole. */
  readonly begins: string;
}

interface Kind {
  readonly kind: string;
  readonly pattern: RegExp;
  /** Whether what was found is one, where the pattern alone does not tell. */
  readonly counts?: (value: string) => boolean;
  /** Which files it is looked for in; all of them unless told. */
  readonly files?: RegExp;
}

/** Bits a sign: 4 at most for hexadecimal digits, 6 for base64. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => {
    const share = count / text.length;
    return sum - share * Math.log2(share);
  }, 0);
}

const settings = /\.(json|ya?ml|env|ini|toml|properties|conf|xml|sh)$|^\.(ci|npmrc|env)|\/\.env/;

/** The value of an assignment to something that is called a password, secret or token. */
const assigned =
  /(?:passw(?:or)?d|passwd|secret|api_?key|access_?key|auth_?token|private_?key)["']?\s*[:=]\s*["'`]([^"'`\s]{8,})["'`]/gi;

/** Placeholders, and names of other things: not random enough to be a secret. */
const isRandom = (value: string): boolean =>
  !/[${}<>]|^[a-z]+([A-Z_-][a-z]*)*$/.test(value) && entropyOf(value) > 3;

const kinds: readonly Kind[] = [
  { kind: 'private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g },
  { kind: 'private key (JWK)', pattern: /"d"\s*:\s*"[A-Za-z0-9_-]{40,}"/g },
  {
    kind: 'signed token (JWT)',
    pattern: /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}/g,
  },
  { kind: 'cloud key', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[A-Za-z0-9_-]{35}\b/g },
  {
    kind: 'code host token',
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{40,}|glpat-[\w-]{20,})\b/g,
  },
  { kind: 'npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b|_authToken\s*=\s*\S+/g },
  { kind: 'chat token', pattern: /\bxox[abprs]-[A-Za-z0-9-]{10,}/g },
  {
    kind: 'password in an address',
    pattern: /\b[a-z][a-z0-9+]{2,}:\/\/[^\s/:@"'`${}<>]+:([^\s/@"'`${}<>]{3,})@/gi,
  },
  { kind: 'assigned secret', pattern: assigned, counts: isRandom },
  {
    kind: 'random hexadecimal digits',
    pattern: /\b([0-9a-f]{32,})\b/gi,
    counts: (value) => entropyOf(value.toLowerCase()) > 3,
    files: settings,
  },
  {
    kind: 'key in hexadecimal digits',
    pattern: /["'`]([0-9a-f]{64})["'`]/gi,
    counts: (value) => entropyOf(value.toLowerCase()) > 3,
  },
];

/** Everything in a file that looks like a secret. */
export function secretsIn(path: string, text: string): Found[] {
  return kinds
    .filter(({ files }) => files?.test(path) !== false)
    .flatMap(({ kind, pattern, counts }) =>
      [...text.matchAll(pattern)]
        .filter(([whole, value]) => counts?.(value ?? whole) !== false)
        .map((match) => ({
          path,
          line: text.slice(0, match.index).split('\n').length,
          kind,
          begins: match[0].slice(0, 12),
        })),
    );
}
