import type { Chain, Step } from '../../analysis/chains.ts';
import { originOf } from '../../analysis/origins.ts';
import { scoreChain, type ChainScore } from '../../analysis/score.ts';
import type { Weighed } from '../../analysis/strongest.ts';
import type { Between, ScoredLink } from '../../analysis/trail.ts';
import type { Context } from '../../context.ts';
import { cypher } from '../../generated/cypher.ts';

/** What the score of chains reads of the graph: a few cells of each link and node, in as many statements as there are chains. */

export interface Weights extends Weighed {
  /** For each readable source the first-hand one that it goes back to. */
  readonly origins: ReadonlyMap<string, string>;
}

export interface Scored {
  readonly chain: Chain;
  readonly score: ChainScore;
  readonly origins: Weights['origins'];
}

/** Scores chains. One of which a part vanished between two statements is left out. */
export async function scoreChains(chains: readonly Chain[], context: Context): Promise<Scored[]> {
  if (chains.length === 0) return [];
  const steps = new Set(chains.flatMap((chain) => chain.steps));
  const weights = await weightsOf(
    steps,
    chains.flatMap(({ nodes }) => nodes.slice(1, -1)),
    context,
  );
  return chains.flatMap((chain) => {
    const score = scoreOf(chain, weights);
    return score === undefined ? [] : [{ chain, score, origins: weights.origins }];
  });
}

/** What the formula reads of the links of steps, and of the nodes that stand between two of them. */
export async function weightsOf(
  steps: ReadonlySet<Step>,
  between: readonly string[],
  context: Context,
): Promise<Weights> {
  const [found, nodes] = await Promise.all([linksOf(steps, context), betweenOf(between, context)]);
  const origins = await originsOf(
    found.flatMap(({ source }) => source ?? []),
    context,
  );
  const links = found.map((row): [string, ScoredLink] => [
    row.id,
    { ...row, origin: origins.get(row.source ?? '') ?? null } as ScoredLink,
  ]);
  return { links: new Map(links), between: nodes, origins };
}

/** Nothing for a chain of which a link vanished between two statements. */
export function scoreOf({ steps }: Chain, { links, between }: Weights): ChainScore | undefined {
  const weighed = steps.map((step) => step.links.flatMap((id) => links.get(id) ?? []));
  if (weighed.some((parallel) => parallel.length === 0)) return undefined;
  return scoreChain({
    steps: weighed,
    between: steps.slice(1).map(({ from }) => between.get(from) ?? { kind: 'PERSON' }),
  });
}

function linksOf(steps: ReadonlySet<Step>, { graph }: Context) {
  const nodes = [...new Set([...steps].map(({ from }) => from))];
  const walked = [...new Set([...steps].flatMap((step) => step.links))];
  return graph.run(cypher.link.weights({ nodes, walked }));
}

/** How many times a copy of a copy is followed. */
const longestWay = 20;

/**
 * For each readable source the first-hand one that it goes back to. What a readable source says of the one that it copies is
 * followed whether that one can be read or not: two copies of a hidden report are one source, and say so themselves.
 */
async function originsOf(
  sources: readonly string[],
  { graph, idOf }: Context,
): Promise<ReadonlyMap<string, string>> {
  const copies = new Map<string, string>();
  const readable = new Set<string>();
  let ask = [...new Set(sources)];
  for (let round = 0; round < longestWay && ask.length > 0; round += 1) {
    const next = new Set<string>();
    for (const { id, force, system, derivedFrom } of await graph.run(cypher.source.origins({ ids: ask }))) {
      readable.add(id);
      if (derivedFrom === null) continue;
      const copied = idOf('derivedFrom', { reference: { force, system, reference: derivedFrom } });
      copies.set(id, copied);
      if (!readable.has(copied)) next.add(copied);
    }
    ask = [...next];
  }
  return new Map(
    sources.filter((id) => readable.has(id)).map((source) => [source, originOf(copies, source)]),
  );
}

async function betweenOf(
  nodes: readonly string[],
  { graph }: Context,
): Promise<ReadonlyMap<string, Between>> {
  const ids = [...new Set(nodes)];
  if (ids.length === 0) return new Map();
  const rows = await graph.run(cypher.link.neighboursOf({ ids }));
  return new Map(
    rows.map(({ of, neighbours, kind }): [string, Between] => [
      of,
      kind === 'THING' || kind === 'RECORD' ? { kind, neighbours } : { kind: 'PERSON' },
    ]),
  );
}
