import type { ColumnType, Columns, Flags } from '../graph/statement.ts';
import { readType, withinType } from './types.ts';

/** A header as parsed; parameters and columns keep their order, `notes` and `lines` go by `param ids`, `return of`. */
export interface Header {
  readonly description: string;
  readonly params: Columns;
  readonly columns: Columns;
  readonly notes: Readonly<Record<string, string>>;
  readonly lines: Readonly<Record<string, number>>;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
  readonly flags: Flags;
}

/** A statement file: its header, the text below it, and the line of the file on which that text begins. */
export interface ParsedFile {
  readonly header: Header;
  readonly text: string;
  readonly firstLine: number;
}

/** A mistake in a file of `cypher/`; the message names file and line and what was expected. */
export class HeaderError extends Error {
  constructor(file: string, line: number, message: string) {
    super(`${file}:${line}: ${message}.`);
    this.name = 'HeaderError';
  }
}

const flagNames = ['one', 'write', 'public', 'system'] as const;
const isFlag = (tag: string): tag is (typeof flagNames)[number] => flagNames.some((name) => name === tag);

/**
 * Parses a statement file: description, then tags, then text (architecture.md, "Typed Cypher, simply").
 * The header is the run of `//` lines at the top. `enums` are the names of the schema's enums.
 * @throws HeaderError at the first mistake.
 */
export function parseFile(file: string, source: string, enums: ReadonlySet<string>): ParsedFile {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const comments = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.slice(2).trim());
  const firstTag = comments.findIndex((line) => line.startsWith('@'));
  const tags = firstTag === -1 ? [] : comments.slice(firstTag);
  const description = comments
    .slice(0, comments.length - tags.length)
    .join(' ')
    .trim();
  if (description === '')
    throw new HeaderError(file, 1, 'expected a first comment line that says what and why');

  const start = lines.findIndex((line, index) => index >= comments.length && line.trim() !== '');
  if (start === -1) throw new HeaderError(file, comments.length, 'expected a statement below the header');
  const stray = lines.findIndex((line, index) => index >= comments.length && /^\s*\/\/\s*@/.test(line));
  if (stray !== -1)
    throw new HeaderError(
      file,
      stray + 1,
      'tags stand in the header alone, above the first line of the text',
    );

  const header = readTags(file, description, tags, comments.length - tags.length + 1, enums);
  return { header, text: lines.slice(start).join('\n').trim(), firstLine: start + 1 };
}

type Refuse = (message: string) => never;
type Open<T> = { -readonly [Key in keyof T]: T[Key] };

function readTags(
  file: string,
  description: string,
  tags: readonly string[],
  tagLine: number,
  enums: ReadonlySet<string>,
): Header {
  const params: Record<string, ColumnType> = {};
  const columns: Record<string, ColumnType> = {};
  const notes: Record<string, string> = {};
  const lines: Record<string, number> = {};
  const examples: { value: Record<string, unknown>; line: number }[] = [];
  const flags: Open<Flags> = { one: false, write: false, public: false, system: false };

  for (const [index, content] of tags.entries()) {
    const line = tagLine + index;
    const refuse: Refuse = (message) => {
      throw new HeaderError(file, line, message);
    };
    const match =
      /^@(\w*)\s*(.*)$/.exec(content) ?? refuse('expected a tag: notes stay on the line of their tag');
    const [, tag = '', rest = ''] = match;
    if (tag === 'param' || tag === 'return') {
      const into = tag === 'param' ? params : columns;
      const { name, type, note } = readColumn(content, enums, refuse);
      if (Object.hasOwn(into, name)) refuse(`"${name}" is declared twice`);
      into[name] = type;
      lines[`${tag} ${name}`] = line;
      if (note !== '') notes[`${tag} ${name}`] = note;
    } else if (tag === 'example') {
      examples.push({ value: readExample(rest, refuse), line });
    } else {
      readFlag(flags, tag, rest, refuse);
    }
  }

  if (!flags.write && Object.keys(columns).length === 0) {
    throw new HeaderError(file, tagLine, 'a statement that reads declares its columns: expected @return');
  }
  const loose = Object.keys(columns).find((name) => holdsMap(columns[name]));
  if (loose !== undefined && !flags.system) {
    const line = lines[`return ${loose}`] ?? tagLine;
    throw new HeaderError(
      file,
      line,
      'a column declares its map field by field: MAP is for parameters and @system',
    );
  }
  for (const { value, line } of examples) checkExample(file, line, value, params);
  return { description, params, columns, notes, lines, examples: examples.map(({ value }) => value), flags };
}

function readFlag(flags: Open<Flags>, tag: string, rest: string, refuse: Refuse): void {
  if (tag === 'scan') {
    if (rest === '') refuse('@scan says why the statement may scan: expected a reason');
    if (flags.scan !== undefined) refuse('@scan stands twice');
    flags.scan = rest;
  } else if (isFlag(tag)) {
    if (rest !== '') refuse(`@${tag} stands alone on its line`);
    if (flags[tag]) refuse(`@${tag} stands twice`);
    flags[tag] = true;
  } else {
    const known = ['param', 'return', 'example', ...flagNames].map((name) => `@${name}`).join(', ');
    refuse(`"@${tag}" is no tag: expected ${known} or @scan`);
  }
}

const holdsMap = (type: ColumnType | undefined): boolean =>
  type !== undefined && withinType(type).some(({ kind }) => kind === 'MAP');

/** `@param name TYPE note`, or the same with `@return`. */
function readColumn(
  content: string,
  enums: ReadonlySet<string>,
  refuse: Refuse,
): { name: string; type: ColumnType; note: string } {
  const match =
    /^@\w+\s+([a-z]\w*)\s+(.*)$/.exec(content) ?? refuse(`expected a name and a type, not "${content}"`);
  const [, name = '', typed = ''] = match;
  if (name === 'reader') refuse('"reader" is supplied by graph.run and is not declared');
  const { type, rest } = attempt(() => readType(typed, enums), refuse);
  if (/^\S/.test(rest)) refuse(`expected a space behind the type, not "${rest}"`);
  return { name, type, note: rest.trim() };
}

function attempt<T>(read: () => T, refuse: Refuse): T {
  try {
    return read();
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** The JSON object at the front of the line; a note may follow it. */
function readExample(source: string, refuse: Refuse): Record<string, unknown> {
  for (let end = source.indexOf('}'); end !== -1; end = source.indexOf('}', end + 1)) {
    try {
      const value: unknown = JSON.parse(source.slice(0, end + 1));
      if (isObject(value)) return value;
    } catch {
      // a brace inside the object: try the next one
    }
  }
  return refuse('expected a JSON object on the line of @example');
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function checkExample(
  file: string,
  line: number,
  example: Readonly<Record<string, unknown>>,
  params: Columns,
): void {
  const unknown = Object.keys(example).find((name) => !Object.hasOwn(params, name));
  if (unknown !== undefined)
    throw new HeaderError(file, line, `the example gives "${unknown}", which is no @param`);
  const missing = Object.keys(params).find((name) => !Object.hasOwn(example, name));
  if (missing !== undefined)
    throw new HeaderError(file, line, `the example leaves out the parameter "${missing}"`);
}
