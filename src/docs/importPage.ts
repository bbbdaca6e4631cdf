import { commonFields, idField, markingFields, periodColumns, sourceRef } from '../domains/common.ts';
import type { Definition } from '../domains/define.ts';
import { definitions } from '../domains/index.ts';
import { nameOf } from '../domains/rowRules.ts';
import { columnsOf, type Column } from '../exchange/import/columns.ts';
import { breaks } from '../exchange/import/invariants.ts';
import { rowRulesSaid } from './rowProbes.ts';
import { generated, table, wordsOf } from './words.ts';

/** docs/import.md: what an import folder is made of, from the definitions that the importer itself uses. */

const commonNames = new Set([
  ...[sourceRef.column, periodColumns.from.column, periodColumns.to.column],
  ...[...Object.values(commonFields), ...Object.values(markingFields)].map(({ column }) => column),
]);

const columnTable = (columns: readonly Column[]): string[] =>
  table(
    ['column', 'meaning', 'rule', 'needed', 'example'],
    columns.map(({ name, say, rule, required, example }) => [
      `\`${name}\``,
      say,
      wordsOf(rule),
      required ? 'yes' : '',
      `\`${example}\``,
    ]),
  );

const headline = (definition: Definition): string => {
  switch (definition.kind) {
    case 'noun':
      return `Each row is a ${definition.label}.`;
    case 'satellite':
      return definition.thing === undefined
        ? `Each row is a ${definition.label} beside its subject.`
        : `Each row is a ${definition.label}; rows of different forces with one normal form meet in one thing.`;
    default: {
      const { start, end, type } = definition;
      return `Each row is a link ${type} from \`${start.column}\` to \`${end.column}\`${
        definition.told.length === 0
          ? ''
          : `; without \`id\` it is told from others by ends, \`${toldColumns(definition).join('`, `')}\`, \`from\` and source`
      }.`;
    }
  }
};

const toldColumns = (definition: Definition): string[] =>
  definition.kind === 'link'
    ? definition.told.map((property) => definition.fields[property]?.column ?? property)
    : [];

function fileSection(definition: Definition): string[] {
  const own = columnsOf(definition).filter(({ name }) => !commonNames.has(name));
  const derived = Object.entries(definition.derived ?? {});
  return [
    `### ${definition.file}`,
    '',
    `${definition.say} ${headline(definition)}${definition.dated ? ' Dated: has `from` and `to`.' : ''}`,
    '',
    ...columnTable(own),
    '',
    ...(derived.length === 0
      ? []
      : [
          `Worked out by the importer: ${derived.map(([name, { say }]) => `\`${name}\`, ${lowered(say)}`).join(' ')}`,
          '',
        ]),
  ];
}

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

const commonColumns = (): Column[] => {
  const seen = new Map<string, Column>();
  for (const definition of definitions) {
    for (const column of columnsOf(definition)) {
      if (commonNames.has(column.name) && !seen.has(column.name)) seen.set(column.name, column);
    }
  }
  const source = definitions.find((definition) => nameOf(definition) !== 'Source');
  const needed = new Map(
    source === undefined ? [] : columnsOf(source).map((column) => [column.name, column.required]),
  );
  return [...seen.values()].map((column) => ({
    ...column,
    required: needed.get(column.name) ?? column.required,
  }));
};

export const importPage = (): string =>
  [
    generated,
    '',
    '# Import folders',
    '',
    '`npx crossforce import DIR --force CODE` takes a folder of CSV files: UTF-8, a header row, ISO 8601 dates, one file for each noun or link, and `manifest.json`. A file may be left out, and so may a column that is not needed; an unknown file or column refuses the folder. `--dry-run` checks the whole folder and writes nothing. A folder is an addition: what it does not name stays as it is, and the same folder a second time changes nothing. Where a force calls its columns something else, `--mapping FILE` names a JSON file that says what: `{ "people.csv": { "NOMINAL_REF": "id", "PHOTO": null } }`, null for a column to leave out.',
    '',
    `Every cell is text without control characters. A cell of blanks alone counts as empty. \`${idField.column}\` is the force's own reference; it is ${wordsOf(idField.rule)} long, and one reference stands for one row in all files of a system.`,
    '',
    '## manifest.json',
    '',
    ...table(
      ['member', 'meaning', 'example'],
      [
        ['`force`', 'The code of the force whose folder it is; that of `--force`.', '`"X1"`'],
        ['`system`', "The force's system that the references are of.", '`"rms"`'],
        [
          '`synthetic`',
          'Whether everything in the folder is invented. Training is refused while one folder of the graph is not.',
          '`true`',
        ],
        ['`made_at`', 'When the folder was made.', '`"2025-01-01"`'],
      ],
    ),
    '',
    '## What is rejected, and what is kept and marked',
    '',
    'A broken folder is refused whole, with the file and the row: no manifest, an unknown file or column, a missing column that is needed, a quote that is never closed, bytes that are no UTF-8. Nothing is changed then.',
    '',
    'A row is rejected when a cell does not pass its rule, when what it names is not there, or when it breaks a rule over the whole row or the folder. `rejects.csv` says file, row, column and reason, never the value; the other rows are taken.',
    '',
    'A value that fails the rule of its kind (a check letter, a postcode, the form of a number) is kept as it stands, marked `INVALID` and told in `warnings.csv`: it is never dropped and never mended, and it joins nobody by its value. An area code that no list of this graph has is kept and told too.',
    '',
    '### Rules over a whole row',
    '',
    ...table(
      ['file', 'column', 'rule'],
      rowRulesSaid().map(({ file, column, reason }) => [file, `\`${column}\``, reason]),
    ),
    ...['', 'What holds for `person_case.csv` holds for `person_crime.csv` and `person_event.csv` too.', ''],
    '### Rules over the folder',
    '',
    'These are of new rows. A row that names a rejected row is rejected with it.',
    '',
    ...table(
      ['column', 'rule'],
      breaks.map(({ column, reason }) => [`\`${column}\``, reason]),
    ),
    '',
    '## Columns of every file',
    '',
    '`source_id` may be left out in `sources.csv` alone; `from` and `to` are of dated rows and links. A row without `gsc`, `handling` or `strand` is rejected: nothing enters without a policy.',
    '',
    ...columnTable(commonColumns()),
    '',
    '## Files',
    '',
    'In the order in which they are read: what a row names stands in an earlier file, or was imported before.',
    '',
    ...definitions.flatMap(fileSection),
  ].join('\n');
