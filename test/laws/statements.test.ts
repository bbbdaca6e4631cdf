import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/codegen/finding.ts';
import { lintGuards } from '../../src/codegen/lint.ts';
import type { StatementSource } from '../../src/codegen/read.ts';
import { checkVocabulary, readVocabulary } from '../../src/codegen/vocabulary.ts';
import type { ReaderParams } from '../../src/graph/run.ts';
import { root } from '../harness/ask.ts';
import { checkTypes } from '../harness/checkTypes.ts';
import { openFull, type FullGraph } from '../harness/laws.ts';
import { inTurns, printCounts } from '../harness/lawsFile.ts';
import { guarded, sources, statementNamed, statements } from '../harness/statements.ts';
import { everythingCalls, exampleCalls } from '../harness/statementsCalls.ts';
import { verifyStatement } from '../harness/verifyStatement.ts';

/** Every file of `cypher/` against a real server, and the mistakes that must be found in one. */

/** What the server says of each file, asked of some at once: its plans take longest. */
const told = new Map<string, { readonly text: readonly Finding[]; readonly types: readonly Finding[] }>();

let full: FullGraph;
beforeAll(async () => {
  full = await openFull();
  // No importer writes a row without a key: it is there for the other laws, and would be a false null here.
  await full.test.raw('MATCH (n:Record) WHERE n.acl IS NULL DETACH DELETE n');
  await full.test.raw('MATCH ()-[r {force: "X1"}]->() WHERE r.acl IS NULL DELETE r');
  const ask = async (source: StatementSource): Promise<void> => {
    told.set(source.name, {
      text: await verifyStatement(full.test.driver, source),
      types: await types(source),
    });
  };
  const writes = ({ header }: StatementSource): boolean => header.flags.write;
  await inTurns(
    sources.filter((source) => !writes(source)),
    ask,
  );
  // Two writes at once would wait for each other's locks.
  for (const source of sources.filter(writes)) await ask(source);
}, 600_000);
afterAll(async () => {
  printCounts('statements', {
    'files verified': told.size,
    'of all': statements.length,
    guarded: guarded.length,
  });
  await full.close();
});

const vocabulary = readVocabulary(root);

/** Everybody's keys: types are looked at in all rows. */
const many = 64;
const everybody: ReaderParams = {
  at: Date.now(),
  keys: new Array<boolean>(many).fill(true),
  pointerKeys: new Array<boolean>(many).fill(false),
  writeKeys: new Array<boolean>(many).fill(true),
};

const lint = ({ name, text, header, firstLine }: StatementSource): Finding[] =>
  lintGuards(name, text, header.flags, firstLine);
const words = ({ name, text, firstLine }: StatementSource): Finding[] =>
  checkVocabulary(name, text, vocabulary, firstLine);

async function types(source: StatementSource): Promise<Finding[]> {
  const statement = statementNamed(source.name);
  // A search from everything to everything is more than a server should be asked to name the types of.
  const calls = everythingCalls(statement, full.material).filter(
    ({ params }) => Object.values(params).flat().length < 1.5 * full.material.ids.length,
  );
  return checkTypes(
    full.test.driver,
    source,
    [...exampleCalls(statement, full.material), ...calls.slice(0, 3)].map(({ params }) => params),
    source.name.startsWith('pointer/') ? { ...everybody, pointerKeys: everybody.keys } : everybody,
  );
}

test('every file is generated, and every generated statement has its file', () => {
  expect(statements.map(({ name }) => name).sort()).toEqual(sources.map(({ name }) => name).sort());
  expect([...told.keys()].sort()).toEqual(statements.map(({ name }) => name).sort());
});

describe.each(sources)('$file', (source) => {
  test('says of the text what the server says of it', () => {
    expect(told.get(source.name)?.text).toEqual([]);
  });

  test('gives columns of the types that it declares', () => {
    expect(source.header.examples.length).toBeGreaterThan(0);
    expect(told.get(source.name)?.types).toEqual([]);
  });

  test('tests every guarded variable, and uses known names alone', () => {
    expect([...lint(source), ...words(source)]).toEqual([]);
  });
});

test('the vocabulary has no word that no statement uses', () => {
  const text = sources.map((source) => source.text).join('\n');
  const all = [...vocabulary.labels, ...vocabulary.types, ...vocabulary.keys];
  expect(all.filter((word) => !new RegExp(`\\b${word}\\b`).test(text))).toEqual([]);
});

describe('a planted mistake is told with its file and line', () => {
  const named = (name: string): StatementSource => statementNamed(name).source;
  const altered = (name: string, part: string, by: string): StatementSource => {
    const source = named(name);
    if (!source.text.includes(part)) throw new Error(`${name} has no part like ${part}`);
    return { ...source, text: source.text.replace(part, by) };
  };
  const headed = (name: string, header: Partial<StatementSource['header']>): StatementSource => {
    const source = named(name);
    return { ...source, header: { ...source.header, ...header } };
  };
  const verify = (source: StatementSource): Promise<Finding[]> => verifyStatement(full.test.driver, source);
  /** The line of the file on which a part of the statement stands. */
  const lineOf = (name: string, part: string): number => {
    const { text, firstLine } = named(name);
    return firstLine + text.slice(0, text.indexOf(part)).split('\n').length - 1;
  };
  const headerLine = (name: string, tag: string): number => named(name).header.lines[tag] ?? 0;
  const byIds = 'person/byIds';

  test.each<readonly [string, string, () => Promise<Finding[]>, () => number, RegExp]>([
    [
      'a misspelt property',
      byIds,
      () => verify(altered(byIds, 'record.knownFrom', 'record.knwonFrom')),
      () => lineOf(byIds, 'record.knownFrom'),
      /knwonFrom/,
    ],
    [
      'a misspelt label',
      byIds,
      () => verify(altered(byIds, ':Person', ':Persn')),
      () => lineOf(byIds, ':Person'),
      /Persn/,
    ],
    [
      'a missing parameter',
      byIds,
      () => verify(headed(byIds, { params: {} })),
      () => lineOf(byIds, '$ids'),
      /\$ids is not declared/,
    ],
    [
      'a wrong column',
      byIds,
      () => verify(headed(byIds, { columns: { row: { kind: 'STRING', nullable: false } } })),
      () => lineOf(byIds, 'RETURN'),
      /the text returns record; the header declares row/,
    ],
    [
      'an unmarked scan',
      'case/total',
      () => {
        const { scan: _, ...flags } = named('case/total').header.flags;
        return verify(headed('case/total', { flags }));
      },
      () => lineOf('case/total', 'record:Case'),
      /NodeByLabelScan/,
    ],
    [
      'a scan of everything',
      byIds,
      () => verify(altered(byIds, '(record:Person {id: id})', '(record {id: id})')),
      () => lineOf(byIds, '(record'),
      /AllNodesScan/,
    ],
    [
      'patterns that nothing joins',
      byIds,
      () => verify(altered(byIds, '(record:Person {id: id})', '(record:Person {id: id}), (other:Case)')),
      () => lineOf(byIds, '(record'),
      /disconnected|cartesian/i,
    ],
    [
      'a write that is not declared',
      'case/put',
      () => verify(headed('case/put', { flags: { ...named('case/put').header.flags, write: false } })),
      () => named('case/put').firstLine,
      /expected @write/,
    ],
    [
      'a wrong type',
      'case/total',
      () => types(headed('case/total', { columns: { total: { kind: 'STRING', nullable: false } } })),
      () => headerLine('case/total', 'return total'),
      /INTEGER NOT NULL; the header declares STRING/,
    ],
    [
      'a column that may be null undeclared',
      'person/casesOf',
      () => {
        const { columns } = named('person/casesOf').header;
        const link = { kind: 'LINK', type: 'INVOLVED_IN', nullable: false } as const;
        return types(headed('person/casesOf', { columns: { ...columns, link } }));
      },
      () => headerLine('person/casesOf', 'return link'),
      /NULL ; the header declares LINK\(INVOLVED_IN\)/,
    ],
    [
      'a misspelt name in a statement that writes',
      'protection/protect',
      () => Promise.resolve(words(altered('protection/protect', 'person.protected', 'person.protectd'))),
      () => lineOf('protection/protect', 'person.protected'),
      /"protectd" is no key/,
    ],
    [
      'a variable without its test',
      'person/casesOf',
      () => Promise.resolve(lint(altered('person/casesOf', '$reader.keys[near.acl] AND', '$first > 0 AND'))),
      () => lineOf('person/casesOf', 'near:Case'),
      /"near" is bound without its test/,
    ],
  ])('%s', async (_, name, find, line, message) => {
    const findings = await find();
    expect(findings).toContainEqual({
      file: `cypher/${name}.cypher`,
      line: line(),
      message: expect.stringMatching(message),
    });
  });
});
