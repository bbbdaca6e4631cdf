import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { filesLike, read } from '../harness/tree.ts';

/**
 * No text of a query is ever built. What reaches the driver is the text of a file of `cypher/`, as it was generated: it is passed from
 * hand to hand whole. Parameters carry every value, and labels and types are never among them.
 */

/** The doors to the database in src/graph, and which of their arguments is the text. */
const doors: Readonly<Record<string, number>> = { read: 1, stream: 1, run: 0, schema: 0 };
const passed = new Set(['text', 'call.text', 'unguarded(call).text', 'statement']);

/** A text as it stands, one that is handed on, or a generated statement with its parameters. */
const isWhole = (node: ts.Expression, source: ts.SourceFile): boolean =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  passed.has(node.getText(source)) ||
  (ts.isCallExpression(node) && /^(statement|cypher(\.\w+)+)$/.test(node.expression.getText(source)));

const nameOf = ({ name }: ts.PropertyAssignment | ts.ShorthandPropertyAssignment): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';

/** What of a file could bring a made-up text to the driver. */
export function madeTexts(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const complain = (node: ts.Node, what: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push(`${path}:${line + 1}: ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) visitCall(node);
    if (ts.isObjectLiteralExpression(node)) visitObject(node);
    if (ts.isAsExpression(node) && /^Call(<|$)|^Statement(<|$)/.test(node.type.getText(source)))
      complain(node, 'something is declared to be a statement');
    ts.forEachChild(node, visit);
  };
  const visitCall = ({ expression, arguments: args }: ts.CallExpression): void => {
    if (ts.isIdentifier(expression) && expression.text === 'statement' && args.length === 4)
      complain(expression, 'a statement is made by hand');
    if (!path.startsWith('src/graph/') || !ts.isPropertyAccessExpression(expression)) return;
    const argument = args[doors[expression.name.text] ?? -1];
    if (argument !== undefined && !isWhole(argument, source))
      complain(argument, 'a text is made on the way to the driver');
  };
  const visitObject = (node: ts.ObjectLiteralExpression): void => {
    const names = node.properties.filter(
      (one) => ts.isPropertyAssignment(one) || ts.isShorthandPropertyAssignment(one),
    );
    const has = (name: string): boolean => names.some((one) => nameOf(one) === name);
    const spread = node.properties.some((one) => ts.isSpreadAssignment(one));
    if (
      path !== 'src/graph/statement.ts' &&
      has('text') &&
      (has('params') || (spread && path.startsWith('src/graph/')))
    )
      complain(node, 'a statement gets a text of its own');
  };
  visit(source);
  return found;
}

const sources = filesLike(/^src\/.*\.tsx?$/).filter((path) => !/^src\/(generated|codegen|web)\//.test(path));

describe('the text of a query', () => {
  test('is made nowhere in src', () => {
    expect(sources.length).toBeGreaterThan(150);
    expect(sources.flatMap((path) => madeTexts(path, read(path)))).toEqual([]);
  });

  test('stands in the generated file without a gap that something could be put into', () => {
    const generated = read('src/generated/cypher.ts');
    const source = ts.createSourceFile('cypher.ts', generated, ts.ScriptTarget.Latest, true);
    let whole = 0;
    const gaps: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isNoSubstitutionTemplateLiteral(node)) whole += 1;
      if (ts.isTemplateExpression(node)) gaps.push(node.getText(source).slice(0, 60));
      ts.forEachChild(node, visit);
    };
    visit(source);
    expect(gaps).toEqual([]);
    expect(whole).toBeGreaterThanOrEqual(filesLike(/^cypher\/.*\.cypher$/).length);
  });

  test('names no label, type or property by a parameter', () => {
    const dynamic = /:\s*\$\(|\[\s*\$(?!reader\.)\w+\s*\]\s*=|apoc\.(cypher|do|periodic)|\bdb\.cypher/;
    expect(filesLike(/^cypher\/.*\.cypher$/).filter((path) => dynamic.test(read(path)))).toEqual([]);
    expect('MATCH (n:$($label)) RETURN n').toMatch(dynamic);
  });

  test.each([
    ['src/graph/driver.ts', 'open.run(`MATCH (n:${label}) RETURN n`, {});'],
    ['src/graph/driver.ts', "open.run('MATCH (n) WHERE n.id = ' + id, {});"],
    ['src/graph/run.ts', "database.read(name, text.replace('$label', label), params);"],
    ['src/graph/migrate.ts', 'database.schema(`DROP INDEX ${name}`);'],
    ['src/graph/run.ts', 'const other = { ...call, text: made };'],
    ['src/domains/person/resolvers.ts', 'graph.run({ name, text, params, columns, flags });'],
    ['src/domains/person/resolvers.ts', "const made = statement('x', text, columns, flags);"],
    ['src/domains/person/resolvers.ts', 'graph.run(made as Call<Row>);'],
  ])('made in %s would be found', (path, text) => {
    expect(madeTexts(path, text)).toHaveLength(1);
  });
});
