// Plain Node: makes sure of Java and Maven, or says in one sentence how to get them.
import { findJava, findMaven, onPath } from './java.mjs';
import { lineOf, run, say, Stop } from './run.mjs';

/** How each system's installer is told to install the two; the first that is present counts. */
const installers = {
  'apt-get': { install: 'apt-get install -y', sudo: true, java: 'openjdk-17-jre-headless', maven: 'maven' },
  dnf: { install: 'dnf install -y', sudo: true, java: 'java-21-openjdk-headless', maven: 'maven' },
  brew: { install: 'brew install', sudo: false, java: 'openjdk@21', maven: 'maven' },
  winget: {
    install: 'winget install',
    sudo: false,
    java: 'EclipseAdoptium.Temurin.21.JRE',
    maven: 'Apache.Maven',
  },
};

const names = { java: 'Java 17 or 21', maven: 'Maven 3.8 or later' };

/** The command that installs what is missing on this system, or undefined when no installer is known. */
export function installCommand(missing, { env, root }) {
  const found = Object.entries(installers).find(([program]) => onPath(program, env) !== undefined);
  if (found === undefined) return undefined;
  const [, installer] = found;
  const command = `${installer.install} ${missing.map((tool) => installer[tool]).join(' ')}`;
  return installer.sudo && !root ? `sudo ${command}` : command;
}

/** One sentence that names what is missing and what installs it here. `seen`: versions of Java that don't serve. */
export function missingSentence(missing, seen, facts) {
  const what = missing.map((tool) => names[tool]).join(' and ');
  const found = missing.includes('java') && seen.length > 0 ? ` (found only Java ${seen.join(', ')})` : '';
  const command = installCommand(missing, facts);
  const how = command
    ? `install with "${command}"`
    : 'install from your system’s packages and put on the PATH';
  return `${what} ${missing.length > 1 ? 'are' : 'is'} missing${found}: ${how}, or set NEO4J_URI to a Neo4j of your own.`;
}

/** What there is of Java and (where needed) Maven: `{ java, maven, missing, seen }`, the first two as paths. */
export function lookForTools(needMaven, env) {
  const { path: java, seen } = findJava(env);
  // Without a Java an installed Maven can't be asked for its version; it's asked once Java is there.
  const maven = java === undefined ? onPath('mvn', env) : needMaven ? findMaven(java, env) : undefined;
  const missing = [
    ...(java === undefined ? ['java'] : []),
    ...(needMaven && maven === undefined ? ['maven'] : []),
  ];
  return { java, maven, missing, seen };
}

/** Only root on Debian or Ubuntu (a fresh container, CI) has things installed without being asked. */
export const mayInstall = ({ env, root }) => root && onPath('apt-get', env) !== undefined;

/** Installs Debian packages as root; answers undefined, or what apt-get complained of. */
export async function aptInstall(packages, env) {
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], { env: quiet, outlives: true });
  const update = await apt('update');
  // A list that could not be refreshed may still do; what can't be installed is said below.
  const result = await apt('install', '-y', '--no-install-recommends', ...packages);
  if (result.code === 0) return undefined;
  return lineOf(result.output, /^E:/m) || lineOf(update.output, /^E:/m);
}

/** Installs what is missing on Debian or Ubuntu as root and says so; answers what there is now, or throws Stop. */
export async function installTools({ missing, needMaven, env, root }) {
  const packages = missing.map((tool) => installers['apt-get'][tool]);
  say(
    `${missing.map((tool) => names[tool]).join(' and ')} missing: installing ${packages.join(' ')} with apt-get`,
  );
  let complaint = await aptInstall(packages, env);
  if (complaint !== undefined && missing.includes('java')) {
    // Debian 13 has Java 21 and no 17.
    const newer = packages.map((name) => name.replace('openjdk-17', 'openjdk-21'));
    complaint = (await aptInstall(newer, env)) && complaint;
  }
  if (complaint !== undefined) {
    throw new Stop(
      `apt-get could not install ${packages.join(' ')} (${complaint}): put this right and run the command again.`,
    );
  }
  const now = lookForTools(needMaven, env);
  if (now.missing.length > 0) throw new Stop(missingSentence(now.missing, now.seen, { env, root }));
  return now;
}
