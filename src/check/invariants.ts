import { nouns, satellites, links as linkDefinitions } from '../domains/index.ts';
import { cypher } from '../generated/cypher.ts';
import type { SystemGraph } from '../graph/run.ts';

/** A record that breaks an invariant, by id, and which. */
export interface Breach {
  readonly id: string;
  readonly what: string;
}

interface Span {
  readonly from: unknown;
  readonly to: unknown;
}

const recordLabels = new Set<string>([...nouns, ...satellites].map(({ label }) => label));
const linkTypes = new Set<string>(linkDefinitions.map(({ type }) => type));

/**
 * The first form of `check`: every record and link has a key and a known span, a link's known span lies inside its
 * ends', OFFENDER stands only beside CONVICTED, nobody is an orphan.
 */
export async function findBreaches(system: SystemGraph): Promise<Breach[]> {
  const spans = new Map<string, Span>();
  const people = new Set<string>();
  const breaches: Breach[] = [];
  const breach = (id: unknown, what: string): void => void breaches.push({ id: String(id), what });
  await system.stream(cypher.check.records({}), ({ id, labels, props }) => {
    if (id === null || !labels.some((label) => recordLabels.has(label) || label === 'Thing')) return;
    spans.set(id, { from: props['knownFrom'], to: props['knownTo'] });
    if (labels.includes('Person')) people.add(id);
    guarded(props, labels.includes('Thing') ? 0 : 1, (what) => breach(id, what));
  });
  const seen = new Set<string>();
  await system.stream(cypher.check.links({}), ({ start, end, type, props }) => {
    if (!linkTypes.has(type)) return;
    const breachOf = (what: string): void => breach(props['id'], what);
    guarded(props, 1, breachOf);
    for (const id of [start, end]) {
      if (id === null) continue;
      seen.add(id);
      if (!inside(props, spans.get(id))) breachOf(`its known span is not inside that of its end ${id}`);
    }
    if (props['role'] === 'OFFENDER' && props['legalStatus'] !== 'CONVICTED')
      breachOf('OFFENDER without a conviction');
  });
  for (const id of people) if (!seen.has(id)) breach(id, 'a person without any link');
  return breaches;
}

function guarded(
  props: Readonly<Record<string, unknown>>,
  least: number,
  breach: (what: string) => void,
): void {
  const { acl, knownFrom, knownTo } = props;
  if (typeof acl !== 'number' || acl < least) breach('no key');
  if (typeof knownFrom !== 'number' || typeof knownTo !== 'number' || knownFrom > knownTo)
    breach('no known span');
}

function inside({ knownFrom, knownTo }: Readonly<Record<string, unknown>>, end: Span | undefined): boolean {
  if (end === undefined || typeof knownFrom !== 'number' || typeof knownTo !== 'number') return false;
  return (
    typeof end.from === 'number' && typeof end.to === 'number' && end.from <= knownFrom && knownTo <= end.to
  );
}
