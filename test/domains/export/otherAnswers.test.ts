import { afterAll, describe, expect, test } from '@jest/globals';
import { disclosureOf } from '../../../src/exchange/disclosure.ts';
import { idOf, openAsker, refOf, whoIs } from '../../harness/ask.ts';
import { exportAs, type Exported } from '../../harness/exporting.ts';
import { acrossFrom, visible } from '../../harness/oracle.ts';
import { expansionOf } from '../../harness/oracle/expansion.ts';
import { cell } from '../../harness/oracle/rows.ts';
import { readerNamed, world } from '../../unit/harness/example.ts';

/** Exports of answers that are no chains: what `expand` and `search` give. */

const asker = openAsker();
afterAll(asker.close);

const usual = { maxHops: 4, commonAbove: 50, includeCommon: false };

const idsIn = ({ graph }: Exported, list: 'nodes' | 'links'): ReadonlySet<string> =>
  new Set(graph[list].map(({ id }) => id));

describe.each(['x1-analyst', 'national-unmasked'])('%s', (name) => {
  const reader = readerNamed(name);
  const who = whoIs(reader);

  test.each(['X1/rms/P1', 'X1/rms/C1', 'X2/rms/P4'])('expand of %s: its links and no other', async (key) => {
    const document = '{ expand(of: REF, first: 100) { counts { links } } }'.replace(
      'REF',
      JSON.stringify(refOf(key)).replaceAll(/"(\w+)":/g, '$1:'),
    );
    const exported = await exportAs(asker, who, {}, { document });
    const idIn = (id: string): string => disclosureOf([], new Set(), [], exported.request.salt).idOf(id);
    const links = expansionOf(visible(world, reader), key)?.links ?? [];
    const named = links.filter((link) => {
      const row = world.links.get(link);
      return row !== undefined && cell(row, 'id') !== '';
    });
    expect(named.length).toBeGreaterThan(0);
    expect(idsIn(exported, 'links').size).toBe(links.length);
    expect(named.filter((link) => !idsIn(exported, 'links').has(idIn(idOf(link))))).toEqual([]);
    expect(idsIn(exported, 'nodes').has(idIn(idOf(key)))).toBe(true);
  });

  test('linksAcross: all records of its page with the links that lead to them', async () => {
    const document =
      '{ linksAcross(from: { reference: { force: "X1", system: "rms", reference: "P1" } }, first: 100) { total } }';
    const exported = await exportAs(asker, who, {}, { document });
    const idIn = (id: string): string => disclosureOf([], new Set(), [], exported.request.salt).idOf(id);
    const joined = acrossFrom(visible(world, reader), ['X1/rms/P1'], usual);
    expect(joined.size).toBeGreaterThan(0);
    const records = [...joined.keys()].map((key) => idIn(idOf(key)));
    expect(records.filter((id) => !idsIn(exported, 'nodes').has(id))).toEqual([]);
    expect(idsIn(exported, 'links').size).toBeGreaterThanOrEqual(joined.size);
  });

  test('search: what was found, without a link', async () => {
    const exported = await exportAs(asker, who, {}, { document: '{ search(text: "P1") { total } }' });
    expect(exported.graph.nodes.length).toBeGreaterThan(0);
    expect(exported.graph.links).toEqual([]);
  });
});

test('what is not there gives NOT_FOUND and no file', async () => {
  const document = '{ expand(of: { id: "aaaaaaaaaaaaaaaaaaaaaaaaaa" }) { counts { links } } }';
  await expect(exportAs(asker, whoIs(readerNamed('x1-analyst')), {}, { document })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});
