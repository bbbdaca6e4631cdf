import { describe, expect, test } from '@jest/globals';
import { isInterfaceType, specifiedRules, validate, visit } from 'graphql';
import { Refused } from '../../../../src/errors.ts';
import { graphAnswers } from '../../../../src/exchange/export/answers.ts';
import { exportDocument, fieldsOf, questionOf } from '../../../../src/exchange/export/document.ts';
import { exportedLinks } from '../../../../src/exchange/export/selections.ts';
import { buildSchema, readTypeDefs } from '../../../../src/schema.ts';
import { root } from '../../../harness/tree.ts';

const schema = buildSchema(readTypeDefs(root));
const ends = 'from: { id: "a" }, to: { id: "b" }';

function refusal(document: string, variables?: string): string {
  try {
    questionOf(schema, document, variables);
    return 'taken';
  } catch (error) {
    return error instanceof Refused ? `${error.code} ${error.message}` : String(error);
  }
}

describe('a question', () => {
  const asked = questionOf(
    schema,
    `query joined($to: [RecordRef!]!, $deep: Boolean = true) {
      one: linksBetween(from: { id: "a" }, to: $to, limit: 3) { chains @include(if: $deep) { ...All } }
      linksBetween(${ends}) { reached }
    } fragment All on Chain { length steps { says } }`,
    '{ "to": [{ "id": "b" }], "other": 1 }',
  );

  test('keeps its fields, aliases, arguments and the variables that these use, and no selection', () => {
    expect(asked.name).toBe('joined');
    expect(asked.variables).toEqual({ to: [{ id: 'b' }] });
    expect(asked.document).toBe(
      'query joined($to:[RecordRef!]!){one:linksBetween(from:{id:"a"}to:$to limit:3){__typename}linksBetween(from:{id:"a"}to:{id:"b"}){__typename}}',
    );
    expect([...fieldsOf(asked.document)]).toEqual([
      ['one', 'linksBetween'],
      ['linksBetween', 'linksBetween'],
    ]);
  });

  test('becomes a document that fits the schema, with what an export needs', () => {
    const document = exportDocument(asked.document);
    expect(validate(schema, document, specifiedRules)).toEqual([]);
  });

  test.each([
    [
      '{ people { total } }',
      /^BAD_USER_INPUT document: expected fields whose answers are graphs \(.*linksBetween/,
    ],
    [`{ linksBetween(${ends}) { reached } __typename }`, /^BAD_USER_INPUT document: expected fields whose/],
    [
      `{ ...F } fragment F on Query { linksBetween(${ends}) { reached } }`,
      /^BAD_USER_INPUT document: expected fields/,
    ],
    [`{ ... on Query { linksBetween(${ends}) { reached } } }`, /^BAD_USER_INPUT document: expected fields/],
    [
      'mutation { export(document: "", format: CSV, recipient: "r") { id } }',
      /^BAD_USER_INPUT document: expected one query/,
    ],
    [
      `query a { linksBetween(${ends}) { reached } } query b { forces { code } }`,
      /^BAD_USER_INPUT document: expected one query/,
    ],
    ['{ linksBetween { reached } }', /^BAD_USER_INPUT document: .*argument "from"/],
    ['{ linksBetween(', /^BAD_USER_INPUT document: Syntax Error/],
    ['', /^BAD_USER_INPUT document: Syntax Error/],
    [
      `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: linksBetween(${ends}) { reached }`).join(' ')} }`,
      /^LIMIT_EXCEEDED/,
    ],
    [
      `{ ${Array.from({ length: 20 }, (_, i) => `a${i}: linksBetween(${ends}, limit: 100) { chains { steps { says } } }`).join(' ')} }`,
      /^taken/,
    ],
  ])('%s is told what is wrong', (document, expected) => {
    expect(refusal(document)).toMatch(expected);
  });

  test.each([
    ['{', /^BAD_USER_INPUT variables: expected JSON\.$/],
    ['[]', /^BAD_USER_INPUT variables: expected a JSON object\.$/],
    ['{}', /^BAD_USER_INPUT variables: .*"\$to"/],
  ])('variables %s are told what is wrong', (variables, expected) => {
    const document = `query ($to: [RecordRef!]!) { linksBetween(from: { id: "a" }, to: $to) { reached } }`;
    expect(refusal(document, variables)).toMatch(expected);
  });
});

describe('every answer that is a graph', () => {
  test.each(Object.keys(graphAnswers))('%s is a field of Query that its selection fits', (name) => {
    const field = schema.getQueryType()?.getFields()[name];
    expect(field).toBeDefined();
    const required = (field?.args ?? []).filter(
      ({ type, defaultValue }) => /!$/.test(String(type)) && defaultValue === undefined,
    );
    const typed = required.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const given = required.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const document = exportDocument(`query (${typed}) { ${name}(${given}) { __typename } }`);
    expect(validate(schema, document, specifiedRules)).toEqual([]);
  });

  test('every type of link is known to the exports', () => {
    const link = schema.getType('Link');
    const types = isInterfaceType(link) ? schema.getPossibleTypes(link).map(({ name }) => name) : [];
    expect([...exportedLinks].sort()).toEqual(types.sort());
  });

  test('no selection of an export asks for free text', () => {
    const names = new Set<string>();
    visit(exportDocument(`{ linksBetween(${ends}) { __typename } }`), {
      Field: ({ name }) => void names.add(name.value),
    });
    const free = ['texts', 'body', 'description', 'descriptions', 'title', 'author', 'says', 'feature'];
    expect(names.size).toBeGreaterThan(40);
    expect(free.filter((name) => names.has(name))).toEqual([]);
  });
});
