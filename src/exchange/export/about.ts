import { documentHash } from '../../audit/document.ts';
import type { Context } from '../../context.ts';
import type { Found } from './found.ts';
import type { About, ExportLink, ExportNode } from './graph.ts';
import { strictest } from './marking.ts';
import type { ExportRequest } from './ticket.ts';

interface Gathering {
  readonly request: ExportRequest;
  readonly context: Context;
  readonly found: readonly Found[];
  readonly nodes: readonly ExportNode[];
  readonly links: readonly ExportLink[];
}

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();
const once = (values: readonly string[]): string => [...new Set(values)].sort().join(' ');

/** What a file says of itself: where it comes from, who asked for it and why, and how it must be handled. */
export function aboutOf({ request, context, found, nodes, links }: Gathering): About {
  const { identity, request: access, allSynthetic } = context.access;
  const { gsc, handling, strands, teams } = strictest([...nodes, ...links].map(({ marking }) => marking));
  const chains = found.flatMap((one) => one.chains);
  return {
    synthetic: allSynthetic ? 'SYNTHETIC' : '',
    gsc: gsc ?? '',
    handling: handling ?? '',
    strands: strands.join(' '),
    teams: teams.join(' '),
    query: request.name,
    query_hash: documentHash(request.document),
    reader: `${identity.subject}, ${identity.force}, ${identity.role}`,
    recipient: request.recipient,
    purpose: access.purpose ?? '',
    reason: access.reason ?? '',
    made_at: iso(access.at),
    known_on: iso(context.at),
    formula: once(found.flatMap(({ formula }) => (formula === null ? [] : [formula]))),
    chains: chains
      .map(({ length, score }, index) => `${index + 1}: length ${length}, score ${score}`)
      .join('; '),
    limits_reached: once(found.flatMap(({ reached }) => reached)),
    set_aside: String(found.reduce((sum, { setAside }) => sum + setAside, 0)),
    keys_digest: context.keysDigest,
  };
}
