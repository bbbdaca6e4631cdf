import type { Edge } from '../../../src/analysis/ball.ts';

/** One chain as text, `a -KNOWS- b -USED- c`, so that sets of chains can be compared. */
export interface Question {
  readonly edges: readonly Edge[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly maxHops: number;
  readonly avoid?: ReadonlySet<string>;
}

/**
 * Every chain by its definition alone: grows every path from every start by every edge and looks only at the finished one. It
 * shares no code and no idea (distances, order, pruning) with the search that it checks.
 */
export function everyChain({ edges, from, to, maxHops, avoid = new Set() }: Question): Set<string> {
  const usable = edges.filter(({ near, link, far }) => ![near, link, far].some((id) => avoid.has(id)));
  const paths: string[][] = [];
  const grow = (path: readonly string[]): void => {
    if (path.length > 1) paths.push([...path]);
    if (path.length > 2 * maxHops) return;
    for (const { near, far, type } of usable) {
      if (near === path.at(-1)) grow([...path, type, far]);
      if (far === path.at(-1)) grow([...path, type, near]);
    }
  };
  for (const start of from) grow([start]);
  return new Set(paths.filter((path) => isChain(path, from, to)).map((path) => path.join(' ')));
}

function isChain(path: readonly string[], from: readonly string[], to: readonly string[]): boolean {
  const nodes = path.filter((_, index) => index % 2 === 0);
  const [first, last] = [nodes.at(0), nodes.at(-1)];
  if (first === undefined || last === undefined || !to.includes(last)) return false;
  if (new Set(nodes).size !== nodes.length) return false;
  if (nodes.slice(1, -1).some((node) => from.includes(node) || to.includes(node))) return false;
  const toldFromOtherEnd = to.includes(first) && from.includes(last) && first > last;
  return !toldFromOtherEnd;
}

/** Hops of a chain as text. */
export const hopsOf = (chain: string): number => (chain.split(' ').length - 1) / 2;
