import { resolve } from 'node:path';
import type { ImportOutcome } from '../exchange/import/importFolder.ts';
import { readMapping } from '../exchange/import/mapping.ts';
import type { RejectGroup } from '../exchange/import/rejectGroups.ts';
import type { Command } from './command.ts';
import { loadFolder } from './loadFolder.ts';
import { openAudit, openGraph } from './open.ts';
import { progressOn } from './progress.ts';

/** Groups shown by `--summary`; the rest stand in rejects.csv. */
const mostGroups = 50;

function groupLine({ file, column, reason, count, examples }: RejectGroup): string {
  const at = column === '' ? file : `${file}, ${column}`;
  return `${String(count).padStart(8)}  ${at}: ${reason} (row ${examples.join(', ')})`;
}

/** Rejects by file, column and reason, most first. */
export function summaryLines(groups: readonly RejectGroup[]): string[] {
  if (groups.length === 0) return ['No row was rejected.'];
  const more = groups.length - mostGroups;
  return [
    'Rejected, by file, column and reason:',
    ...groups.slice(0, mostGroups).map(groupLine),
    ...(more > 0 ? [`and ${more} more reasons.`] : []),
  ];
}

function resultLines({ summary, warnings, warningsFile }: ImportOutcome, dryRun: boolean): string[] {
  const { read, created, unchanged, rejected, seconds } = summary;
  const made = dryRun ? 'would be created' : 'created';
  return [
    `${read} rows read: ${created} ${made}, ${unchanged} unchanged, ${rejected} rejected, in ${seconds.toFixed(1)} s.`,
    ...(warningsFile === null ? [] : [`${warnings} values kept and marked INVALID: ${warningsFile}`]),
  ];
}

export const importCommand: Command = {
  name: 'import',
  summary:
    "Imports a folder of a force's CSV files: the first pass checks the whole folder, the second writes.",
  args: [{ flags: '<dir>', say: 'The folder, with manifest.json.' }],
  options: [
    {
      flags: '--force <code>',
      say: 'The force for which it is imported; the folder must say the same.',
      required: true,
    },
    {
      flags: '--mapping <file>',
      say: 'A JSON file that says what the folder calls its columns, by file: their name, ours, or null for one to leave out.',
    },
    { flags: '--dry-run', say: 'Only check the folder; nothing is changed.' },
    {
      flags: '--summary',
      say: 'Afterwards list what was rejected by file, column and reason, with counts and two example rows.',
    },
    { flags: '--json', say: 'Print the summary for machines.' },
  ],
  run: async (context) => {
    const { config, args, text, flag, print, tell } = context;
    const opened = await openGraph(config, tell);
    try {
      const audit = await openAudit(config, tell, opened);
      const { stderr } = process;
      const terminal = stderr.isTTY ? (line: string): void => void stderr.write(line) : undefined;
      const progress = progressOn(tell, terminal, () => Date.now());
      try {
        const path = text('mapping');
        const folder = {
          dir: resolve(args[0] ?? ''),
          force: text('force') ?? '',
          dryRun: flag('dryRun'),
          mapping: path === undefined ? {} : await readMapping(resolve(path)),
        };
        const outcome = await loadFolder(opened, audit, { config, progress: progress.step }, folder);
        progress.end();
        if (flag('json')) print(JSON.stringify(outcome.summary));
        else for (const line of resultLines(outcome, folder.dryRun)) print(line);
        const say = flag('json') ? tell : print;
        if (flag('summary')) for (const line of summaryLines(outcome.rejectGroups)) say(line);
        if (outcome.rejectsFile !== null) tell(`Rejected rows and their reasons: ${outcome.rejectsFile}`);
        return 0;
      } finally {
        progress.end();
        await audit.close();
      }
    } finally {
      await opened.close();
    }
  },
};
