// Plain Node: the Python with networkx and igraph that the tests open exports with.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from './java.mjs';
import { lineOf, run, say } from './run.mjs';
import { aptInstall } from './tools.mjs';

const wanted = (project) => join(project, 'test', 'python', 'requirements.txt');
const folderOf = (project) => join(project, '.crossforce', 'python');
const programIn = (folder) =>
  process.platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');

const hashOf = (project) =>
  createHash('sha256')
    .update(readFileSync(wanted(project)))
    .digest('hex');

/** The program, or undefined where it is not installed as `requirements.txt` says; the stamp is written last. */
export function findPython(project) {
  const stamp = join(folderOf(project), '.installed-from');
  if (!existsSync(wanted(project)) || !existsSync(stamp)) return undefined;
  return readFileSync(stamp, 'utf8') === hashOf(project) ? programIn(folderOf(project)) : undefined;
}

/** Is there nothing left to do: all in place, or a project that has no tests in Python? */
export const pythonReady = (project) => !existsSync(wanted(project)) || findPython(project) !== undefined;

/** Makes the virtual environment; answers undefined, or what went wrong. */
async function install(project, { env, signal }) {
  const folder = folderOf(project);
  rmSync(folder, { recursive: true, force: true });
  const made = await run('python3', ['-m', 'venv', folder], { env, signal });
  if (made.code !== 0) return lineOf(made.output, /error|ensurepip/i) || 'python3 -m venv failed';
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary', ':all:'];
  const { code, output } = await run(programIn(folder), [...pip, '-r', wanted(project)], { env, signal });
  if (code !== 0) return lineOf(output, /^ERROR/m) || 'pip failed';
  writeFileSync(join(folder, '.installed-from'), hashOf(project));
  return undefined;
}

/**
 * Sees to a Python of the project's own in .crossforce/python; on Debian as root installs python3 first. Anywhere else, or where
 * PyPI is out of reach, says that the tests which need it will be skipped. Never fails.
 */
export async function ensurePython({ project, env, root, signal }) {
  if (pythonReady(project)) return;
  const debian = root && onPath('apt-get', env) !== undefined;
  const missing = onPath('python3', env) === undefined;
  if (missing && debian) {
    say('no python3 found: installing python3 and python3-venv with apt-get');
    await aptInstall(['python3', 'python3-venv'], env);
  }
  let complaint = 'python3 is not on the PATH';
  if (onPath('python3', env) !== undefined) {
    say('installing networkx and igraph into .crossforce/python');
    complaint = await install(project, { env, signal });
    // Debian's python3 comes without what makes a virtual environment.
    if (complaint !== undefined && !missing && debian && /ensurepip|venv/.test(complaint)) {
      complaint = (await aptInstall(['python3-venv'], env)) ?? (await install(project, { env, signal }));
    }
  }
  if (complaint !== undefined)
    say(`exports will not be opened in Python, these tests are skipped (${complaint})`);
}
