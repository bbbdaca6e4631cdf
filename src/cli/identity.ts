import type { Config } from '../config.ts';
import type { Registry } from '../domains/registry.ts';
import { isKnown } from '../policy/acl.ts';
import { cypher } from '../generated/cypher.ts';
import type { SystemGraph } from '../graph/run.ts';
import { verifyDevToken } from '../identity/devToken.ts';
import { followIssuer } from '../identity/issuer.ts';
import { knownOnly, type Named } from '../identity/known.ts';
import { verifyOidcToken } from '../identity/oidc.ts';
import type { Identity } from '../policy/identity.ts';
import { devTokenKey } from './token.ts';

export type Identify = (authorization: string | undefined) => Promise<Identity>;

/** How readers sign in, as configured: tokens of the issuer, or development tokens. Force and teams must be known to this graph. */
export function identifier(config: Config, system: SystemGraph, registry: () => Promise<Registry>): Identify {
  const verify = verifier(config);
  const mustBeKnown = knownHere(config, system, registry);
  return async (authorization) => {
    const identity = await verify(authorization);
    await mustBeKnown(identity);
    return identity;
  };
}

/** Tests that force and teams of an identity are those of this graph, or of the settings. Throws Unauthenticated. */
export const knownHere = (
  { teams }: Config,
  system: SystemGraph,
  registry: () => Promise<Registry>,
): ((identity: Identity) => Promise<void>) => knownOnly(() => namedIn(system, registry), teams);

/** How tokens are verified, as configured: with an issuer, no development token opens anything, on the command line neither. */
export function verifier({ oidc, home }: Config): Identify {
  if (oidc === undefined) {
    const key = devTokenKey(home);
    return (authorization) => verifyDevToken(key, authorization);
  }
  const keys = followIssuer(oidc.issuer);
  return (authorization) => verifyOidcToken({ ...oidc, keys }, authorization);
}

/** Forces of the reference list, and teams that a key of the graph names. */
export async function namedIn(system: SystemGraph, registry: () => Promise<Registry>): Promise<Named> {
  const [forces, { keys }] = await Promise.all([system.run(cypher.force.all({})), registry()]);
  const teams = keys.filter(isKnown).map(({ team }) => team);
  return { forces: forces.map(({ record }) => record.code), teams: teams.filter((team) => team !== '') };
}
