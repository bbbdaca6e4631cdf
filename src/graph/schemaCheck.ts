import { cypher } from '../generated/cypher.ts';
import type { SystemGraph } from './run.ts';

/** What the files of cypher/_constraints declare, against what the graph has. */

export interface Migration {
  readonly name: string;
  readonly text: string;
}

export interface Declared {
  readonly kind: 'constraint' | 'index';
  readonly name: string;
  /** The migration that makes it. */
  readonly by: string;
}

const shape =
  /CREATE\s+(CONSTRAINT|(?:RANGE\s+|TEXT\s+|POINT\s+|FULLTEXT\s+|LOOKUP\s+)?INDEX)\s+(\w+)\s+IF\s+NOT\s+EXISTS/gi;

/** The constraints and indexes of the migrations, by the names that they give them. */
export const declaredBy = (migrations: readonly Migration[]): Declared[] =>
  migrations.flatMap(({ name: by, text }) =>
    [...text.matchAll(shape)].map(([, what = '', name = '']): Declared => {
      return { kind: what.toUpperCase() === 'CONSTRAINT' ? 'constraint' : 'index', name, by };
    }),
  );

const listed = (items: readonly string[]): string =>
  items.length > 5 ? `${items.slice(0, 5).join(', ')} and ${items.length - 5} more` : items.join(', ');

/**
 * What is wrong with the schema, in one sentence that says how to cure it; nothing where every constraint and index is there
 * and serves. A migration that was noted and whose constraint somebody dropped is found here.
 */
export async function schemaFault(
  system: SystemGraph,
  migrations: readonly Migration[],
): Promise<string | undefined> {
  const constraints = new Set((await system.run(cypher.migration.constraints({}))).map(({ name }) => name));
  const states = new Map(
    (await system.run(cypher.migration.indexes({}))).map(({ name, state }) => [name, state]),
  );
  const declared = declaredBy(migrations);
  const missing = declared.filter(
    ({ kind, name }) => !states.has(name) || (kind === 'constraint' && !constraints.has(name)),
  );
  if (missing.length > 0) {
    const names = listed(missing.map(({ kind, name, by }) => `${kind} ${name} (${by})`));
    return `The graph lacks what its migrations made: ${names}. Run \`npx crossforce migrate --repair\`, which makes it again.`;
  }
  const failed = declared.filter(({ name }) => states.get(name) === 'FAILED');
  if (failed.length > 0) {
    const names = listed(failed.map(({ kind, name }) => `${kind} ${name}`));
    return `The index of ${names} has failed: drop it by its name, then run \`npx crossforce migrate --repair\`.`;
  }
  const waiting = declared.filter(({ name }) => states.get(name) !== 'ONLINE');
  if (waiting.length === 0) return undefined;
  return `The graph still builds the index of ${listed(waiting.map(({ kind, name }) => `${kind} ${name}`))}: try again in a few minutes.`;
}
