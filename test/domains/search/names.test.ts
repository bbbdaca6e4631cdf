import { afterAll, describe, expect, test } from '@jest/globals';
import { idOf, openAsker, refOf, whoIs, type Who } from '../../harness/ask.ts';
import { visible } from '../../harness/oracle.ts';
import { cell } from '../../harness/oracle/rows.ts';
import { readerNamed, readers, world } from '../../unit/harness/example.ts';
import { searcher, type Hit } from './searching.ts';

/** Searches by name in examples/two-forces. */

const asker = openAsker();
afterAll(asker.close);
const { search, searchAll, refusal } = searcher(asker);

const unmasked = whoIs(readerNamed('x1-investigator-unmasked'));
const investigator = whoIs(readerNamed('x1-investigator'));
const analyst = whoIs(readerNamed('x1-analyst'));
const national = whoIs(readerNamed('national-unmasked'));

const idsOf = (hits: readonly Hit[]): string[] => hits.map(({ record }) => record.id);
const names = [...world.records.values()].filter(({ noun }) => noun === 'Name');
const textOf = (row: (typeof names)[number]): string =>
  ['given', 'middle', 'family']
    .map((column) => cell(row, column))
    .join(' ')
    .trim();
const bearerOf = (row: (typeof names)[number]): string =>
  `${row.force}/${row.system}/${cell(row, 'person_id') || cell(row, 'network_id')}`;

describe('a person is found', () => {
  test.each([
    ['by her name as it stands', 'Owen Tarrant', 'EXACT'],
    ['in another case', 'OWEN tarrant', 'EXACT'],
    ['in another order', 'Tarrant, Owen', 'ORDER'],
    ['by how it sounds', 'Owen Tarand', 'SOUND'],
    ['with one typing error a word', 'Qwen Tarranf', 'SPELLING'],
  ])('%s', async (_, text, how) => {
    const { hits } = await search(investigator, text, { kinds: ['PERSON'], forces: ['X1'] });
    const hit = hits.find(({ record }) => record.id === idOf('X1/rms/P1'));
    expect([hit?.matches[0]?.how, hit?.matches[0]?.row]).toEqual([
      how,
      { __typename: 'Name', id: idOf('X1/rms/N1') },
    ]);
  });

  test('by a nickname of her name, and by what the sample calls her', async () => {
    const { hits } = await search(national, 'Sammy Haddadin');
    expect(hits.find(({ record }) => record.id === idOf('X1/rms/P8'))?.matches[0]?.how).toBe('NICKNAME');
    const red = await search(investigator, 'Red', { kinds: ['PERSON'] });
    expect(idsOf(red.hits)).toContain(idOf('X1/rms/P3'));
  });

  test('by a part of her name, behind those who are called so altogether', async () => {
    const { hits } = await search(investigator, 'Owen', { forces: ['X1'] });
    const found = hits.find(({ record }) => record.id === idOf('X1/rms/P1'));
    expect(found?.relevance).toBeLessThan(1);
    // One row for the legal name, one for the alias, and the person once.
    expect(found?.matches).toHaveLength(2);
    expect(new Set(idsOf(hits)).size).toBe(hits.length);
  });

  test('and a network by what it is called', async () => {
    const who = whoIs(readerNamed('x1-analyst-lantern'));
    const { hits } = await search(who, 'Slipway group', { kinds: ['NETWORK'] });
    expect(hits[0]).toMatchObject({ record: { __typename: 'Network' }, relevance: 1 });
    expect((await search(who, 'Slipway group', { kinds: ['PERSON'] })).hits).toEqual([]);
  });
});

test.each(
  readers
    .filter(({ role }) => ['ANALYST', 'INVESTIGATOR', 'NATIONAL', 'INQUIRY'].includes(role))
    .filter((_, at) => at % 3 === 0)
    .map(({ name }) => name),
)('%s finds everybody by each readable name, and nobody by a hidden one', async (name) => {
  const view = visible(world, readerNamed(name));
  const readable = names.filter(
    ({ key }) => view.records.has(key) && view.records.has(bearerOf(world.records.get(key) ?? raise(key))),
  );
  const texts = [...new Set(names.map(textOf))];
  const found = await searchAll(whoIs(readerNamed(name)), texts, { kinds: ['PERSON', 'NETWORK'] });
  for (const text of texts) {
    const exact = (found.get(text) ?? []).filter(({ matches }) =>
      matches.some(({ how, row }) => how === 'EXACT' && row.__typename === 'Name'),
    );
    const expected = readable.filter(
      (row) =>
        words(text).every((word) => words(textOf(row)).includes(word)) &&
        inOrder(words(text), words(textOf(row))),
    );
    expect([text, idsOf(exact).sort()]).toEqual([
      text,
      [...new Set(expected.map(bearerOf).map(idOf))].sort(),
    ]);
    const rows = (found.get(text) ?? []).flatMap(({ matches }) => matches.map(({ row }) => row.id));
    expect(rows.filter((id) => hidden(readable, id))).toEqual([]);
  }
  expect(readable.length).toBeGreaterThan(8);
  expect(readable.length).toBeLessThan(names.length);
});

const raise = (key: string): never => {
  throw new Error(`no row ${key}`);
};
const words = (text: string): string[] => [
  ...new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  ),
];
function inOrder(asked: readonly string[], name: readonly string[]): boolean {
  const places = asked.map((word) => name.indexOf(word));
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1));
}
const nameIds = new Map(names.map((row) => [idOf(row.key), row.key]));
const hidden = (readable: typeof names, id: string): boolean => {
  const key = nameIds.get(id);
  return key !== undefined && !readable.some((row) => row.key === key);
};

describe('a protected person', () => {
  const name = 'Harpreet Solanki';
  const her = idOf('X1/rms/P4');

  test('is found by an investigator of her force who unmasks, and the access record hears of it', async () => {
    expect(idsOf((await search(unmasked, name)).hits)).toContain(her);
    const { trail } = await asker.ask(unmasked, `{ search(text: "${name}") { total } }`);
    expect(trail.unmasked().length).toBeGreaterThan(0);
  });

  test.each(['Harpreet Solanki', 'P4', 'X1/rms/P4', 'Solanki Harpreet', 'Harpret Solanky'])(
    'is not found by %s otherwise, though her record can be read under its pseudonym',
    async (text) => {
      for (const who of [
        investigator,
        analyst,
        { ...analyst, request: { ...analyst.request, unmask: 'Asked all the same.' } },
      ]) {
        expect(idsOf((await search(who, text)).hits)).not.toContain(her);
      }
      expect(
        (
          await asker.ask(investigator, 'query ($ref: RecordRef!) { person(ref: $ref) { id } }', {
            ref: refOf('X1/rms/P4'),
          })
        ).data,
      ).toEqual({ person: { id: her } });
    },
  );
});

describe('pages', () => {
  test('are full to the last one, in one order, and together the whole, whatever is hidden between', async () => {
    const whole = async (who: Who): Promise<readonly Hit[]> =>
      (await search(who, 'Kamau', { first: 100 })).hits;
    for (const who of [analyst, investigator, national]) {
      const all = await whole(who);
      const walked: Hit[] = [];
      let after: string | null = null;
      for (let turn = 0; turn < 50; turn += 1) {
        const { hits, total, next } = await search(who, 'Kamau', { first: 1, after });
        expect([total, hits.length]).toEqual([all.length, 1]);
        walked.push(...hits);
        if (next === null) break;
        after = next;
      }
      expect(walked).toEqual(all);
      const order = all.map(({ relevance, record }) => `${(1 - relevance).toFixed(4)} ${record.id}`);
      expect(order).toEqual([...order].sort());
    }
    expect((await whole(national)).length).toBeGreaterThan(2);
  });

  test('open with a cursor of this very reader and question alone', async () => {
    const { next } = await search(national, 'Kamau', { first: 1 });
    for (const [who, text, more] of [
      [analyst, 'Kamau', {}],
      [national, 'Owen', {}],
      [national, 'Kamau', { kinds: ['PERSON'] }],
      [national, 'Kamau', { forces: ['X1'] }],
    ] as const) {
      expect(await refusal(who, text, { ...more, first: 1, after: next })).toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    }
  });
});

describe('what is refused', () => {
  test.each([
    ['no text', '  ', {}, 'BAD_USER_INPUT', /^text: expected a letter or a digit/],
    ['signs alone', '*-:"', {}, 'BAD_USER_INPUT', /^text:/],
    ['too long a text', 'a'.repeat(201), {}, 'LIMIT_EXCEEDED', /^text: 201 characters/],
    ['too many words', 'a b c d e f g', {}, 'LIMIT_EXCEEDED', /^text: 7 different words/],
    ['no kind', 'Owen', { kinds: [] }, 'BAD_USER_INPUT', /^kinds:/],
    ['no force', 'Owen', { forces: [] }, 'BAD_USER_INPUT', /^forces:/],
    ['too long a page', 'Owen', { first: 101 }, 'LIMIT_EXCEEDED', /^first:/],
  ])('%s', async (_, text, more, code, message) => {
    expect(await refusal(analyst, text, more)).toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });
});

test.each([
  'Owen*',
  'Ow?n',
  'Owen~',
  '(Owen',
  'given:Owen',
  'Owen AND',
  'NOT Owen',
  '"Owen',
  '/.*/',
  '[a TO z]',
  '\\',
  'a^9',
  '+Owen -Tarrant',
  "' RETURN 1",
])('the syntax of Lucene and Cypher in %s is text like any other', async (text) => {
  if (!/[a-z0-9]/i.test(text)) return;
  const { hits } = await search(analyst, text);
  for (const { matches } of hits) for (const { how } of matches) expect(how).not.toBe('');
  const all = await search(analyst, 'Owen');
  expect(hits.length).toBeLessThanOrEqual(Math.max(all.hits.length, 3));
});
