import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { secretsIn } from '../harness/secrets.ts';
import { filesLike, root } from '../harness/tree.ts';

/** No secret is ever committed: every file that git knows is looked through. */

/** What looks like one and is none, by file and kind, with the reason. */
const known: readonly (readonly [path: RegExp, kind: string, reason: string])[] = [
  [
    /^test\/unit\/audit\/recordSet\.test\.ts$/,
    'key in hexadecimal digits',
    'published Merkle roots of RFC 6962',
  ],
  [
    /^test\/unit\/embedded\/home\.test\.ts$/,
    'key in hexadecimal digits',
    "the salt of a password of the suite, hashed by Neo4j's own tool",
  ],
  [
    /^test\/harness\/leaks\/file\.ts$/,
    'assigned secret',
    'the marking of a record whose classification is SECRET',
  ],
  [/^test\/unit\/config\.test\.ts$/, 'assigned secret', 'a planted value that no message may repeat'],
];

const files = filesLike(/./);
const found = files.flatMap((path) => secretsIn(path, readFileSync(join(root, path), 'latin1')));

test('no committed file holds what looks like a secret', () => {
  const unknown = found.filter(
    ({ path, kind }) => !known.some(([file, what]) => file.test(path) && what === kind),
  );
  expect(unknown).toEqual([]);
  expect(files.length).toBeGreaterThan(500);
});

test('what is known to be none is still there', () => {
  const idle = known.filter(
    ([file, what]) => !found.some(({ path, kind }) => file.test(path) && kind === what),
  );
  expect(idle.map(([file, kind, reason]) => `${String(file)} ${kind}: ${reason}`)).toEqual([]);
});

/** Put together here, so that this file holds none. */
const random = (length: number, signs: string): string =>
  Array.from({ length }, (_, place) => signs[(place * 7 + place * place * 3) % signs.length]).join('');
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const joined = (...parts: readonly string[]): string => parts.join('');
const hex = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';

const planted: readonly (readonly [kind: string, path: string, text: string])[] = [
  ['private key', 'docs/key.md', joined('-----BEGIN EC ', 'PRIVATE KEY-----')],
  ['private key', 'test/key.ts', joined('-----BEGIN ', 'PRIVATE KEY-----')],
  ['private key (JWK)', 'a.json', `{"kty":"EC","d": "${random(43, letters)}"}`],
  [
    'signed token (JWT)',
    'a.sh',
    [joined('eyJ', random(30, letters)), joined('eyJ', random(60, letters)), random(43, letters)].join('.'),
  ],
  ['cloud key', 'a.ts', joined('AK', 'IA', random(16, letters.slice(0, 26)))],
  ['code host token', 'a.yml', joined('token: gh', 'p_', random(36, letters))],
  ['npm token', '.npmrc', joined('//host/:_auth', 'Token=', random(20, letters))],
  ['chat token', 'a.ts', joined('xox', 'b-', random(24, letters))],
  ['password in an address', 'a.md', joined('bolt://neo4j:', random(8, letters), '@host:7687')],
  ['assigned secret', 'a.ts', joined('const pass', "word = '", random(16, letters), "'")],
  ['assigned secret', 'a.json', joined('{"api', 'Key": "', random(24, letters), '"}')],
  ['random hexadecimal digits', 'a.json', `{"id": "${hex}"}`],
  ['key in hexadecimal digits', 'test/a.ts', `const key = '${hex}${hex}'`],
];

test.each(planted)('%s in %s would be found, with its line', (kind, path, text) => {
  expect(secretsIn(path, `first line\n${text}\n`)).toContainEqual(
    expect.objectContaining({ path, kind, line: 2 }),
  );
});

test.each([
  ['a setting read from the environment', 'a.ts', 'password: config.password, token = process.env.TOKEN'],
  ['a placeholder', 'README.md', 'Authorization: Bearer <token>; NEO4J_PASSWORD=…'],
  ['a template', 'a.ts', '`bolt://${user}:${password}@host`'],
  ['digits that repeat', 'a.json', `"${'42'.repeat(32)}"`],
  ['a checksum of the lock file', 'package-lock.json', `"integrity": "sha512-${random(86, letters)}=="`],
])('%s would not', (_, path, text) => {
  expect(secretsIn(path, text)).toEqual([]);
});
