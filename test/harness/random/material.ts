import { danglingIds } from '../fixture.ts';
import type { GraphData, GraphNode } from '../lawsGraph.ts';

/** What questions about a graph are made of: all that stands in it, hidden or not, and what stands in none. */
export interface Material {
  /** Public ids by label (`Person`, `Phone`, `Name` …), and of everything under `''`. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** The own references of records by label, each `[force, system, reference]`. */
  readonly references: ReadonlyMap<string, readonly (readonly [string, string, string])[]>;
  /** Names, identifiers, references, values of things: what a search is fed with. */
  readonly texts: readonly string[];
  /** Texts of properties that stand for a code or word, by name: `areaCode`, `town`, `offence` … */
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly forces: readonly string[];
}

/** Properties whose values a search may be fed with. */
const searched = ['given', 'family', 'value', 'postcode', 'name', 'building', 'uprn', 'registryNumber'];
/** Properties that a filter or an argument takes as a text. */
const filtered = ['areaCode', 'town', 'offence', 'outcome', 'code', 'name', 'kind', 'group'];

/** Texts that stand for nothing, or for trouble. */
export const nonsense: readonly string[] = [
  'Nobody Atall',
  "o'clock } RETURN 1 //",
  '`x` $reader \\u0000',
  '+999 100 000 000',
  'Ünïcödé',
  '%',
];

const grouped = <T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const [name, item] of pairs) groups.set(name, [...(groups.get(name) ?? []), item]);
  return groups;
};

const textOf = (value: unknown): string[] => (typeof value === 'string' && value !== '' ? [value] : []);
const once = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

/** `X1/rms/P1` and `P1` alike are stored as a reference. */
function referenceOf({ props }: GraphNode): readonly [string, string, string][] {
  const [force, system, reference] = [props['force'], props['system'], props['reference']].flatMap(textOf);
  if (force === undefined || system === undefined || reference === undefined) return [];
  return [[force, system, reference.split('/').at(-1) ?? reference]];
}

/** Gathers the material of a graph. */
export function gather({ nodes, links }: GraphData): Material {
  const ids = grouped([
    ...nodes.flatMap(({ labels, props }) =>
      textOf(props['id']).flatMap((id) => ['', ...labels].map((label) => [label, id] as const)),
    ),
    ...links.flatMap(({ type, props }) => textOf(props['id']).map((id) => [type, id] as const)),
    ...danglingIds.map((id) => ['', id] as const),
  ]);
  const references = grouped(
    nodes.flatMap((node) =>
      referenceOf(node).flatMap((one) => node.labels.map((label) => [label, one] as const)),
    ),
  );
  const whole = nodes.flatMap((node) => referenceOf(node).map((parts) => parts.join('/')));
  const full = nodes.flatMap(({ props }) => {
    const name = [props['given'], props['family']].flatMap(textOf);
    return name.length === 2 ? [name.join(' ')] : [];
  });
  const said = nodes.flatMap(({ props }) => searched.flatMap((name) => textOf(props[name])));
  return {
    ids,
    references,
    texts: once([...said, ...full, ...whole].map((text) => text.slice(0, 100))),
    words: new Map(
      filtered.map((name) => [name, once(nodes.flatMap(({ props }) => textOf(props[name])))] as const),
    ),
    forces: once(nodes.flatMap(({ props }) => textOf(props['force']))),
  };
}
