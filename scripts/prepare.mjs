// What `npm start` and `npm test` run first: installs what is missing, on plain Node, with no package installed.
// Does nothing when all is in place; may be cut short, run twice, and run twice at once.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureBrowser, findBrowser } from './browser.mjs';
import { build, buildReady } from './build.mjs';
import { fetchJars } from './jars.mjs';
import { findJarFolder, homeFolder, project } from './jarFolder.mjs';
import { installPackages, packagesReady } from './packages.mjs';
import { ensurePython, pythonReady } from './python.mjs';
import { claim } from './processes.mjs';
import { say, Stop } from './run.mjs';
import { installTools, lookForTools, mayInstall, missingSentence } from './tools.mjs';

/* global AbortController */

const needed = [20, 19];

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  throw new Stop(
    `Node.js ${process.versions.node} is too old: install Node.js ${needed.join('.')} or later.`,
  );
}

/** One prepare at a time for a project; the others wait and then find all in place. */
async function alone(work) {
  const folder = join(project, '.crossforce');
  mkdirSync(folder, { recursive: true });
  for (let told = false; ; told = true) {
    const lock = claim(join(folder, 'prepare.lock'));
    if (lock.release !== undefined) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    if (!told) say(`waiting for another prepare (process ${lock.holder})`);
    await wait(200);
  }
}

/** Runs all at once; when one fails the others are stopped and its error is thrown. */
async function together(works) {
  const stop = new AbortController();
  const settled = await Promise.allSettled(
    works.map((work) =>
      work(stop.signal).catch((error) => {
        const first = !stop.signal.aborted;
        stop.abort();
        throw first ? error : undefined;
      }),
    ),
  );
  const failed = settled.find((result) => result.status === 'rejected' && result.reason !== undefined);
  if (failed !== undefined) throw failed.reason;
}

/** What is not in place yet. */
function lookAround({ env, withTests }) {
  const embedded = !env.NEO4J_URI;
  const jars = embedded && findJarFolder(homeFolder(env)) === undefined;
  const tools = embedded ? lookForTools(jars, env) : { missing: [] };
  const packages = !packagesReady(project);
  const browser = withTests && findBrowser(env) === undefined;
  const python = withTests && !pythonReady(project);
  const built = !packages && buildReady(project);
  const done = built && !jars && tools.missing.length === 0 && !browser && !python;
  return { jars, tools, packages, browser, python, done };
}

async function prepare(facts) {
  const { env, root } = facts;
  const { jars, tools, packages, browser, python } = lookAround(facts);
  if (tools.missing.length > 0 && !mayInstall(facts)) {
    throw new Stop(missingSentence(tools.missing, tools.seen, facts));
  }
  const works = [];
  if (packages) works.push((signal) => installPackages({ project, env, signal }));
  works.push(async (signal) => {
    const { missing } = tools;
    const { java, maven } =
      missing.length > 0 ? await installTools({ missing, needMaven: jars, ...facts }) : tools;
    await Promise.all([
      jars && fetchJars({ home: homeFolder(env), java, maven, env, signal }),
      browser && ensureBrowser({ env, root }),
    ]);
    // Last, because two programs at once can't refresh apt's lists.
    if (python) await ensurePython({ project, env, root, signal });
  });
  await together(works);
  await build(project);
}

try {
  checkNode();
  const root = process.getuid?.() === 0;
  const facts = { env: process.env, root, withTests: process.argv.includes('--test') };
  if (!lookAround(facts).done) await alone(() => prepare(facts));
} catch (error) {
  const message = error instanceof Stop ? error.message : `The prepare step failed: ${error.message}.`;
  console.error(`crossforce: ${message}`);
  process.exitCode = 1;
}
