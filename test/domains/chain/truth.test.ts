import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { idOf, openAsker, refOf, whoIs } from '../../harness/ask.ts';
import { chainsBetween, shortest, visible, type View } from '../../harness/oracle.ts';
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
        length
        steps {
          type
          from {
            id
          }
          to {
            id
          }
          links {
            id
          }
        }
      }
    }
  }
`;

const step = z.object({
  type: z.string(),
  from: z.object({ id: z.string() }),
  to: z.object({ id: z.string() }),
  links: z.array(z.object({ id: z.string() })),
});
const answer = z.object({
  linksBetween: z.object({ chains: z.array(z.object({ length: z.number(), steps: z.array(step) })) }),
});

/** A chain as text: node, type with its links, node … */
const told = (
  nodes: readonly string[],
  types: readonly string[],
  links: readonly (readonly string[])[],
): string =>
  nodes
    .map((node, i) =>
      i === 0 ? node : `${types[i - 1] ?? ''}{${[...(links[i - 1] ?? [])].sort().join(',')}} ${node}`,
    )
    .join(' ');

/** A thing by the key that the oracle has for it: the graph says which thing the rows about it describe. */
const things = new Map<string, string>();

beforeAll(async () => {
  const text =
    'MATCH (said:ThingRecord)-[:DESCRIBES]->(thing:Thing) RETURN said.id AS said, thing.id AS thing';
  const { records } = await asker.test.raw(text);
  const described = new Map(records.map((row) => [String(row.get('said')), String(row.get('thing'))]));
  for (const [row, key] of world.things) things.set(key, described.get(idOf(row)) ?? 'no such thing');
});

const idOfKey = (key: string): string => things.get(key) ?? idOf(key);

/** What the reader must get, by the files alone. */
function expected(view: View, { from, to, common_above: above, include_common: include }: Truth): string[] {
  const options = { maxHops: 6, commonAbove: Number(above), includeCommon: include === 'yes' };
  const chains = shortest(chainsBetween(view, [from], [to], options));
  return chains
    .map(({ nodes, types, links }) =>
      told(
        nodes.map(idOfKey),
        types,
        links.map((ids) => ids.map(idOf)),
      ),
    )
    .sort();
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
  const { chains } = answer.parse(data).linksBetween;
  return {
    code: 'OK',
    chains: chains
      .map(({ steps }) =>
        told(
          [steps[0]?.from.id ?? '', ...steps.map(({ to }) => to.id)],
          steps.map(({ type }) => type),
          steps.map(({ links }) => links.map(({ id }) => id)),
        ),
      )
      .sort(),
  };
}

describe.each(truth)('planted chain $name ($from to $to)', (row) => {
  test.each(readers.map(({ name }) => name))('is answered to %s as the files say', async (reader) => {
    const view = visible(world, readerNamed(reader, instantOf(row)));
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
