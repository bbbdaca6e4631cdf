import type { AclMarking, AclParts } from './acl.ts';
import type { Identity } from './identity.ts';
import type { AccessRequest } from './purposes.ts';
import { rights, standardsTeam, type Sight } from './rights.ts';
import { explainer, type Explanation } from './sight.ts';
import { gscLevels, roles, type GscLevel, type Purpose, type Role } from './values.ts';

/**
 * Every kind of reader that the rights table tells apart, so that what a marking means to all of them can be compared and
 * said. It is worked out from the table as it stands, not from a list of which marking is wider.
 */
export interface KindOfReader {
  readonly identity: Identity;
  readonly request: AccessRequest;
  readonly side: 'OWN' | 'OTHER';
}

/** A force that owns nothing: stands for every other one. */
const elsewhere = 'ELSE';

function sidesOf(role: Role, owner: string): readonly (readonly [KindOfReader['side'], string])[] {
  const { body } = rights[role];
  if (body !== undefined) return [[body === owner ? 'OWN' : 'OTHER', body]];
  return [
    ['OWN', owner],
    ['OTHER', elsewhere],
  ];
}

/** Everybody of a role on one side, for one purpose: with each clearance, set of teams, and with or without an unmask. */
function kindsOf(role: Role, owner: string, teamSets: readonly (readonly string[])[]): KindOfReader[] {
  return sidesOf(role, owner).flatMap(([side, force]) =>
    rights[role].purposes.flatMap((purpose) =>
      gscLevels.flatMap((clearance) =>
        teamSets.flatMap((teams) =>
          [undefined, 'unmask'].map((unmask) => ({
            side,
            identity: { subject: 'somebody', force, role, clearance, teams },
            request: requestFor(purpose, unmask),
          })),
        ),
      ),
    ),
  );
}

const requestFor = (purpose: Purpose, unmask: string | undefined): AccessRequest => ({
  purpose,
  reason: 'any',
  at: 0,
  ...(unmask === undefined ? {} : { unmask }),
});

const width: Readonly<Record<Sight, number>> = { NONE: 0, POINTER: 1, FULL: 2 };

const asKey = (marking: AclMarking): AclParts => ({ number: 1, ...marking });

/** Whether somebody would see more under the second marking than under the first: such a change takes a second person. */
export function loosens(from: AclMarking, to: AclMarking): boolean {
  const named = [...new Set([from.team, to.team, standardsTeam])].filter((team) => team !== '');
  const sets = [[], ...named.map((team) => [team]), named];
  const owners = [...new Set([from.owner, to.owner])];
  return owners.some((owner) =>
    roles.some((role) =>
      kindsOf(role, owner, sets).some(({ identity, request }) => {
        const explain = explainer(identity, request);
        return width[explain(asKey(to)).sight] > width[explain(asKey(from)).sight];
      }),
    ),
  );
}

/** What one role on one side gets of a key at best, and on which conditions. */
export interface SightOfRole {
  readonly role: Role;
  readonly side: KindOfReader['side'];
  readonly sight: Sight;
  readonly rule: Explanation['rule'];
  readonly why: string;
  /** The purposes for which she gets it; none where she gets nothing. */
  readonly purposes: readonly Purpose[];
  /** The least clearance. */
  readonly clearance: GscLevel;
  /** The team that she must be in; null for none. */
  readonly team: string | null;
  /** Whether only with an unmask. */
  readonly unmask: boolean;
}

/** Who sees a record or link with this key, role by role, grants apart: read off the same function that decides it. */
export function sightsOf(key: AclMarking): SightOfRole[] {
  const named = [...new Set([key.team, standardsTeam])].filter((team) => team !== '');
  return roles.flatMap((role) =>
    sidesOf(role, key.owner).flatMap(([side, force]) => {
      const kinds = kindsOf(role, key.owner, [[], ...named.map((team) => [team]), named]).filter(
        (kind) => kind.identity.force === force,
      );
      const told = kinds.map((kind) => ({ kind, ...explainer(kind.identity, kind.request)(asKey(key)) }));
      const [best] = [...told].sort((a, b) => width[b.sight] - width[a.sight]);
      return best === undefined ? [] : [bestOf(role, side, best, told)];
    }),
  );
}

type Told = Explanation & { readonly kind: KindOfReader };

function bestOf(role: Role, side: KindOfReader['side'], best: Told, told: readonly Told[]): SightOfRole {
  const same = told.filter(({ sight }) => sight === best.sight && sight !== 'NONE');
  const clearances = same.map(({ kind }) => kind.identity.clearance);
  const without = same.some(({ kind }) => kind.identity.teams.length === 0);
  const one = same.find(({ kind }) => kind.identity.teams.length === 1);
  return {
    role,
    side,
    sight: best.sight,
    rule: best.rule,
    why: best.why,
    purposes: rights[role].purposes.filter((purpose) =>
      same.some(({ kind }) => kind.request.purpose === purpose),
    ),
    clearance: gscLevels.find((level) => clearances.includes(level)) ?? 'OFFICIAL',
    team: without ? null : (one?.kind.identity.teams[0] ?? null),
    unmask: same.length > 0 && same.every(({ kind }) => kind.request.unmask !== undefined),
  };
}
