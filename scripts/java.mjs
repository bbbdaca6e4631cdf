// Plain Node, shared by the prepare step and src/embedded: finds Java and Maven.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** Neo4j 5.26 runs on these (its own list of supported runtimes). */
export const javaVersions = [17, 21];

/** The first runnable file of this name on the PATH of `env`, or undefined. */
export function onPath(name, env = process.env) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  for (const folder of (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)) {
    for (const ending of endings) {
      const file = join(folder, name + ending);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // not here: look in the next folder
      }
    }
  }
  return undefined;
}

const majorIn = (text) => {
  const [, first, second] = /version "?(\d+)(?:\.(\d+))?/i.exec(text) ?? [];
  return first === '1' ? Number(second) : first === undefined ? undefined : Number(first);
};

/** The main version of a `java` file: from the `release` file beside it (no process to start), else by asking it. */
function versionOf(java, env) {
  try {
    const release = readFileSync(join(dirname(dirname(realpathSync(java))), 'release'), 'utf8');
    const stated = majorIn(release.replace(/^.*JAVA_VERSION="/ms, 'version "'));
    if (stated !== undefined) return stated;
  } catch {
    // no such file: ask the program
  }
  const { status, stdout, stderr } = spawnSync(java, ['-version'], {
    encoding: 'utf8',
    env,
    windowsHide: true,
  });
  return status === 0 ? majorIn(stderr + stdout) : undefined;
}

/** Homebrew keeps Java 17 and 21 off the PATH ("keg-only"), so their own folders are looked into. */
function kegs(env) {
  const brew = onPath('brew', env);
  if (brew === undefined) return [];
  const folder = dirname(dirname(brew));
  return [21, 17].map((version) => join(folder, 'opt', `openjdk@${version}`, 'bin', 'java'));
}

/** Linux systems keep several Javas side by side and put one on the PATH, maybe a newer one than Neo4j runs on. */
function sideBySide(env) {
  const folder = '/usr/lib/jvm';
  if (!(env.PATH ?? '').split(delimiter).includes('/usr/bin')) return [];
  try {
    const suitable = readdirSync(folder).filter((name) => /(^|\D)(17|21)(\D|$)/.test(name));
    return suitable.sort().map((name) => join(folder, name, 'bin', 'java'));
  } catch {
    return [];
  }
}

/**
 * Java 17 or 21 by JAVA_HOME, the PATH, Homebrew, the system's own folder, in this order: `path` is undefined when there is none;
 * `seen` lists the versions that were found and are not among the two.
 */
export function findJava(env = process.env) {
  const program = process.platform === 'win32' ? 'java.exe' : 'java';
  const stated = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', program) : undefined;
  const candidates = [stated, onPath('java', env), ...kegs(env), ...sideBySide(env)];
  const seen = [];
  for (const path of candidates.filter((candidate) => candidate !== undefined)) {
    const version = versionOf(path, env);
    if (javaVersions.includes(version)) return { path, seen };
    if (version !== undefined) seen.push(version);
  }
  return { path: undefined, seen };
}

/** The `bin` folder's parent of a `java` file, links followed: what Maven wants as JAVA_HOME. */
export const javaHome = (java) => dirname(dirname(realpathSync(java)));

/** Maven 3.8 or later on the PATH, run on this Java: its path, or undefined. */
export function findMaven(java, env = process.env) {
  const path = onPath('mvn', env);
  if (path === undefined) return undefined;
  const { status, stdout } = spawnSync(path, ['-v', '-B'], {
    encoding: 'utf8',
    env: { ...env, JAVA_HOME: javaHome(java) },
    shell: process.platform === 'win32',
  });
  const [, major, minor] = /Apache Maven (\d+)\.(\d+)/.exec(stdout ?? '') ?? [];
  return status === 0 && (Number(major) > 3 || (Number(major) === 3 && Number(minor) >= 8))
    ? path
    : undefined;
}
