import { findJarFolder } from '../../scripts/jarFolder.mjs';
import { Unavailable } from '../errors.ts';

/**
 * The folder that holds the jars of the embedded Neo4j, as the prepare step fetched them: under CROSSFORCE_HOME, else
 * under the project's own `.crossforce`. Throws Unavailable when neither has them for this pom.xml.
 */
export function findJars(crossforceHome: string): string {
  const folder = findJarFolder(crossforceHome);
  if (folder === undefined) {
    throw new Unavailable(
      `The jars of the embedded Neo4j are not in ${crossforceHome}: run "node scripts/prepare.mjs" in the project.`,
    );
  }
  return folder;
}
