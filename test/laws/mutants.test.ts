import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { predicatesOf, withoutPredicate } from '../../src/codegen/predicate.ts';
import type { ReaderParams } from '../../src/graph/run.ts';
import { isSame, openFull, openTwin, type Bench, type FullGraph } from '../harness/laws.ts';
import { replace } from '../harness/lawsGraph.ts';
import { blind, lawReaders, lawWriter, paramsOf } from '../harness/lawsReaders.ts';
import { guarded, reading, statementNamed, writing, type LawStatement } from '../harness/statements.ts';
import { callsOf, everythingCalls, type Material } from '../harness/statementsCalls.ts';
import { allOn, mutantsOf, switchable, type Mutant } from '../harness/statementsMutants.ts';
import { readsOf, twinOf, writesOf } from '../harness/twin.ts';

/**
 * Mutants: with a test taken off one record or link variable, blind reader or twin graph must fail. On a twin every test
 * is true, so a mutant answers there as its statement does: each answer of the twin is asked for once.
 */

let full: FullGraph;
let twin: Bench;

beforeAll(async () => {
  full = await openFull();
  twin = await openTwin();
}, 120_000);
afterAll(async () => {
  await full.close();
  await twin.close();
});

const all: readonly Mutant[] = guarded.flatMap(mutantsOf);
const nameOf = ({ statement, variable, part }: Mutant): string => `${statement.name}: ${part} of ${variable}`;

/** Those that answer every call as the statement itself does on the server `twin`. */
async function survivorsOf(
  statement: LawStatement,
  mutants: readonly Mutant[],
  reader: ReaderParams,
  material: Material = full.material,
): Promise<Mutant[]> {
  const switches = switchable(statement);
  let left = [...mutants];
  for (const { params } of callsOf(statement, material)) {
    if (left.length === 0) return left;
    const run = (off: readonly boolean[]) =>
      full.run({ statement: switches, params: { ...params, off } }, reader);
    const expected = await twin.run({ statement, params }, reader);
    expect([statement.name, isSame(await run(allOn(statement)), expected)]).toEqual([statement.name, true]);
    const next: Mutant[] = [];
    for (const mutant of left) {
      const answer = await run(mutant.off);
      if (isSame(answer, expected) && !(answer.changed && !expected.changed)) next.push(mutant);
    }
    left = next;
  }
  return left;
}

async function round(
  left: readonly Mutant[],
  among: readonly LawStatement[],
  reader: ReaderParams,
  material?: Material,
) {
  const survivors: Mutant[] = left.filter(({ statement }) => !among.includes(statement));
  for (const statement of among) {
    const own = left.filter((mutant) => mutant.statement === statement);
    if (own.length > 0) survivors.push(...(await survivorsOf(statement, own, reader, material)));
  }
  return survivors;
}

test('every mutant is caught by the blind reader or the twin graph', async () => {
  expect(all.length).toBeGreaterThan(200);
  let left: readonly Mutant[] = all;
  for (const reader of lawReaders) {
    if (!left.some(({ statement }) => reading.includes(statement))) break;
    await replace(twin.test, twinOf(full.data, readsOf(full.data, reader)));
    left = await round(left, reading, paramsOf(reader, full.registry));
  }
  const writer = paramsOf(lawWriter, full.registry);
  await replace(twin.test, twinOf(full.data, writesOf(full.data, lawWriter), 'all'));
  left = await round(left, writing, writer);
  left = await round(left, writing, writer, { ...full.material, acl: full.foreignAcl });
  await twin.test.clear();
  left = await round(left, guarded, blind);
  expect(left.map(nameOf)).toEqual([]);
}, 300_000);

test('a switched text answers as the text with the test taken out', async () => {
  const reader = paramsOf(lawReaders[0] ?? lawWriter, full.registry);
  for (const name of ['person/casesOf', 'protection/remarkKnows']) {
    const statement = statementNamed(name);
    const [call] = everythingCalls(statement, full.material);
    const predicates = predicatesOf(statement.text);
    for (const mutant of mutantsOf(statement).filter(({ part }) => part === 'test')) {
      const predicate = predicates[mutant.off.indexOf(true) / 2];
      if (call === undefined || predicate === undefined) throw new Error(`${name} has no call or no test`);
      const cut = { ...statement, text: withoutPredicate(statement.text, predicate) };
      const switched = { ...call.params, off: mutant.off };
      expect(await full.run({ statement: switchable(statement), params: switched }, reader)).toEqual(
        await full.run({ statement: cut, params: call.params }, reader),
      );
    }
  }
});

test('a mutant that changes nothing would be told', async () => {
  const statement = statementNamed('person/byIds');
  const idle: Mutant = { statement, variable: 'record', part: 'test', off: allOn(statement) };
  await twin.test.clear();
  expect(await survivorsOf(statement, [idle], blind)).toEqual([idle]);
});
