import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Registry } from '../../src/domains/registry.ts';
import { openAsker, type Asker } from '../harness/ask.ts';
import { canaryQuestion } from '../harness/canaryQuestion.ts';
import { openBench, type Bench } from '../harness/laws.ts';
import { inTurns, printCounts } from '../harness/lawsFile.ts';
import { dump } from '../harness/lawsGraph.ts';
import { paramsOf } from '../harness/lawsReaders.ts';
import { visible } from '../harness/oracle.ts';
import { cell } from '../harness/oracle/rows.ts';
import { allReaders, readers, type FixtureReader } from '../harness/readers.ts';
import { planted, reading, statementNamed } from '../harness/statements.ts';
import {
  everythingCalls,
  materialOf,
  wholeCall,
  type Call,
  type Material,
} from '../harness/statementsCalls.ts';
import { oracleReader } from '../harness/twin.ts';
import { world } from '../unit/harness/example.ts';

/**
 * Canaries: each text of examples/two-forces ends in a word that names its force and marking. No answer holds the word of
 * a text that the oracle, which reads the CSV files alone, hides from the reader.
 */

let asker: Asker;
let bench: Bench;
let registry: Registry;
let material: Material;

beforeAll(async () => {
  asker = openAsker('GRAPH');
  bench = openBench('GRAPH');
  registry = await asker.registry();
  material = materialOf(await dump(bench.test), 1);
}, 60_000);
afterAll(async () => {
  await bench.close();
  await asker.close();
});

const wordsIn = (text: string): string[] => [...new Set(text.match(/canary-[a-z0-9-]+/g))].sort();

const texts = [...world.records.values()].filter(({ noun }) => noun === 'Text');
const allWords = wordsIn(texts.map((row) => cell(row, 'body')).join(' '));

/** What the oracle lets her read, and how many records. */
function oracleOf(reader: FixtureReader): { words: string[]; records: number } {
  const { records } = visible(world, oracleReader(reader));
  const bodies = texts.filter(({ key }) => records.has(key)).map((row) => cell(row, 'body'));
  return { words: wordsIn(bodies.join(' ')), records: records.size };
}

/** Who is added so that every word has a reader: members of a team who unmask, and views of the past. */
const { investigatorX1Lantern, investigatorX1Psd, inquiryUnmasked } = readers;
const member = (
  reader: FixtureReader,
  name: string,
  force: string,
  teams: readonly string[],
): FixtureReader => ({
  ...reader,
  name,
  identity: { ...reader.identity, subject: name, force, teams },
  seesAtLeast: 1,
});
const before = (reader: FixtureReader, knownOn: number): FixtureReader => ({
  ...reader,
  name: `${reader.name}Before`,
  request: { ...reader.request, knownOn },
  seesAtLeast: 1,
});
const lantern = member(investigatorX1Lantern, 'lanternUnmasked', 'X1', ['OP-LANTERN']);
const everyReader: readonly FixtureReader[] = [
  ...allReaders,
  { ...lantern, request: { ...lantern.request, unmask: 'Contact was agreed.' } },
  member(investigatorX1Psd, 'investigatorX2Psd', 'X2', ['PSD']),
  member(inquiryUnmasked, 'hearingsUnmasked', 'INQ', ['HEARINGS']),
  before(readers.nationalUnmasked, Date.UTC(2022, 0)),
  before(inquiryUnmasked, Date.UTC(2025, 5)),
];

/** One call of each reading statement that asks for everything. */
const calls = (): Call[] => reading.flatMap((statement) => wholeCall(statement, material));

async function told(reader: FixtureReader, asked: readonly Call[]): Promise<string> {
  const params = paramsOf(reader, registry);
  const answers = await inTurns(asked, (call) => bench.run(call, params));
  return answers.flatMap(({ rows }) => rows).join('\n');
}

describe.each(everyReader.map((reader) => [reader.name, reader] as const))('%s', (_, reader) => {
  test('is told the words of her own texts by the statements, and no other', async () => {
    expect(wordsIn(await told(reader, calls()))).toEqual(oracleOf(reader).words);
  });

  test('is told the same through GraphQL', async () => {
    const { data, errors } = await asker.ask(reader, canaryQuestion);
    expect(wordsIn(JSON.stringify([data, errors]))).toEqual(oracleOf(reader).words);
    expect([...new Set(errors.map(({ code }) => code))]).toEqual(
      reader.seesAtLeast === 0 ? ['FORBIDDEN'] : [],
    );
  });

  test('sees as many records as the oracle counts, and the least that is asked of her', async () => {
    const call = everythingCalls(statementNamed('record/kindsOf'), material)[0];
    if (call === undefined) throw new Error('there is no call');
    const { rows } = await bench.run(call, paramsOf(reader, registry));
    const isRecord = (row: string): boolean => !/"kind":"(Thing|[A-Z_]+)"/.test(row);
    const seen = rows.filter(isRecord).length;
    expect(seen).toBe(oracleOf(reader).records);
    expect(seen).toBeGreaterThanOrEqual(reader.seesAtLeast);
  });
});

test('every word is told to somebody, and to a reader of no record none is', () => {
  const statementsAsked = new Set(calls().map(({ statement }) => statement.name));
  expect(statementsAsked.size).toBe(reading.length);
  printCounts('canaries', {
    readers: everyReader.length,
    'reading statements': statementsAsked.size,
    'of all': reading.length,
    words: allWords.length,
  });
  const heard = new Map(everyReader.map((reader) => [reader.name, oracleOf(reader).words]));
  expect(allWords.length).toBeGreaterThan(20);
  expect([...new Set([...heard.values()].flat())].sort()).toEqual(allWords);
  for (const name of ['statistician', 'importerX1', 'auditor', 'admin']) expect(heard.get(name)).toEqual([]);
});

test('a statement that tests nothing is caught', async () => {
  const leak = planted(
    statementNamed('text/byIds'),
    'UNWIND $ids AS id MATCH (record:Text {id: id}) RETURN record',
  );
  const [call] = everythingCalls(leak, material);
  const words = wordsIn(await told(readers.analystX1, call === undefined ? [] : [call]));
  expect(words).toEqual(allWords);
  expect(words.length).toBeGreaterThan(oracleOf(readers.analystX1).words.length);
});
