import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { instant, text } from '../../domains/define.ts';

/** What a folder says of itself in `manifest.json`. */
export interface Manifest {
  readonly force: string;
  readonly system: string;
  readonly synthetic: boolean;
}

const shape = z.strictObject({
  force: z.string('expected the code of a force'),
  system: text(40).and(
    z.string().regex(/^\S(.*\S)?$/, 'expected 1 to 40 characters without blanks at the ends'),
  ),
  synthetic: z.boolean('expected true or false'),
  made_at: instant,
});

/** Longest manifest, in characters. */
const longest = 65_536;

/** Reads the manifest; instead of one, what is wrong with it, in sentences. */
export async function readManifest(path: string): Promise<Manifest | readonly string[]> {
  let source: string;
  try {
    source = await readFile(path, 'utf8');
  } catch {
    return ['manifest.json: expected this file, with force, system, synthetic and made_at.'];
  }
  const checked = shape.safeParse(parsed(source));
  if (checked.success) return checked.data;
  return checked.error.issues.map(({ path: [member], message }) =>
    member === undefined
      ? 'manifest.json: expected a JSON object with force, system, synthetic and made_at, and nothing else.'
      : `manifest.json, ${String(member)}: ${message.startsWith('expected') ? message : `expected ${message}`}.`,
  );
}

function parsed(source: string): unknown {
  if (source.length > longest) return undefined;
  try {
    return JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
