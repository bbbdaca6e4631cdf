import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { verdictOf } from '../../scripts/advisories.mjs';
import { findJarFolder, homeFolder } from '../../scripts/jarFolder.mjs';
import { filesLike, read, root } from '../harness/tree.ts';

/** What this program is made of: the lock file, the licences, the bill of materials. */

const packageOf = z.object({
  version: z.string(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  peerDependencies: z.record(z.string(), z.string()).optional(),
  devDependencies: z.record(z.string(), z.string()).optional(),
});
const lock = z
  .object({ lockfileVersion: z.number(), packages: z.record(z.string(), packageOf) })
  .parse(JSON.parse(read('package-lock.json')));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const running = packages.filter(([, { dev }]) => dev !== true);
const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? path;

describe('the lock file', () => {
  test('has a checksum of 512 bits for every package', () => {
    const bad = packages.filter(([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity));
    expect(bad.map(([path]) => path)).toEqual([]);
    expect(packages.length).toBeGreaterThan(500);
  });

  test('names no registry, and neither does a setting of npm', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
    expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true\n');
    expect(read('.npmrc')).not.toMatch(/registry=|_auth|token/i);
  });

  /** Of these, `@apollo/protobufjs` prints a notice; the others choose a binary, which they find as an optional package too. */
  const scripted = ['@apollo/protobufjs', '@parcel/watcher', '@swc/core', 'esbuild', 'unrs-resolver'];

  test('has no package with an install script but these, and one of them alone runs', () => {
    const found = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(found.map(([path]) => nameOf(path)).sort()).toEqual(scripted);
    expect(running.filter((one) => found.includes(one)).map(([path]) => nameOf(path))).toEqual([
      '@apollo/protobufjs',
    ]);
  });

  test('is installed from in one place, and no install script is run', () => {
    const installing = /'npm',\s*\['(ci|install|i)'|^\s*npm (ci|install|i)\b/m;
    const files = filesLike(/^(scripts\/.*\.mjs|\.ci\/.*)$/).filter((path) => installing.test(read(path)));
    expect(files).toEqual(['scripts/packages.mjs']);
    expect(read('scripts/packages.mjs')).toMatch(/'--ignore-scripts'\];\n[^;]*;\n[^;]*\['ci', \.\.\.kinds/);
  });
});

/** Licences that ask for no more than to be named. */
const allowed = ['Apache-2.0', 'MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'BlueOak-1.0.0'];
const isAllowed = (licence: string, more: readonly string[] = []): boolean =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' AND ')
    .every((one) => [...allowed, ...more].includes(one));

/** Where Node finds a package for another: beside it, or further up. */
function foundFrom(path: string, name: string): string | undefined {
  const beside = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
  if (lock.packages[beside] !== undefined) return beside;
  return path === ''
    ? undefined
    : foundFrom(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name);
}

/** These packages of the project and all that they need. */
function closureOf(names: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (path: string | undefined): void => {
    if (path === undefined || seen.has(path)) return;
    seen.add(path);
    const { dependencies, peerDependencies } = lock.packages[path] ?? {};
    for (const name of Object.keys({ ...dependencies, ...peerDependencies })) visit(foundFrom(path, name));
  };
  for (const name of names) visit(`node_modules/${name}`);
  return [...seen];
}

describe('licences', () => {
  test('of every package that runs are among those that fit, by its own package.json and by the lock file', () => {
    const told = running.map(([path, { license = '' }]) => {
      const own = z
        .object({ license: z.string().default('none') })
        .parse(JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')));
      return { path, own: own.license, locked: license };
    });
    expect(told.filter(({ own, locked }) => own !== locked || !isAllowed(own))).toEqual([]);
    expect(told.length).toBeGreaterThan(100);
  });

  test('of every package that the pages are built from fit too', () => {
    const built = closureOf(
      Object.keys(lock.packages['']?.devDependencies ?? {}).filter((one) => /react|graphiql/.test(one)),
    ).filter((path) => !/@types/.test(path));
    const bad = built.filter((path) => !isAllowed(lock.packages[path]?.license ?? '', ['PSF-2.0']));
    expect(bad).toEqual([]);
    expect(built).toEqual(expect.arrayContaining(['node_modules/react', 'node_modules/monaco-editor']));
  });

  test.each(['GPL-3.0-only', 'AGPL-3.0', 'MIT AND GPL-2.0', 'UNLICENSED', ''])(
    '%j would be refused',
    (one) => {
      expect(isAllowed(one)).toBe(false);
    },
  );

  test('of what runs are those that docs/dependencies.md says', () => {
    const page = read('docs/dependencies.md');
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    const said = page
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => {
        const [, names = '', licence = ''] = line.split('|').map((cell) => cell.trim());
        return [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => [name, licence] as const);
      });
    const real = Object.keys(dependencies).map(
      (name) => [name, lock.packages[`node_modules/${name}`]?.license] as const,
    );
    expect([...said].sort()).toEqual([...real].sort());
  });
});

const bill = z.object({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.object({ component: z.object({ name: z.literal('crossforce') }) }),
  components: z.array(
    z.object({
      'bom-ref': z.string(),
      name: z.string(),
      version: z.string(),
      purl: z.string().optional(),
      hashes: z.array(z.object({ alg: z.string(), content: z.string() })).min(1),
      licenses: z.array(z.looseObject({})).default([]),
    }),
  ),
});

describe('npm run sbom', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossforce-sbom-'));
  const out = join(folder, 'sbom.json');
  let components: z.infer<typeof bill>['components'] = [];
  const ofNpm = () => components.filter(({ purl }) => purl?.startsWith('pkg:npm/'));
  const ofJars = () => components.filter((one) => one['bom-ref'].startsWith('jar:'));

  beforeAll(() => {
    // Nothing listens there: the bill is made without a network.
    const env = { ...process.env, npm_config_registry: 'http://127.0.0.1:9/' };
    execFileSync(process.execPath, [join(root, 'scripts', 'sbom.mjs'), '--out', out], { env, stdio: 'pipe' });
    ({ components } = bill.parse(JSON.parse(readFileSync(out, 'utf8'))));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('names every package that runs with its licence, and none besides', () => {
    const wanted = new Set(running.map(([path, { version }]) => `${nameOf(path)}@${version}`));
    expect(new Set(ofNpm().map(({ name, version }) => `${name}@${version}`))).toEqual(wanted);
    expect(ofNpm().filter(({ licenses }) => licenses.length === 0)).toEqual([]);
  });

  test('has the checksums of the lock file', () => {
    const { integrity = '' } = lock.packages['node_modules/graphql'] ?? {};
    const hex = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
    expect(ofNpm().find(({ name }) => name === 'graphql')?.hashes).toEqual([
      { alg: 'SHA-512', content: hex },
    ]);
  });

  test('names every jar of the embedded Neo4j with its checksum, where the jars are in place', () => {
    const jars = findJarFolder(homeFolder());
    const names = jars === undefined ? [] : readdirSync(jars).filter((name) => name.endsWith('.jar'));
    expect(ofJars().map((one) => one['bom-ref'])).toEqual(names.sort().map((name) => `jar:${name}`));
    const [first] = ofJars();
    if (first === undefined || jars === undefined) return;
    const sum = createHash('sha256').update(readFileSync(join(jars, first['bom-ref'].slice(4))));
    expect(first.hashes).toEqual([{ alg: 'SHA-256', content: sum.digest('hex') }]);
    const [, version = ''] = /<neo4j\.version>([^<]+)</.exec(read('neo4j/pom.xml')) ?? [];
    expect(ofJars().map(({ purl }) => purl)).toContain(`pkg:maven/org.neo4j/neo4j@${version}`);
  });
});

describe('npm run advisories', () => {
  const about = (severity: string, ...nodes: string[]) => ({ name: 'planted', severity, range: '<2', nodes });
  const of = (one: object) => verdictOf({ vulnerabilities: { planted: one } }, lock);

  test('fails on a high advisory about what runs, not on one about tools or a low one', () => {
    expect(of(about('high', 'node_modules/graphql'))).toEqual({
      answered: true,
      found: ['planted <2: high'],
      fails: true,
    });
    expect(of(about('critical', 'node_modules/jest'))).toEqual({ answered: true, found: [], fails: false });
    expect(of(about('low', 'node_modules/graphql')).fails).toBe(false);
  });

  test('says when no service answers', () => {
    expect(verdictOf({ message: '405 Method Not Allowed' }, lock).answered).toBe(false);
    expect(verdictOf(undefined, lock).answered).toBe(false);
    expect(verdictOf({ vulnerabilities: {} }, lock)).toEqual({ answered: true, found: [], fails: false });
  });
});
