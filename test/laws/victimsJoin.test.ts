import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { disclosureOf } from '../../src/exchange/disclosure.ts';
import { idOf, openAsker, whoIs, type Asker } from '../harness/ask.ts';
import { exportAs, type Exported } from '../harness/exporting.ts';
import { inTurns, printCounts } from '../harness/lawsFile.ts';
import {
  byLinkColumn,
  byNodeColumn,
  byStructure,
  filesOf,
  joinBy,
  type Match,
  type Seen,
} from '../harness/victims/joining.ts';
import { readerNamed, world } from '../unit/harness/example.ts';

/**
 * Two exports of one answer to two recipients, attacked by joining. Whoever stands under a pseudonym must be joined by no column that
 * tells of her; what structure gives away all the same is counted, and said in docs/exports.md.
 */

let asker: Asker;
/** Both files of each answer. */
let pairs: readonly (readonly [Exported, Exported])[];

const people = [...world.records.values()]
  .filter(({ noun }) => noun === 'Person')
  .map(({ key }) => idOf(key));
const cases = [...world.records.values()].filter(({ noun }) => noun === 'Case').map(({ key }) => idOf(key));
const readers = ['x1-analyst', 'national'];

beforeAll(async () => {
  asker = openAsker('GRAPH');
  const documents = [
    ...cases.map((id) => `{ expand(of: { id: "${id}" }, first: 100) { counts { links } } }`),
    ...people.map(
      (id) => `{ linksAcross(from: { id: "${id}" }, forces: ["X1", "X2"], first: 25) { reached } }`,
    ),
  ];
  const asked = readers.flatMap((name) => documents.map((document) => [name, document] as const));
  const made = await inTurns(asked, async ([name, document]) => {
    const take = (recipient: string) =>
      exportAs(asker, whoIs(readerNamed(name)), {}, { document, recipient }).catch(() => undefined);
    const [one, other] = await Promise.all([take('Analysts of X2'), take('Counsel of the inquiry')]);
    return one === undefined || other === undefined || one.graph.nodes.length < 3
      ? []
      : [[one, other] as const];
  });
  pairs = made.flat();
}, 600_000);
afterAll(() => asker.close());

const isPseudonym = (label: string): boolean => /^person [0-9a-f]{6}$/.test(label);

/** Nodes of the first file that stand under pseudonyms, and links at them. */
function hiddenIn({ graph }: Exported): {
  readonly nodes: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
} {
  const nodes = new Set(
    graph.nodes.filter(({ kind, label }) => kind === 'Person' && isPseudonym(label)).map(({ id }) => id),
  );
  const links = graph.links.filter(({ source, target }) => nodes.has(source) || nodes.has(target));
  return { nodes, links: new Set(links.map(({ id }) => id)) };
}

/** Which is which, as the service alone knows. */
function truthOf([one, other]: readonly [Exported, Exported]): Match {
  const idIn = ({ request }: Exported) => disclosureOf([], new Set(), [], request.salt).idOf;
  const [here, there] = [idIn(one), idIn(other)];
  return new Map(people.map((id) => [here(id), there(id)]));
}

const rightly = (match: Match, truth: Match, among: ReadonlySet<string>): number =>
  [...match].filter(([id, other]) => among.has(id) && truth.get(id) === other).length;

/** Columns that tell of the row itself; the others say what sort it is, or when the matter was. */
const telling = ['label', 'reference', 'system', 'recorded_at'];

describe('by columns', () => {
  test('nobody under a pseudonym, and no link at such a person, is joined by a name, reference or instant of recording', () => {
    const joined: string[] = [];
    let named = 0;
    for (const pair of pairs) {
      const [one, other] = [filesOf(pair[0].graph), filesOf(pair[1].graph)];
      const hidden = hiddenIn(pair[0]);
      for (const [column, match] of byNodeColumn(one, other)) {
        if (telling.includes(column))
          joined.push(...[...match.keys()].filter((id) => hidden.nodes.has(id)).map(() => column));
        named += column === 'label' ? match.size : 0;
      }
      for (const [column, match] of byLinkColumn(one, other)) {
        if (telling.includes(column))
          joined.push(...[...match.keys()].filter((id) => hidden.links.has(id)).map(() => column));
      }
    }
    expect(joined).toEqual([]);
    // The attack works: open records are joined by their names and references.
    expect(named).toBeGreaterThan(100);
  });

  test('ids are shared by no two files', () => {
    for (const [one, other] of pairs) {
      const ids = ({ graph }: Exported) =>
        new Map([...graph.nodes, ...graph.links].map(({ id }) => [id, id]));
      expect(joinBy(ids(one), ids(other)).size).toBe(0);
    }
  });
});

test('by structure: what it gives away is counted', () => {
  const shares: Record<string, number> = {};
  let pseudonyms = 0;
  for (const pair of pairs) pseudonyms += hiddenIn(pair[0]).nodes.size;
  for (const seen of ['shape', 'shape and types', 'everything'] as const satisfies readonly Seen[]) {
    let right = 0;
    let wrong = 0;
    for (const pair of pairs) {
      const match = byStructure(filesOf(pair[0].graph), filesOf(pair[1].graph), seen);
      const { nodes } = hiddenIn(pair[0]);
      const of = rightly(match, truthOf(pair), nodes);
      right += of;
      wrong += [...match.keys()].filter((id) => nodes.has(id)).length - of;
    }
    expect([seen, wrong]).toEqual([seen, 0]);
    shares[`% joined by ${seen}`] = Math.round((100 * right) / pseudonyms);
  }
  printCounts('two exports joined', {
    'pairs of files': pairs.length,
    'people under pseudonyms': pseudonyms,
    ...shares,
  });
  expect(pseudonyms).toBeGreaterThan(50);
  expect(shares['% joined by everything']).toBeGreaterThanOrEqual(shares['% joined by shape'] ?? 100);
});
