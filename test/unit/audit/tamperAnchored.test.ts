import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { verifyAuditLog } from '../../../src/audit/verify.ts';
import { anchorOf, signer, writeLog } from './fixture.ts';

/** Every change to a copy of the record is refused with the anchor, wherever and however it is made. */

let place = '';
let original = '';
let anchor = '';

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'crossforce-tamper-'));
  original = join(place, 'audit');
  anchor = join(place, 'anchor.log');
  for (const name of ['p1', 'p2']) await writeLog(original, 12, { segmentBytes: 2200, process: name });
  await anchorOf(original, anchor);
});
afterAll(() => rm(place, { recursive: true }));

interface Copy {
  readonly folder: string;
  readonly files: readonly string[];
}

/** What is done to a copy; `pick` chooses among so many. False where it happens to change nothing. */
type Harm = (copy: Copy, pick: (below: number) => number) => Promise<boolean>;

const changeFile = async (path: string, change: (bytes: Buffer) => Buffer): Promise<boolean> => {
  const before = await readFile(path);
  const after = change(Buffer.from(before));
  await writeFile(path, after);
  return !before.equals(after);
};

const oneOf = <T>(all: readonly T[], pick: (below: number) => number): T => {
  const chosen = all[pick(all.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
};

const linesOf = (bytes: Buffer): string[] => bytes.toString('utf8').split(/(?<=\n)/);
const changeLines =
  (change: (lines: string[], pick: (below: number) => number) => string[]): Harm =>
  ({ files }, pick) =>
    changeFile(oneOf(files, pick), (bytes) => Buffer.from(change(linesOf(bytes), pick).join('')));

const harms: Readonly<Record<string, Harm>> = {
  'a bit flipped': ({ files }, pick) =>
    changeFile(oneOf(files, pick), (bytes) => {
      const at = pick(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8));
      return bytes;
    }),
  'a byte taken out': ({ files }, pick) =>
    changeFile(oneOf(files, pick), (bytes) => {
      const at = pick(bytes.length);
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
    }),
  'a file cut anywhere': ({ files }, pick) =>
    changeFile(oneOf(files, pick), (bytes) => bytes.subarray(0, pick(bytes.length))),
  'a line taken out': changeLines((lines, pick) => lines.toSpliced(pick(lines.length), 1)),
  'a line doubled': changeLines((lines, pick) => {
    const at = pick(lines.length);
    return lines.toSpliced(at, 0, lines[at] ?? '');
  }),
  'two lines swapped': changeLines((lines, pick) => {
    const [a, b] = [pick(lines.length), pick(lines.length)];
    return lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '');
  }),
  'the last lines cut off cleanly': async ({ folder }, pick) => {
    const own = join(folder, `p${1 + pick(2)}`);
    const last =
      (await readdir(own))
        .filter((name) => name.endsWith('.log'))
        .sort()
        .at(-1) ?? '';
    return changeFile(join(own, last), (bytes) => {
      const lines = linesOf(bytes);
      return Buffer.from(lines.slice(0, pick(lines.length)).join(''));
    });
  },
  'a segment taken away': async ({ files }, pick) => {
    await rm(oneOf(files, pick));
    return true;
  },
  'a segment in the place of another': async ({ files }, pick) => {
    const [from, to] = [oneOf(files, pick), oneOf(files, pick)];
    const bytes = await readFile(from);
    return from !== to && changeFile(to, () => bytes);
  },
  'a segment doubled behind the last': async ({ folder, files }, pick) => {
    const own = join(folder, `p${1 + pick(2)}`);
    const count = files.filter((path) => path.startsWith(`${own}/`)).length;
    await cp(oneOf(files, pick), join(own, `${String(count + 1).padStart(6, '0')}.log`));
    return true;
  },
  'the folders of two processes exchanged': async ({ folder }) => {
    await rename(join(folder, 'p1'), join(folder, 'p0'));
    await rename(join(folder, 'p2'), join(folder, 'p1'));
    await rename(join(folder, 'p0'), join(folder, 'p2'));
    return true;
  },
  'a folder taken away': async ({ folder }, pick) => {
    await rm(join(folder, `p${1 + pick(2)}`), { recursive: true });
    return true;
  },
  'a record written anew, with hashes that hold': async ({ folder }, pick) => {
    const own = `p${1 + pick(2)}`;
    await rm(join(folder, own), { recursive: true });
    await writeLog(folder, 12, { segmentBytes: 2200, process: own });
    return true;
  },
};

const copied = async (work: (copy: Copy) => Promise<void>): Promise<void> => {
  const folder = join(place, 'copy');
  await mkdir(folder);
  try {
    await cp(original, folder, { recursive: true });
    const names = await readdir(folder, { recursive: true });
    await work({
      folder,
      files: names.filter((name) => name.endsWith('.log')).map((name) => join(folder, name)),
    });
  } finally {
    await rm(folder, { recursive: true });
  }
};

const verified = (folder: string): Promise<string> =>
  verifyAuditLog(folder, { anchor, keys: [signer.publicKey] }).then(({ status }) => status);

test('a copy that nobody touched is intact', () =>
  copied(async ({ folder }) => expect(await verified(folder)).toBe('intact')));

describe.each(Object.entries(harms))('%s', (_, harm) => {
  test(
    'is refused',
    () =>
      fc.assert(
        fc.asyncProperty(fc.infiniteStream(fc.noBias(fc.nat({ max: 2 ** 30 }))), (choices) =>
          copied(async (copy) => {
            const pick = (below: number): number => Number(choices.next().value) % below;
            if (await harm(copy, pick)) expect(await verified(copy.folder)).toBe('broken');
          }),
        ),
        { numRuns: 40 },
      ),
    60_000,
  );
});
