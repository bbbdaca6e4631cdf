#!/usr/bin/env node
// The command line's door: runs the built program, or says in one sentence how to build it.
import { existsSync } from 'node:fs';

const program = new URL('../dist/run.js', import.meta.url);

if (existsSync(program)) {
  await import(program.href);
} else {
  console.error('crossforce is not built yet: run "npm start" (or "npm run build") in the project first.');
  process.exitCode = 1;
}
