import { describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { leaksOfFile } from '../harness/leaks/file.ts';
import { expectNone, extended, offered } from '../harness/leaks/schemaWords.ts';
import { hiddenTexts, leakId, leakRef } from '../harness/leaks/world.ts';

/** Leak tests of what is worked out over a graph (security.md, section 3), each with what a reader with rights sees instead. */

const leaks = leaksOfFile();

const chains = `query ($from: [RecordRef!]!, $to: [RecordRef!]!, $above: Int) {
  linksBetween(from: $from, to: $to, commonAbove: $above) {
    chains { length score forces { code } steps { type says score links { id } sources { source { id } } factors { rarity independence grade } } }
    setAside { thing { id } neighbours joinsBoth } same { id } reached keysDigest } }`;
const between = (from: string, to: string, above = 50) => ({
  from: [leakRef(from)],
  to: [leakRef(to)],
  above,
});
const person = (selection: string): string =>
  `query ($ref: RecordRef!) { person(ref: $ref) { ${selection} } }`;

describe('figures', () => {
  test('T10 min, max and avg of dates: an age or span is worked out from what may be seen, and no field sums up', async () => {
    const { data } = await leaks.hides(
      person('suspectUnder18 cases { edges { node { ageMin ageMax under18 } } }'),
      {
        ref: leakRef('suspect'),
      },
    );
    expect(data).toMatchObject({ person: { suspectUnder18: 'NO' } });
    const spans = /Min$|Max$/;
    const known = offered(leaks.worlds.full.schema, spans).filter((name) =>
      /\.(from|to|age|birth|height)M(in|ax)$/.test(name),
    );
    expectNone(leaks.worlds.full.schema, {
      pattern:
        /^(min|max|avg|sum)(?![a-z])|(Min|Max|Avg|Sum)$|average|aggregate|earliest|latest|oldest|newest/,
      planted: [
        ...['minAge', 'max', 'avgAge', 'sum', 'recordedMin', 'recordedMax', 'scoreAvg', 'scoreSum'],
        ...['averageAge', 'aggregate', 'earliest', 'latestCase', 'oldest', 'newest'],
      ],
      known: [...known, ...limitsByName],
    });
  });

  test('T11 node degree: users, neighbours, commonness and rarity count what may be seen', async () => {
    await leaks.hides(
      'query ($of: RecordRef!) { expand(of: $of) { counts { links neighbours } neighbours { total } } }',
      {
        of: leakRef('o-shared'),
      },
    );
    const { data } = await leaks.hides(chains, between('u1', 'u2', 3));
    // Five use it, which is more than three; to her it is a phone of two.
    expect(data).toMatchObject({ linksBetween: { chains: [{ length: 2 }], setAside: [] } });
  });
});

/** Arguments whose names say a bound, and that sum nothing up. */
const limitsByName = [
  'Query.linksAcross(maxHops)',
  'Query.linksAcross(maxInformation)',
  'Query.linksAcross(maxSource)',
  'Query.linksBetween(maxHops)',
  'Query.linksBetween(maxInformation)',
  'Query.linksBetween(maxSource)',
];

/** Arguments and input fields that would ask what a node's neighbours are, or that something is not so. */
const filtersOfNeighbours = (schema: GraphQLSchema): string[] =>
  offered(schema, /^(some|none|every|not|and|or|all|single)$/i).filter((name) =>
    /Filter\.|Input\.|\(/.test(name),
  );

describe('sorting and filtering', () => {
  test('T15 sort by a hidden property: nothing is sorted by choice, and a hidden name is not the one displayed', async () => {
    const { data } = await leaks.hides(person('name { given family } names { id } pseudonym'), {
      ref: leakRef('ann'),
    });
    expect(data).toMatchObject({ person: { name: { given: 'Annika', family: 'Marlow' } } });
    expectNone(leaks.worlds.full.schema, {
      pattern: /order|sort/i,
      planted: ['orderBy', 'sorted'],
      known: ['MatchWay.ORDER'],
    });
  });

  test("T16 filter by a neighbour's hidden field: a thing is not found by what a hidden row says of it", async () => {
    const places =
      'query ($filter: LocationFilter) { locations(filter: $filter, first: 100) { total edges { node { id } } } }';
    for (const filter of [
      { town: hiddenTexts.town },
      { type: 'CARE_HOME' },
      { town: 'Northmere', type: 'CARE_HOME' },
    ]) {
      await leaks.hidesAll([
        [places, { filter }],
        [places, { filter: { town: hiddenTexts.town } }],
      ]);
    }
    const { data } = await leaks.hides(places, { filter: { town: hiddenTexts.town } });
    expect(data).toMatchObject({ locations: { total: 0 } });
    expect(filtersOfNeighbours(leaks.worlds.full.schema)).toEqual([]);
  });

  test('T17 filter `none` on a node whose only neighbours are hidden: she looks alone, and there is no such filter', async () => {
    const lists = 'acquaintances { total edges { node { id } } } things { total edges { node { id } } }';
    const { data, errors } = await leaks.hides(person(lists), { ref: leakRef('eve') });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ person: { acquaintances: { total: 0 }, things: { total: 0, edges: [] } } });
    const { schema } = leaks.worlds.full;
    expect(filtersOfNeighbours(schema)).toEqual([]);
    const planted = `extend input PersonFilter { none: CaseFilter not: PersonFilter }
      extend type Query { hasNeighbours(every: Boolean, or: Boolean): Boolean }
      input CasesFilter { some: CaseFilter and: CaseFilter all: CaseFilter single: CaseFilter }`;
    expect(filtersOfNeighbours(extended(schema, planted))).toEqual([
      'CasesFilter.all',
      'CasesFilter.and',
      'CasesFilter.single',
      'CasesFilter.some',
      'PersonFilter.none',
      'PersonFilter.not',
      'Query.hasNeighbours(every)',
      'Query.hasNeighbours(or)',
    ]);
  });
});

describe('chains', () => {
  test('T18 path through a hidden node: absent', async () => {
    const { data } = await leaks.hides(chains, between('dot', 'cat'));
    expect(data).toMatchObject({ linksBetween: { chains: [], setAside: [], reached: [] } });
  });

  test('T19 hidden middle, longer permitted path exists: that one is returned', async () => {
    const { data } = await leaks.hides(chains, between('fay', 'gus'));
    expect(data).toMatchObject({ linksBetween: { chains: [{ length: 3 }] } });
  });

  test('T20 path length and number of routes: one way, and one row for its step', async () => {
    const { data } = await leaks.hides(chains, between('kim', 'lou'));
    const [first, ...more] = (data as { linksBetween: { chains: { steps: { links: unknown[] }[] }[] } })
      .linksBetween.chains;
    expect(more).toEqual([]);
    expect(first?.steps.map(({ links }) => links.length)).toEqual([1, 1]);
  });

  test('T21 hidden edge between two visible nodes: nothing joins them', async () => {
    const { data } = await leaks.hides(chains, between('mia', 'ned'));
    expect(data).toMatchObject({ linksBetween: { chains: [] } });
    await leaks.hides(person('acquaintances { total edges { node { id nature } } }'), {
      ref: leakRef('mia'),
    });
  });

  test('T22 visible edge to a hidden node: the edge is absent, no null and no error', async () => {
    const { data, errors } = await leaks.hides(
      'query ($of: RecordRef!) { expand(of: $of) { counts { type } neighbours { total edges { node { link { id } node { id } } } } } }',
      { of: leakRef('dot') },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ expand: { counts: [], neighbours: { total: 0, edges: [] } } });
  });

  test("T23 common neighbours: a phone that hidden rows alone join to both is nobody's", async () => {
    const { data } = await leaks.hides(chains, between('ann', 'ben'));
    expect(JSON.stringify(data)).not.toContain(leakId('o-number'));
    expect(data).toMatchObject({ linksBetween: { chains: [], setAside: [] } });
    await leaks.hides(
      'query ($from: [RecordRef!]!) { linksAcross(from: $from, forces: ["X1", "X2"]) { total edges { node { hops score record { id } } } setAside { neighbours } reached } }',
      {
        from: [leakRef('dot')],
      },
    );
  });
});
