import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { Invalid } from './errors.ts';
import type { DatabaseAddress } from './graph/driver.ts';

/** Every key of the environment that is read, with its sentence (docs/configuration.md is checked against it). */
export const settings = {
  NEO4J_URI: 'A Neo4j server of your own, 5.26 or later; without it the embedded one is started.',
  NEO4J_USERNAME: 'Its user; neo4j unless told.',
  NEO4J_PASSWORD: 'Its password; needed with NEO4J_URI.',
  NEO4J_DATABASE: "Its database; the server's default unless told.",
  PORT: 'The port of the API; 4000 unless told.',
  HOST: 'The address that the API listens on; 127.0.0.1 unless told, and only loopback with development identity.',
  CROSSFORCE_HOME:
    'The folder of embedded data, keys and the access record; .crossforce in the project unless told.',
  CROSSFORCE_ID_KEY_FILE:
    'The file with the key of the public ids; keys/id.key in CROSSFORCE_HOME unless told.',
  CROSSFORCE_ANCHOR_FILE:
    'The file to which signed heads of the access record are added; anchor.log in CROSSFORCE_HOME unless told. Put it on other storage than the record.',
  OIDC_ISSUER:
    'The issuer of production identity. This version knows development identity alone and refuses to start with it.',
  OIDC_AUDIENCE: 'The audience of production identity.',
  LOG_LEVEL: 'How much is logged: fatal, error, warn, info, debug or silent; info unless told.',
  NODE_ENV: 'With `production` the server refuses to start on development identity.',
} as const;

const shape = z.object({
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\//, 'a neo4j:// or bolt:// address')
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  PORT: z.coerce
    .number('a port, 0 to 65535')
    .int('a port, 0 to 65535')
    .min(0, 'a port, 0 to 65535')
    .max(65_535, 'a port, 0 to 65535')
    .default(4000),
  HOST: z.string().default('127.0.0.1'),
  CROSSFORCE_HOME: z.string().optional(),
  CROSSFORCE_ID_KEY_FILE: z.string().optional(),
  CROSSFORCE_ANCHOR_FILE: z.string().optional(),
  OIDC_ISSUER: z.string().optional(),
  OIDC_AUDIENCE: z.string().optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'fatal, error, warn, info, debug or silent')
    .default('info'),
  NODE_ENV: z.string().optional(),
});

export interface Config {
  /** The top level of the project or installed package. */
  readonly root: string;
  readonly home: string;
  readonly idKeyFile: string;
  readonly auditFolder: string;
  /** The private key that signs heads of the access record. */
  readonly auditKeyFile: string;
  readonly anchorFile: string;
  /** The user's own server; the embedded one where absent. */
  readonly database: DatabaseAddress | undefined;
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
}

/** `src/config.ts` and `dist/config.js` lie equally deep. */
const root = fileURLToPath(new URL('..', import.meta.url));

const loopback = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);
const isLocal = (uri: string): boolean => loopback.has(new URL(uri).hostname);

/** Reads the environment once into a frozen value. Throws Invalid, naming the key and what was expected. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const filled = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = shape.safeParse(filled);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Invalid(`${String(issue?.path[0])}: expected ${issue?.message ?? 'another value'}.`);
  }
  const { data } = read;
  const home = resolve(data.CROSSFORCE_HOME ?? join(root, '.crossforce'));
  refuseUnsafe(data);
  return Object.freeze({
    root,
    home,
    idKeyFile: resolve(data.CROSSFORCE_ID_KEY_FILE ?? join(home, 'keys', 'id.key')),
    auditFolder: join(home, 'audit'),
    auditKeyFile: join(home, 'keys', 'audit.key'),
    anchorFile: resolve(data.CROSSFORCE_ANCHOR_FILE ?? join(home, 'anchor.log')),
    database: addressOf(data),
    host: data.HOST,
    port: data.PORT,
    logLevel: data.LOG_LEVEL,
  });
}

function addressOf({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
}: z.infer<typeof shape>): DatabaseAddress | undefined {
  if (uri === undefined) return undefined;
  if (password === undefined) throw new Invalid('NEO4J_PASSWORD: expected, because NEO4J_URI is set.');
  return { uri, username, password, database };
}

/** Development identity is for loopback alone (security.md section 5). */
function refuseUnsafe({
  OIDC_ISSUER,
  OIDC_AUDIENCE,
  HOST,
  NODE_ENV,
  NEO4J_URI,
}: z.infer<typeof shape>): void {
  if (OIDC_ISSUER !== undefined || OIDC_AUDIENCE !== undefined) {
    throw new Invalid(
      'OIDC_ISSUER: this version signs readers in with development tokens alone; unset OIDC_ISSUER and OIDC_AUDIENCE.',
    );
  }
  if (NODE_ENV === 'production')
    throw new Invalid('NODE_ENV: production needs OIDC identity, which is not configured.');
  if (!loopback.has(HOST))
    throw new Invalid('HOST: expected a loopback address, because development identity is on.');
  if (NEO4J_URI !== undefined && !isLocal(NEO4J_URI)) {
    throw new Invalid('NEO4J_URI: expected a database on loopback, because development identity is on.');
  }
}
