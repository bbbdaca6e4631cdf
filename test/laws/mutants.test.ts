import { afterAll, expect, test } from '@jest/globals';
import { predicatesOf, withoutPredicate } from '../../src/codegen/predicate.ts';
import type { ReaderParams } from '../../src/graph/run.ts';
import { isSame } from '../harness/laws.ts';
import { coverageOf, graphsOfFile, inTurns, printCounts } from '../harness/lawsFile.ts';
import { replace } from '../harness/lawsGraph.ts';
import { blind, lawReaders, lawWriter, paramsOf } from '../harness/lawsReaders.ts';
import {
  guarded,
  pointing,
  reading,
  statementNamed,
  writing,
  type LawStatement,
} from '../harness/statements.ts';
import {
  callsAbout,
  callsOf,
  everythingCalls,
  type Call,
  type Material,
} from '../harness/statementsCalls.ts';
import { allOn, mutantsOf, switchable, type Mutant } from '../harness/statementsMutants.ts';
import { pointsOf, readsOf, twinOf, writesOf } from '../harness/twin.ts';

/**
 * Mutants: with a test taken off one record or link variable, blind reader or twin graph must fail. On a twin every test
 * is true, so a mutant answers there as its statement does: each answer of the twin is asked for once.
 */

const graphs = graphsOfFile();

const all: readonly Mutant[] = guarded.flatMap(mutantsOf);
const nameOf = ({ statement, variable, part }: Mutant): string => `${statement.name}: ${part} of ${variable}`;

/** Mutants that were told from their statement, and statements that have one. */
const caught = coverageOf(all.map(nameOf));
const covered = coverageOf(guarded.map(({ name }) => name));
let runs = 0;
afterAll(() => {
  printCounts('mutants', {
    'guarded statements': covered.count(),
    'of all statements': guarded.length,
    'mutants caught': caught.count(),
    'of all mutants': all.length,
    runs,
  });
});

/** Those that answer a call as the statement itself does on the server `twin`. */
async function survivorsOfCall(
  { statement, params }: Call,
  mutants: readonly Mutant[],
  reader: ReaderParams,
): Promise<Mutant[]> {
  const switches = switchable(statement);
  const run = (off: readonly boolean[]) => {
    runs += 1;
    return graphs.full.run({ statement: switches, params: { ...params, off } }, reader);
  };
  const [expected, whole] = await Promise.all([
    graphs.twin.run({ statement, params }, reader),
    run(allOn(statement)),
  ]);
  expect([statement.name, isSame(whole, expected)]).toEqual([statement.name, true]);
  const left: Mutant[] = [];
  for (const mutant of mutants) {
    const answer = await run(mutant.off);
    if (isSame(answer, expected) && !(answer.changed && !expected.changed)) left.push(mutant);
  }
  return left;
}

/** Those that no call tells from the statement itself. Few ids are tried first: most mutants are caught by these. */
async function survivorsOf(
  statement: LawStatement,
  mutants: readonly Mutant[],
  reader: ReaderParams,
  material: Material = graphs.full.material,
): Promise<Mutant[]> {
  let left: Mutant[] = [];
  const places = new Map(mutants.map(({ near }) => [near.join(), near]));
  for (const [place, near] of places) {
    const own = mutants.filter((mutant) => mutant.near.join() === place);
    const [call] = callsAbout(statement, material, near);
    left.push(...(call === undefined ? own : await survivorsOfCall(call, own, reader)));
  }
  for (const call of callsOf(statement, material)) {
    if (left.length > 0) left = await survivorsOfCall(call, left, reader);
  }
  return left;
}

async function round(
  left: readonly Mutant[],
  among: readonly LawStatement[],
  reader: ReaderParams,
  material?: Material,
): Promise<Mutant[]> {
  const others = left.filter(({ statement }) => !among.includes(statement));
  const survivors = await inTurns(among, async (statement) => {
    const own = left.filter((mutant) => mutant.statement === statement);
    return own.length > 0 ? survivorsOf(statement, own, reader, material) : [];
  });
  return [...others, ...survivors.flat()];
}

test('every mutant is caught by the blind reader or the twin graph', async () => {
  expect(all.length).toBeGreaterThan(600);
  let left: readonly Mutant[] = all;
  for (const reader of lawReaders) {
    if (!left.some(({ statement }) => reading.includes(statement))) break;
    await replace(graphs.twin.test, twinOf(graphs.full.data, readsOf(graphs.full.data, reader)));
    left = await round(left, reading, paramsOf(reader, graphs.full.registry));
  }
  for (const reader of lawReaders.filter(({ name }) => name === 'analystX1' || name === 'inquiry')) {
    await replace(graphs.twin.test, twinOf(graphs.full.data, pointsOf(graphs.full.data, reader)));
    left = await round(left, pointing, paramsOf(reader, graphs.full.registry));
  }
  const writer = paramsOf(lawWriter, graphs.full.registry);
  await replace(graphs.twin.test, twinOf(graphs.full.data, writesOf(graphs.full.data, lawWriter), 'all'));
  left = await round(left, writing, writer);
  left = await round(left, writing, writer, { ...graphs.full.material, acl: graphs.full.foreignAcl });
  await graphs.twin.test.clear();
  left = await round(left, guarded, blind);
  expect(left.map(nameOf)).toEqual([]);
  for (const mutant of all) {
    covered.saw(mutant.statement.name);
    if (!left.includes(mutant)) caught.saw(nameOf(mutant));
  }
  expect(caught.left()).toEqual([]);
  expect(covered.left()).toEqual([]);
}, 900_000);

test('a switched text answers as the text with the test taken out', async () => {
  const reader = paramsOf(lawReaders[0] ?? lawWriter, graphs.full.registry);
  for (const name of ['person/casesOf', 'protection/remarkKnows']) {
    const statement = statementNamed(name);
    const [call] = everythingCalls(statement, graphs.full.material);
    const predicates = predicatesOf(statement.text);
    for (const mutant of mutantsOf(statement).filter(({ part }) => part === 'test')) {
      const predicate = predicates[mutant.off.indexOf(true) / 2];
      if (call === undefined || predicate === undefined) throw new Error(`${name} has no call or no test`);
      const cut = { ...statement, text: withoutPredicate(statement.text, predicate) };
      const switched = { ...call.params, off: mutant.off };
      expect(await graphs.full.run({ statement: switchable(statement), params: switched }, reader)).toEqual(
        await graphs.full.run({ statement: cut, params: call.params }, reader),
      );
    }
  }
});

test('a mutant that changes nothing would be told', async () => {
  const statement = statementNamed('person/byIds');
  const idle: Mutant = { statement, variable: 'record', part: 'test', near: [], off: allOn(statement) };
  await graphs.twin.test.clear();
  expect(await survivorsOf(statement, [idle], blind)).toEqual([idle]);
});
