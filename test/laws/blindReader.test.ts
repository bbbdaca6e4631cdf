import { afterAll, describe, expect, test } from '@jest/globals';
import { difference, isEmpty, isSame } from '../harness/laws.ts';
import { coverageOf, graphsOfFile, printCounts } from '../harness/lawsFile.ts';
import { blind, lawWriter, paramsOf } from '../harness/lawsReaders.ts';
import { guarded, planted, statementNamed, writing, type LawStatement } from '../harness/statements.ts';
import { callsOf } from '../harness/statementsCalls.ts';

/**
 * The blind reader: who may see bare things alone gets nothing of any statement, not even that something is there, and
 * changes nothing.
 */

const graphs = graphsOfFile();
const covered = coverageOf(guarded.map(({ name }) => name));
let calls = 0;
afterAll(() => {
  printCounts('blind reader', {
    'guarded statements': covered.count(),
    'of all': guarded.length,
    calls,
  });
});

/** What a statement tells or does that it may not. */
async function faultsOf(statement: LawStatement): Promise<string[]> {
  const faults: string[] = [];
  covered.saw(statement.name);
  for (const call of callsOf(statement, graphs.full.material)) {
    calls += 1;
    const [answer, nothing] = await Promise.all([graphs.full.run(call, blind), graphs.twin.run(call, blind)]);
    if (answer.error !== undefined) faults.push(`refused: ${answer.error}`);
    if (answer.changed) faults.push('changed the graph');
    if (!isEmpty(answer, call)) faults.push(`gave ${answer.rows[0] ?? ''}`);
    if (!isSame(answer, nothing)) faults.push(difference(call, answer, nothing));
  }
  return faults;
}

test('there are statements to try', () => {
  expect(guarded.length).toBeGreaterThan(120);
  expect(writing.length).toBeGreaterThan(25);
});

test.each(guarded)(
  '$name gives a blind reader what an empty graph gives, and changes nothing',
  async (statement) => {
    expect(await faultsOf(statement)).toEqual([]);
  },
);

describe('a writer writes nothing under a key that is not hers', () => {
  test.each(writing.filter(({ text }) => /writeKeys\s*\[\s*row\.acl/.test(text)))(
    '$name',
    async (statement) => {
      const writer = paramsOf(lawWriter, graphs.full.registry);
      for (const call of callsOf(statement, { ...graphs.full.material, acl: graphs.full.foreignAcl })) {
        expect(await graphs.full.run(call, writer)).toEqual({ rows: [], error: undefined, changed: false });
      }
    },
  );

  test('and every statement that takes rows with keys is among them', () => {
    const takesKeys = writing.filter(({ source }) => JSON.stringify(source.header.params).includes('"acl"'));
    expect(takesKeys.length).toBeGreaterThan(25);
    expect(takesKeys.filter(({ text }) => !/writeKeys\s*\[\s*row\.acl/.test(text))).toEqual([]);
  });
});

describe('the law catches', () => {
  const byIds = statementNamed('person/byIds');
  const total = statementNamed('case/total');
  const protect = statementNamed('protection/protect');
  test.each([
    [
      'a record without a test',
      planted(byIds, 'UNWIND $ids AS id MATCH (record:Person {id: id}) RETURN record'),
    ],
    ['a count without a test', planted(total, 'MATCH (record:Case) RETURN count(record) AS total')],
    [
      'an echo that tells what is there',
      planted(byIds, 'UNWIND $ids AS id MATCH (:Person {id: id}) RETURN id', {
        columns: { id: { kind: 'STRING', nullable: false } },
      }),
    ],
    [
      'a write without a test',
      planted(
        protect,
        'UNWIND $ids AS id MATCH (p:Person {id: id}) SET p.protected = true RETURN id LIMIT 0',
      ),
    ],
  ])('%s', async (_, statement) => {
    expect(await faultsOf(statement)).not.toEqual([]);
  });
});

test('every guarded statement was tried', () => {
  expect(covered.left()).toEqual([]);
});
