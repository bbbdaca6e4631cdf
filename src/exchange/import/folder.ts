import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Definition } from '../../domains/define.ts';
import { definitions } from '../../domains/index.ts';
import { Invalid } from '../../errors.ts';
import { csvRows } from '../csv.ts';
import { layoutOf, type Layout } from './layout.ts';
import { mappedHeader, type Mapping } from './mapping.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { isOurs, rejectsName, warningsName } from './rejects.ts';

/** One CSV file of the folder. */
export interface ImportFile {
  readonly name: string;
  readonly path: string;
  /** How long it is. */
  readonly bytes: number;
  readonly layout: Layout;
}

/** A folder whose files and headers are in order; its rows have not been looked at. */
export interface ImportFolder {
  readonly manifest: Manifest;
  /** In the order in which they are checked and written: what a row refers to comes before the row. */
  readonly files: readonly ImportFile[];
}

const passedOver = new Set(['manifest.json', rejectsName, warningsName, 'README.md']);
const mostFaults = 20;

/** The error that refuses a whole folder: every fault in a sentence, up to 20 of them. Nothing was changed. */
export function refusal(faults: readonly string[]): Invalid {
  if (faults.length === 1) return new Invalid(faults[0] ?? '');
  const more = faults.length > mostFaults ? [`and ${faults.length - mostFaults} more.`] : [];
  return new Invalid(
    [`The folder was not imported: ${faults.length} faults.`, ...faults.slice(0, mostFaults), ...more].join(
      '\n',
    ),
  );
}

/**
 * Looks at manifest, file names and headers.
 * @param forces the codes of the forces that the graph knows
 * @param mapping what the folder calls the columns of its files
 * @throws Invalid with all faults that were found
 */
export async function openFolder(
  dir: string,
  force: string,
  forces: ReadonlySet<string>,
  mapping: Mapping = {},
): Promise<ImportFolder> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => {
    throw new Invalid("The import folder is not there, or can't be read: expected a folder of CSV files.");
  });
  const manifest = await readManifest(join(dir, 'manifest.json'));
  const visible = entries.filter(({ name }) => !name.startsWith('.') && !passedOver.has(name));
  const known = new Map<string, Definition>(definitions.map((definition) => [definition.file, definition]));
  const strangers = visible.filter((entry) => !known.has(entry.name) || entry.isDirectory());
  const names = new Set(visible.filter((entry) => !entry.isDirectory()).map(({ name }) => name));
  const present = definitions.filter(({ file }) => names.has(file));
  const opened = await Promise.all(present.map((definition) => openFile(dir, definition, mapping)));

  const faults = [
    ...(isFaults(manifest) ? manifest : manifestFaults(manifest, force, forces)),
    ...strangers.map(({ name }) => strangerFault(name)),
    ...(present.length === 0 ? ['The import folder holds no CSV file.'] : []),
    ...opened.flatMap((file) => (isFaults(file) ? file : [])),
    ...(await notesFaults(dir)),
  ];
  if (faults.length > 0 || isFaults(manifest)) throw refusal(faults);
  return { manifest, files: opened.flatMap((file) => (isFaults(file) ? [] : [file])) };
}

const isFaults = (value: Manifest | ImportFile | Layout | readonly string[]): value is readonly string[] =>
  Array.isArray(value);

function manifestFaults(manifest: Manifest, force: string, forces: ReadonlySet<string>): string[] {
  if (manifest.force !== force) {
    return [`manifest.json, force: expected ${force}, the force that the import was started for.`];
  }
  return forces.has(force) ? [] : [`manifest.json, force: ${force} is not a force that this graph knows.`];
}

const strangerFault = (name: string): string =>
  `${JSON.stringify(name.slice(0, 80))}: not a file of an import folder; its files are ${definitions.map(({ file }) => file).join(', ')}.`;

async function notesFaults(dir: string): Promise<string[]> {
  const foreign = await Promise.all(
    [rejectsName, warningsName].map(async (name) => ((await isOurs(dir, name)) === false ? [name] : [])),
  );
  return foreign
    .flat()
    .map((name) => `${name}: this file was not written by an import and would be lost; move it away.`);
}

async function openFile(
  dir: string,
  definition: Definition,
  mapping: Mapping,
): Promise<ImportFile | readonly string[]> {
  const { file: name } = definition;
  const path = join(dir, name);
  try {
    // A pipe or device of that name would keep the import waiting for ever.
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile() !== true) return [`${name}: expected a file.`];
    const { size } = found;
    for await (const { cells } of csvRows(path, name))
      return fileOf(name, path, size, layoutOf(definition, mappedHeader(mapping, name, cells)));
    return fileOf(name, path, size, layoutOf(definition, undefined));
  } catch (error) {
    if (error instanceof Invalid) return [error.message];
    throw error;
  }
}

const fileOf = (
  name: string,
  path: string,
  bytes: number,
  layout: Layout | readonly string[],
): ImportFile | readonly string[] => (isFaults(layout) ? layout : { name, path, bytes, layout });
