import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { Unavailable } from '../errors.ts';

/** The keys of an OIDC issuer, as they stand there: found by discovery, read again while they are in use. */
export interface IssuerKeys {
  /**
   * The key that a token names. Throws what `jose` throws where the issuer has none such, Unavailable while no keys could be read
   * at all.
   */
  readonly key: JWTVerifyGetKey;
}

/** Times in milliseconds. A withdrawn key lives on for `fresh` while the issuer answers: less than the two minutes that are allowed. */
export interface Freshness {
  /** After this the keys are read again before the next token is judged. */
  readonly fresh: number;
  /** A token with an unknown key has them read again, but not sooner than this after the last time. */
  readonly cooldown: number;
  /** So long keys that are known hold while the issuer is away. */
  readonly outage: number;
  /** How long one answer of the issuer is waited for. */
  readonly answer: number;
}

export const freshness: Freshness = {
  fresh: 60_000,
  cooldown: 15_000,
  outage: 12 * 60 * 60 * 1_000,
  answer: 2_000,
};

type Keys = ReturnType<typeof createRemoteJWKSet>;

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether an address of an issuer may be asked: over TLS, or on this machine. */
export const isSafeAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
};

const metadata = z.object({ issuer: z.string(), jwks_uri: z.string().refine(isSafeAddress) });
/** Bytes of the issuer's metadata. */
const longestMetadata = 256 * 1024;

/** Follows the keys of an issuer. Nothing is asked before the first token comes. */
export function followIssuer(
  issuer: string,
  times: Freshness = freshness,
  now = (): number => performance.now(),
): IssuerKeys {
  let known: { readonly keys: Keys; readonly at: number } | undefined;
  let asked = Number.NEGATIVE_INFINITY;
  let pending: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    const at = now();
    const keys = keysAt(await discover(issuer, times.answer), times.answer);
    await keys.reload();
    known = { keys, at };
  };
  /** Reads the keys again, once for all who wait, and not more often than the cooldown says. What fails leaves the known keys. */
  const renew = async (): Promise<void> => {
    if (pending === undefined) {
      if (now() - asked < times.cooldown) return;
      asked = now();
      pending = read()
        .catch(() => undefined)
        .finally(() => (pending = undefined));
    }
    await pending;
  };
  const current = (): Keys => {
    if (known === undefined || now() - known.at > times.outage) {
      throw new Unavailable('The issuer of tokens is away; try again in a moment.');
    }
    return known.keys;
  };

  return {
    key: async (header, token) => {
      if (known === undefined || now() - known.at > times.fresh) await renew();
      const keys = current();
      try {
        return await keys(header, token);
      } catch (error) {
        await renew();
        if (current() === keys) throw error;
        return current()(header, token);
      }
    },
  };
}

/** Where the keys are. Throws unless the issuer says that it is the one that was asked, letter by letter. */
async function discover(issuer: string, answer: number): Promise<URL> {
  const reply = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    redirect: 'error',
    signal: AbortSignal.timeout(answer),
    headers: { accept: 'application/json' },
  });
  const text = await reply.text();
  if (!reply.ok || text.length > longestMetadata) throw new Error('the issuer gave no metadata');
  const { issuer: named, jwks_uri: keys } = metadata.parse(JSON.parse(text));
  if (named !== issuer) throw new Error('the metadata are those of another issuer');
  return new URL(keys);
}

/** `jose` keeps the keys and finds the one of a token; when they are read again is decided here. */
const keysAt = (address: URL, answer: number): Keys =>
  createRemoteJWKSet(address, {
    timeoutDuration: answer,
    cooldownDuration: Number.POSITIVE_INFINITY,
    cacheMaxAge: Number.POSITIVE_INFINITY,
  });
