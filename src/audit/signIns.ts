import { AuditUnavailable } from '../errors.ts';
import type { Identity } from '../policy/identity.ts';
import type { AuditLog } from './append.ts';
import type { NewEntry } from './entry.ts';

export type SignIns = {
  /** Resolves when the first use of the token in this process is on the disk. @throws AuditUnavailable if it is not */
  used: (identity: Identity, sourceAddress: string | undefined) => Promise<void>;
  /** A token was not taken. Never throws: nothing is answered to it in any case. */
  failed: (sourceAddress: string | undefined) => Promise<void>;
  /** Writes down what was only counted so far. */
  close: () => Promise<void>;
};

export type SignInOptions = {
  /** Tokens that are remembered; one that was forgotten is written down again. */
  mostTokens?: number;
  /** Failures of a window that are written down one by one; the rest of it is counted by address. */
  mostAWindow?: number;
  /** Milliseconds. */
  window?: number;
};

/** Addresses that are counted apart; a flood from more of them is counted together. */
const mostAddresses = 50;

const tokenOf = ({ tokenId, subject, force, role }: Identity): string =>
  tokenId ?? JSON.stringify([subject, force, role]);

/** Who acted, as every entry has it. */
export const actorOf = ({ subject, force, role, tokenId }: Identity) => ({
  subject,
  force,
  role,
  ...(tokenId === undefined ? {} : { tokenId }),
});

const from = (sourceAddress: string | undefined) => (sourceAddress === undefined ? {} : { sourceAddress });

/** Writes down sign-ins: the first use of each token, and failures so that a flood of them can't fill the disk. */
export const recordSignIns = (
  audit: Pick<AuditLog, 'append'>,
  { mostTokens = 10_000, mostAWindow = 20, window = 60_000 }: SignInOptions = {},
): SignIns => {
  const tokens = new Map<string, Promise<unknown>>();
  let written = 0;
  let since = '';
  let timer: NodeJS.Timeout | undefined;
  const counted = new Map<string | undefined, number>();

  const entry = (identity: Identity, sourceAddress: string | undefined): NewEntry => ({
    operation: 'SIGN_IN',
    outcome: 'OK',
    actor: actorOf(identity),
    clearance: identity.clearance,
    teams: identity.teams,
    ...from(sourceAddress),
  });

  const used: SignIns['used'] = async (identity, sourceAddress) => {
    const token = tokenOf(identity);
    const known = tokens.get(token) ?? audit.append(entry(identity, sourceAddress));
    // Set anew, so that the first key is the one that was used longest ago.
    tokens.delete(token);
    tokens.set(token, known);
    const [longestAgo] = tokens.keys();
    if (tokens.size > mostTokens && longestAgo !== undefined) tokens.delete(longestAgo);
    try {
      await known;
    } catch {
      tokens.delete(token);
      throw new AuditUnavailable();
    }
  };

  const failure = (sourceAddress: string | undefined, more: { count?: number; since?: string } = {}) =>
    audit.append({ operation: 'SIGN_IN', outcome: 'UNAUTHENTICATED', ...from(sourceAddress), ...more }).then(
      () => undefined,
      () => undefined,
    );

  const endWindow = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    written = 0;
    const rest = [...counted];
    counted.clear();
    await Promise.all(rest.map(([address, count]) => failure(address, { count, since })));
  };

  const failed: SignIns['failed'] = async (sourceAddress) => {
    if (timer === undefined) {
      since = new Date().toISOString();
      timer = setTimeout(() => void endWindow(), window);
      timer.unref();
    }
    if (written < mostAWindow) {
      written += 1;
      return failure(sourceAddress);
    }
    const apart = counted.has(sourceAddress) || counted.size < mostAddresses;
    const address = apart ? sourceAddress : undefined;
    counted.set(address, (counted.get(address) ?? 0) + 1);
  };

  return { used, failed, close: endWindow };
};
