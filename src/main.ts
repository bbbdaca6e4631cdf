import { Command as Program, CommanderError } from 'commander';
import { audit } from './cli/audit.ts';
import { check } from './cli/check.ts';
import type { Command, CommandContext } from './cli/command.ts';
import { exportCommand } from './cli/export.ts';
import { importCommand } from './cli/import.ts';
import { migrateCommand } from './cli/migrate.ts';
import { sample } from './cli/sample.ts';
import { serve } from './cli/serve.ts';
import { token } from './cli/token.ts';
import { readConfig } from './config.ts';

/** Every command; help, README table and docs are printed from this list. */
export const commands: readonly Command[] = [
  serve,
  sample,
  importCommand,
  exportCommand,
  token,
  audit,
  check,
  migrateCommand,
];

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** Commander names an option's value in camel case: `--dry-run` is `dryRun`. */
function contextOf(options: Readonly<Record<string, unknown>>, args: readonly string[]): CommandContext {
  const texts = (name: string): readonly string[] => {
    const value = options[name];
    return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
  };
  return {
    config: readConfig(process.env),
    args,
    texts,
    text: (name) => texts(name)[0],
    flag: (name) => options[name] === true,
    print,
    tell,
  };
}

const gather = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function register(program: Program, command: Command): void {
  const sub = program.command(command.name).description(command.summary).exitOverride();
  for (const { flags, say } of command.args ?? []) sub.argument(flags, say);
  for (const { flags, say, required, repeated, standard } of command.options) {
    if (required === true) sub.requiredOption(flags, say);
    else if (repeated === true) sub.option(flags, say, gather);
    else sub.option(flags, say, standard);
  }
  sub.action(async () => {
    process.exitCode = await command.run(contextOf(sub.opts(), sub.args));
  });
}

/** Runs one command line. Exit status 0 done, 1 refused or failed with one sentence on stderr, 2 wrong usage. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Program('crossforce')
    .description('Finds links between networks across police force borders.')
    .exitOverride();
  for (const command of commands) register(program, command);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    tell(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
