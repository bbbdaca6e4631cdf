import { Invalid } from '../../errors.ts';
import { linksCsv, nodesCsv } from '../graphCsv.ts';
import { graphml } from '../graphml.ts';
import type { About, ExportGraph } from './graph.ts';
import type { ExportFormat } from './ticket.ts';

/** One file of an export. */
export interface Part {
  /** The name that it is asked for by; empty where the format is one file. */
  readonly name: string;
  readonly mime: string;
  readonly ending: string;
  readonly write: (graph: ExportGraph) => Iterable<string>;
}

const csv = { mime: 'text/csv; charset=utf-8', ending: '.csv' };

/** The one list of formats. */
export const formats: Readonly<Record<ExportFormat, readonly Part[]>> = {
  GRAPHML: [{ name: '', mime: 'application/graphml+xml; charset=utf-8', ending: '.graphml', write: graphml }],
  CSV: [
    { name: 'nodes', ...csv, write: nodesCsv },
    { name: 'links', ...csv, write: linksCsv },
  ],
};

/** A part by its name. Throws Invalid, naming those that there are. */
export function partOf(format: ExportFormat, name: string): Part {
  const parts = formats[format];
  const found = parts.find((part) => part.name === name);
  if (found !== undefined) return found;
  const [only] = parts;
  throw new Invalid(
    only?.name === ''
      ? `part: ${format} is one file and has no parts.`
      : `part: expected ${parts.map((part) => part.name).join(' or ')}.`,
  );
}

/** The name of a file: its marking and time stand in it, for it is read before the file is. */
export function fileName({ synthetic, gsc, handling, made_at: at }: About, part: Part): string {
  const words = [
    'crossforce',
    synthetic,
    gsc.replaceAll('_', '-'),
    handling,
    at.replaceAll(/[:.]/g, ''),
    part.name,
  ];
  return `${words.filter((word) => word !== '').join('_')}${part.ending}`;
}

const pieceSize = 64 * 1024;

/** Small pieces put together into some of about 64 kB, so that a stream has little to do for each. */
export function* inPieces(pieces: Iterable<string>): Generator<string> {
  let held = '';
  for (const piece of pieces) {
    held += piece;
    if (held.length < pieceSize) continue;
    yield held;
    held = '';
  }
  if (held !== '') yield held;
}
