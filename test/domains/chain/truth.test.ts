import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { openAsker, refOf, whoIs } from '../../harness/ask.ts';
import { chain, chainFields, chainsOf, expectedChains, idsOf, type Ids } from '../../harness/chainsTold.ts';
import { shortestBetween, visible, type View } from '../../harness/oracle.ts';
import { readerNamed, readers, truth, world, type Truth } from '../../unit/harness/example.ts';

/**
 * Every planted chain of examples/two-forces, asked as every reader of its truth: the product's answer is compared as a
 * set, both ways, with that of an oracle which reads the CSV files alone.
 */

const asker = openAsker();
const { ask } = asker;
afterAll(asker.close);

const question = /* GraphQL */ `
  query ($from: [RecordRef!]!, $to: [RecordRef!]!, $above: Int!, $includeCommon: Boolean!) {
    linksBetween(
      from: $from
      to: $to
      maxHops: 6
      commonAbove: $above
      includeCommon: $includeCommon
      limit: 100
    ) {
      chains {
        ${chainFields}
      }
    }
  }
`;

const answer = z.object({ linksBetween: z.object({ chains: z.array(chain) }) });

let ids: Ids;
beforeAll(async () => {
  ids = await idsOf(asker, world);
});

/** What the reader must get, by the files alone. */
function expected(view: View, { from, to, common_above: above, include_common: include }: Truth): string[] {
  const options = { maxHops: 6, commonAbove: Number(above), includeCommon: include === 'yes' };
  return expectedChains(shortestBetween(view, [from], [to], options), ids);
}

/** What a reader sees at an instant, worked out once. */
const views = new Map<string, View>();
function viewOf(reader: string, at: number | undefined): View {
  const key = `${reader} ${at ?? ''}`;
  const view = views.get(key) ?? visible(world, readerNamed(reader, at));
  views.set(key, view);
  return view;
}

const instantOf = ({ known_on: day }: Truth): number | undefined =>
  day === '' ? undefined : Date.parse(`${day}T23:59:59.999Z`);

async function got(row: Truth, reader: string): Promise<{ chains: string[]; code: unknown }> {
  const who = whoIs(readerNamed(reader, instantOf(row)));
  const { data, errors } = await ask(who, question, {
    from: [refOf(row.from)],
    to: [refOf(row.to)],
    above: Number(row.common_above),
    includeCommon: row.include_common === 'yes',
  });
  if (errors[0] !== undefined) return { chains: [], code: errors[0].code };
  return { code: 'OK', chains: chainsOf(answer.parse(data).linksBetween.chains, ids) };
}

describe.each(truth)('planted chain $name ($from to $to)', (row) => {
  test.each(readers.map(({ name }) => name))('is answered to %s as the files say', async (reader) => {
    const view = viewOf(reader, instantOf(row));
    const { chains, code } = await got(row, reader);
    expect(chains).toEqual(expected(view, row));
    if (chains.length === 0) expect(['OK', 'NOT_FOUND', 'FORBIDDEN']).toContain(code);
    else expect(code).toBe('OK');
  });
});

test('at least five chains across the border are answered to an analyst of X1', async () => {
  const across = truth.filter(({ from, to }) => from.startsWith('X1/') && to.startsWith('X2/'));
  const answers = await Promise.all(across.map((row) => got(row, 'x1-analyst')));
  expect(answers.filter(({ chains }) => chains.length > 0).length).toBeGreaterThanOrEqual(5);
});

test('a hidden chain leaves the same answer as a pair that nothing joins', async () => {
  const hidden = truth.find(({ name }) => name === 'hidden');
  if (hidden === undefined) throw new Error('truth/links.csv has no chain named hidden');
  expect(await got(hidden, 'x1-analyst')).toEqual({ code: 'OK', chains: [] });
  expect((await got(hidden, 'national')).chains).toHaveLength(1);
});
