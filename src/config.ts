import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { Invalid } from './errors.ts';
import type { DatabaseAddress } from './graph/driver.ts';
import { isSafeAddress } from './identity/issuer.ts';

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
    'The issuer of access tokens, an https address exactly as its tokens name it; with OIDC_AUDIENCE. Without both, development identity.',
  OIDC_AUDIENCE: 'What `aud` of an access token must be; with OIDC_ISSUER.',
  TEAMS: 'Teams that tokens may name before any record is kept for them, with commas between.',
  ALLOWED_HOSTS:
    'Names under which readers reach the server, with commas between, beside HOST and loopback; a request for another name is refused.',
  DRAIN_SECONDS:
    'How long a server that is asked to stop (SIGTERM) says that it is not ready and still answers; 0 to 8, 3 unless told.',
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
  OIDC_ISSUER: z
    .string()
    .refine(isSafeAddress, 'an https address (http on loopback alone)')
    .refine((text) => !/[?#]/.test(text), 'an address without ? and #')
    .optional(),
  OIDC_AUDIENCE: z.string().optional(),
  TEAMS: z.string().default(''),
  ALLOWED_HOSTS: z.string().default(''),
  DRAIN_SECONDS: z.coerce
    .number('seconds, 0 to 8')
    .min(0, 'seconds, 0 to 8')
    .max(8, 'seconds, 0 to 8')
    .default(3),
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
  /** Production identity; development identity where absent. */
  readonly oidc: { readonly issuer: string; readonly audience: string } | undefined;
  readonly teams: readonly string[];
  readonly host: string;
  /** Names under which the server is reached. */
  readonly hosts: readonly string[];
  readonly port: number;
  /** Seconds between saying that this process leaves and leaving. */
  readonly drain: number;
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
  const oidc = oidcOf(data);
  if (oidc === undefined) refuseUnsafe(data);
  else refuseOpenDatabase(data);
  return Object.freeze({
    root,
    home,
    idKeyFile: resolve(data.CROSSFORCE_ID_KEY_FILE ?? join(home, 'keys', 'id.key')),
    auditFolder: join(home, 'audit'),
    auditKeyFile: join(home, 'keys', 'audit.key'),
    anchorFile: resolve(data.CROSSFORCE_ANCHOR_FILE ?? join(home, 'anchor.log')),
    database: addressOf(data),
    oidc,
    teams: listed(data.TEAMS),
    host: data.HOST,
    hosts: [data.HOST, 'localhost', '127.0.0.1', '[::1]', '::1', ...listed(data.ALLOWED_HOSTS)],
    port: data.PORT,
    drain: data.DRAIN_SECONDS,
    logLevel: data.LOG_LEVEL,
  });
}

function addressOf({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
}: Read): DatabaseAddress | undefined {
  if (uri === undefined) return undefined;
  if (password === undefined) throw new Invalid('NEO4J_PASSWORD: expected, because NEO4J_URI is set.');
  return { uri, username, password, database };
}

type Read = z.infer<typeof shape>;

const listed = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function oidcOf({ OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience }: Read): Config['oidc'] {
  if (issuer === undefined && audience === undefined) return undefined;
  if (issuer === undefined) throw new Invalid('OIDC_ISSUER: expected, because OIDC_AUDIENCE is set.');
  if (audience === undefined) throw new Invalid('OIDC_AUDIENCE: expected, because OIDC_ISSUER is set.');
  return { issuer, audience };
}

/** Real records do not travel in the open. `+ssc` takes whatever certificate it is shown. */
function refuseOpenDatabase({ NEO4J_URI }: Read): void {
  if (NEO4J_URI === undefined || isLocal(NEO4J_URI) || /^(neo4j|bolt)\+s:/.test(NEO4J_URI)) return;
  throw new Invalid(
    'NEO4J_URI: expected neo4j+s:// or bolt+s://, because the database is not on this machine.',
  );
}

/** Development identity is for loopback alone (security.md section 5). */
function refuseUnsafe({ HOST, NODE_ENV, NEO4J_URI }: Read): void {
  if (NODE_ENV === 'production') {
    throw new Invalid(
      'NODE_ENV: production needs OIDC identity, which is not configured; set OIDC_ISSUER and OIDC_AUDIENCE.',
    );
  }
  if (!loopback.has(HOST))
    throw new Invalid('HOST: expected a loopback address, because development identity is on.');
  if (NEO4J_URI !== undefined && !isLocal(NEO4J_URI)) {
    throw new Invalid('NEO4J_URI: expected a database on loopback, because development identity is on.');
  }
}
