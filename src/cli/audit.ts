import { resolve } from 'node:path';
import { readEntries } from '../audit/read.ts';
import { verifyAuditLog } from '../audit/verify.ts';
import type { Command, CommandContext } from './command.ts';

async function verify({ config, text, print }: CommandContext): Promise<number> {
  const folder = resolve(text('dir') ?? config.auditFolder);
  const anchor = text('anchor');
  const report = await verifyAuditLog(folder, anchor === undefined ? {} : { anchor: resolve(anchor) });
  for (const sentence of [report.summary, ...report.notes]) print(sentence);
  return report.exitStatus;
}

async function show({ config, text, print }: CommandContext): Promise<number> {
  for await (const entry of readEntries(resolve(text('dir') ?? config.auditFolder)))
    print(JSON.stringify(entry));
  return 0;
}

export const audit: Command = {
  name: 'audit',
  summary: 'Checks the whole chain of the access record (`verify`), or prints it, a line an entry (`show`).',
  args: [{ flags: '<what>', say: 'verify or show.' }],
  options: [
    { flags: '--dir <folder>', say: 'The folder of the record; the one in CROSSFORCE_HOME unless told.' },
    {
      flags: '--anchor <file>',
      say: 'Heads that were kept elsewhere, without which a cut tail goes unnoticed.',
    },
  ],
  run: async (context) => {
    const [what] = context.args;
    if (what === 'verify') return verify(context);
    if (what === 'show') return show(context);
    context.tell('audit: expected verify or show.');
    return 2;
  },
};
