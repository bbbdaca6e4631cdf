import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExportNode } from '../../../src/exchange/export/graph.ts';
import { graphml } from '../../../src/exchange/graphml.ts';
import { linksCsv, nodesCsv } from '../../../src/exchange/graphCsv.ts';
import { disclosureOf } from '../../../src/exchange/disclosure.ts';
import { idOf, openAsker, refOf, whoIs } from '../../harness/ask.ts';
import { exportAs, type Exported } from '../../harness/exporting.ts';
import { chainsBetween, shortest, visible } from '../../harness/oracle.ts';
import { surelyAdult } from '../../harness/oracle/ages.ts';
import { cell, named } from '../../harness/oracle/rows.ts';
import { listed, ofNoun, readerNamed, truth, world, type Truth } from '../../unit/harness/example.ts';

/** Exports of the planted chains, as several readers, against what the CSV files alone say they may hold. */

const asker = openAsker();
afterAll(asker.close);

const readers = [
  ...['x1-analyst', 'x1-investigator', 'x1-investigator-unmasked', 'x2-investigator-unmasked'],
  ...['x1-reviewer-unmasked', 'national', 'national-unmasked', 'inquiry', 'inquiry-unmasked'],
];

const ends = ({ from, to, common_above: above, include_common: common }: Truth) => ({
  from: from.split(';').map(refOf),
  to: to.split(';').map(refOf),
  above: Number(above),
  common: common === 'yes',
});

/** The chains that a reader gets, but those that are asked for in the past. */
const planted = truth.filter(({ known_on: on }) => on === '');

/** The id that a record has in an export. */
const idIn = ({ request }: Exported, id: string): string =>
  disclosureOf([], new Set(), [], request.salt).idOf(id);

/** Satellites of a person that the reader may see, by the files. */
const readable = (reader: string, noun: string, person: string) => {
  const view = visible(world, readerNamed(reader));
  return ofNoun(noun).filter(
    (row) =>
      view.records.has(row.key) && `${row.force}/${row.system}/${row.cells['person_id'] ?? ''}` === person,
  );
};

const accused = ['OFFENDER', 'SUSPECT', 'PERSON_OF_INTEREST', 'FACILITATOR'];

/** Whether a readable matter in which the person is accused or of interest is one at which she or he was not surely 18. */
function mayHaveBeenChild(reader: string, person: string): boolean {
  const view = visible(world, readerNamed(reader));
  const described = ofNoun('Description').filter((row) => named(row, 'person_id') === person);
  return [...view.links]
    .flatMap((key) => world.links.get(key) ?? [])
    .filter(
      (row) => row.noun === 'INVOLVED_IN' && row.start === person && accused.includes(cell(row, 'role')),
    )
    .some((row) => {
      const matter = world.records.get(row.end);
      const dated = cell(row, 'from') === '' ? (matter ?? row) : row;
      return !surelyAdult(described, dated);
    });
}

/** Contract, rule 7: the own force's people for most roles, everybody's for the national one. */
function unmaskReaches(reader: string, person: string): boolean {
  const { unmask, role, force } = readerNamed(reader);
  return unmask && (role === 'NATIONAL' || person.startsWith(`${force}/`));
}

interface Case {
  readonly reader: string;
  readonly chain: Truth;
  readonly exported: Exported;
}
const cases: Case[] = [];

beforeAll(async () => {
  for (const chain of planted) {
    for (const reader of readers) {
      if (!listed(chain.seen_by).includes(reader)) continue;
      const exported = await exportAs(asker, whoIs(readerNamed(reader)), ends(chain));
      cases.push({ reader, chain, exported });
    }
  }
});

const peopleOn = ({ from, way, to }: Truth): string[] =>
  [from, ...listed(way), to].filter((key) => world.records.get(key)?.noun === 'Person');

const nodeIn = (exported: Exported, id: string): ExportNode => {
  const found = exported.graph.nodes.find((node) => node.id === idIn(exported, id));
  if (found === undefined) throw new Error(`the export has no node for ${id}`);
  return found;
};

test('an export holds the chains that the oracle finds, link by link, and no other', () => {
  expect(cases.length).toBeGreaterThan(100);
  for (const { reader, chain, exported } of cases) {
    const options = {
      maxHops: 6,
      commonAbove: Number(chain.common_above),
      includeCommon: chain.include_common === 'yes',
    };
    const found = shortest(
      chainsBetween(visible(world, readerNamed(reader)), chain.from.split(';'), chain.to.split(';'), options),
    );
    const expected = new Set(
      found.flatMap(({ links }) => links.flat()).map((key) => idIn(exported, idOf(key))),
    );
    expect([chain.name, reader, new Set(exported.graph.links.map(({ id }) => id))]).toEqual([
      chain.name,
      reader,
      expected,
    ]);
    const ids = new Set(exported.graph.nodes.map(({ id }) => id));
    expect(exported.graph.links.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual(
      [],
    );
  }
});

describe('people', () => {
  test('are named exactly where a name may be read and no suspect may have been a child, unless the unmask reaches', () => {
    const counts = { named: 0, masked: 0, ofChildren: 0, unmasked: 0 };
    for (const { reader, chain, exported } of cases) {
      for (const person of peopleOn(chain)) {
        const { label, reference, kind } = nodeIn(exported, idOf(person));
        const names = readable(reader, 'Name', person).map(({ cells }) =>
          [cells['given'], cells['middle'], cells['family']].filter((part) => part !== '').join(' '),
        );
        const child = mayHaveBeenChild(reader, person);
        const reaches = unmaskReaches(reader, person);
        const isNamed = names.length > 0 && (!child || reaches);
        if (isNamed)
          expect([chain.name, reader, person, names]).toEqual([
            chain.name,
            reader,
            person,
            expect.arrayContaining([label]),
          ]);
        else
          expect([kind, label, reference]).toEqual([
            'Person',
            expect.stringMatching(/^person [0-9a-f]{6}$/),
            null,
          ]);
        counts.named += Number(isNamed);
        counts.masked += Number(names.length === 0);
        counts.ofChildren += Number(names.length > 0 && !isNamed);
        counts.unmasked += Number(isNamed && child);
      }
    }
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(5);
  });

  test('who are protected are named to those alone who unmask and may', () => {
    const protectedOn = cases.flatMap(({ reader, chain, exported }) =>
      chain.name === 'friend' ? [{ reader, label: nodeIn(exported, idOf('X1/rms/P9')).label }] : [],
    );
    const named = protectedOn
      .filter(({ label }) => !/^person [0-9a-f]{6}$/.test(label))
      .map(({ reader }) => reader);
    expect(protectedOn.length).toBeGreaterThan(6);
    expect(named.sort()).toEqual(['national-unmasked', 'x1-investigator-unmasked', 'x1-reviewer-unmasked']);
  });
});

test('no export holds a public id, free text, or a mark of protection', () => {
  const texts = ofNoun('Text').map(({ cells }) => cells['body'] ?? '');
  expect(texts.length).toBeGreaterThan(20);
  const publicIds = [...world.records.keys(), ...world.links.keys()].map(idOf);
  for (const { exported } of cases) {
    const { graph } = exported;
    const written = [...graphml(graph), ...nodesCsv(graph), ...linksCsv(graph)].join('');
    expect(texts.filter((body) => body.length > 8 && written.includes(body))).toEqual([]);
    expect(publicIds.filter((id) => written.includes(id))).toEqual([]);
    expect(written).not.toMatch(/protected/i);
  }
});

test('two exports of one answer share no id and no pseudonym', async () => {
  const chain = planted.find(({ name }) => name === 'friend');
  if (chain === undefined) throw new Error('the chain is not planted');
  const who = whoIs(readerNamed('x1-investigator'));
  const [one, other] = await Promise.all([
    exportAs(asker, who, ends(chain)),
    exportAs(asker, who, ends(chain)),
  ]);
  const words = ({ graph }: Exported): string[] => [
    ...[...graph.nodes, ...graph.links].map(({ id }) => id),
    ...graph.nodes.map(({ label }) => label).filter((label) => /^[a-z]+ [0-9a-f]{6}$/.test(label)),
  ];
  expect(words(one).length).toBeGreaterThan(8);
  expect(words(one).filter((word) => words(other).includes(word))).toEqual([]);
  expect(one.graph.nodes.map(({ id }) => id)).toEqual([...one.graph.nodes.map(({ id }) => id)].sort());
});

test('an export says how it is marked, by its most guarded row, and where it comes from', async () => {
  const who = whoIs(readerNamed('x1-analyst-secret'), 'reader-seven');
  const chain = planted.find(({ name }) => name === 'secret');
  if (chain === undefined) throw new Error('the chain is not planted');
  const { graph, request } = await exportAs(asker, who, ends(chain));
  expect(graph.about).toMatchObject({
    synthetic: 'SYNTHETIC',
    gsc: 'SECRET',
    query: 'chains',
    reader: 'reader-seven, X1, ANALYST',
    recipient: 'Analysts of X2',
    purpose: 'PROTECT_CHILD',
    reason: 'A question of the test suite.',
    formula: expect.stringMatching(/^chain-\d+$/),
    chains: expect.stringMatching(/^1: length 3, score 0\.\d+$/),
    query_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(request.format).toBe('GRAPHML');
  expect(graph.nodes.some(({ marking }) => marking.gsc === 'SECRET')).toBe(true);
  expect(graph.nodes.some(({ marking }) => marking.gsc === 'OFFICIAL')).toBe(true);
});

describe('what is refused', () => {
  const of = (reader: string, variables: object) => exportAs(asker, whoIs(readerNamed(reader)), variables);
  const first = { from: [refOf('X1/rms/P1')], to: [refOf('X2/rms/P1')] };

  test.each(['statistician', 'importer', 'auditor', 'admin', 'x1-data-quality'])(
    '%s may export nothing',
    async (reader) => {
      await expect(of(reader, first)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    },
  );

  test('an end that is hidden or absent gives the one answer', async () => {
    const hidden = of('x1-analyst', { ...first, to: [refOf('X2/rms/P8')] });
    await expect(hidden).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'to[0]: no such record for this reader.',
    });
    const absent = of('x1-analyst', { ...first, to: [refOf('X2/rms/P999')] });
    await expect(absent).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'to[0]: no such record for this reader.',
    });
  });

  test('an argument out of bounds is refused by the question itself', async () => {
    const document = '{ linksBetween(from: { id: "a" }, to: { id: "b" }, maxHops: 7) { reached } }';
    const asked = exportAs(asker, whoIs(readerNamed('x1-analyst')), {}, { document });
    await expect(asked).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
});
