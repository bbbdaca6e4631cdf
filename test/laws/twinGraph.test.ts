import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ReaderParams } from '../../src/graph/run.ts';
import { answersOf, outward, searches } from '../harness/lawsChains.ts';
import { findingsOf } from '../harness/lawsSearch.ts';
import { difference, isEmpty, isSame } from '../harness/laws.ts';
import { coverageOf, graphsOfFile, inTurns, printCounts } from '../harness/lawsFile.ts';
import { replace, type GraphData } from '../harness/lawsGraph.ts';
import { lawReaders, lawWriter, paramsOf } from '../harness/lawsReaders.ts';
import {
  guarded,
  planted,
  pointing,
  reading,
  statementNamed,
  writing,
  type LawStatement,
} from '../harness/statements.ts';
import { callsOf } from '../harness/statementsCalls.ts';
import { pointsOf, readsOf, twinOf, writesOf } from '../harness/twin.ts';

/**
 * The twin graph: what a reader gets of the full graph is what she gets of one from which everything that she may not see
 * was taken away.
 */

const graphs = graphsOfFile();
/** Reading statements as every reader, writing ones as the writer. */
const covered = coverageOf([
  ...lawReaders.flatMap((reader) => reading.map(({ name }) => `${reader.name} ${name}`)),
  ...writing.map(({ name }) => `${lawWriter.name} ${name}`),
]);
let calls = 0;
afterAll(() => {
  printCounts('twin graph', {
    readers: lawReaders.length,
    'guarded statements': guarded.length,
    'statements as readers': covered.count(),
    'of all': lawReaders.length * reading.length + writing.length,
    calls,
  });
});

interface Comparison {
  readonly differences: readonly string[];
  /** Whether some call found something, or would have changed something. */
  readonly works: boolean;
}

async function compare(statement: LawStatement, reader: ReaderParams): Promise<Comparison> {
  const differences: string[] = [];
  let works = false;
  for (const call of callsOf(statement, graphs.full.material)) {
    calls += 1;
    const [answer, other] = await Promise.all([graphs.full.run(call, reader), graphs.twin.run(call, reader)]);
    if (!isSame(answer, other)) differences.push(difference(call, answer, other));
    works ||=
      answer.changed || !isEmpty(answer, call) || (!call.statement.flags.write && answer.rows.length > 2);
  }
  return { differences, works };
}

/** Statements that a reader must find something with; a law that compares nothing with nothing proves nothing. */
const mostSilent = 2;

const sizeOf = ({ nodes, links }: GraphData): number => nodes.length + links.length;

describe.each(lawReaders.map((reader) => [reader.name, reader] as const))('%s', (_, reader) => {
  let params: ReaderParams;

  beforeAll(async () => {
    params = paramsOf(reader, graphs.full.registry);
    const data = twinOf(graphs.full.data, readsOf(graphs.full.data, reader));
    expect(sizeOf(graphs.full.data) - sizeOf(data)).toBeGreaterThan(100);
    await replace(graphs.twin.test, data);
  }, 300_000);

  test('gets the same of every reading statement, and something of nearly all', async () => {
    const found = await inTurns(reading, (statement) => {
      covered.saw(`${reader.name} ${statement.name}`);
      return compare(statement, params);
    });
    expect(found.flatMap(({ differences }) => differences)).toEqual([]);
    const silent = reading.filter((_, place) => found[place]?.works === false).map(({ name }) => name);
    expect(silent.slice(mostSilent)).toEqual([]);
  }, 600_000);

  test('gets the same searches and expansions, page by page', async () => {
    const found = await findingsOf(graphs.full.test, graphs.full.registry, reader);
    expect(found).toEqual(await findingsOf(graphs.twin.test, graphs.full.registry, reader));
    expect(found.searches.filter((answer) => answer.includes('"relevance"')).length).toBeGreaterThan(5);
    expect(found.expansions.filter((answer) => answer.includes('"links"')).length).toBeGreaterThan(0);
  });

  test('gets the same chains', async () => {
    const answers = await answersOf(graphs.full.test, graphs.full.registry, reader);
    const others = await answersOf(graphs.twin.test, graphs.full.registry, reader);
    const different = answers.flatMap((answer, place) =>
      answer === others[place]
        ? []
        : [`${place}: ${answer.slice(0, 80)} / ${others[place]?.slice(0, 80) ?? ''}`],
    );
    expect(different).toEqual([]);
    const found = answers.filter((answer) => /"chains":\[\{/.test(answer));
    expect(found.length).toBeGreaterThanOrEqual(5);
    expect(answers.filter((answer) => answer.startsWith('NOT_FOUND')).length).toBeGreaterThan(0);
    expect(answers).toHaveLength(searches.length + outward.length);
    expect(answers.filter((answer) => /"hops":\d/.test(answer)).length).toBeGreaterThanOrEqual(1);
  }, 600_000);
});

/** Readers who have pointers in the fixture: police to C of another force, the inquiry to P. */
const pointed = lawReaders.filter(({ name }) => name === 'analystX1' || name === 'inquiry');

describe.each(pointed.map((reader) => [reader.name, reader] as const))(
  '%s asks for pointers',
  (_, reader) => {
    test('and gets what a graph gives that holds nothing she has neither sight of nor a pointer to', async () => {
      const params = paramsOf(reader, graphs.full.registry);
      const data = twinOf(graphs.full.data, pointsOf(graphs.full.data, reader));
      expect(sizeOf(graphs.full.data)).toBeGreaterThan(sizeOf(data));
      expect(sizeOf(data)).toBeGreaterThan(
        sizeOf(twinOf(graphs.full.data, readsOf(graphs.full.data, reader))),
      );
      await replace(graphs.twin.test, data);
      const found = await inTurns(pointing, (statement) => compare(statement, params));
      expect(found.flatMap(({ differences }) => differences)).toEqual([]);
      expect(found.map(({ works }) => works)).toEqual(pointing.map(() => true));
      expect(pointing.length).toBeGreaterThanOrEqual(3);
    }, 300_000);
  },
);

describe('a writer', () => {
  test('gets the same of every writing statement, and each of them writes', async () => {
    await replace(graphs.twin.test, twinOf(graphs.full.data, writesOf(graphs.full.data, lawWriter), 'all'));
    const params = paramsOf(lawWriter, graphs.full.registry);
    for (const statement of writing) {
      covered.saw(`${lawWriter.name} ${statement.name}`);
      const { differences, works } = await compare(statement, params);
      expect([statement.name, differences, works]).toEqual([statement.name, [], true]);
    }
  }, 600_000);

  test('is caught where a statement answers for a row that she may not write', async () => {
    const protect = statementNamed('protection/protect');
    const text = protect.text.replace(/\nWHERE .*/, '');
    expect(text).not.toBe(protect.text);
    const { differences } = await compare(planted(protect, text), paramsOf(lawWriter, graphs.full.registry));
    expect(differences).not.toEqual([]);
  });
});

describe('the law catches', () => {
  beforeAll(async () => {
    const [reader] = lawReaders;
    if (reader === undefined) throw new Error('there is no reader');
    await replace(graphs.twin.test, twinOf(graphs.full.data, readsOf(graphs.full.data, reader)));
  }, 300_000);

  /** A statement with a part of its text replaced. Throws when that part is not there. */
  function altered(name: string, part: RegExp, by: string): LawStatement {
    const statement = statementNamed(name);
    const text = statement.text.replace(part, by);
    if (text === statement.text) throw new Error(`${name} has no part like ${part.source}`);
    return planted(statement, text);
  }

  test.each([
    [
      'common things by all neighbours, hidden ones too',
      () =>
        altered(
          'link/hubs',
          /WITH thing, count\(DISTINCT near\) AS neighbours\n {2}WHERE neighbours > \$above/,
          'WITH DISTINCT thing, thing.neighbours AS neighbours',
        ),
    ],
    ['a count of what is hidden', () => altered('case/total', /WHERE .*\n {2}AND/, 'WHERE')],
    [
      'a page that is cut before it is tested',
      () =>
        altered(
          'person/page',
          /WHERE record\.id > \$after\n {2}AND/,
          'WITH record ORDER BY record.id LIMIT $first WHERE',
        ),
    ],
    [
      'a filter on a neighbour that may be hidden',
      () => altered('person/byIds', /\nRETURN/, ' AND NOT EXISTS { (record)<-[:KNOWS]-(:Person) }\nRETURN'),
    ],
    [
      'a level of a ball that is cut before it is tested',
      () =>
        altered(
          'link/balls1',
          /\n {2}WHERE \$reader\.keys\[r\.acl\]/,
          '\n  WITH n, r, m LIMIT $links WHERE $reader.keys[r.acl]',
        ),
    ],
  ])('%s', async (_, make) => {
    const [reader] = lawReaders;
    if (reader === undefined) throw new Error('there is no reader');
    const { differences } = await compare(make(), paramsOf(reader, graphs.full.registry));
    expect(differences).not.toEqual([]);
  });
});

test('every guarded statement was compared, as each who may use it', () => {
  expect(covered.left()).toEqual([]);
});
