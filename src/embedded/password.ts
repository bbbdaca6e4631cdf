import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Unavailable } from '../errors.ts';
import { replaceFile } from './files.ts';

const iterations = 1024;

/**
 * The line of Neo4j's `data/dbms/auth.ini` for the user neo4j, as its own `set-initial-password` writes it (Neo4j
 * 5.26, SetInitialPasswordCommand: SHA-256 over salt and password, then over itself, 1,024 times in all).
 */
export function authLine(password: string, salt: Buffer): string {
  let hash = createHash('sha256').update(salt).update(password, 'utf8').digest();
  for (let round = 1; round < iterations; round += 1) hash = createHash('sha256').update(hash).digest();
  return `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${iterations}:\n`;
}

const passwordFile = (home: string): string => join(home, 'auth', 'password');

/** The password of the server in this home, or undefined when it has none yet. */
export function knownPassword(home: string): string | undefined {
  const file = passwordFile(home);
  const password = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  return password === '' ? undefined : password;
}

/**
 * The password of the server in this home; at the first start a new one, of 192 random bits, in a file of mode 600.
 * Neo4j takes the user from auth.ini when it makes its system database, so a start that was cut short at any place is
 * simply done again. Throws Unavailable when there is a database whose password file is gone.
 */
export function ensurePassword(home: string): string {
  const known = knownPassword(home);
  if (known === undefined && existsSync(join(home, 'data', 'databases', 'system'))) {
    throw new Unavailable(
      `${passwordFile(home)} is missing, without which the graph in ${home} can't be opened: put it back, or move that folder away to begin with an empty graph.`,
    );
  }
  const password = known ?? randomBytes(24).toString('base64url');
  if (known === undefined) replaceFile(passwordFile(home), `${password}\n`);
  const authIni = join(home, 'data', 'dbms', 'auth.ini');
  if (!existsSync(authIni)) replaceFile(authIni, authLine(password, randomBytes(32)));
  return password;
}
