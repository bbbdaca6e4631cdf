// `npm run sbom -- [--out FILE]`: what this program is made of, as CycloneDX: the npm packages that it runs on, from the lock
// file alone (no network), and the jars of the embedded Neo4j where they are in place.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findJarFolder, homeFolder, project } from './jarFolder.mjs';
import { lineOf, run, Stop } from './run.mjs';
import { filesOf } from './zip.mjs';

const json = (text) => JSON.parse(text);

/**
 * The packages that run, as npm lists them. npm's own `--omit dev` leaves out every package that a development tool needs
 * too (of npm 11: graphql itself), so what the lock file does not call a package of development alone is taken here.
 */
async function npmBill() {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'];
  const { code, output } = await run('npm', args, { cwd: project, keep: Infinity });
  if (code !== 0) throw new Stop(`npm could not list the packages: ${lineOf(output, /^npm (error|ERR!) /)}`);
  const bill = json(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  const { packages } = json(readFileSync(join(project, 'package-lock.json'), 'utf8'));
  const runs = new Set(
    Object.entries(packages)
      .filter(([path, { dev }]) => path !== '' && dev !== true)
      .map(([path, { name, version }]) => `${name ?? path.split('node_modules/').at(-1)}@${version}`),
  );
  const root = bill.metadata.component['bom-ref'];
  return {
    ...bill,
    components: bill.components.filter(({ name, version }) => runs.has(`${name}@${version}`)),
    dependencies: bill.dependencies
      .filter(({ ref }) => ref === root || runs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => runs.has(one)) })),
  };
}

const word = (text, pattern) => pattern.exec(text)?.[1]?.trim();

/** Group, name and version as Maven wrote them into the jar; a jar that holds others too has several, and one is its own. */
function coordinatesOf(files, jar) {
  const found = [...files]
    .filter(([name]) => /^META-INF\/maven\/.*\/pom\.properties$/.test(name))
    .map(([name, read]) => {
      const text = read().toString('utf8');
      const [group, artifact, version] = ['groupId', 'artifactId', 'version'].map((key) =>
        word(text, new RegExp(`^${key}=(.*)$`, 'm')),
      );
      return { group, artifact, version, pom: name.replace(/\.properties$/, '.xml') };
    });
  return found.find(({ artifact, version }) => jar.startsWith(`${artifact}-${version}`));
}

/** Licences as the jar's own pom or manifest names them. */
function licencesOf(files, pom) {
  const text = files.get(pom)?.().toString('utf8') ?? '';
  const block = word(text, /<licenses>([\s\S]*?)<\/licenses>/) ?? '';
  const named = [...block.matchAll(/<name>([^<]+)<\/name>/g)].map(([, name]) => name.trim());
  const manifest = (files.get('META-INF/MANIFEST.MF')?.().toString('utf8') ?? '').replaceAll(/\r?\n /g, '');
  const bundle = word(manifest, /^Bundle-License:(.*)$/m);
  return named.length > 0 ? named : bundle === undefined ? [] : [bundle];
}

function componentOf(folder, jar) {
  const bytes = readFileSync(join(folder, jar));
  const files = filesOf(bytes);
  const [, fileName, fileVersion] = /^(.+?)-(\d[\w.+-]*)\.jar$/.exec(jar) ?? [undefined, jar, ''];
  const { group, artifact = fileName, version = fileVersion, pom } = coordinatesOf(files, jar) ?? {};
  const purl = group === undefined ? {} : { group, purl: `pkg:maven/${group}/${artifact}@${version}` };
  const licences = group?.startsWith('org.neo4j') ? ['GPL-3.0-only'] : licencesOf(files, pom);
  return {
    'bom-ref': `jar:${jar}`,
    type: 'library',
    name: artifact,
    version,
    ...purl,
    hashes: [{ alg: 'SHA-256', content: createHash('sha256').update(bytes).digest('hex') }],
    licenses: licences.map((name) => ({ license: { name } })),
    properties: [{ name: 'crossforce:process', value: 'embedded Neo4j' }],
  };
}

function jars() {
  const folder = findJarFolder(homeFolder());
  if (folder === undefined) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.jar'));
  return names.sort().map((jar) => componentOf(folder, jar));
}

async function main() {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'sbom.cdx.json' } } });
  const bill = await npmBill();
  const { name } = json(readFileSync(join(project, 'package.json'), 'utf8'));
  // npm takes the name of the folder.
  bill.metadata.component.name = name;
  const ofNeo4j = jars();
  bill.components.push(...ofNeo4j);
  const out = resolve(values.out);
  writeFileSync(out, `${JSON.stringify(bill, null, 2)}\n`);
  const packages = bill.components.length - ofNeo4j.length;
  const said =
    ofNeo4j.length === 0 ? 'the jars of Neo4j are not in place' : `${ofNeo4j.length} jars of Neo4j`;
  console.log(`${packages} npm packages, ${said}: ${out}`);
}

await main().catch((error) => {
  console.error(error instanceof Stop ? error.message : error);
  process.exitCode = 1;
});
