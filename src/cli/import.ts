import { resolve } from 'node:path';
import type { Command } from './command.ts';
import { loadFolder } from './loadFolder.ts';
import { openAudit, openGraph } from './open.ts';

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
    { flags: '--dry-run', say: 'Only check the folder; nothing is changed.' },
    { flags: '--json', say: 'Print the summary for machines.' },
  ],
  run: async (context) => {
    const { config, args, text, flag, print, tell } = context;
    const opened = await openGraph(config, tell);
    try {
      const audit = await openAudit(config, tell);
      try {
        const folder = { dir: resolve(args[0] ?? ''), force: text('force') ?? '', dryRun: flag('dryRun') };
        const { summary, rejectsFile } = await loadFolder(opened, audit, context, folder);
        if (flag('json')) print(JSON.stringify(summary));
        else {
          const { read, created, unchanged, rejected, seconds } = summary;
          const made = folder.dryRun ? 'would be created' : 'created';
          print(
            `${read} rows read: ${created} ${made}, ${unchanged} unchanged, ${rejected} rejected, in ${seconds.toFixed(1)} s.`,
          );
        }
        if (rejectsFile !== null) tell(`Rejected rows and their reasons: ${rejectsFile}`);
        return 0;
      } finally {
        await audit.close();
      }
    } finally {
      await opened.close();
    }
  },
};
