import { joinedAcross, type AcrossOptions } from './oracle/across.ts';
import { allChains, shortestChains, type ChainOptions, type OracleChain } from './oracle/chains.ts';
import { loadFolder } from './oracle/load.ts';
import { protectedRows } from './oracle/protected.ts';
import { cell, files, named, type Marked, type MarkedLink, type Row } from './oracle/rows.ts';
import { isThingRecord, kindOfThing, thingKey } from './oracle/things.ts';
import { visible, type View, type World } from './oracle/view.ts';

/**
 * What a reader must get, worked out from the CSV folders alone. It is written apart from the product (it takes nothing
 * from src/), so that the two can be compared both ways.
 */

export { visible, type View, type World };

function mark(row: Row, hidden: ReadonlySet<string>): Marked {
  const marking = {
    owner: row.force,
    gsc: cell(row, 'gsc'),
    handling: cell(row, 'handling'),
    strand: cell(row, 'strand'),
    team: cell(row, 'team'),
    protected: hidden.has(row.key),
  };
  return { ...row, marking };
}

/** The filled columns among those that may be the ends of a type of links: several files hold one type. */
const endColumns: ReadonlyMap<
  string,
  { readonly starts: readonly string[]; readonly ends: readonly string[] }
> = new Map(
  Object.values(files)
    .filter(({ ends }) => ends !== undefined)
    .map(({ noun }) => {
      const shapes = Object.values(files).filter((shape) => shape.noun === noun);
      return [
        noun,
        {
          starts: shapes.map(({ ends }) => ends?.[0] ?? ''),
          ends: shapes.map(({ ends }) => ends?.[1] ?? ''),
        },
      ];
    }),
);

/** Makes a world of rows: resolves links and things, and works out what is protected. */
export function worldOf(rows: readonly Row[], synthetic: boolean): World {
  const hidden = new Set<string>();
  for (const force of new Set(rows.map((row) => row.force))) {
    for (const key of protectedRows(rows.filter((row) => row.force === force))) hidden.add(key);
  }
  const things = new Map(rows.filter(isThingRecord).map((row) => [row.key, thingKey(row)]));
  const records = new Map<string, Marked>();
  const links = new Map<string, MarkedLink>();
  const endOf = (row: Row, columns: readonly string[]): string => {
    const key = columns.map((column) => named(row, column)).find((found) => found !== '') ?? '';
    return things.get(key) ?? key;
  };
  for (const row of rows) {
    const columns = endColumns.get(row.noun);
    if (columns === undefined) records.set(row.key, mark(row, hidden));
    else {
      const [start, end] = [endOf(row, columns.starts), endOf(row, columns.ends)];
      links.set(row.key, { ...mark(row, hidden), start, end });
    }
  }
  return { synthetic, records, links, things };
}

/** Reads import folders as one world. */
export function loadFolders(dirs: readonly string[]): World {
  const folders = dirs.map(loadFolder);
  return worldOf(
    folders.flatMap((folder) => folder.rows),
    folders.every((folder) => folder.synthetic),
  );
}

/** How many of each noun, link type and kind of thing the reader may see. */
export function countVisible(view: View): Readonly<Record<string, number>> {
  const nouns = [
    ...[...view.records].map((key) => view.world.records.get(key)?.noun ?? ''),
    ...[...view.links].map((key) => view.world.links.get(key)?.noun ?? ''),
    ...[...view.things].map(kindOfThing),
  ];
  const counts: Record<string, number> = {};
  for (const noun of nouns) counts[noun] = (counts[noun] ?? 0) + 1;
  return counts;
}

/** An end is a row key, or a thing by its key or by the key of a readable row about it; what is hidden joins nothing. */
function endsOf(view: View, keys: readonly string[]): ReadonlySet<number> {
  const readable = keys.filter((key) => view.records.has(key) || view.things.has(key));
  const numbers = readable.map((key) => view.graph.numberOf.get(view.world.things.get(key) ?? key) ?? -1);
  return new Set(numbers.filter((number) => number >= 0));
}

/** All chains of at most `maxHops` stored links between two sets of ends, shortest first. */
export const chainsBetween = (
  view: View,
  from: readonly string[],
  to: readonly string[],
  options: ChainOptions,
): OracleChain[] => allChains(view, endsOf(view, from), endsOf(view, to), options);

/** The shortest of them alone; a large world is searched no deeper than they are long. */
export const shortestBetween = (
  view: View,
  from: readonly string[],
  to: readonly string[],
  options: ChainOptions,
): OracleChain[] => shortestChains(view, endsOf(view, from), endsOf(view, to), options);

/** Of chains sorted by length, those of the least length. */
export const shortest = (chains: readonly OracleChain[]): OracleChain[] =>
  chains.filter((chain) => chain.types.length === chains[0]?.types.length);

/** The records of other forces round some ends, and their hops. */
export const acrossFrom = (
  view: View,
  from: readonly string[],
  options: AcrossOptions,
): ReadonlyMap<string, number> => joinedAcross(view, endsOf(view, from), options);
