import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import {
  chainsBetween,
  loadFolders,
  shortestBetween,
  visible,
  type View,
  type World,
} from '../../harness/oracle.ts';
import { maySee, type Reader } from '../../harness/oracle/sight.ts';
import { listed, today } from './example.ts';

/**
 * The truth that the generator plants, proven by the oracle over its CSV files: for who may read all, each chain is among the
 * shortest of the whole graph; for anybody else it is there exactly when every row on its way is readable.
 */

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'crossforce-sample-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const truthRow = z.object({
  ...{ name: z.string(), from: z.string(), to: z.string(), hops: z.coerce.number(), way: z.string() },
  ...{ link_rows: z.string(), markings: z.string(), shape: z.string(), read_by_all: z.enum(['yes', 'no']) },
});
type Truth = z.infer<typeof truthRow>;

let world: World;
let truth: readonly Truth[];

beforeAll(() => {
  const size = ['--people', '2000', '--forces', '4', '--seed', '7', '--out', folder];
  execFileSync(process.execPath, ['--import', 'tsx', 'src/run.ts', 'sample', ...size], { cwd: root });
  const folders = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'manifest.json')));
  world = loadFolders(folders.map((name) => join(folder, name)));
  const lines: unknown = parse(readFileSync(join(folder, 'truth/links.csv')), { columns: true });
  truth = z.array(truthRow).parse(lines);
}, 240_000);

const usual = { clearance: 'OFFICIAL_SENSITIVE', teams: [], unmask: false, at: today };
const crime = { ...usual, purpose: 'PREVENT_DETECT_CRIME' };
const readers: Readonly<Record<string, Reader>> = {
  'an analyst of X1': { ...crime, force: 'X1', role: 'ANALYST' },
  'an investigator of X2': { ...crime, force: 'X2', role: 'INVESTIGATOR' },
  'a reviewer of X1': { ...usual, force: 'X1', role: 'REVIEWER', purpose: 'REVIEW_CLOSED_CASE' },
  'a national reader': { ...crime, force: 'NCA', role: 'NATIONAL', clearance: 'SECRET' },
  'the inquiry': { ...usual, force: 'INQ', role: 'INQUIRY', purpose: 'INQUIRY_RESPONSE' },
};

const options = { maxHops: 6, commonAbove: 50, includeCommon: false };
const linksOf = (chain: { links: readonly (readonly string[])[] }): string =>
  chain.links.map((step) => step.join('+')).join(';');
const rowsOf = ({ from, way, to, link_rows: links }: Truth): string[] =>
  [from, ...listed(way), to].filter((key) => !world.things.has(key)).concat(listed(links));
const rowAt = (key: string) => world.records.get(key) ?? world.links.get(key);

/** A view in which every row is open, whatever it is marked: each marking replaced by one that the national reader sees. */
function everything(): View {
  const open = { owner: 'X1', gsc: 'OFFICIAL', handling: 'P', strand: 'GENERAL', team: '', protected: false };
  const records = new Map([...world.records].map(([key, row]) => [key, { ...row, marking: open }]));
  const links = new Map([...world.links].map(([key, row]) => [key, { ...row, marking: open }]));
  return visible({ ...world, records, links }, { ...crime, force: 'NCA', role: 'NATIONAL' });
}

describe('the chains that a sample of 2,000 people plants', () => {
  test('are at least forty, in the shares that are stated, and of no less than two forces each', () => {
    expect(truth.length).toBeGreaterThanOrEqual(40);
    const across = truth.filter(({ from, to }) => from.split('/')[0] !== to.split('/')[0]);
    expect(across).toHaveLength(truth.filter(({ from }) => !from.startsWith('INQ/')).length);
    const shares = {
      'person-person': 0.35,
      'person-case': 0.25,
      'case-object-case': 0.15,
      'case-case': 0.15,
    };
    for (const [shape, share] of Object.entries(shares)) {
      const found = across.filter((row) => row.shape === shape).length;
      expect([shape, Math.abs(found - share * across.length) <= 1]).toEqual([shape, true]);
    }
  });

  test('say what every row on the way is marked', () => {
    for (const row of truth) {
      const markings = rowsOf(row).map((key) => {
        const marking = rowAt(key)?.marking;
        const parts = [marking?.owner, marking?.gsc, marking?.handling, marking?.strand, marking?.team];
        return `${key}=${[...parts, marking?.protected === true ? 'PROTECTED' : 'OPEN'].join('|')}`;
      });
      expect([row.name, ...listed(row.markings)]).toEqual([row.name, ...markings]);
    }
  });

  test('are each among the shortest of the whole graph, off the hubs, for who reads everything', () => {
    const view = everything();
    const wrong = truth.filter((row) => {
      const found = shortestBetween(view, [row.from], [row.to], options);
      return found[0]?.types.length !== row.hops || !found.map(linksOf).includes(row.link_rows);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test.each(Object.entries(readers))('are there for %s exactly when each row is readable', (name, reader) => {
    const view = visible(world, reader);
    const counts = { seen: 0, hidden: 0 };
    for (const row of truth) {
      const readable = rowsOf(row).every((key) => {
        const found = rowAt(key);
        return found !== undefined && maySee(found.marking, reader);
      });
      const found = chainsBetween(view, [row.from], [row.to], { ...options, maxHops: row.hops });
      expect([name, row.name, found.map(linksOf).includes(row.link_rows)]).toEqual([
        name,
        row.name,
        readable,
      ]);
      counts[readable ? 'seen' : 'hidden'] += 1;
    }
    expect(counts.hidden).toBeGreaterThan(0);
    if (reader.role !== 'INQUIRY' || truth.some(({ from }) => from.startsWith('INQ/'))) {
      expect(counts.seen).toBeGreaterThan(0);
    }
    if (process.env['SAY_COUNTS'] !== undefined) process.stderr.write(`${name}: ${JSON.stringify(counts)}\n`);
  });

  test('that are said to be read by all are read by an analyst of any force', () => {
    const all = truth.filter((row) => row.read_by_all === 'yes');
    expect(all.length).toBeGreaterThan(truth.length / 2);
    for (const force of ['X1', 'X2', 'X3', 'X4']) {
      const reader: Reader = { ...crime, force, role: 'ANALYST' };
      const view = visible(world, reader);
      const unseen = all.filter(
        (row) => !shortestBetween(view, [row.from], [row.to], options).map(linksOf).includes(row.link_rows),
      );
      expect([force, unseen.map(({ name }) => name)]).toEqual([force, []]);
    }
  });
});
