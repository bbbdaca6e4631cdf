import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, readdir, readFile, truncate, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** Who holds a folder. `started` (boot id and start tick) tells a process from a later one with the same number. */
const holder = z.object({
  pid: z.number().int().positive(),
  started: z.string().optional(),
  host: z.string(),
});
type Holder = z.infer<typeof holder>;

export type Lock = { release: () => Promise<void> };

/** A lock, or in words who has it. */
export type LockTry = { lock: Lock } | { heldBy: string };

/** By form, not by class: an error of the file system may come from another realm than ours. */
export const hasCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

/** State letter and start tick of a process by proc(5), fields 3 and 22; undefined where there is no /proc or no process. */
const procStat = (pid: number): { state: string; started: string } | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state = '', ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    return { state, started: `${boot}/${rest[18] ?? ''}` };
  } catch {
    return undefined;
  }
};

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
};

/** True only where it is sure: a process of another host can't be seen from here, so it counts as alive. */
const isDead = ({ pid, started, host }: Holder): boolean => {
  if (host !== hostname()) return false;
  if (!runs(pid)) return true;
  const stat = procStat(pid);
  if (stat === undefined || started === undefined) return false;
  return stat.state === 'Z' || stat.started !== started;
};

const parseHolder = (text: string): Holder | undefined => {
  try {
    return holder.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** The living holder that a lock file names, in words; undefined if it was released (empty) or its process is dead. */
const livingHolder = (text: string, path: string): string | undefined => {
  if (text === '') return undefined;
  const found = parseHolder(text);
  if (!found) return `a process that can't be read from ${path}`;
  return isDead(found) ? undefined : `process ${found.pid} on ${found.host} (${path})`;
};

const lockNumbers = async (folder: string): Promise<number[]> =>
  (await readdir(folder))
    .map((name) => Number(/^lock\.(\d+)$/.exec(name)?.[1] ?? 0))
    .filter((number) => number > 0)
    .sort((a, b) => b - a);

/** Creates `path` with its whole text in one step, so that it is never seen half written; false if it is there already. */
const createWhole = async (folder: string, path: string): Promise<boolean> => {
  const me: Holder = { pid: process.pid, started: procStat(process.pid)?.started, host: hostname() };
  const draft = join(folder, `draft.${process.pid}.${randomBytes(4).toString('hex')}`);
  try {
    await writeFile(draft, `${JSON.stringify(me)}\n`, { mode: 0o600, flag: 'wx' });
    await link(draft, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await unlink(draft).catch(() => undefined);
  }
};

const justTaken: LockTry = { heldBy: 'a process that took it a moment ago' };

/**
 * Takes the exclusive lock of a process folder; the lock of a process that is certainly dead is taken over.
 *
 * The file `lock.N` with the highest N is the lock. Taking it is creating `lock.N+1`, which one process alone can do; so a
 * takeover has no moment at which two may hold it or a crash may leave nobody able to. N never goes down (a released
 * lock stays, empty), and lower files are deleted only by the holder of a higher one: whoever creates a number that had
 * been deleted sees the higher one and steps back.
 */
export const tryLock = async (folder: string): Promise<LockTry> => {
  const pathOf = (number: number): string => join(folder, `lock.${number}`);
  const [highest = 0] = await lockNumbers(folder);
  if (highest > 0) {
    const text = await readFile(pathOf(highest), 'utf8').catch((error: unknown) => {
      if (hasCode(error, 'ENOENT')) return undefined;
      throw error;
    });
    if (text === undefined) return justTaken;
    const heldBy = livingHolder(text, pathOf(highest));
    if (heldBy !== undefined) return { heldBy };
  }
  const mine = highest + 1;
  if (!(await createWhole(folder, pathOf(mine)))) return justTaken;
  const [now = 0, ...lower] = await lockNumbers(folder);
  if (now !== mine) {
    await unlink(pathOf(mine));
    return justTaken;
  }
  await Promise.all(lower.map((number) => unlink(pathOf(number)).catch(() => undefined)));
  return { lock: { release: () => truncate(pathOf(mine)) } };
};

/** Whether a living process holds the folder, or one of which nothing is known from here. */
export const isHeld = async (folder: string): Promise<boolean> => {
  const [highest = 0] = await lockNumbers(folder);
  if (highest === 0) return false;
  const path = join(folder, `lock.${highest}`);
  return livingHolder(await readFile(path, 'utf8').catch(() => ''), path) !== undefined;
};
