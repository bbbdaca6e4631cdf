import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, readTypeDefs } from '../../src/schema.ts';
import { root } from '../harness/ask.ts';
import { leftOut, randomDocument, rootFields, type RandomDocument } from '../harness/random/document.ts';
import { dice } from '../harness/random/dice.ts';
import { gather } from '../harness/random/material.ts';
import { askAll, type Told } from '../harness/random/asking.ts';
import { openFull } from '../harness/laws.ts';
import { printCounts } from '../harness/lawsFile.ts';
import { readers, type FixtureReader } from '../harness/readers.ts';
import { openTwinAskers, type TwinAskers } from '../harness/twinAskers.ts';

/**
 * Questions made by chance from the schema, asked of a world with hidden records and of its twin that never had them: not a
 * byte differs. More of them for a longer run: CROSSFORCE_RANDOM_QUERIES=20000 npm test -- --testPathPatterns randomQueries
 */

const seeds = [1, 2, 3];
const asking: readonly FixtureReader[] = [
  readers.analystX1,
  readers.investigatorX1Unmasked,
  readers.reviewerX2,
];
/** Who may see what is hidden from them, so that there is something to be seen. */
const control = readers.nationalUnmasked;

/** She is asked one in so many, to save time. */
const controlEvery = 3;

const wanted = Number(process.env['CROSSFORCE_RANDOM_QUERIES'] ?? 2_100);
/** Of each seed for each reader of each world: the laws' own fixture gets two in three, the example the rest. */
const share = { LAWS: 2 / 3, GRAPH: 1 / 3 } as const;
const perRun = (world: keyof typeof share): number =>
  Math.ceil((wanted * share[world]) / (seeds.length * asking.length));

const counts = {
  queries: 0,
  'answers compared': 0,
  different: 0,
  'with records': 0,
  'asked by the reader with rights too': 0,
  'seen by the reader with rights': 0,
};
const asked = new Set<string>();
afterAll(() => {
  printCounts('random queries', {
    seeds: seeds.length,
    readers: asking.length,
    'root fields': asked.size,
    ...counts,
  });
});

const differs = (one: Told, other: Told | undefined): boolean =>
  one.answers.length !== other?.answers.length ||
  one.answers.some((answer, place) => answer !== other.answers[place]);

/** A difference, so told that it can be asked again. */
function replay(
  world: string,
  seed: number,
  reader: FixtureReader,
  one: Told,
  other: Told | undefined,
): string {
  const at = one.answers.findIndex((answer, place) => answer !== other?.answers[place]);
  return [
    `${world}, seed ${seed}, as ${reader.name}: ${one.document.source}`,
    `page ${at + 1} of the world: ${one.answers[at]?.slice(0, 2_000) ?? 'none'}`,
    `page ${at + 1} of the twin: ${other?.answers[at]?.slice(0, 2_000) ?? 'none'}`,
  ].join('\n');
}

describe.each(['LAWS', 'GRAPH'] as const)('the world on %s', (world) => {
  let worlds: TwinAskers;
  let documents: ReadonlyMap<number, readonly RandomDocument[]>;

  beforeAll(async () => {
    if (world === 'LAWS') await openFull().then(({ close }) => close());
    worlds = await openTwinAskers(world);
    const { schema } = worlds.full;
    const material = gather(worlds.data);
    documents = new Map(
      seeds.map((seed) => {
        const from = { schema, material, dice: dice(seed) };
        const made = Array.from({ length: perRun(world) * asking.length }, (_, turn) =>
          randomDocument(from, turn),
        );
        return [seed, made] as const;
      }),
    );
  }, 300_000);
  afterAll(() => worlds.close());

  test.each(asking.map((reader, place) => [reader.name, reader, place] as const))(
    '%s gets the same, to the byte',
    async (_, reader, place) => {
      const twin = await worlds.twinFor(reader);
      for (const seed of seeds) {
        const own = (documents.get(seed) ?? []).filter((__, turn) => turn % asking.length === place);
        const here = await askAll(worlds.full, reader, own);
        const there = await askAll(twin, reader, own);
        const tried = own.filter((__, turn) => turn % controlEvery === 0);
        const seen = await askAll(worlds.full, control, tried);
        const unseen = await askAll(twin, control, tried);
        const different = here.filter((told, at) => differs(told, there[at]));
        counts.queries += own.length;
        counts['answers compared'] += here.reduce((sum, { answers }) => sum + answers.length, 0);
        counts.different += different.length;
        counts['with records'] += here.filter(({ found, document }) => found && document.guarded).length;
        counts['asked by the reader with rights too'] += tried.length;
        counts['seen by the reader with rights'] += seen.filter((told, at) =>
          differs(told, unseen[at]),
        ).length;
        for (const { fields } of own) for (const field of fields) asked.add(field);
        expect(different.map((told) => replay(world, seed, reader, told, there[here.indexOf(told)]))).toEqual(
          [],
        );
      }
    },
    600_000,
  );
});

test('so many were asked, of every root field, and enough of them found something', () => {
  expect(counts.queries).toBeGreaterThanOrEqual(Math.min(wanted, 2_000));
  expect(counts.different).toBe(0);
  expect(counts['with records'] / counts.queries).toBeGreaterThanOrEqual(0.2);
  expect(
    counts['seen by the reader with rights'] / counts['asked by the reader with rights too'],
  ).toBeGreaterThan(0.1);
});

test('no root field is left out that is not there', () => {
  const schema = buildSchema(readTypeDefs(root));
  const all = rootFields(schema).map(({ name }) => name);
  expect(
    Object.keys(leftOut).filter((name) => schema.getQueryType()?.getFields()[name] === undefined),
  ).toEqual([]);
  expect(all.filter((name) => !asked.has(name))).toEqual([]);
});
