import { readStatements, type StatementSource } from '../../src/codegen/read.ts';
import { cypher } from '../../src/generated/cypher.ts';
import type { Columns, Flags } from '../../src/graph/statement.ts';
import { root } from './ask.ts';

/** The statements that the product runs, found in the generated file, each with the header of its source. */
export interface LawStatement {
  readonly name: string;
  readonly text: string;
  readonly columns: Columns;
  readonly flags: Flags;
  readonly source: StatementSource;
}

/** The files of `cypher/` as they stand. */
export const sources: readonly StatementSource[] = readStatements(root);

const sourceNamed = new Map(sources.map((source) => [source.name, source]));

/** Every statement of `src/generated/cypher.ts`. Throws for one that has no file. */
export const statements: readonly LawStatement[] = Object.values(cypher)
  .flatMap((group: Readonly<Record<string, Omit<LawStatement, 'source'>>>) => Object.values(group))
  .map(({ name, text, columns, flags }) => {
    const source = sourceNamed.get(name);
    if (source === undefined) throw new Error(`${name} is generated, and has no file in cypher/`);
    return { name, text, columns, flags, source };
  });

const isGuarded = ({ flags }: LawStatement): boolean => !flags.public && !flags.system;

/** The statements that take a reader; laws run over them without a list to maintain. */
export const guarded = statements.filter(isGuarded);
/** Those that tell of pointers: their twin keeps what the reader has a pointer to. */
export const pointing = guarded.filter(({ name }) => name.startsWith('pointer/'));
export const reading = guarded.filter((one) => !one.flags.write && !pointing.includes(one));
export const writing = guarded.filter(({ flags }) => flags.write);

/** A statement that stands in no file, for showing that a law catches its fault. */
export const planted = (
  like: LawStatement,
  text: string,
  more: Partial<LawStatement> = {},
): LawStatement => ({ ...like, name: `planted/${like.name.replace('/', '_')}`, text, ...more });

/** The statement of this name. Throws when there is none. */
export function statementNamed(name: string): LawStatement {
  const found = statements.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no statement ${name}`);
  return found;
}
