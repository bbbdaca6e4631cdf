import type { ColumnType, Columns, Flags } from '../graph/statement.ts';
import type { ConstraintSource, StatementSource } from './read.ts';
import { fieldsTypescriptOf, typescriptOf, withinType } from './types.ts';

/** The whole text of `src/generated/cypher.ts`. The same sources give the same bytes. */
export function emitModule(
  statements: readonly StatementSource[],
  constraints: readonly ConstraintSource[],
): string {
  const folders = [...new Set(statements.map(folderOf))];
  return [
    '// Made by `npm run codegen` from the files in cypher/. Never edited.',
    ...emitImports(statements),
    '',
    ...statements.flatMap(emitRow),
    '/** Every statement, by folder and file name. */',
    'export const cypher = {',
    ...folders.flatMap((folder) => [
      `  ${folder}: {`,
      ...statements.filter((each) => folderOf(each) === folder).flatMap(emitStatement),
      '  },',
    ]),
    '};',
    '',
    '/** The schema statements that `crossforce migrate` applies, in this order. */',
    'export const constraints: readonly { readonly name: string; readonly text: string }[] = [',
    ...constraints.map(({ name, text }) => `  { name: ${quote(name)}, text: ${template(text)} },`),
    '];',
    '',
  ].join('\n');
}

function emitImports(statements: readonly StatementSource[]): string[] {
  const types = statements
    .flatMap(({ header }) => [...Object.values(header.params), ...Object.values(header.columns)])
    .flatMap(withinType);
  const has = (kind: ColumnType['kind']): boolean => types.some((type) => type.kind === kind);
  const enums = [...new Set(types.flatMap((type) => (type.kind === 'ENUM' ? [type.name] : [])))].sort();
  const fromRecords = [...(has('LINK') ? ['Links'] : []), ...(has('NODE') ? ['Records'] : [])];
  return [
    ...(fromRecords.length > 0
      ? [`import type { ${fromRecords.join(', ')} } from '../domains/records.ts';`]
      : []),
    ...(enums.length > 0 ? [`import type { ${enums.join(', ')} } from './graphql.ts';`] : []),
    ...(statements.length > 0 ? ["import { statement } from '../graph/statement.ts';"] : []),
  ];
}

const folderOf = ({ name }: StatementSource): string => name.slice(0, name.indexOf('/'));

/** `person/casesOf` names its row `PersonCasesOf`. */
const rowName = (name: string): string =>
  name.replaceAll(/(?:^|\/)(\w)/g, (_, letter: string) => letter.toUpperCase());

function emitRow({ name, header }: StatementSource): string[] {
  const columns = Object.entries(header.columns);
  if (columns.length === 0) return [`export type ${rowName(name)} = Record<string, never>;`, ''];
  return [
    `export interface ${rowName(name)} {`,
    ...columns.flatMap(([column, type]) => [
      ...comment(header.notes[`return ${column}`], '  '),
      `  ${column}: ${typescriptOf(type, 'row')};`,
    ]),
    '}',
    '',
  ];
}

function emitStatement({ name, header, text }: StatementSource): string[] {
  const notes = Object.keys(header.params).flatMap((param) => {
    const note = header.notes[`param ${param}`];
    return note === undefined ? [] : [`${param}: ${note}.`];
  });
  const params = fieldsTypescriptOf(header.params, 'param');
  return [
    ...comment([header.description, ...notes].join(' '), '    '),
    `    ${name.slice(name.indexOf('/') + 1)}: statement<${params}, ${rowName(name)}>(`,
    `      ${quote(name)},`,
    `      ${template(embeddedText(name, text))},`,
    `      ${emitColumns(header.columns)},`,
    `      ${emitFlags(header.flags)},`,
    '    ),',
  ];
}

/** The text as it is sent: its first line names the statement, so that the database's logs do too. */
export function embeddedText(name: string, text: string): string {
  return `// ${name}\n${text}\n`;
}

function emitColumns(columns: Columns): string {
  const parts = Object.entries(columns).map(([name, type]) => `${name}: ${emitType(type)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function emitType(type: ColumnType): string {
  return `{ kind: ${quote(type.kind)}, ${emitDetail(type)}nullable: ${type.nullable} }`;
}

function emitDetail(type: ColumnType): string {
  if (type.kind === 'ENUM') return `name: ${quote(type.name)}, `;
  if (type.kind === 'NODE') return `label: ${quote(type.label)}, `;
  if (type.kind === 'LINK') return `type: ${quote(type.type)}, `;
  if (type.kind === 'LIST') return `of: ${emitType(type.of)}, `;
  if (type.kind === 'FIELDS') return `fields: ${emitColumns(type.fields)}, `;
  return '';
}

function emitFlags({ one, write, public: open, system, scan }: Flags): string {
  const reason = scan === undefined ? '' : `, scan: ${quote(scan)}`;
  return `{ one: ${one}, write: ${write}, public: ${open}, system: ${system}${reason} }`;
}

const comment = (note: string | undefined, indent: string): string[] =>
  note === undefined ? [] : [`${indent}/** ${note.replaceAll('*/', '*\\/')} */`];

const quote = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const template = (value: string): string => `\`${value.replaceAll(/[\\`]|\$\{/g, (mark) => `\\${mark}`)}\``;
