import type { Identity } from '../policy/identity.ts';
import { homeOffice, inquiryBody, nationalAgency } from '../policy/values.ts';
import { notValid } from './claims.ts';

/** What a token may name: the forces of the reference list, and the teams that records of the graph are kept for. */
export interface Named {
  readonly forces: Iterable<string>;
  readonly teams: Iterable<string>;
}

/** Readers of standards matters are in it in every force. */
const standingTeam = 'PSD';
const bodies = [nationalAgency, homeOffice, inquiryBody];
/** Milliseconds after which an unknown name has the graph asked again. */
const cooldown = 1_000;

/**
 * Tests that force and teams of an identity are known here. Throws Unauthenticated where they are not: a typing error in a directory
 * must not make a reader of nobody's. What was known once stays so; an unknown name has the graph asked again.
 */
export function knownOnly(
  read: () => Promise<Named>,
  teams: readonly string[] = [],
  now = (): number => performance.now(),
): (identity: Identity) => Promise<void> {
  const forces = new Set<string>(bodies);
  const named = new Set<string>([standingTeam, ...teams]);
  let askedAt = Number.NEGATIVE_INFINITY;
  const isKnown = (identity: Identity): boolean =>
    forces.has(identity.force) && identity.teams.every((team) => named.has(team));
  return async (identity) => {
    if (isKnown(identity)) return;
    if (now() - askedAt >= cooldown) {
      const found = await read();
      askedAt = now();
      for (const code of found.forces) forces.add(code);
      for (const team of found.teams) named.add(team);
    }
    if (!isKnown(identity)) throw notValid();
  };
}
