import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** A folder of programs that stand for the system's own, each a small shell script; nothing else is on the PATH. */
export type Programs = Readonly<Record<string, string>>;

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: readonly string[];
}

export interface TestProject {
  readonly folder: string;
  readonly bin: string;
  readonly home: string;
  put(programs: Programs): void;
  start(env?: Record<string, string>, ...args: string[]): ChildProcess;
  prepare(env?: Record<string, string>, ...args: string[]): Promise<Outcome>;
  remove(): void;
}

/** A java of this version, as far as its looks go: it answers `-version`. */
export const javaOf = (version: string): string => `echo 'openjdk version "${version}"' >&2`;

export const maven38 = 'if [ "$1" = -v ]; then echo "Apache Maven 3.8.7"; exit 0; fi\n';

/** Installs nothing, but leaves npm's own list and a compiler behind as `npm ci` does. */
export const npmThatInstalls = `echo "$*" >> npm-calls
/bin/mkdir -p node_modules/typescript/bin
echo '{"packages":{}}' > node_modules/.package-lock.json
echo 'require("node:fs").writeFileSync("dist/main.js", "")' > node_modules/typescript/bin/tsc`;

/** A copy of the prepare step in a project of its own with one source file and no dependency. */
export function testProject(): TestProject {
  const folder = mkdtempSync(join(tmpdir(), 'crossforce-prepare-'));
  const bin = join(folder, 'bin');
  const home = join(folder, 'home');
  for (const name of ['bin', 'neo4j', 'src']) mkdirSync(join(folder, name));
  cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true });
  copyFileSync(join(root, 'neo4j', 'pom.xml'), join(folder, 'neo4j', 'pom.xml'));
  writeFileSync(join(folder, 'package-lock.json'), '{"packages":{"":{}}}');
  writeFileSync(join(folder, 'src', 'main.ts'), 'export {};\n');
  const start = (env: Record<string, string> = {}, ...args: string[]): ChildProcess =>
    spawn(process.execPath, [join(folder, 'scripts', 'prepare.mjs'), ...args], {
      cwd: folder,
      env: { PATH: bin, HOME: home, CROSSFORCE_HOME: home, ...env },
    });
  return {
    folder,
    bin,
    home,
    start,
    put(programs) {
      for (const [name, text] of Object.entries(programs)) {
        writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
        chmodSync(join(bin, name), 0o755);
      }
    },
    prepare: (env = {}, ...args) =>
      new Promise((resolve) => {
        const child = start(env, ...args);
        let [out, err] = ['', ''];
        child.stdout?.on('data', (chunk) => (out += String(chunk)));
        child.stderr?.on('data', (chunk) => (err += String(chunk)));
        child.on('close', (code) =>
          resolve({ code, out, err: err.split('\n').filter((line) => line !== '') }),
        );
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
