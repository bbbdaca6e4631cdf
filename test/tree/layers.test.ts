import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { filesLike, read } from '../harness/tree.ts';

/**
 * Read down only (architecture.md, "CLI, web, docs"): cli, server → docs → domains, exchange, check → analysis, linkage, graph,
 * identity, embedded → audit, policy → generated. Imports of types alone leave nothing behind and don't count.
 */
const rank: Readonly<Record<string, number>> = {
  generated: 0,
  policy: 1,
  audit: 1,
  analysis: 2,
  graph: 2,
  identity: 2,
  embedded: 2,
  domains: 3,
  exchange: 4,
  check: 4,
  http: 4,
  docs: 5,
  sample: 4,
  cli: 6,
};
/** The files on top of `src`, beside the folders. `errors.ts` is under all of them. */
const topFiles: Readonly<Record<string, number>> = {
  errors: 0,
  headers: 4,
  limits: 4,
  errorFormat: 4,
  config: 5,
  context: 4,
  office: 4,
  request: 4,
  auditPlugin: 5,
  signIn: 4,
  exportRoute: 5,
  schema: 5,
  server: 5,
  main: 7,
  run: 8,
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const importLine = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s+)?'([^']+)'/gm;

/** What a file takes of other files at run time. */
export function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(importLine)].flatMap(([line, target = '']) => {
    const names = /\{([^}]*)\}/
      .exec(line)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const typesAlone =
      names !== undefined && names.length > 0 && names.every((name) => name.startsWith('type '));
    return typesAlone
      ? []
      : [{ from: path, to: target.startsWith('.') ? normalize(join(dirname(path), target)) : target }];
  });
}

/** The shape of a statement is what generated code is made of: it imports nothing and lies under everything. */
const lowest = 'src/graph/statement.ts';

export function layerOf(path: string): number | undefined {
  if (path === lowest) return 0;
  const [, first = '', rest] = /^src\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  return rest === undefined ? topFiles[first.replace(/\.ts$/, '')] : rank[first];
}

const sources = filesLike(/^src\/.*\.ts$/).filter(
  (path) => !path.startsWith('src/web/') && !path.startsWith('src/codegen/'),
);
const imports = sources.flatMap((path) => importsOf(path, read(path)));

describe('layers', () => {
  test('every file of src has a layer', () => {
    expect(sources.filter((path) => layerOf(path) === undefined)).toEqual([]);
  });

  test('nothing calls back up', () => {
    const up = imports.filter(
      ({ from, to }) => to.startsWith('src/') && (layerOf(to) ?? 99) > (layerOf(from) ?? -1),
    );
    expect(up).toEqual([]);
  });

  test('an import upwards would be found', () => {
    const [planted] = importsOf(
      'src/graph/planted.ts',
      "import { person } from '../domains/person/resolvers.ts';",
    );
    expect(planted).toEqual({ from: 'src/graph/planted.ts', to: 'src/domains/person/resolvers.ts' });
    expect(layerOf('src/domains/person/resolvers.ts')).toBeGreaterThan(layerOf('src/graph/planted.ts') ?? 99);
  });

  test('only src/graph imports the driver', () => {
    const drivers = filesLike(/^(src|bench|scripts)\/.*\.(ts|tsx|mjs)$/)
      .filter((path) => !path.startsWith('src/graph/') && !path.startsWith('bench/'))
      .filter((path) => /from '(neo4j-driver[^']*)'|import\('neo4j-driver/.test(read(path)));
    expect(drivers).toEqual([]);
  });

  test('policy is pure: it reads no file, no clock, no network', () => {
    const impure = imports.filter(
      ({ from, to }) => from.startsWith('src/policy/') && /^node:(?!crypto)/.test(to),
    );
    expect(impure).toEqual([]);
  });

  test('analysis imports nothing of the product but itself', () => {
    const foreign = imports.filter(
      ({ from, to }) => from.startsWith('src/analysis/') && !to.startsWith('src/analysis/'),
    );
    expect(foreign).toEqual([]);
  });

  test('the pages import nothing of the server', () => {
    const pages = filesLike(/^src\/web\/.*\.tsx?$/).flatMap((path) => importsOf(path, read(path)));
    expect(pages.filter(({ to }) => to.startsWith('src/') && !to.startsWith('src/web/'))).toEqual([]);
  });
});

describe('statements', () => {
  const query = /\b(MATCH\s*\(|MERGE\s*\(|DETACH\s+DELETE|UNWIND\s+\$|CREATE\s+\(|RETURN\s+\w+\s+AS\b)/;

  test('no text of a query stands in src outside the generated file', () => {
    const found = filesLike(/^src\/.*\.tsx?$/).filter(
      (path) => !/^src\/(generated|codegen)\//.test(path) && query.test(read(path)),
    );
    expect(found).toEqual([]);
  });

  test('such a text would be found', () => {
    expect(query.test('const text = `MATCH (p:Person) RETURN p`;')).toBe(true);
  });
});
