import type { Config } from '../config.ts';

/** An option of a command, as data: help, README and docs are printed from it. */
export interface Option {
  /** As commander writes it: `--force <code>`. */
  readonly flags: string;
  readonly say: string;
  readonly required?: boolean;
  /** May be given several times. */
  readonly repeated?: boolean;
  readonly standard?: string;
}

export interface Arguments {
  readonly flags: string;
  readonly say: string;
}

/** What a command may use. */
export interface CommandContext {
  readonly config: Config;
  readonly args: readonly string[];
  /** Text of an option; nothing when it was not given. */
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  /** A line on stdout: the command's result. */
  readonly print: (line: string) => void;
  /** A line on stderr: progress and warnings. */
  readonly tell: (line: string) => void;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly args?: readonly Arguments[];
  readonly options: readonly Option[];
  /** Gives the exit status: 0 done, 1 refused or failed, 2 wrong usage. What it throws is told in one sentence, status 1. */
  readonly run: (context: CommandContext) => Promise<number>;
}
