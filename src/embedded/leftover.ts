import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { commandOf } from '../../scripts/processes.mjs';
import { replaceFile } from './files.ts';

const pidFile = (home: string): string => join(home, 'run', 'pid');

/** Notes which process serves this home, for the next start. */
export const notePid = (home: string, pid: number): void => replaceFile(pidFile(home), String(pid));

export const forgetPid = (home: string): void => rmSync(pidFile(home), { force: true });

/** Is this process a Neo4j that serves this home? Its number may have gone to another program since. */
function servesHome(pid: number, home: string): boolean {
  const command = commandOf(pid);
  return (
    command !== undefined &&
    command.includes('CommunityEntryPoint') &&
    command.includes(`--home-dir=${home} `)
  );
}

function signal(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended in the meantime.
  }
}

/** Ends the Neo4j that an earlier crossforce left running in this home: asked first, made to after ten seconds. */
export async function endLeftover(home: string): Promise<void> {
  const file = pidFile(home);
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (!Number.isInteger(pid) || pid <= 1 || !servesHome(pid, home)) return;
  signal(pid, 'SIGTERM');
  const patience = Date.now() + 10_000;
  while (servesHome(pid, home)) {
    if (Date.now() > patience) signal(pid, 'SIGKILL');
    await wait(100);
  }
}
