// Plain Node, shared by the prepare step and src/embedded: which process is which, and who owns a folder.
import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

const ask = (command, args) => {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', windowsHide: true });
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
};

/**
 * When a process began, as a text to compare; undefined when it is gone or only waits to be buried.
 * A number alone is not enough: after a restart of the machine another program may have it.
 */
export function birthOf(pid) {
  if (process.platform === 'linux') {
    // proc(5): the name in brackets may hold anything; after it come the state and, 19 fields on, the start time.
    const stat = read(`/proc/${pid}/stat`);
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields === undefined || fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  }
  if (process.platform === 'win32') {
    return ask('powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`]);
  }
  return ask('ps', ['-o', 'lstart=', '-p', String(pid)]);
}

/** The command line of a running process, its arguments apart by spaces; undefined when it is gone. */
export function commandOf(pid) {
  if (process.platform === 'linux')
    return read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim() || undefined;
  if (process.platform === 'win32') {
    const query = `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`;
    return ask('powershell', ['-NoProfile', '-Command', query]);
  }
  return ask('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
}

/** The live process that a claim file names, or undefined when it is stale, empty or not there. */
export function holderOf(file) {
  const [pid, birth] = (read(file) ?? '').split('\n');
  if (!pid || !birth) return undefined;
  return birthOf(Number(pid)) === birth ? Number(pid) : undefined;
}

/**
 * Takes a claim file for this process, taking it over when its holder is gone.
 * Answers `{ release }`, or `{ holder }` with the number of the live process that has it.
 */
export function claim(file) {
  const mine = `${process.pid}\n${birthOf(process.pid)}\n`;
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o600 });
      return {
        release() {
          if (read(file) === mine) rmSync(file, { force: true });
        },
      };
    } catch (error) {
      if (error.code !== 'EEXIST' || attempt === 10) throw error;
    }
    const holder = holderOf(file);
    if (holder !== undefined) return { holder };
    // The stale file is moved aside, not deleted: whoever moved a fresh one by mistake sees it and puts it back.
    const aside = `${file}.${process.pid}`;
    try {
      renameSync(file, aside);
    } catch (error) {
      if (error.code === 'ENOENT') continue;
      throw error;
    }
    const moved = holderOf(aside);
    if (moved !== undefined) {
      renameSync(aside, file);
      return { holder: moved };
    }
    rmSync(aside, { force: true });
  }
}
