import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { followRegistry } from '../domains/registry.ts';
import { Invalid } from '../errors.ts';
import { formats, inPieces, type Part } from '../exchange/export/formats.ts';
import type { ExportGraph } from '../exchange/export/graph.ts';
import { recordedExport } from '../exchange/export/record.ts';
import { exportFormats, exportRequest, type ExportFormat } from '../exchange/export/ticket.ts';
import { accessRequest, type HeaderName } from '../policy/purposes.ts';
import { openRequest } from '../request.ts';
import { buildSchema, readTypeDefs } from '../schema.ts';
import type { Command, CommandContext } from './command.ts';
import { knownHere, verifier } from './identity.ts';
import { openAudit, openGraph } from './open.ts';
import { readQuestion } from './question.ts';

/** The options that say what the headers say over HTTP. */
const optionOf: Readonly<Record<HeaderName, string>> = {
  'x-access-purpose': 'purpose',
  'x-access-reason': 'reason',
  'x-access-case': 'case',
  'x-access-unmask': 'unmask',
  'x-known-on': 'knownOn',
};

function formatOf(text: string): ExportFormat {
  const format = exportFormats.find((one) => one === text.toUpperCase());
  if (format !== undefined) return format;
  throw new Invalid(`--format: expected ${exportFormats.map((one) => one.toLowerCase()).join(' or ')}.`);
}

/** `links.csv` for the part `nodes` is `links-nodes.csv`; a format of one file takes the name as it is. */
export function pathOf(out: string, { name, ending }: Part): string {
  if (name === '') return out;
  return `${out.endsWith(ending) ? out.slice(0, -ending.length) : out}-${name}${ending}`;
}

/** Writes beside the file and renames, so that half a file never has its name; for the owner's eyes alone. */
async function writeWhole(path: string, pieces: Iterable<string>): Promise<void> {
  const half = `${path}.part`;
  try {
    await pipeline(Readable.from(inPieces(pieces)), createWriteStream(half, { mode: 0o600 }));
    await rename(half, path);
  } catch (error) {
    await rm(half, { force: true });
    throw new Invalid(
      `--out: ${path} can't be written (${error instanceof Error ? error.message : 'unknown'}).`,
    );
  }
}

async function writeParts(out: string, format: ExportFormat, graph: ExportGraph): Promise<string[]> {
  const paths: string[] = [];
  for (const part of formats[format]) {
    const path = pathOf(out, part);
    await writeWhole(path, part.write(graph));
    paths.push(path);
  }
  return paths;
}

async function run(command: CommandContext): Promise<number> {
  const { config, text, flag, print, tell } = command;
  const format = formatOf(text('format') ?? '');
  const question = readQuestion(config.root, text('query') ?? '', text('variables'));
  const out = resolve(text('out') ?? '');
  const identity = await verifier(config)(`Bearer ${text('token') ?? ''}`);
  const access = accessRequest((name) => text(optionOf[name]), Date.now());
  const schema = buildSchema(readTypeDefs(config.root));
  const recipient = text('recipient') ?? `${identity.subject}, ${identity.force}`;
  const request = exportRequest(access, schema, { ...question, format, recipient });
  const { database, system, idKey, migrations, close } = await openGraph(config, tell);
  try {
    const audit = await openAudit(config, tell, { migrations });
    try {
      const registry = followRegistry(system);
      await knownHere(config, system, registry)(identity);
      const parts = { database, registry, idKey, audit };
      const { context, trail } = await openRequest(parts, identity, access, { asked: request });
      const { graph } = await recordedExport({ request, schema, context, trail, audit });
      const files = await writeParts(out, format, graph);
      const [nodes, links] = [graph.nodes.length, graph.links.length];
      const { synthetic, gsc, handling } = graph.about;
      if (flag('json')) print(JSON.stringify({ files, nodes, links, synthetic, gsc, handling }));
      else print(`${nodes} nodes and ${links} links, ${gsc} ${handling} ${synthetic}: ${files.join(', ')}`);
      return 0;
    } finally {
      await audit.close();
    }
  } finally {
    await close();
  }
}

export const exportCommand: Command = {
  name: 'export',
  summary: "Writes the graph of an answer to a file, as a named reader and under that reader's rights.",
  options: [
    { flags: '--format <format>', say: 'graphml or csv (two files: nodes and links).', required: true },
    {
      flags: '--query <query>',
      say: 'The name of a worked query (`first`), or a file with a GraphQL document.',
      required: true,
    },
    { flags: '--out <file>', say: 'Where to; csv writes FILE-nodes.csv and FILE-links.csv.', required: true },
    { flags: '--token <token>', say: 'The token of the reader.', required: true },
    { flags: '--purpose <purpose>', say: 'The purpose of the access.', required: true },
    { flags: '--reason <text>', say: 'Why the export is made.', required: true },
    { flags: '--case <reference>', say: "The reader's own reference, for the access record." },
    { flags: '--unmask <reason>', say: 'Why protected people are to be named, where the role may.' },
    { flags: '--known-on <day>', say: 'What was known at the end of this day, instead of now.' },
    { flags: '--recipient <text>', say: 'To whom the file goes; the reader unless told.' },
    { flags: '--variables <json>', say: "The question's variables as JSON, or a file that holds it." },
    { flags: '--json', say: 'Print the result for machines.' },
  ],
  run,
};
