import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sightOf } from '../../harness/sight.ts';
import { gscLevels, handlingCodes, purposes, roles, strands } from '../../../src/policy/values.ts';
import {
  chainsBetween,
  countVisible,
  shortest,
  shortestBetween,
  visible,
  worldOf,
  type View,
} from '../../harness/oracle.ts';
import type { ChainOptions, OracleChain } from '../../harness/oracle/chains.ts';
import type { Row } from '../../harness/oracle/rows.ts';
import { maySee } from '../../harness/oracle/sight.ts';
import { listed, readerNamed, readers, truth, world, type Truth } from './example.ts';

const deepest = 6;

function chainsOf(reader: string, row: Truth): OracleChain[] {
  const at = row.known_on === '' ? undefined : Date.parse(row.known_on);
  return chainsBetween(visible(world, readerNamed(reader, at)), [row.from], [row.to], {
    maxHops: deepest,
    commonAbove: Number(row.common_above),
    includeCommon: row.include_common === 'yes',
  });
}

const asked = (row: Truth): string =>
  [row.from, row.to, row.common_above, row.include_common, row.known_on].join(' ');

const linksOf = (chain: OracleChain): string => chain.links.map((step) => step.join('+')).join(';');

describe('the planted chains', () => {
  test.each(truth)('$name is what those named see first, and nobody else sees at all', (row) => {
    const rows = truth.filter((other) => asked(other) === asked(row));
    for (const { name } of readers) {
      const chains = chainsOf(name, row);
      const expected = rows.filter((other) => listed(other.seen_by).includes(name));
      expect([name, shortest(chains).map(linksOf).sort()]).toEqual([
        name,
        expected.map((other) => other.link_rows).sort(),
      ]);
      if (listed(row.not_seen_by).includes(name)) expect(chains.map(linksOf)).not.toContain(row.link_rows);
    }
  });

  test.each(truth)('$name stands in the table with its hops, its way and the marking of every row', (row) => {
    const way = [row.from, ...listed(row.way), row.to];
    const nodes = way.map((key) => world.things.get(key) ?? key);
    expect(listed(row.link_rows)).toHaveLength(Number(row.hops));
    listed(row.link_rows).forEach((key, step) => {
      const link = world.links.get(key);
      expect([link?.start, link?.end].sort()).toEqual([nodes[step], nodes[step + 1]].sort());
    });
    const rows = [...way.filter((key) => !world.things.has(key)), ...listed(row.link_rows)];
    const markings = rows.map((key) => {
      const marking = (world.records.get(key) ?? world.links.get(key))?.marking;
      const parts = [marking?.owner, marking?.gsc, marking?.handling, marking?.strand, marking?.team];
      return `${key}=${[...parts, marking?.protected === true ? 'PROTECTED' : 'OPEN'].join('|')}`;
    });
    expect(listed(row.markings)).toEqual(markings);
  });

  test('that nobody sees are kept back by a rule, not by an absent row', () => {
    const silent = truth.filter((row) => row.seen_by === '' && row.name !== 'withdrawn');
    const view = visible(world, readerNamed('national'));
    expect(silent.map((row) => row.name)).toContain('doubted');
    for (const row of silent) {
      for (const key of listed(row.link_rows)) expect(view.links).toContain(key);
    }
  });

  test('are at least eight across the border, and each reader of records sees some', () => {
    const crossing = truth.filter((row) => row.seen_by !== '' && row.from.slice(0, 2) !== row.to.slice(0, 2));
    expect(crossing.length).toBeGreaterThanOrEqual(8);
    const seeing = new Set(truth.flatMap((row) => listed(row.seen_by)));
    const silent = readers.filter(({ name }) => !seeing.has(name)).map(({ name }) => name);
    expect(silent).toEqual(['x1-data-quality', 'statistician', 'importer', 'auditor', 'admin']);
  });
});

describe('the oracle', () => {
  const view = visible(world, readerNamed('national'));
  const ask = { maxHops: deepest, commonAbove: 50, includeCommon: false };

  test('takes nothing from the product', () => {
    const folder = join(import.meta.dirname, '../../harness');
    const texts = ['oracle.ts', ...readdirSync(join(folder, 'oracle')).map((name) => join('oracle', name))];
    expect(texts.length).toBeGreaterThan(3);
    for (const name of texts)
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/from '[./]*src\//);
  });

  test('and the policy of the product see the same of every marking, for every role and purpose', () => {
    const forces = ['X1', 'X2', 'INQ'] as const;
    const body = { NATIONAL: 'NCA', INQUIRY: 'INQ' } as const;
    const marking = fc.record({
      owner: fc.constantFrom(...forces),
      gsc: fc.constantFrom(...gscLevels),
      handling: fc.constantFrom(...handlingCodes),
      strand: fc.constantFrom(...strands),
      team: fc.constantFrom('', 'PSD', 'OP-LANTERN'),
      protected: fc.boolean(),
    });
    const reader = fc.record({
      force: fc.constantFrom(...forces),
      role: fc.constantFrom(...roles),
      clearance: fc.constantFrom(...gscLevels),
      teams: fc.subarray(['PSD', 'OP-LANTERN']),
      purpose: fc.constantFrom(...purposes),
      unmask: fc.boolean(),
    });
    const same = fc.property(marking, reader, (row, who) => {
      const force = who.role === 'NATIONAL' || who.role === 'INQUIRY' ? body[who.role] : who.force;
      const { protected: hides, ...parts } = row;
      const key = { ...parts, number: 1, identity: hides ? 'PROTECTED' : 'OPEN', own: '' };
      const unmask = who.unmask ? { unmask: 'Contact is agreed.' } : {};
      const request = { purpose: who.purpose, reason: 'Line 4.', at: 0, ...unmask };
      const full = sightOf({ ...who, force, subject: 'reader' }, request, key) === 'FULL';
      return maySee(row, { ...who, force, at: 0 }) === full;
    });
    fc.assert(same, { numRuns: 5000 });
  });

  test('finds the chains that a plain walk over all ways finds, and of these the shortest', () => {
    const small = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 });
    const same = fc.property(small, fc.integer({ min: 1, max: 5 }), (drawn, maxHops) => {
      const pairs = drawn.filter(([a, b]) => a !== b);
      const seen = acquaintances(pairs);
      const [from, to] = [['0', '1'].map(personKey), ['1', '2'].map(personKey)];
      const found = chainsBetween(seen, from, to, { ...ask, maxHops });
      const plain = ['0', '1'].flatMap((start) => plainWalk(pairs, [start], maxHops));
      const told = found.map((chain) => chain.nodes.map((key) => key.slice(-1)).join(' '));
      expect(told.sort()).toEqual([...new Set(plain)].sort());
      const lengths = found.map((chain) => chain.types.length);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      const apart = ['2'].map(personKey);
      const options: ChainOptions = { ...ask, maxHops };
      expect(shortestBetween(seen, from, apart, options)).toEqual(
        shortest(chainsBetween(seen, from, apart, options)),
      );
    });
    fc.assert(same, { numRuns: 500 });
  });

  test('walks a thing with as many readable neighbours as the limit says, and not with one more', () => {
    const hub = (commonAbove: number) =>
      shortest(chainsBetween(view, ['X1/rms/P25'], ['X2/rms/P15'], { ...ask, commonAbove }));
    expect(hub(5).map((chain) => chain.types)).toEqual([['USED', 'USED']]);
    expect(hub(4).map((chain) => chain.types)).toEqual([['KNOWS', 'USED', 'USED', 'KNOWS']]);
  });

  test('takes a thing as an end by its own key or by the reference of a readable row about it', () => {
    const byKey = chainsBetween(view, ['Phone:+999100000001'], ['X2/rms/P1'], ask);
    const byRow = chainsBetween(view, ['X1/rms/O1'], ['X2/rms/P1'], ask);
    expect(byKey.map((chain) => chain.types)).toEqual([['USED']]);
    expect(byRow).toEqual(byKey);
    expect(chainsBetween(view, ['X1/rms/O10'], ['X2/rms/P12'], ask)).toEqual([]);
  });

  test('counts nothing for a role that reads no records, and more for each right', () => {
    const people = (name: string) => countVisible(visible(world, readerNamed(name))).Person ?? 0;
    for (const name of ['statistician', 'importer', 'auditor', 'admin']) {
      expect(countVisible(visible(world, readerNamed(name)))).toEqual({});
    }
    expect(people('x1-analyst-official')).toBeLessThan(people('x1-analyst'));
    expect(people('x1-analyst')).toBeLessThan(people('x1-analyst-lantern'));
  });
});

const personKey = (number: string): string => `X1/rms/${number}`;

/** People 0 to 7 who know one another as the pairs say, all open to the reader. */
function acquaintances(pairs: readonly (readonly [number, number])[]): View {
  const open = { gsc: 'OFFICIAL', handling: 'P', strand: 'GENERAL', team: '' };
  const row = (noun: string, key: string, cells: Row['cells']): Row => ({
    key,
    noun,
    force: 'X1',
    system: 'rms',
    cells: { ...open, ...cells },
    knownFrom: 0,
    knownTo: Infinity,
  });
  const people = Array.from({ length: 8 }, (_, number) => row('Person', personKey(String(number)), {}));
  const links = pairs.map(([a, b], index) =>
    row('KNOWS', `K${index}`, { person_id: String(a), other_id: String(b) }),
  );
  return visible(worldOf([...people, ...links], true), readerNamed('x1-analyst'));
}

/** Every way without a repeated node from the last of `nodes` to 1 or 2 that has no 0, 1 or 2 inside. */
function plainWalk(
  pairs: readonly (readonly [number, number])[],
  nodes: readonly string[],
  hops: number,
): string[] {
  if (hops === 0) return [];
  return pairs
    .flatMap(([a, b]) => [
      [String(a), String(b)],
      [String(b), String(a)],
    ])
    .filter(([a, b]) => a === nodes.at(-1) && b !== undefined && !nodes.includes(b))
    .flatMap(([, b]) => {
      const path = [...nodes, b ?? ''];
      if (b === '1' || b === '2') return [path.join(' ')];
      return b === '0' ? [] : plainWalk(pairs, path, hops - 1);
    });
}
