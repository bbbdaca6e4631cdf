import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { holderOf } from '../../scripts/processes.mjs';
import { Unavailable } from '../errors.ts';
import { ownerFile } from './folder.ts';
import { findJars } from './jars.ts';
import { knownPassword } from './password.ts';
import { boltAnswers, knownPort } from './port.ts';
import { keepEmbedded, type Kept } from './keep.ts';

/** The one graph of a CROSSFORCE_HOME. */
export const graphFolder = (crossforceHome: string): string => join(crossforceHome, 'graph');

const patience = 120_000;

/** The server that another live process owns; undefined when that process ends before it answers. */
async function joinOwner(home: string, owner: number): Promise<Kept | undefined> {
  for (const until = Date.now() + patience; Date.now() < until;) {
    if (holderOf(ownerFile(home)) !== owner) return undefined;
    const [port, password] = [knownPort(home), knownPassword(home)];
    if (port !== undefined && password !== undefined && (await boltAnswers(port))) {
      return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, stop: () => Promise.resolve() };
    }
    await wait(200);
  }
  throw new Unavailable(`${home} is in use by process ${owner}, whose Neo4j does not answer: stop it first.`);
}

/**
 * The embedded Neo4j of a CROSSFORCE_HOME: the one that another crossforce runs (its `stop` does nothing, for it is not
 * ours), else one that is
 * started here, and again when it ends by itself. Throws Unavailable as `startEmbedded` does.
 */
export async function reachEmbedded(crossforceHome: string, tell: (line: string) => void): Promise<Kept> {
  const home = graphFolder(crossforceHome);
  const owner = holderOf(ownerFile(home));
  const joined = owner === undefined ? undefined : await joinOwner(home, owner);
  if (joined !== undefined) return joined;
  tell('starting Neo4j');
  return keepEmbedded({ home, jars: findJars(crossforceHome) }, tell);
}
