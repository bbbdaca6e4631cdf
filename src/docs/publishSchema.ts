import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  buildSchema as buildSdl,
  findBreakingChanges,
  lexicographicSortSchema,
  printSchema,
  type GraphQLSchema,
} from 'graphql';
import { buildSchema, readTypeDefs } from '../schema.ts';

/**
 * The schema that clients build on, `docs/schema.graphql`: sorted, in one file. A change that breaks a document or a generated
 * client is published only with a reason, which is kept beside it.
 */
export const published = 'docs/schema.graphql';
export const changesPage = 'docs/schema-changes.md';

const current = (root: string): GraphQLSchema => buildSchema(readTypeDefs(root));

/** The schema as it is published. */
export const schemaText = (root: string): string =>
  `${printSchema(lexicographicSortSchema(current(root)))}\n`;

/** What a client of the one schema can no longer do with the other, one sentence each. */
export const breaking = (before: string, after: string): string[] =>
  findBreakingChanges(buildSdl(before), buildSdl(after)).map(({ description }) => description);

/** Publishes, and gives what breaks clients; with that and no reason it publishes nothing. */
export function publish(root: string, reason: string | undefined, on: string): string[] {
  const file = join(root, published);
  const text = schemaText(root);
  const broken = existsSync(file) ? breaking(readFileSync(file, 'utf8'), text) : [];
  if (broken.length > 0 && reason === undefined) return broken;
  if (broken.length > 0) {
    const lines = broken.map((one) => `- ${one}\n`).join('');
    appendFileSync(join(root, changesPage), `\n## ${on}: ${reason ?? ''}\n\n${lines}`);
  }
  writeFileSync(file, text);
  return [];
}

function main(): void {
  const { values } = parseArgs({ options: { reason: { type: 'string' } } });
  const broken = publish(process.cwd(), values.reason, new Date().toISOString().slice(0, 10));
  if (broken.length === 0) return;
  const found = broken.map((one) => `  ${one}\n`).join('');
  process.stderr.write(
    `The schema breaks its clients:\n${found}Take it back, or publish it with npm run schema -- --reason "why".\n`,
  );
  process.exitCode = 1;
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) main();
