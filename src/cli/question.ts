import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Invalid } from '../errors.ts';

/** A question of the command line: a worked query of the explorer by its name, or a file with a GraphQL document. */
export interface NamedQuestion {
  readonly name: string;
  readonly document: string;
  /** JSON, from the file's own line `# variables {…}` unless told otherwise. */
  readonly variables: string | undefined;
}

const variablesLine = /^#\s*variables\s+(\{.*\})\s*$/m;

const textOf = (place: string, path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Invalid(`${place}: ${path} can't be read.`);
  }
};

/** JSON as it was typed, or the content of the file that it names. */
const jsonOf = (given: string): string =>
  given.trimStart().startsWith('{') ? given : textOf('--variables', resolve(given));

/** Reads a question. Throws Invalid where there is neither such a worked query nor such a file. */
export function readQuestion(root: string, query: string, variables: string | undefined): NamedQuestion {
  const worked = join(root, 'schema', 'questions', `${query}.graphql`);
  const isWorked = /^[\w-]+$/.test(query) && existsSync(worked);
  const path = isWorked ? worked : resolve(query);
  if (!existsSync(path)) {
    throw new Invalid(`--query: ${query} is neither a worked query of the explorer nor a file.`);
  }
  const document = textOf('--query', path);
  return {
    name: basename(path, '.graphql'),
    document,
    variables: variables === undefined ? variablesLine.exec(document)?.[1] : jsonOf(variables),
  };
}
