import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findJava, onPath } from '../../../scripts/java.mjs';
import { installCommand, missingSentence } from '../../../scripts/tools.mjs';
import { javaOf, testProject, type TestProject } from './project.ts';

let project: TestProject;
beforeEach(() => {
  project = testProject();
});
afterEach(() => project.remove());
const env = (more: Record<string, string> = {}): NodeJS.ProcessEnv => ({ PATH: project.bin, ...more });

test.each([
  ['apt-get', true, 'apt-get install -y openjdk-17-jre-headless maven'],
  ['apt-get', false, 'sudo apt-get install -y openjdk-17-jre-headless maven'],
  ['dnf', false, 'sudo dnf install -y java-21-openjdk-headless maven'],
  ['brew', false, 'brew install openjdk@21 maven'],
  ['winget', false, 'winget install EclipseAdoptium.Temurin.21.JRE Apache.Maven'],
])('where %s is, the command is its own (as root: %s)', (installer, root, command) => {
  project.put({ [installer]: 'exit 0' });
  expect(installCommand(['java', 'maven'], { env: env(), root })).toBe(command);
});

test('where no installer is known the sentence still says what is missing', () => {
  expect(missingSentence(['maven'], [], { env: env(), root: false })).toMatch(
    /^Maven 3\.8 or later is missing: /,
  );
});

test('Java is found by JAVA_HOME before the PATH, and by the file beside it without starting it', () => {
  const home = join(project.folder, 'jdk');
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'release'), 'IMPLEMENTOR="x"\nJAVA_VERSION="21.0.2"\n');
  writeFileSync(join(home, 'bin', 'java'), 'no program at all', { mode: 0o755 });
  project.put({ java: javaOf('17.0.1') });
  expect(findJava(env({ JAVA_HOME: home })).path).toBe(join(home, 'bin', 'java'));
});

test('a Java of another version is passed over for a suitable one that Homebrew keeps off the PATH', () => {
  const keg = join(project.folder, 'opt', 'openjdk@17', 'bin');
  mkdirSync(keg, { recursive: true });
  project.put({ brew: 'exit 0', java: javaOf('1.8.0_402') });
  expect(findJava(env())).toEqual({ path: undefined, seen: [8] });
  project.put({ 'java-17': javaOf('17') });
  symlinkSync(join(project.bin, 'java-17'), join(keg, 'java'));
  expect(findJava(env()).path).toBe(join(keg, 'java'));
});

test('a file that can not be run is no program', () => {
  writeFileSync(join(project.bin, 'tool'), '', { mode: 0o644 });
  expect(onPath('tool', env())).toBeUndefined();
});
