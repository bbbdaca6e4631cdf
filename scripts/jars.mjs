// Plain Node: fetches the jars of the embedded Neo4j by Maven, once for each pom.xml.
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
} from 'node:fs';
import { readSync, renameSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { javaHome } from './java.mjs';
import { jarFolder, pom } from './jarFolder.mjs';
import { lineOf, noRoom, run, say, Stop } from './run.mjs';

/** Is this file a whole zip? It begins with an entry and has its closing record among its last bytes. */
export function wholeJar(file) {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const head = Buffer.alloc(4);
    const tail = Buffer.alloc(Math.min(size, 66_000));
    readSync(handle, head, 0, 4, 0);
    readSync(handle, tail, 0, tail.length, size - tail.length);
    return (
      head.toString('latin1') === 'PK\u0003\u0004' && tail.lastIndexOf('PK\u0005\u0006', 'latin1') !== -1
    );
  } finally {
    closeSync(handle);
  }
}

/** One sentence for a Maven that failed, told from what it printed. */
export function mavenSentence(output, folder) {
  if (noRoom(output)) {
    return `The disk is full: Neo4j's jars need 130 MB in ${folder} and as much again in Maven's own folder; make room and run the command again.`;
  }
  const artifact =
    /(?:artifact|find|transfer|descriptor for|metadata|[Pp]lugin) ([\w.-]+:[\w.:-]*[\w-])/.exec(output)?.[1];
  const what = artifact ?? "Neo4j's jars";
  if (/checksum/i.test(output)) {
    return `The download of ${what} is broken (its checksum differs): run the command again, and look at the mirror in Maven's settings.xml when it stays so.`;
  }
  if (
    /Could not (transfer|find|resolve)|Non-resolvable|was not found in|Unknown host|Connection (refused|reset|timed)|PluginResolution|No plugin found|could not be resolved/i.test(
      output,
    )
  ) {
    return `Maven could not download ${what}: check the network, and the mirror in Maven's settings.xml if you use one, then run the command again.`;
  }
  return `Maven could not fetch Neo4j's jars (${lineOf(output, /^\[ERROR\] \S/)}): put this right and run the command again.`;
}

/** Java takes the home folder from the system's list of users, not from HOME; where it can't be written, ours serves. */
function localRepository(home) {
  try {
    const folder = join(userInfo().homedir, '.m2');
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch {
    return join(home, 'neo4j', 'm2');
  }
}

/** Copies the jars into a folder of their own beside the final one, checks them, then renames: there is no half. */
export async function fetchJars({ home, java, maven, env, signal }) {
  const folder = jarFolder(home);
  const half = `${folder}.${process.pid}`;
  const repository = localRepository(home);
  say("fetching Neo4j's jars with Maven (about 120 MB)");
  try {
    for (const name of existsSync(join(home, 'neo4j')) ? readdirSync(join(home, 'neo4j')) : []) {
      if (/^lib-[0-9a-f]+\.\d+$/.test(name))
        rmSync(join(home, 'neo4j', name), { recursive: true, force: true });
    }
    mkdirSync(half, { recursive: true });
    const goal = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies';
    const args = ['-q', '-B', '-C', '-f', pom, goal, '-DincludeScope=runtime'];
    const where = [`-DoutputDirectory=${half}`, ...(repository ? [`-Dmaven.repo.local=${repository}`] : [])];
    const { code, output } = await run(maven, [...args, ...where], {
      env: { ...env, JAVA_HOME: javaHome(java) },
      signal,
    });
    if (code !== 0) throw new Stop(mavenSentence(output, folder));
    const jars = readdirSync(half).filter((name) => name.endsWith('.jar'));
    const broken = jars.find((name) => !wholeJar(join(half, name)));
    if (jars.length === 0 || broken !== undefined) {
      throw new Stop(
        `The download of ${broken ?? "Neo4j's jars"} is broken: delete it from Maven's own folder (~/.m2/repository) and run the command again.`,
      );
    }
    renameSync(half, folder);
    if (repository) rmSync(repository, { recursive: true, force: true });
  } catch (error) {
    // Another project with the same home was quicker: its folder is as good.
    if (['ENOTEMPTY', 'EEXIST'].includes(error.code)) return;
    if (error.code === 'ENOSPC') throw new Stop(mavenSentence('ENOSPC', folder));
    throw error;
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}
