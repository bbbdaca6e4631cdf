import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claim } from '../../scripts/processes.mjs';
import { Unavailable } from '../errors.ts';

/** An empty graph takes some 5 MiB, its first logs and indexes a few times that. */
const roomNeeded = 100 * 1024 * 1024;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);

/** One sentence for a folder that can't be used. */
export function folderSentence(home: string, code: string): string {
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return `The disk is full: Neo4j can't write to ${home}; make room and start again.`;
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return `${home} is, or lies under, a file: Neo4j needs a folder there.`;
  return `${home} can't be written by this user: Neo4j needs to write there.`;
}

/** Makes the folders of one server and sees that they can be written. Throws Unavailable. */
export function openFolder(home: string): void {
  try {
    for (const name of ['data', 'conf', 'logs', 'run', 'auth']) {
      mkdirSync(join(home, name), { recursive: true, mode: 0o700 });
    }
    const temporary = join(home, 'run', 'tmp');
    rmSync(temporary, { recursive: true, force: true });
    mkdirSync(temporary, { mode: 0o700 });
    writeFileSync(join(temporary, 'probe'), Buffer.alloc(4096));
  } catch (error) {
    throw new Unavailable(folderSentence(home, codeOf(error)));
  }
  const { bavail, bsize } = statfsSync(home);
  if (bavail * bsize < roomNeeded) throw new Unavailable(folderSentence(home, 'ENOSPC'));
}

export const ownerFile = (home: string): string => join(home, 'run', 'owner');

/** Makes this process the only owner of a home; answers how to let go. Throws Unavailable, naming the live owner. */
export function ownFolder(home: string): () => void {
  const { holder, release } = claim(ownerFile(home));
  if (release !== undefined) return release;
  throw new Unavailable(`${home} is in use by process ${holder}: stop it first.`);
}
