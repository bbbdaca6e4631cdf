import type { Command } from './command.ts';
import { openAudit, openGraph } from './open.ts';

export const migrateCommand: Command = {
  name: 'migrate',
  summary:
    'Applies numbered schema changes, loads the reference lists, makes missing search keys and checks that every index is online.',
  options: [
    { flags: '--repair', say: 'Make constraints and indexes again that somebody dropped.' },
    { flags: '--json', say: 'Print the result for machines.' },
  ],
  run: async ({ config, flag, print, tell }) => {
    const { migrations, close } = await openGraph(config, tell, { repair: flag('repair') });
    await close();
    if (migrations.length > 0) await (await openAudit(config, tell, { migrations })).close();
    if (flag('json')) print(JSON.stringify({ applied: migrations }));
    else print(migrations.length === 0 ? 'Nothing to apply.' : `Applied: ${migrations.join(', ')}.`);
    return 0;
  },
};
