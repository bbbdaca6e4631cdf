import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { idOf } from '../harness/ask.ts';
import { control, leaksOfFile, reader } from '../harness/leaks/file.ts';
import { expectNone } from '../harness/leaks/schemaWords.ts';
import { hiddenTexts, leakId, leakRef } from '../harness/leaks/world.ts';

/** Leak tests of finding and listing (security.md, section 3), each with what a reader with rights sees instead. */

const leaks = leaksOfFile();

/** Root fields that give one record by `ref`, from the schema, and what a list is asked with. */
const single = (): string[] =>
  Object.values(leaks.worlds.full.schema.getQueryType()?.getFields() ?? {})
    .filter(({ args }) => args.length === 1 && args[0]?.name === 'ref')
    .map(({ name }) => name);
const lists = (): string[] =>
  Object.values(leaks.worlds.full.schema.getQueryType()?.getFields() ?? {})
    .filter(({ args }) => args.some(({ name }) => name === 'filter'))
    .map(({ name }) => name);

const search = `query ($text: String!) { search(text: $text) { total edges { cursor node {
  relevance record { id __typename } matches { how row { id } } } } pageInfo { hasNextPage endCursor } } }`;

const page = z.object({
  edges: z.array(z.object({ node: z.object({ id: z.string() }) })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  total: z.number(),
});
const listOf = (field: string): string =>
  `query ($first: Int, $after: String) { list: ${field}(first: $first, after: $after) {
    total edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
const read = (data: unknown) => z.object({ list: page }).parse(data).list;

test('T1 by id: a hidden record is as one that is not there, by every field and by its reference too', async () => {
  expect(single().length).toBeGreaterThan(8);
  const ids = ['hid', 'sec', 'c-secret', 'source', 'o-number'].map(leakId);
  // One hidden record of each sort, so that whoever has the right finds something by every field.
  const references = ['P', 'C', 'CR', 'E', 'NW', 'R', 'S', 'O', 'A', 'G'].map(
    (letter) => `${letter}-2-hidden`,
  );
  const refs = [
    ...ids.map((id) => `{ id: "${id}" }`),
    ...references.map((name) => `{ id: "${idOf(`X2/rms/${name}`)}" }`),
    ...references.map((name) => `{ reference: { force: "X2", system: "rms", reference: "${name}" } }`),
    `{ id: "${idOf('X1/rms/P-absent')}" }`,
  ];
  for (const field of single()) {
    const asked = refs.map((ref, at) => `f${at}: ${field}(ref: ${ref}) { id }`);
    const { data, errors } = await leaks.hides(`{ ${asked.join(' ')} }`);
    expect([field, new Set(Object.values(data ?? {}))]).toEqual([field, new Set([null])]);
    // The one answer for all of them, the absent one among them.
    expect(errors).toHaveLength(refs.length);
    expect(new Set(errors.map((error) => JSON.stringify(error))).size).toBe(1);
  }
});

test('T2 by natural key, alias, phone, plate: not found by any', async () => {
  const texts = [
    hiddenTexts.name,
    hiddenTexts.alias,
    hiddenTexts.identifier,
    hiddenTexts.phone,
    hiddenTexts.plate,
  ];
  for (const text of texts) {
    const { data } = await leaks.hides(search, { text });
    expect(data).toMatchObject({ search: { total: 0, edges: [] } });
  }
});

test('T3 list: no list holds what is hidden, on any page', async () => {
  expect(lists().length).toBeGreaterThan(7);
  for (const field of lists()) {
    await leaks.hides(listOf(field), { first: 100 });
  }
});

test('T4 full-text hit: a word of a hidden name finds nothing', async () => {
  for (const text of ['Zorblax', 'Quint', 'Zelda']) {
    const { data } = await leaks.hides(search, { text });
    expect(data).toMatchObject({ search: { total: 0 } });
  }
});

test('T5 full-text rank order of visible rows: hidden ones move none and lend no relevance', async () => {
  const { data } = await leaks.hides(search, { text: 'Annika Marlow' });
  const found = JSON.stringify(data);
  expect(found.indexOf(leakId('ann'))).toBeGreaterThan(0);
  expect(found.indexOf(leakId('ben'))).toBeGreaterThan(found.indexOf(leakId('ann')));
  await leaks.hides(search, { text: 'Given' });
});

test('T6 autocomplete: beginnings of a hidden name give nothing, and no field completes a word', async () => {
  for (const text of ['Z', 'Zo', 'Zor', 'Zorblak', 'Zorblax Q']) {
    const { data } = await leaks.ask(leaks.worlds.full, reader, search, { text });
    const other = await leaks.ask(leaks.twin, reader, search, { text });
    expect(JSON.stringify(data)).toBe(JSON.stringify(other.data));
    expect(JSON.stringify(data)).not.toContain(leakId('hid'));
  }
  await leaks.hides(search, { text: 'Zorblx Quint' });
  expectNone(leaks.worlds.full.schema, {
    pattern: /suggest|complet|prefix|typeahead|startsWith|didYouMean/i,
    planted: ['suggestions', 'autocomplete', 'byPrefix', 'typeahead', 'nameStartsWith', 'didYouMean'],
  });
});

test('T7 totalCount: every total is of what may be seen', async () => {
  for (const field of lists()) await leaks.hides(`{ ${field} { total } }`);
  await leaks.hides(
    'query ($ref: RecordRef!) { person(ref: $ref) { cases { total } things { total } acquaintances { total } } }',
    {
      ref: leakRef('suspect'),
    },
  );
});

const expansion = `query ($of: RecordRef!) { expand(of: $of) { counts { type links neighbours force { code } } neighbours { total } } }`;

test('T8 group-by and facet values: types and forces of hidden links alone are not among them', async () => {
  const { data } = await leaks.hides(expansion, { of: leakRef('mia') });
  expect(data).toMatchObject({ expand: { counts: [] } });
});

test('T9 facet counts: they count what may be seen', async () => {
  const { data } = await leaks.hides(expansion, { of: leakRef('kim') });
  expect(data).toMatchObject({
    expand: { counts: [{ type: 'USED', links: 2, neighbours: 2 }], neighbours: { total: 2 } },
  });
});

describe('pages', () => {
  test('T12 hasNextPage: it ends where what may be seen ends', async () => {
    for (const field of lists()) {
      const { total } = read((await leaks.ask(leaks.worlds.full, reader, listOf(field), { first: 1 })).data);
      const { data } = await leaks.hides(listOf(field), { first: Math.min(total, 100) });
      if (total <= 100) expect(read(data).pageInfo.hasNextPage).toBe(false);
    }
  });

  test('T13 page sizes full: hidden rows leave no gap in a page', async () => {
    for (const field of lists()) {
      await leaks.hides(listOf(field), { first: 3 });
      let after: string | null = null;
      let rest: number | undefined;
      do {
        const asked = { first: 3, after };
        const [here, there] = [
          await leaks.ask(leaks.worlds.full, reader, listOf(field), asked),
          await leaks.ask(leaks.twin, reader, listOf(field), asked),
        ];
        expect(here.data).toEqual(there.data);
        const { edges, pageInfo, total } = read(here.data);
        rest ??= total;
        expect(edges).toHaveLength(Math.min(3, rest));
        rest -= edges.length;
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(rest).toBe(0);
    }
  });

  test('T14 cursor decoded or replayed by another user: it says nothing and opens for nobody else', async () => {
    const { full } = leaks.worlds;
    const people = listOf('people');
    const { edges, pageInfo } = read((await leaks.ask(full, control, people, { first: 3 })).data);
    const cursor = pageInfo.endCursor ?? '';
    const decoded = Buffer.from(cursor, 'base64url').toString('latin1');
    for (const word of [...edges.map(({ node }) => node.id), control.identity.subject, 'NCA', 'people']) {
      expect(cursor + decoded).not.toContain(word);
    }
    const changed = { first: 3, after: cursor.replace(/^./, cursor.startsWith('A') ? 'B' : 'A') };
    const spoilt = await leaks.ask(full, reader, people, changed);
    const named = { ...control, identity: { ...control.identity, subject: 'another' } };
    const lower = { ...control, identity: { ...control.identity, clearance: 'OFFICIAL' as const } };
    for (const who of [reader, named, lower]) {
      const { data, errors } = await leaks.ask(full, who, people, { first: 3, after: cursor });
      expect([data, errors]).toEqual([null, spoilt.errors]);
    }
    // For whom it was made it opens, and in no other list.
    const next = await leaks.ask(full, control, people, { first: 3, after: cursor });
    expect(read(next.data).edges).toHaveLength(3);
    const other = await leaks.ask(full, control, listOf('cases'), { first: 3, after: cursor });
    expect(other.errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT']);
  });
});
