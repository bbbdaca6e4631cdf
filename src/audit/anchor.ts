import { open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { Invalid } from '../errors.ts';
import { syncFolder } from './segment.ts';

const head = z.object({ seq: z.number().int().nonnegative(), hash: z.string().regex(/^[0-9a-f]{64}$/) });

/** Heads known from a moment, to be kept elsewhere than the log: process folder → its last entry then. */
const anchorFile = z.object({
  format: z.literal(1),
  at: z.iso.datetime(),
  heads: z.record(z.string(), head),
});
export type Anchor = z.infer<typeof anchorFile>;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** @throws Invalid if the file is there and is no anchor; the system's own error if it can't be read */
export const readAnchor = async (file: string): Promise<Anchor> => {
  const { data } = anchorFile.safeParse(parsed(await readFile(file, 'utf8')));
  if (data) return data;
  throw new Invalid(
    `${file}: not an anchor; expected {"format":1,"at":…,"heads":{"p1":{"seq":…,"hash":…}}}.`,
  );
};

/** Writes an anchor whole or not at all, and durably. */
export const writeAnchor = async (file: string, anchor: Anchor): Promise<void> => {
  const draft = `${file}.${process.pid}.new`;
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(anchor, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
  await syncFolder(dirname(file));
};
