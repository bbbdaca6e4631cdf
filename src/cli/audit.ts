import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { AuditLog } from '../audit/append.ts';
import type { ServiceEntry } from '../audit/entry.ts';
import type { ProofSource } from '../audit/proof.ts';
import { readEntries } from '../audit/read.ts';
import { publicKeysOf, publicKeyText, signerOf } from '../audit/signature.ts';
import { verifyAuditLog, type VerifyReport } from '../audit/verify.ts';
import type { Config } from '../config.ts';
import { Invalid } from '../errors.ts';
import { keyFromFile } from '../identity/keyFile.ts';
import type { Command, CommandContext } from './command.ts';
import { openAudit } from './open.ts';

/** The folder that looks at the live record write to: a broken folder of a server does not keep them from being recorded. */
const process = 'audit';

const actor = () => ({ subject: `command line ${userInfo().username}`, force: '', role: 'COMMAND_LINE' });

async function record({ config, tell }: CommandContext, entry: ServiceEntry): Promise<void> {
  const log: AuditLog = await openAudit(config, tell, { process });
  try {
    await log.append({ ...entry, actor: actor() });
  } finally {
    await log.close();
  }
}

/** The key of this home, read and never made: to check is to change nothing. */
const ownKeys = ({ auditKeyFile }: Config): string[] | undefined =>
  existsSync(auditKeyFile) ? [signerOf(keyFromFile(auditKeyFile)).publicKey] : undefined;

function keysIn(file: string): string[] {
  if (!existsSync(file)) throw new Invalid(`--key: ${file} is not there.`);
  return publicKeysOf('--key', readFileSync(file, 'utf8'));
}

function proofSource({ config, text }: CommandContext): ProofSource {
  const [anchor, keyFile] = [text('anchor'), text('key')];
  const keys = keyFile === undefined ? ownKeys(config) : keysIn(resolve(keyFile));
  if (anchor !== undefined) return { anchor: resolve(anchor), keys };
  const standing = text('dir') === undefined && existsSync(config.anchorFile);
  return standing ? { anchor: config.anchorFile, keys } : {};
}

const outcomes = { intact: 'OK', broken: 'CONFLICT', 'cannot tell': 'UNAVAILABLE' } as const;

const verifyEntry = ({ status, entries }: VerifyReport) =>
  ({ operation: 'VERIFY', outcome: outcomes[status], verified: { status, entries } }) as const;

async function verify(context: CommandContext): Promise<number> {
  const { config, text, flag, print, tell } = context;
  const folder = resolve(text('dir') ?? config.auditFolder);
  const report = await verifyAuditLog(folder, proofSource(context));
  if (flag('json')) print(JSON.stringify(report));
  else for (const sentence of [report.summary, ...report.notes]) print(sentence);
  if (text('dir') === undefined && existsSync(config.auditFolder)) {
    await record(context, verifyEntry(report)).catch((error: unknown) => {
      tell(`This check was not recorded: ${error instanceof Error ? error.message : String(error)}`);
    });
  }
  return report.exitStatus;
}

async function show(context: CommandContext): Promise<number> {
  const { config, text, print } = context;
  const folder = resolve(text('dir') ?? config.auditFolder);
  // Of the live record nothing is shown before the look at it is on record.
  if (text('dir') === undefined && existsSync(folder)) {
    await record(context, { operation: 'LOG_READ', outcome: 'OK', asked: ['show'] });
  }
  for await (const entry of readEntries(folder)) print(JSON.stringify(entry));
  return 0;
}

function key({ config, print }: CommandContext): number {
  print(publicKeyText(signerOf(keyFromFile(config.auditKeyFile)).publicKey).trimEnd());
  return 0;
}

export const audit: Command = {
  name: 'audit',
  summary:
    'Checks the whole chain of the access record (`verify`), prints it, a line an entry (`show`), or prints the public key of its heads (`key`).',
  args: [{ flags: '<what>', say: 'verify, show or key.' }],
  options: [
    {
      flags: '--dir <folder>',
      say: 'The folder of a copy; without it the record in CROSSFORCE_HOME, and the look at it is recorded there.',
    },
    {
      flags: '--anchor <file>',
      say: 'Signed heads that were kept elsewhere, without which a cut tail goes unnoticed; CROSSFORCE_ANCHOR_FILE unless told, but for a copy none.',
    },
    {
      flags: '--key <file>',
      say: 'The public keys that may have signed them, in PEM as `audit key` prints one; the key in CROSSFORCE_HOME unless told.',
    },
    { flags: '--json', say: 'Print the result of verify for machines.' },
  ],
  run: async (context) => {
    const [what] = context.args;
    if (what === 'verify') return verify(context);
    if (what === 'show') return show(context);
    if (what === 'key') return key(context);
    context.tell('audit: expected verify, show or key.');
    return 2;
  },
};
