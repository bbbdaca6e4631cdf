import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { searchChains, type ChainOptions, type OracleChain } from './oracle/chains.ts';
import { protectedRows } from './oracle/protected.ts';
import {
  cell,
  files,
  named,
  thingKey,
  type Marked,
  type MarkedLink,
  type Row,
  type World,
} from './oracle/rows.ts';
import { maySee, type Reader } from './oracle/sight.ts';

/**
 * What a reader must get, worked out from the CSV folders alone. It is written apart from the product (it takes nothing
 * from src/), so that the two can be compared both ways.
 */

/** What one reader may see, by row keys and thing keys. */
export interface View {
  readonly world: World;
  readonly records: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  /** Things that a readable link or ThingRecord touches. */
  readonly things: ReadonlySet<string>;
  readonly reader: Reader;
}

const manifest = z.object({ force: z.string(), system: z.string(), synthetic: z.boolean() });
const cells = z.array(z.record(z.string(), z.string()));

interface Folder {
  readonly synthetic: boolean;
  readonly rows: readonly Row[];
}

function loadFolder(dir: string): Folder {
  const { force, system, synthetic } = manifest.parse(
    JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')),
  );
  const rows = Object.entries(files).flatMap(([file, shape]) =>
    cells.parse(parse(readFileSync(join(dir, file)), { columns: true, bom: true })).map((line): Row => {
      const parts = 'ends' in shape ? [...shape.ends, shape.told, 'from', 'source_id'] : [];
      const reference = line.id || `${shape.noun}(${parts.map((column) => line[column] ?? '').join(',')})`;
      const taken = line.retracted_at ?? '';
      return {
        key: `${force}/${system}/${reference}`,
        noun: shape.noun,
        force,
        system,
        cells: line,
        knownFrom: Date.parse(line.recorded_at ?? ''),
        knownTo: taken === '' ? Infinity : Date.parse(taken),
      };
    }),
  );
  const references = rows
    .filter((row) => row.noun === 'Person' || row.noun === 'Case')
    .map((row) => referenceOf(row));
  return { synthetic, rows: [...rows, ...references] };
}

/** The Identifier that the importer makes of a person's or case's own reference; its key ends in `#reference`. */
const referenceOf = (row: Row): Row => ({
  ...row,
  key: `${row.key}#reference`,
  noun: 'Identifier',
  cells: { ...row.cells, [row.noun === 'Person' ? 'person_id' : 'case_id']: cell(row, 'id') },
});

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

/** Reads import folders, resolves links and things, and works out what is protected. Throws at a file that is missing. */
export function loadFolders(dirs: readonly string[]): World {
  const folders = dirs.map(loadFolder);
  const rows = folders.flatMap((folder) => folder.rows);
  const hidden = new Set<string>();
  for (const force of new Set(rows.map((row) => row.force))) {
    for (const key of protectedRows(rows.filter((row) => row.force === force))) hidden.add(key);
  }
  const things = new Map(
    rows.filter((row) => row.noun === 'ThingRecord').map((row) => [row.key, thingKey(row)]),
  );
  const records = new Map<string, Marked>();
  const links = new Map<string, MarkedLink>();
  const ends = new Map<string, readonly string[] | undefined>(
    Object.values(files).map((shape) => [shape.noun, 'ends' in shape ? shape.ends : undefined]),
  );
  for (const row of rows) {
    const columns = ends.get(row.noun);
    if (columns === undefined) {
      records.set(row.key, mark(row, hidden));
    } else {
      const [start, end] = columns.map((column) => things.get(named(row, column)) ?? named(row, column));
      links.set(row.key, { ...mark(row, hidden), start: start ?? '', end: end ?? '' });
    }
  }
  return { synthetic: folders.every((folder) => folder.synthetic), records, links, things };
}

/** What the reader may see at her instant: rows by their own key and known span, links besides only with both ends. */
export function visible(world: World, reader: Reader): View {
  const closed = reader.purpose === 'TRAINING_SYNTHETIC' && !world.synthetic;
  const readable = (row: Marked): boolean =>
    !closed && row.knownFrom <= reader.at && reader.at < row.knownTo && maySee(row.marking, reader);
  const records = new Set([...world.records.values()].filter(readable).map((row) => row.key));
  const isThing = new Set(world.things.values());
  const links = [...world.links.values()].filter(
    (link) => readable(link) && [link.start, link.end].every((end) => isThing.has(end) || records.has(end)),
  );
  const described = [...records].map((key) => world.things.get(key)).filter((key) => key !== undefined);
  const touched = links.flatMap((link) => [link.start, link.end]).filter((key) => isThing.has(key));
  return {
    world,
    reader,
    records,
    links: new Set(links.map((link) => link.key)),
    things: new Set([...described, ...touched]),
  };
}

/** How many of each noun, link type and kind of thing the reader may see. */
export function countVisible(view: View): Readonly<Record<string, number>> {
  const nouns = [
    ...[...view.records].map((key) => view.world.records.get(key)?.noun ?? ''),
    ...[...view.links].map((key) => view.world.links.get(key)?.noun ?? ''),
    ...[...view.things].map((key) => key.slice(0, key.indexOf(':'))),
  ];
  const counts: Record<string, number> = {};
  for (const noun of nouns) counts[noun] = (counts[noun] ?? 0) + 1;
  return counts;
}

/**
 * All chains of at most `maxHops` stored links between two sets of ends, shortest first. An end is a row key, or a thing
 * by its key or by the key of a readable ThingRecord; an end that the reader may not see joins nothing.
 */
export function chainsBetween(
  view: View,
  from: readonly string[],
  to: readonly string[],
  options: ChainOptions,
): OracleChain[] {
  const nodes = (keys: readonly string[]): ReadonlySet<string> =>
    new Set(
      keys
        .filter((key) => view.records.has(key) || view.things.has(key))
        .map((key) => view.world.things.get(key) ?? key),
    );
  return searchChains(view, nodes(from), nodes(to), options);
}

/** Of chains sorted by length, those of the least length. */
export const shortest = (chains: readonly OracleChain[]): OracleChain[] =>
  chains.filter((chain) => chain.types.length === chains[0]?.types.length);
