import { z } from 'zod';
import { foundLink, foundNode, type Found } from './found.ts';

/** An answer that is a graph: what an export asks of it, and how it reads what comes back. */
export interface GraphAnswer {
  /** The selection that takes the place of the client's own. */
  readonly selection: string;
  readonly read: (value: unknown) => Found;
}

const chain = z.object({
  length: z.number(),
  score: z.number(),
  steps: z.array(z.object({ from: foundNode, to: foundNode, links: z.array(foundLink) })),
});

const chainAnswer = z.object({
  chains: z.array(chain),
  same: z.array(foundNode),
  setAside: z.array(z.object({ reason: z.string() })),
  reached: z.array(z.string()),
  formula: z.string(),
});

const readChains = (value: unknown): Found => ofChains(chainAnswer.parse(value));

function ofChains({ chains, same, setAside, reached, formula }: z.output<typeof chainAnswer>): Found {
  const steps = chains.flatMap((one) => one.steps);
  return {
    nodes: [...same, ...steps.flatMap(({ from, to }) => [from, to])],
    links: steps.flatMap(({ links }) => links),
    chains: chains.map((one) => ({
      length: one.length,
      score: one.score,
      links: one.steps.flatMap(({ links }) => links.map(({ id }) => id)),
    })),
    formula,
    reached,
    setAside: setAside.length,
  };
}

const acrossAnswer = z.object({
  edges: z.array(z.object({ node: z.object({ chain }) })),
  setAside: z.array(z.object({ reason: z.string() })),
  reached: z.array(z.string()),
  formula: z.string(),
});

function readAcross(value: unknown): Found {
  const { edges, ...told } = acrossAnswer.parse(value);
  return ofChains({ ...told, same: [], chains: edges.map(({ node }) => node.chain) });
}

/** A graph without chains. */
const plainly = (nodes: Found['nodes'], links: Found['links']): Found => ({
  ...{ nodes, links, chains: [], formula: null, reached: [], setAside: 0 },
});

const expansion = z
  .object({
    of: foundNode,
    neighbours: z.object({
      edges: z.array(z.object({ node: z.object({ link: foundLink, node: foundNode }) })),
    }),
  })
  .nullable();

function readExpansion(value: unknown): Found {
  const found = expansion.parse(value);
  if (found === null) return plainly([], []);
  const pairs = found.neighbours.edges.map(({ node }) => node);
  return plainly(
    [found.of, ...pairs.map(({ node }) => node)],
    pairs.map(({ link }) => link),
  );
}

const results = z.object({ edges: z.array(z.object({ node: z.object({ record: foundNode }) })) });

const readSearch = (value: unknown): Found =>
  plainly(
    results.parse(value).edges.map(({ node }) => node.record),
    [],
  );

const chainSelection =
  'length score steps { from { ...ExportNode } to { ...ExportNode } links { ...ExportLink } }';

/** The one list: root fields of Query whose answers may be exported. An answer that comes later is one entry here. */
export const graphAnswers: Readonly<Record<string, GraphAnswer>> = {
  linksBetween: {
    selection: `{
      chains { ${chainSelection} }
      same { ...ExportNode }
      setAside { reason }
      reached
      formula
    }`,
    read: readChains,
  },
  linksAcross: {
    selection: `{
      edges { node { chain { ${chainSelection} } } }
      setAside { reason }
      reached
      formula
    }`,
    read: readAcross,
  },
  expand: {
    selection:
      '{ of { ...ExportNode } neighbours { edges { node { link { ...ExportLink } node { ...ExportNode } } } } }',
    read: readExpansion,
  },
  search: {
    selection: '{ edges { node { record { ...ExportNode } } } }',
    read: readSearch,
  },
};
