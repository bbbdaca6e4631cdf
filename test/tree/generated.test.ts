import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from '@jest/globals';
import { root } from '../harness/tree.ts';

/** Each generator compares what it would write with what is committed, and exits with 1 when they differ. */
const check = (name: string, args: readonly string[]): void => {
  execFileSync(join(root, 'node_modules', '.bin', name), args, { cwd: root, stdio: 'pipe' });
};

test('src/generated/cypher.ts is what the files of cypher/ say', () => {
  check('tsx', ['src/codegen/write.ts', '--check']);
});

test('src/generated/graphql.ts is what the files of schema/ say', () => {
  check('graphql-codegen', ['--config', 'codegen.yml', '--check']);
});
