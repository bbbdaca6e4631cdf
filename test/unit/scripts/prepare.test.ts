import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { birthOf } from '../../../scripts/processes.mjs';
import { findPython } from '../../../scripts/python.mjs';
import { javaOf, maven38, npmThatInstalls, testProject, type TestProject } from './project.ts';

/** Leaves one whole, empty zip where Maven is told to put the jars. */
const mavenThatFetches = `${maven38}for word in "$@"; do case $word in
  -DoutputDirectory=*) folder=\${word#-DoutputDirectory=};;
esac; done
echo "$*" >> mvn-calls
printf 'PK\\003\\004PK\\005\\006' > "$folder/neo4j.jar"`;

let project: TestProject;
beforeEach(() => {
  project = testProject();
});
afterEach(() => project.remove());

const jarFolders = (): string[] =>
  existsSync(join(project.home, 'neo4j')) ? readdirSync(join(project.home, 'neo4j')) : [];

describe('the prepare step, when something is missing', () => {
  test('without Java and Maven it stops with one sentence that names both and the command for this system', async () => {
    project.put({ npm: npmThatInstalls, dnf: 'exit 1' });
    const { code, err } = await project.prepare();
    expect(code).toBe(1);
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(
      /^crossforce: Java 17 or 21 and Maven 3\.8 or later are missing: install with ".*dnf install -y java-21-openjdk-headless maven", or set NEO4J_URI/,
    );
    expect(existsSync(join(project.folder, 'node_modules'))).toBe(false);
  });

  test('a Java that Neo4j does not run on is named', async () => {
    project.put({ npm: npmThatInstalls, brew: 'exit 1', java: javaOf('11.0.2'), mvn: maven38 });
    const { code, err } = await project.prepare();
    expect(code).toBe(1);
    expect(err).toEqual([expect.stringContaining('Java 17 or 21 is missing (found only Java 11)')]);
    expect(err[0]).toContain('"brew install openjdk@21"');
  });

  test('an old Maven does not serve', async () => {
    project.put({ npm: npmThatInstalls, java: javaOf('17.0.1'), mvn: 'echo "Apache Maven 3.6.3"' });
    const { code, err } = await project.prepare();
    expect(code).toBe(1);
    expect(err).toEqual([expect.stringContaining('Maven 3.8 or later is missing')]);
  });

  test('with NEO4J_URI set neither Java nor Maven is asked for', async () => {
    project.put({ npm: npmThatInstalls });
    const { code, err } = await project.prepare({ NEO4J_URI: 'bolt://127.0.0.1:7687' });
    expect(err).toEqual([]);
    expect(code).toBe(0);
    expect(jarFolders()).toEqual([]);
  });

  test('once the jars are there Java alone is asked for', async () => {
    project.put({ npm: npmThatInstalls, java: javaOf('21.0.1'), mvn: mavenThatFetches });
    expect((await project.prepare()).code).toBe(0);
    project.put({ mvn: 'exit 1' });
    expect((await project.prepare()).code).toBe(0);
    project.put({ java: 'exit 1' });
    expect((await project.prepare()).err).toEqual([expect.stringContaining('Java 17 or 21 is missing')]);
  });

  if (process.getuid?.() === 0) {
    test('on Debian as root it says so and installs them with apt-get', async () => {
      const installs = `echo "$*" >> apt-calls
case $* in *install*) echo "#!/bin/sh" > bin/java; echo "echo 'openjdk version \\"17.0.1\\"' >&2" >> bin/java
printf '%s\\n' '#!/bin/sh' 'exec ./mvn-of-debian "$@"' > bin/mvn
/bin/chmod 755 bin/java bin/mvn;; esac`;
      project.put({ npm: npmThatInstalls, 'apt-get': installs });
      writeFileSync(join(project.folder, 'mvn-of-debian'), `#!/bin/sh\n${mavenThatFetches}\n`, {
        mode: 0o755,
      });
      const { code, out, err } = await project.prepare();
      expect(err).toEqual([]);
      expect(code).toBe(0);
      expect(out).toContain('installing openjdk-17-jre-headless maven with apt-get');
      expect(readFileSync(join(project.folder, 'apt-calls'), 'utf8')).toMatch(/update[^]*install -y/);
    });

    test('an apt-get that fails is quoted in one sentence', async () => {
      project.put({
        npm: npmThatInstalls,
        'apt-get': 'echo "E: Unable to locate package maven" >&2; exit 100',
      });
      const { code, err } = await project.prepare();
      expect(code).toBe(1);
      expect(err).toEqual([expect.stringContaining('(Unable to locate package maven)')]);
    });
  }
});

describe('the prepare step, when a download fails', () => {
  const failing = async (complaint: string): Promise<string> => {
    project.put({
      npm: npmThatInstalls,
      java: javaOf('17.0.1'),
      mvn: `${maven38}echo '${complaint}'\nexit 1`,
    });
    const { code, err } = await project.prepare();
    expect(code).toBe(1);
    expect(err).toHaveLength(1);
    expect(jarFolders()).toEqual([]);
    return err[0] ?? '';
  };

  test('a jar that can not be transferred is named', async () => {
    const sentence = await failing(
      '[ERROR] Could not transfer artifact org.neo4j:neo4j-kernel:jar:5.26.30: from/to central: Unknown host',
    );
    expect(sentence).toMatch(
      /^crossforce: Maven could not download org\.neo4j:neo4j-kernel:jar:5\.26\.30: check the network/,
    );
  });

  test('a full disk is called a full disk', async () => {
    const sentence = await failing('[ERROR] Could not transfer artifact a:b:jar:1: No space left on device');
    expect(sentence).toMatch(/^crossforce: The disk is full: /);
  });

  test('a jar that arrived in part is not kept', async () => {
    const half = mavenThatFetches.replace('PK\\005\\006', '');
    project.put({ npm: npmThatInstalls, java: javaOf('17.0.1'), mvn: half });
    const { code, err } = await project.prepare();
    expect(code).toBe(1);
    expect(err).toEqual([expect.stringContaining('The download of neo4j.jar is broken')]);
    expect(jarFolders()).toEqual([]);
  });

  test('npm without a network says so, and the next run completes', async () => {
    const maven = { java: javaOf('17.0.1'), mvn: mavenThatFetches };
    project.put({ ...maven, npm: 'echo "npm error code ENOTFOUND" >&2; exit 1' });
    const first = await project.prepare();
    expect(first.code).toBe(1);
    expect(first.err).toEqual([expect.stringContaining('npm could not reach its registry')]);
    project.put({ npm: npmThatInstalls });
    const second = await project.prepare();
    expect(second).toMatchObject({ code: 0, err: [] });
  });

  test('an npm that says it ended well but left no list of what it installed is not believed', async () => {
    project.put({ java: javaOf('17.0.1'), mvn: mavenThatFetches, npm: 'exit 0' });
    const { code, err } = await project.prepare();
    expect(code).toBe(1);
    expect(err).toEqual([expect.stringContaining('npm ended well but did not install all packages')]);
  });

  test('without npm it says what to install', async () => {
    project.put({ java: javaOf('17.0.1'), mvn: mavenThatFetches });
    expect((await project.prepare()).err).toEqual([expect.stringContaining('npm is missing')]);
  });
});

describe('the prepare step, run again', () => {
  beforeEach(() => project.put({ npm: npmThatInstalls, java: javaOf('17.0.1'), mvn: mavenThatFetches }));

  test('does nothing when all is in place, and builds again when a source changes', async () => {
    expect(await project.prepare()).toMatchObject({ code: 0, err: [] });
    expect(await project.prepare()).toEqual({ code: 0, out: '', err: [] });
    writeFileSync(join(project.folder, 'src', 'main.ts'), 'export const changed = true;\n');
    expect((await project.prepare()).out).toBe('crossforce: building\n');
  });

  test('installs again when the lock file asks for something else', async () => {
    await project.prepare();
    const lock = { packages: { 'node_modules/a': { version: '1.0.0', optional: true } } };
    writeFileSync(join(project.folder, 'package-lock.json'), JSON.stringify(lock));
    expect((await project.prepare()).out).toBe('crossforce: building\n');
    const asked = { packages: { 'node_modules/a': { version: '1.0.0' } } };
    writeFileSync(join(project.folder, 'package-lock.json'), JSON.stringify(asked));
    expect((await project.prepare()).out).toContain('installing npm packages');
  });

  test('two at once do the work once', async () => {
    const outcomes = await Promise.all([project.prepare(), project.prepare(), project.prepare()]);
    expect(outcomes.map(({ code, err }) => ({ code, err }))).toEqual(Array(3).fill({ code: 0, err: [] }));
    const calls = (name: string): number =>
      readFileSync(join(project.folder, name), 'utf8').trim().split('\n').length;
    expect([calls('npm-calls'), calls('mvn-calls')]).toEqual([1, 1]);
  });

  test('a lock whose owner is gone, and a half-fetched folder, stop nobody', async () => {
    await project.prepare();
    writeFileSync(join(project.folder, '.crossforce', 'prepare.lock'), '999999999\n1\n');
    writeFileSync(join(project.folder, 'src', 'more.ts'), 'export {};\n');
    expect(await project.prepare()).toEqual({ code: 0, out: 'crossforce: building\n', err: [] });
  });
});

describe('the prepare step, killed with -9', () => {
  const until = async (done: () => boolean): Promise<void> => {
    while (!done()) await wait(20);
  };

  test('takes its npm with it, leaves no half of anything, and the next run completes', async () => {
    project.put({ java: javaOf('17.0.1'), mvn: mavenThatFetches });
    project.put({ npm: 'echo $$ > npm-pid.new; /bin/mv npm-pid.new npm-pid; exec /bin/sleep 100' });
    const killed = project.start();
    const pidFile = join(project.folder, 'npm-pid');
    await until(() => existsSync(pidFile));
    const npm = Number(readFileSync(pidFile, 'utf8'));
    expect(birthOf(npm)).toBeDefined();
    killed.kill('SIGKILL');
    await until(() => birthOf(npm) === undefined);
    project.put({ npm: npmThatInstalls });
    expect(await project.prepare()).toMatchObject({ code: 0, err: [] });
    expect(jarFolders()).toEqual([expect.stringMatching(/^lib-[0-9a-f]{12}$/)]);
  });
});

describe('the prepare step for the tests', () => {
  test('without a browser and without the right to install one it says that browser tests will be skipped', async () => {
    project.put({ npm: npmThatInstalls });
    const { code, out } = await project.prepare({ NEO4J_URI: 'bolt://127.0.0.1:7687' }, '--test');
    expect(code).toBe(0);
    expect(out).toContain('the browser tests will be skipped');
  });

  const withPython = async (python3: string): Promise<{ code: number | null; out: string }> => {
    mkdirSync(join(project.folder, 'test', 'python'), { recursive: true });
    writeFileSync(join(project.folder, 'test', 'python', 'requirements.txt'), 'networkx==3.6.1\n');
    project.put({ npm: npmThatInstalls, python3 });
    return project.prepare({ NEO4J_URI: 'bolt://127.0.0.1:7687' }, '--test');
  };

  test('a Python that can not install what is wanted is named, and stops nothing', async () => {
    const { code, out } = await withPython('echo "Error: no ensurepip here" >&2; exit 1');
    expect(code).toBe(0);
    expect(out).toMatch(/these tests are skipped \(.*no ensurepip here\)/);
    expect(findPython(project.folder)).toBeUndefined();
  });

  test('a Python is installed once for each list of what is wanted', async () => {
    const made = `/bin/mkdir -p "$3/bin"; printf '#!/bin/sh\\necho "$*" >> python-calls' > "$3/bin/python"; /bin/chmod 755 "$3/bin/python"`;
    await withPython(made);
    const program = findPython(project.folder);
    expect(program).toBe(join(project.folder, '.crossforce', 'python', 'bin', 'python'));
    await withPython(made);
    const calls = readFileSync(join(project.folder, 'python-calls'), 'utf8');
    expect(calls.match(/pip install .*requirements\.txt/g)).toHaveLength(1);
    writeFileSync(join(project.folder, 'test', 'python', 'requirements.txt'), 'networkx==3.6.0\n');
    expect(findPython(project.folder)).toBeUndefined();
  });
});
