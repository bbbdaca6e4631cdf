// Plain Node, shared by the prepare step and src/embedded: where the jars of the embedded Neo4j lie.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = dirname(dirname(fileURLToPath(import.meta.url)));
export const pom = join(project, 'neo4j', 'pom.xml');

/** CROSSFORCE_HOME, or `.crossforce` in the project (contract, "Environment"). */
export const homeFolder = (env = process.env) =>
  env.CROSSFORCE_HOME ? resolve(env.CROSSFORCE_HOME) : join(project, '.crossforce');

/** Where jars for this pom.xml belong under a home folder; another pom.xml has another folder. */
export function jarFolder(home) {
  const hash = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  return join(home, 'neo4j', `lib-${hash}`);
}

/** The folder that has the jars: under `home`, else under the project's own (a home of its own needs no copy). */
export function findJarFolder(home) {
  return [home, join(project, '.crossforce')].map(jarFolder).find((folder) => existsSync(folder));
}
