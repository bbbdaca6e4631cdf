import { z } from 'zod';
import { idOf, type Asker } from './ask.ts';
import type { OracleChain } from './oracle/chains.ts';
import { cell } from './oracle/rows.ts';
import type { World } from './oracle/view.ts';

/** Chains as texts, so that those of an answer and those of the oracle can be compared as sets. */

/** What a question must ask of a chain for `chainsOf`. */
export const chainFields = /* GraphQL */ `
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
`;

const step = z.object({
  type: z.string(),
  from: z.object({ id: z.string() }),
  to: z.object({ id: z.string() }),
  links: z.array(z.object({ id: z.string() })),
});
export const chain = z.object({ length: z.number(), steps: z.array(step) });

/** A chain as text: node, type with its links, node … */
function told(
  nodes: readonly string[],
  types: readonly string[],
  links: readonly (readonly string[])[],
): string {
  const before = (place: number): string =>
    place === 0 ? '' : ` ${types[place - 1] ?? ''}{${[...(links[place - 1] ?? [])].sort().join(',')}} `;
  return nodes.map((node, place) => `${before(place)}${node}`).join('');
}

/** The chains of an answer, sorted. */
export const chainsOf = (chains: readonly z.infer<typeof chain>[], { linkOf }: Ids): string[] =>
  chains
    .map(({ steps }) =>
      told(
        [steps[0]?.from.id ?? '', ...steps.map(({ to }) => to.id)],
        steps.map(({ type }) => type),
        steps.map(({ links }) => links.map(({ id }) => linkOf(id))),
      ),
    )
    .sort();

/** How keys of the oracle and ids of the graph are told. */
export interface Ids {
  /** The public id of a record or thing by the key that the oracle has for it. */
  readonly of: (key: string) => string;
  /** A link's id as it is compared: one that its force gave no reference has an id that no file tells. */
  readonly linkOf: (id: string) => string;
  readonly linkOfKey: (key: string) => string;
}

const nameless = 'unreferenced';

/** Asks the graph which thing the rows about it describe, and which links have no reference. */
export async function idsOf({ test }: Asker, { things, links }: World): Promise<Ids> {
  const text =
    'MATCH (said:ThingRecord)-[:DESCRIBES]->(thing:Thing) RETURN said.id AS said, thing.id AS thing';
  const { records } = await test.raw(text);
  const described = new Map(records.map((row) => [String(row.get('said')), String(row.get('thing'))]));
  const known = new Map([...things].map(([row, key]) => [key, described.get(idOf(row)) ?? 'no such thing']));
  const named = new Set(
    [...links.values()].filter((row) => cell(row, 'id') !== '').map((row) => idOf(row.key)),
  );
  return {
    of: (key) => known.get(key) ?? idOf(key),
    linkOf: (id) => (named.has(id) ? id : nameless),
    linkOfKey: (key) => {
      const row = links.get(key);
      return row === undefined || cell(row, 'id') === '' ? nameless : idOf(key);
    },
  };
}

/** The oracle's chains, sorted. */
export const expectedChains = (chains: readonly OracleChain[], ids: Ids): string[] =>
  chains
    .map(({ nodes, types, links }) =>
      told(
        nodes.map(ids.of),
        types,
        links.map((keys) => keys.map(ids.linkOfKey)),
      ),
    )
    .sort();
