import type { Chain, Step } from '../../analysis/chains.ts';
import type { Gap } from '../../analysis/gap.ts';
import { scoreChain, type Between, type ScoredLink } from '../../analysis/score.ts';
import type { Context } from '../../context.ts';
import { cypher } from '../../generated/cypher.ts';
import { thingKinds } from '../define.ts';
import { linkTypes } from '../enumerations.ts';
import type { AnyLink, AnyNode } from '../records.ts';
import type { ChainFound, StepFound } from './answer.ts';
import { sayStep } from './says.ts';

type LinkType = StepFound['type'];

/** A step with everything that stands on it, fetched by the nouns' own statements. */
interface Fetched {
  readonly type: LinkType;
  readonly from: AnyNode;
  readonly to: AnyNode;
  readonly links: readonly AnyLink[];
}

/**
 * Fetches what stands on the chains, scores each and puts it in words; the strongest first among equals in length. A
 * chain of which a part vanished between two statements is left out.
 */
export async function explainChains(chains: readonly Chain[], context: Context): Promise<ChainFound[]> {
  const neighbours = await neighboursOf(chains, context);
  const fetched = await Promise.all(chains.map(({ steps }) => fetchSteps(steps, context)));
  return fetched
    .flatMap((steps) => (steps === undefined ? [] : [explain(steps, neighbours)]))
    .sort((a, b) => a.length - b.length || b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ steps }: ChainFound): string =>
  steps.map(({ from, to, type }) => `${from.id} ${type} ${to.id}`).join(' ');

/** Links first: their statements bring both ends along, so that the nodes need no statement of their own. */
async function fetchSteps(steps: readonly Step[], { load }: Context): Promise<Fetched[] | undefined> {
  const rows = await Promise.all(steps.map(({ type, links }) => fetchLinks(type, links, load)));
  const fetched = await Promise.all(
    steps.map(async ({ from, to, type }, index): Promise<Fetched | undefined> => {
      const links = rows[index] ?? [];
      const [start, end] = await Promise.all([load.node(from), load.node(to)]);
      if (!isLinkType(type) || start === null || end === null || links.length === 0) return undefined;
      return { type, from: start, to: end, links };
    }),
  );
  const whole = fetched.filter((step) => step !== undefined);
  return whole.length === steps.length ? whole : undefined;
}

async function fetchLinks(type: string, ids: readonly string[], load: Context['load']): Promise<AnyLink[]> {
  if (!isLinkType(type)) throw new Error(`no links of type ${type} are known`);
  const rows = await Promise.all(ids.map((id): Promise<AnyLink | null> => load.link[type].load(id)));
  return rows.filter((row) => row !== null);
}

const isLinkType = (type: string): type is LinkType => linkTypes.some((known) => known === type);

const isThing = ({ __typename }: AnyNode): boolean => thingKinds.some((kind) => kind === __typename);

async function neighboursOf(
  chains: readonly Chain[],
  { graph }: Context,
): Promise<ReadonlyMap<string, number>> {
  const ids = [...new Set(chains.flatMap(({ nodes }) => nodes))];
  if (ids.length === 0) return new Map();
  const rows = await graph.run(cypher.link.neighboursOf({ ids }));
  return new Map(rows.map(({ of, neighbours }) => [of, neighbours]));
}

const scoredLink = (link: AnyLink): ScoredLink =>
  link.__typename === 'InvolvedIn' ? link : { ...link, role: null, legalStatus: null };

function betweenOf(node: AnyNode, neighbours: ReadonlyMap<string, number>): Between {
  if (node.__typename === 'Person') return { kind: 'PERSON' };
  return { kind: isThing(node) ? 'THING' : 'RECORD', neighbours: neighbours.get(node.id) ?? 1 };
}

function explain(steps: readonly Fetched[], neighbours: ReadonlyMap<string, number>): ChainFound {
  const scored = scoreChain({
    steps: steps.map(({ links }) => links.map(scoredLink)),
    between: steps.slice(1).map(({ from }) => betweenOf(from, neighbours)),
  });
  return {
    length: steps.length,
    score: scored.score,
    worstSource: scored.worstSource ?? null,
    worstInformation: scored.worstInformation ?? null,
    forceCodes: [...new Set(steps.flatMap(({ links }) => links.map(({ force }) => force)))].sort(),
    steps: steps.map((step, index): StepFound => {
      const part = scored.steps[index];
      if (part === undefined) throw new Error('a step has no score');
      const { factors, score, gap } = part;
      return {
        ...step,
        factors,
        score,
        overlap: gap?.overlap ?? null,
        gapDays: gap?.overlap === 'NO' ? gap.days : null,
        says: sayStep([step.from, step.to], step.links, gap && inWords(gap)),
      };
    }),
  };
}

function inWords({ overlap, days }: Gap): string {
  if (overlap === 'YES') return 'The two uses met in time';
  return overlap === 'NO'
    ? `At least ${days} days lie between the two uses`
    : 'Whether the two uses met in time is not known';
}
