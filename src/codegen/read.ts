import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { HeaderError, parseFile, type ParsedFile } from './header.ts';

/** One file of `cypher/`: `file` is its path from the project's root, `name` that path without folder `cypher` and ending. */
export interface StatementSource extends ParsedFile {
  readonly file: string;
  readonly name: string;
}

/** One schema statement of `cypher/_constraints/`. */
export interface ConstraintSource {
  readonly name: string;
  readonly text: string;
}

const ending = '.cypher';
const constraintsFolder = '_constraints';
const camelCase = /^[a-z][a-zA-Z0-9]*$/;

/** All statements under `<root>/cypher`, sorted by name. Throws HeaderError for a file that does not follow the grammar. */
export function readStatements(root: string): StatementSource[] {
  const enums = readEnums(root);
  return filesBelow(root, 'cypher', ending)
    .filter((path) => !path.startsWith(`${constraintsFolder}/`))
    .map((path) => {
      const file = `cypher/${path}`;
      const parts = path.slice(0, -ending.length).split('/');
      if (parts.length !== 2 || !parts.every((part) => camelCase.test(part))) {
        throw new HeaderError(file, 1, 'expected cypher/<folder>/<name>.cypher, both in camel case');
      }
      return {
        file,
        name: parts.join('/'),
        ...parseFile(file, readFileSync(join(root, file), 'utf8'), enums),
      };
    });
}

/** The statements of `<root>/cypher/_constraints`, in the order of their files; a file may hold several, each closed by `;`. */
export function readConstraints(root: string): ConstraintSource[] {
  return filesBelow(root, join('cypher', constraintsFolder), ending).flatMap((path) => {
    const name = path.slice(0, -ending.length);
    const source = readFileSync(join(root, 'cypher', constraintsFolder, path), 'utf8');
    return source
      .replaceAll(/^\s*\/\/.*$/gm, '')
      .split(/;\s*(?:\n|$)/)
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text, index) => ({ name: index === 0 ? name : `${name}#${index + 1}`, text }));
  });
}

/** The names of all enums in `<root>/schema`. */
export function readEnums(root: string): Set<string> {
  const documents = filesBelow(root, 'schema', '.graphql').map((path) =>
    parse(readFileSync(join(root, 'schema', path), 'utf8'), { noLocation: true }),
  );
  const definitions = documents.flatMap((document) => document.definitions);
  return new Set(
    definitions.flatMap((each) => (each.kind === Kind.ENUM_TYPE_DEFINITION ? [each.name.value] : [])),
  );
}

function filesBelow(root: string, folder: string, suffix: string): string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(suffix))
    .sort((a, b) => (a < b ? -1 : 1));
}
