// Plain Node: installs the npm packages when what is installed differs from package-lock.json.
import { readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf, noRoom, run, say, Stop } from './run.mjs';

const json = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/**
 * Is what npm says it installed (its own list, which it writes last) what the lock file asks for?
 * Optional packages may be absent, for they are meant for other systems.
 */
export function installedMatches(lock, installed) {
  if (lock?.packages === undefined || installed?.packages === undefined) return false;
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  const same = (path, entry) => {
    const there = installed.packages[path];
    if (there === undefined) return Boolean(entry.optional || entry.devOptional);
    return there.version === entry.version && there.integrity === entry.integrity;
  };
  return (
    wanted.every(([path, entry]) => same(path, entry)) &&
    Object.keys(installed.packages).every((path) => lock.packages[path] !== undefined)
  );
}

/** Are the packages in place? */
export const packagesReady = (project) =>
  installedMatches(
    json(join(project, 'package-lock.json')),
    json(join(project, 'node_modules', '.package-lock.json')),
  );

/** One sentence for an npm that failed, told from what it printed. */
export function npmSentence(code, output, project) {
  if (code === 127) return 'npm is missing: install it (it comes with Node.js) and put it on the PATH.';
  if (noRoom(output))
    return `The disk is full: the npm packages need 600 MB in ${project}; make room and run the command again.`;
  if (/EINTEGRITY|Z_(DATA|BUF)_ERROR|TAR_BAD_ARCHIVE/.test(output)) {
    return 'The download of an npm package is broken (its checksum differs): run "npm cache clean --force", then the command again.';
  }
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/i.test(
      output,
    )
  ) {
    return 'npm could not reach its registry: check the network and the registry in npm’s settings, then run the command again.';
  }
  return `npm could not install the packages (${lineOf(output, /^npm (error|ERR!) (?!code|errno|syscall|path)/)}): put this right and run the command again.`;
}

/** What the packages take, with some to spare, in bytes. */
const roomNeeded = 600 * 1024 * 1024;

/** How many bytes are free where this folder lies. */
function room(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/**
 * Installs exactly what the lock file says. No install script of a package is run: those that need a binary
 * get it as an optional package of their own.
 */
export async function installPackages({ project, env, signal }) {
  say('installing npm packages');
  if (room(project) < roomNeeded) throw new Stop(npmSentence(1, 'ENOSPC', project));
  const kinds = ['--include=dev', '--include=optional', '--ignore-scripts'];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await run('npm', ['ci', ...kinds, ...quiet], { cwd: project, env, signal });
  if (code !== 0) throw new Stop(npmSentence(code, output, project));
  // npm was seen to end well on a disk that had filled up, with half of its files empty and its own list not written.
  if (!packagesReady(project)) {
    throw new Stop(
      'npm ended well but did not install all packages: look at the room on the disk and run the command again.',
    );
  }
}
