import { Neo4jError, type Driver, type GqlStatusObject, type Plan } from 'neo4j-driver';
import type { Finding } from '../../src/codegen/finding.ts';
import type { StatementSource } from '../../src/codegen/read.ts';

/**
 * Holds a statement against a real server, without running it: syntax, columns and their order, parameters, read or
 * write, spelling of labels, types and keys, plan (architecture.md, "Verifier"). The constraints must be applied and the
 * sample loaded, or names would be unknown and plans others. Writing statements get no warnings about names from the
 * server: `checkVocabulary` is there for them.
 */
export async function verifyStatement(driver: Driver, source: StatementSource): Promise<Finding[]> {
  const session = driver.session();
  try {
    const explained = session.run(`EXPLAIN ${source.text}`);
    const keys = await explained.keys();
    const { gqlStatusObjects: notes, queryType, plan } = await explained.summary();
    return [
      ...columnFindings(source, keys),
      ...parameterFindings(source, notes),
      ...writeFindings(source, queryType),
      ...noteFindings(source, notes),
      ...(plan === false ? [] : planFindings(source, plan)),
    ];
  } catch (error) {
    return [refusal(source, error)];
  } finally {
    await session.close();
  }
}

/** The server's codes for what we ask of it (GQLSTATUS, the same in every 5.26 and later). */
const status = {
  parameterMissing: '01N60',
  /** Unknown label, link type and property key; a product of patterns that nothing joins. */
  mistakes: new Set(['01N50', '01N51', '01N52', '03N90']),
};

export const findingAt = ({ file }: StatementSource, line: number, message: string): Finding => ({
  file,
  line,
  message,
});

/** The line of the file for a line of the text, counted from 1. */
const fileLine = ({ firstLine }: StatementSource, line: number): number => firstLine + line - 1;

/** The line of the file on which `wanted` first stands in the text; the text's first line when it doesn't. */
function lineOf(source: StatementSource, wanted: string): number {
  const line = source.text.split('\n').findIndex((each) => each.includes(wanted));
  return fileLine(source, Math.max(line, 0) + 1);
}

/** The line of the file with the last RETURN, which says what the whole statement gives. */
const returnLine = (source: StatementSource): number =>
  fileLine(source, source.text.slice(0, source.text.lastIndexOf('RETURN')).split('\n').length);

/** What the server threw, with its own position where it gives one; anything but the server's answer goes on up. */
export function refusal(source: StatementSource, error: unknown, linesBefore = 0): Finding {
  if (!(error instanceof Neo4jError) || !error.code.startsWith('Neo.ClientError.')) throw error;
  const message = error.message.replace(/ \(line \d+, column [\s\S]*$/, '');
  const line = Number(/\(line (\d+), column/.exec(error.message)?.[1] ?? linesBefore + 1);
  return findingAt(source, fileLine(source, Math.max(line - linesBefore, 1)), message);
}

function columnFindings(source: StatementSource, keys: readonly string[]): Finding[] {
  const declared = Object.keys(source.header.columns);
  const wrong = declared.findIndex((name, index) => name !== keys[index]);
  if (wrong === -1 && declared.length === keys.length) return [];
  const line = source.header.lines[`return ${declared[wrong] ?? ''}`] ?? returnLine(source);
  const message = `the text returns ${listed(keys)}; the header declares ${listed(declared)}`;
  return [findingAt(source, line, message)];
}

const listed = (names: readonly string[]): string => (names.length === 0 ? 'nothing' : names.join(', '));

/** With no parameters sent, one note lists all that the text uses. */
function parameterFindings(source: StatementSource, notes: readonly GqlStatusObject[]): Finding[] {
  const note = notes.find(({ gqlStatus }) => gqlStatus === status.parameterMissing);
  const used = [...(note?.statusDescription ?? '').matchAll(/\$`(\w+)`/g)].map(([, name = '']) => name);
  const { params, lines, flags } = source.header;
  const undeclared = used.filter((name) => name !== 'reader' && !Object.hasOwn(params, name));
  const unused = Object.keys(params).filter((name) => !used.includes(name));
  const blind = !used.includes('reader') && !flags.public && !flags.system;
  return [
    ...undeclared.map((name) =>
      findingAt(source, lineOf(source, `$${name}`), `$${name} is not declared: expected @param ${name}`),
    ),
    ...unused.map((name) =>
      findingAt(source, lines[`param ${name}`] ?? 1, `the parameter "${name}" is not used`),
    ),
    ...(blind
      ? [
          findingAt(
            source,
            source.firstLine,
            'the text does not use $reader, and is neither @public nor @system',
          ),
        ]
      : []),
  ];
}

function writeFindings(source: StatementSource, queryType: string): Finding[] {
  const writes = queryType !== 'r';
  if (writes === source.header.flags.write) return [];
  const message = writes ? 'the text writes: expected @write' : 'the text only reads: expected no @write';
  return [findingAt(source, source.firstLine, message)];
}

/** Unknown names, and patterns that nothing joins. */
function noteFindings(source: StatementSource, notes: readonly GqlStatusObject[]): Finding[] {
  return notes
    .filter(({ gqlStatus }) => status.mistakes.has(gqlStatus))
    .map(({ statusDescription, position }) => {
      // "warn: label does not exist. The label `Persn` does not exist. Verify …": the sentence in the middle is ours
      const [sentence = statusDescription] = /(?<=\. )[^.]*/.exec(statusDescription) ?? [];
      return findingAt(source, fileLine(source, position?.line ?? 1), sentence);
    });
}

const scan =
  /AllNodesScan|NodeByLabelScan|NodeByLabelsScan|AllRelationshipsScan|RelationshipTypeScan|RelationshipTypesScan/;

function planFindings(source: StatementSource, plan: Plan): Finding[] {
  if (source.header.flags.scan !== undefined) return [];
  return operatorsOf(plan)
    .filter(({ operatorType }) => scan.test(operatorType))
    .map(({ operatorType, arguments: { Details: details } }) => {
      const place = typeof details === 'string' ? details : '';
      const line = lineOf(source, /\w+:\w+/.exec(place)?.[0] ?? `(${place}`);
      return findingAt(
        source,
        line,
        `the plan has ${operatorType.replace(/@.*/, '')} of ${place}: expected an index, or @scan with a reason`,
      );
    });
}

const operatorsOf = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(operatorsOf)];
