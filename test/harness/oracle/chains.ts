import { daysOf } from './ages.ts';
import { across } from './graph.ts';
import { cell, isDoubted, type Row } from './rows.ts';
import type { View } from './view.ts';

export interface ChainOptions {
  readonly maxHops: number;
  /** A thing with more distinct readable neighbours than this is not walked through. */
  readonly commonAbove: number;
  /** Walks through common things too. */
  readonly includeCommon: boolean;
  /** Link types that a step may have; all where it is left out. */
  readonly types?: ReadonlySet<string>;
  /** Keys of records and things that no chain runs through. */
  readonly avoiding?: ReadonlySet<string>;
  /** First and last day (YYYYMMDD) that a dated link must be able to touch. */
  readonly days?: readonly [first: number, last: number];
  /** Values of the present scheme that a link must have one of. */
  readonly sources?: ReadonlySet<string>;
  readonly informations?: ReadonlySet<string>;
  /** false: links with a grade of the old scheme alone are no steps. */
  readonly legacy?: boolean;
  /** Information suspected to be false counts. */
  readonly doubted?: boolean;
  /** Roles that count although they do not by default. */
  readonly roles?: ReadonlySet<string>;
  readonly disproved?: boolean;
}

export interface OracleChain {
  /** Row keys or thing keys, from one end to the other. */
  readonly nodes: readonly string[];
  /** The link type of each step. */
  readonly types: readonly string[];
  /** The keys of the link rows of each step, sorted: parallel links stand side by side. */
  readonly links: readonly (readonly string[])[];
}

interface Step {
  readonly node: number;
  readonly type: string;
  readonly links: readonly string[];
}

/** Roles of people who are there by office or as complainants: by default no step. */
const bystanders = new Set(['PROFESSIONAL', 'REPORTING_PERSON']);

/** Types that a row may give to a thing, by which it is set aside however few its neighbours are. */
const commonByNature = new Set([
  ...['HELPLINE', 'TRANSPORT_HUB', 'SHOPPING_CENTRE', 'CUSTODY_SUITE', 'POLICE_STATION', 'HOSPITAL'],
  'PUBLIC_BODY',
]);

/** Numbers of the readable links of a node. */
function* linksAt({ graph, seenLinks }: View, node: number): Iterable<number> {
  const { first, near } = graph;
  for (let at = first[node] ?? 0; at < (first[node + 1] ?? 0); at += 1) {
    const link = near[at] ?? -1;
    if (seenLinks[link] === 1) yield link;
  }
}

/** Whether the grade of a link meets the bounds: one of the old scheme alone is no matter of theirs. */
function isGraded(link: Row, { sources, informations, legacy = true }: ChainOptions): boolean {
  const [source, information] = [cell(link, 'source_evaluation'), cell(link, 'information_assessment')];
  if (source === '' && information === '' && cell(link, 'legacy_grade') !== '') return legacy;
  return (sources?.has(source) ?? true) && (informations?.has(information) ?? true);
}

/** Whether the days of a link leave it open that it touches the window. */
function mayTouch(link: Row, days: ChainOptions['days']): boolean {
  if (days === undefined) return true;
  const [from, to] = [daysOf(cell(link, 'from')), daysOf(cell(link, 'to'))];
  return (to?.last ?? Infinity) >= days[0] && (from?.first ?? 0) <= days[1];
}

/** Whether a search may walk a readable link. */
function counts(link: Row, options: ChainOptions): boolean {
  const role = cell(link, 'role');
  if (options.doubted !== true && isDoubted(link)) return false;
  if (bystanders.has(role) && options.roles?.has(role) !== true) return false;
  if (options.types?.has(link.noun) === false) return false;
  return isGraded(link, options) && mayTouch(link, options.days);
}

/** The steps from a node over the readable links that count; parallel links of one type are one step. */
function stepsFrom(view: View, node: number, options: ChainOptions): Step[] {
  const steps = new Map<string, { node: number; type: string; links: string[] }>();
  for (const at of linksAt(view, node)) {
    const link = view.graph.links[at];
    if (link === undefined || !counts(link, options)) continue;
    const other = across(view.graph, at, node);
    const known = steps.get(`${link.noun} ${other}`);
    if (known === undefined) {
      steps.set(`${link.noun} ${other}`, { node: other, type: link.noun, links: [link.key] });
    } else known.links.push(link.key);
  }
  return [...steps.values()];
}

/** How many different nodes the reader sees beside a node, over links of every type. */
export const neighboursOf = (view: View, node: number): number =>
  new Set([...linksAt(view, node)].map((link) => across(view.graph, link, node))).size;

/** Whether a thing is common to the reader's eyes: by nature, as a readable row says, or by its number of neighbours. */
export function isCommon(view: View, node: number, commonAbove: number): boolean {
  if (view.graph.rows[node] !== undefined) return false;
  const types = view.typesOf.get(node) ?? new Set<string>();
  return [...types].some((type) => commonByNature.has(type)) || neighboursOf(view, node) > commonAbove;
}

/** What one search asks again and again, worked out once for each node. */
interface Search {
  readonly steps: (node: number) => readonly Step[];
  /** Whether a chain may run through a node: no end, not common, not suspected false, not disproved. */
  readonly walks: (node: number) => boolean;
}

function remembered<T>(make: (node: number) => T): (node: number) => T {
  const known = new Map<number, T>();
  return (node) => {
    const found = known.get(node) ?? make(node);
    known.set(node, found);
    return found;
  };
}

function searchOf(view: View, ends: readonly ReadonlySet<number>[], options: ChainOptions): Search {
  const { includeCommon, commonAbove, avoiding } = options;
  return {
    steps: remembered((node) => stepsFrom(view, node, options)),
    walks: remembered((node) => {
      const row = view.graph.rows[node];
      if (ends.some((end) => end.has(node)) || avoiding?.has(view.graph.nodes[node] ?? '') === true)
        return false;
      if (row === undefined) return includeCommon || !isCommon(view, node, commonAbove);
      const isDisproved = row.noun === 'Network' && cell(row, 'status') === 'DISPROVED';
      return (options.doubted === true || !isDoubted(row)) && (options.disproved === true || !isDisproved);
    }),
  };
}

/** Hops from each node to the nearest of `to`; with `until`, no further than the level that reaches one of these. */
function distances(
  { steps, walks }: Search,
  to: ReadonlySet<number>,
  maxHops: number,
  until: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const far = new Map([...to].map((node) => [node, 0]));
  let level = [...to];
  for (let hops = 1; hops <= maxHops && level.length > 0; hops += 1) {
    const next: number[] = [];
    for (const node of level) {
      if (hops > 1 && !walks(node)) continue;
      for (const step of steps(node)) {
        if (far.has(step.node)) continue;
        far.set(step.node, hops);
        next.push(step.node);
      }
    }
    if (next.some((node) => until.has(node))) break;
    level = next;
  }
  return far;
}

const textOf = ({ nodes, types }: OracleChain): string => `${nodes.join(' ')} ${types.join(' ')}`;

const order = (a: OracleChain, b: OracleChain): number =>
  a.types.length - b.types.length || (textOf(a) < textOf(b) ? -1 : 1);

/** Every way from `from` to `to` without a repeated node, of at most `maxHops` steps, that `far` leaves open. */
function ways(
  view: View,
  { steps, walks }: Search,
  [from, to]: readonly [ReadonlySet<number>, ReadonlySet<number>],
  far: ReadonlyMap<number, number>,
  maxHops: number,
): OracleChain[] {
  const chains: OracleChain[] = [];
  const walk = (nodes: readonly number[], taken: readonly Step[]): void => {
    for (const step of steps(nodes.at(-1) ?? -1)) {
      if (taken.length + 1 + (far.get(step.node) ?? Infinity) > maxHops || nodes.includes(step.node))
        continue;
      const [path, all] = [
        [...nodes, step.node],
        [...taken, step],
      ];
      if (to.has(step.node)) {
        chains.push({
          nodes: path.map((node) => view.graph.nodes[node] ?? ''),
          types: all.map(({ type }) => type),
          links: all.map(({ links }) => links),
        });
      } else if (walks(step.node)) walk(path, all);
    }
  };
  for (const node of from) walk([node], []);
  return chains.sort(order);
}

/** All chains of at most `maxHops` steps between two sets of nodes, shortest first; no end stands inside another chain. */
export function allChains(
  view: View,
  from: ReadonlySet<number>,
  to: ReadonlySet<number>,
  options: ChainOptions,
): OracleChain[] {
  const search = searchOf(view, [from, to], options);
  return ways(view, search, [from, to], distances(search, to, options.maxHops, new Set()), options.maxHops);
}

/** Of these, the chains of the least length, by a search that goes no deeper. */
export function shortestChains(
  view: View,
  from: ReadonlySet<number>,
  to: ReadonlySet<number>,
  options: ChainOptions,
): OracleChain[] {
  const search = searchOf(view, [from, to], options);
  const apart = new Set([...from].filter((node) => !to.has(node)));
  const far = distances(search, to, options.maxHops, apart);
  const least = Math.min(...[...apart].map((node) => far.get(node) ?? Infinity));
  return least > options.maxHops ? [] : ways(view, search, [from, to], far, least);
}

/** Hops from the nearest of some ends to every node that a chain from them may run through. */
export function hopsFrom(
  view: View,
  from: ReadonlySet<number>,
  options: ChainOptions,
): ReadonlyMap<number, number> {
  const search = searchOf(view, [from], options);
  const far = distances(search, from, options.maxHops, new Set());
  return new Map([...far].filter(([node]) => from.has(node) || search.walks(node)));
}
