import { describe, expect, test } from '@jest/globals';
import { actionRules } from '../../src/policy/actions.ts';
import { rights } from '../../src/policy/rights.ts';
import { roles } from '../../src/policy/values.ts';
import { buildSchema, readTypeDefs } from '../../src/schema.ts';
import { root } from '../harness/ask.ts';
import { allReaders, readers } from '../harness/readers.ts';
import { accessOf, ofTheLog, refusalOf } from '../harness/rootFields.ts';
import { guarded, statements } from '../harness/statements.ts';
import { filesLike, read } from '../harness/tree.ts';

/** Who may do what at all: every root field says it, and every statement without a reader has callers that are named here. */

const typeDefs = readTypeDefs(root);
const schema = buildSchema(typeDefs);
const rootFields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
  (type) => Object.values(type?.getFields() ?? {}),
);
const isPublic = ({ astNode }: (typeof rootFields)[number]): boolean =>
  astNode?.directives?.some(({ name }) => name.value === 'public') === true;
const guardedFields = rootFields.filter((field) => !isPublic(field));

/** Reference data, which anybody may read. */
const publicFields = [
  ...['area', 'areas', 'ethnicityCodes', 'forces', 'gradeValues', 'offences', 'outcomes'],
  ...['town', 'towns'],
];

describe('the schema does not build', () => {
  test.each([
    ['with neither @access nor @public', 'planted: String', /Query\.planted: expected @access or @public/],
    [
      'with both',
      'planted: String @public @access(action: READ_RECORDS)',
      /Query\.planted: @access and @public exclude one another/,
    ],
  ])('with a root field %s', (_, field, message) => {
    expect(() => buildSchema([...typeDefs, `extend type Query { ${field} }`])).toThrow(message);
  });

  test.each([
    ['Mutation', 'extend type Mutation'],
    ['Subscription', 'type Subscription'],
  ])('with a field of %s that says nothing', (type, opening) => {
    expect(() => buildSchema([...typeDefs, `${opening} { planted: String }`])).toThrow(
      new RegExp(`${type}\\.planted: expected @access or @public`),
    );
  });

  test('but for these it does', () => {
    expect(guardedFields.length).toBeGreaterThan(5);
    expect(
      rootFields
        .filter(isPublic)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...publicFields].sort());
  });
});

/** The purposes for which the field's action may never be done; an export's alone has any. */
const neverFor = ({ name }: (typeof rootFields)[number]): readonly unknown[] =>
  name === 'export' ? ['DATA_QUALITY'] : [];

test('Mutation has the fields that are named here, and no other', () => {
  expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toEqual(['export']);
});

/** Those that read the access record have a law of their own (logFields.test.ts). */
const ofRecords = guardedFields.filter(({ name }) => !Object.hasOwn(ofTheLog, name));

describe.each(ofRecords.map((field) => [field.name, field] as const))('the field %s', (_, field) => {
  test('lets through those roles alone that read records, for their purposes', () => {
    const recordRoles = actionRules.READ_RECORDS.roles;
    for (const reader of allReaders) {
      const { role } = reader.identity;
      const barred = neverFor(field).includes(reader.request.purpose);
      const expected = recordRoles.includes(role) && !barred ? 'let through' : 'FORBIDDEN';
      expect([reader.name, refusalOf(field, accessOf(reader))]).toEqual([reader.name, expected]);
    }
  });

  test('needs a purpose and a reason', () => {
    const { analystX1 } = readers;
    expect(refusalOf(field, accessOf(analystX1, { purpose: undefined }))).toBe('PURPOSE_REQUIRED');
    expect(refusalOf(field, accessOf(analystX1, { reason: undefined }))).toBe('PURPOSE_REQUIRED');
    expect(refusalOf(field, accessOf(analystX1, { reason: '   ' }))).toBe('PURPOSE_REQUIRED');
    expect(refusalOf(field, accessOf(analystX1, { purpose: 'STATISTICS' }))).toBe('FORBIDDEN');
  });

  test('refuses a purpose for training where a batch is not synthetic', () => {
    const training = accessOf(readers.analystX1, { purpose: 'TRAINING_SYNTHETIC' });
    expect(refusalOf(field, training)).toBe('let through');
    expect(refusalOf(field, { ...training, allSynthetic: false })).toBe('FORBIDDEN');
  });
});

test('the roles that read records are those with a full cell in the rights table', () => {
  const full = roles.filter((role) => rights[role].own === 'FULL');
  expect([...actionRules.READ_RECORDS.roles].sort()).toEqual([...full].sort());
});

/**
 * Statements that run without a reader, and the files that may call them. A new caller is a decision: it must make sure
 * that what comes back goes to the machine itself and to no reader.
 */
const callers: Readonly<Record<string, readonly string[]>> = {
  'acl/put': ['src/exchange/import/keys.ts'],
  'acl/state': [
    'src/check/hash.ts',
    'src/check/invariants.ts',
    'src/domains/registry.ts',
    'src/exchange/import/keys.ts',
  ],
  'area/all': ['src/check/invariants.ts', 'src/domains/load.ts'],
  'area/put': ['src/cli/reference.ts'],
  'batch/any': ['src/cli/loadSample.ts'],
  'batch/close': ['src/exchange/import/importFolder.ts'],
  'batch/of': ['src/exchange/import/importFolder.ts'],
  'batch/open': ['src/exchange/import/importFolder.ts'],
  'check/evidence': ['src/check/invariants.ts'],
  'check/joins': ['src/check/invariants.ts'],
  'check/links': ['src/check/hash.ts'],
  'check/records': ['src/check/hash.ts', 'src/check/invariants.ts'],
  'force/all': ['src/domains/load.ts', 'src/exchange/import/importFolder.ts'],
  'force/put': ['src/cli/reference.ts'],
  'idempotency/claim': ['src/exchange/import/write.ts'],
  'idempotency/known': ['src/cli/knownKeys.ts'],
  'identifier/putForms': ['src/domains/search/renewKeys.ts'],
  'identifier/some': ['src/domains/search/renewKeys.ts'],
  'import/agedLinks': ['src/exchange/import/ages.ts'],
  'import/areas': ['src/exchange/import/importFolder.ts'],
  'import/existingLinks': ['src/exchange/import/lookup.ts'],
  'import/existingRecords': ['src/exchange/import/lookup.ts'],
  'import/facts': ['src/exchange/import/lookup.ts'],
  'import/giveBackLease': ['src/exchange/import/lease.ts'],
  'import/keepLease': ['src/exchange/import/lease.ts'],
  'import/takeLease': ['src/exchange/import/lease.ts'],
  'migration/applied': ['src/graph/migrate.ts'],
  'migration/constraints': ['src/graph/schemaCheck.ts'],
  'migration/indexes': ['src/graph/schemaCheck.ts'],
  'migration/note': ['src/graph/migrate.ts'],
  'name/putKeys': ['src/domains/search/renewKeys.ts'],
  'name/some': ['src/domains/search/renewKeys.ts'],
  'protection/heldThings': ['src/exchange/import/protectionInGraph.ts'],
  'protection/homes': ['src/exchange/import/protectionInGraph.ts'],
  'protection/matterRows': ['src/exchange/import/protectionInGraph.ts'],
  'protection/mattersOf': ['src/exchange/import/protectionInGraph.ts'],
  'protection/occurrences': ['src/exchange/import/protectionInGraph.ts'],
  'protection/personRows': ['src/exchange/import/protectionInGraph.ts'],
  'protection/thingRows': ['src/exchange/import/protectionInGraph.ts'],
  'protection/thingUsers': ['src/exchange/import/protectionInGraph.ts'],
  'reference/ethnicities': ['src/domains/reference/load.ts'],
  'reference/grades': ['src/domains/reference/load.ts'],
  'reference/loaded': ['src/cli/reference.ts'],
  'reference/note': ['src/cli/reference.ts'],
  'reference/offences': ['src/domains/reference/load.ts'],
  'reference/outcomes': ['src/domains/reference/load.ts'],
  'reference/putEthnicities': ['src/cli/reference.ts'],
  'reference/putGrades': ['src/cli/reference.ts'],
  'reference/putOffences': ['src/cli/reference.ts'],
  'reference/putOutcomes': ['src/cli/reference.ts'],
  'search/keysMade': ['src/domains/search/renewKeys.ts'],
  'search/noteKeys': ['src/domains/search/renewKeys.ts'],
  'settings/fingerprint': ['src/graph/migrate.ts'],
  'thing/countNeighbours': ['src/exchange/import/write.ts'],
  'thing/mergeAccounts': ['src/exchange/import/statements.ts'],
  'thing/mergeDevices': ['src/exchange/import/statements.ts'],
  'thing/mergeDocuments': ['src/exchange/import/statements.ts'],
  'thing/mergeItems': ['src/exchange/import/statements.ts'],
  'thing/mergeLocations': ['src/exchange/import/statements.ts'],
  'thing/mergeOrganisations': ['src/exchange/import/statements.ts'],
  'thing/mergePhones': ['src/exchange/import/statements.ts'],
  'thing/mergeVehicles': ['src/exchange/import/statements.ts'],
};

describe('statements without a reader', () => {
  const files = filesLike(/^src\/.*\.tsx?$/).filter((path) => !/^src\/(generated|codegen)\//.test(path));
  const texts = files.map((path) => [path, read(path)] as const);

  test('are called from the files that are named here, and from no other', () => {
    const open = statements.filter(({ flags }) => flags.system || flags.public).map(({ name }) => name);
    const found = Object.fromEntries(
      open.map((name) => {
        const call = new RegExp(`\\bcypher\\.${name.replace('/', '\\.')}\\b`);
        return [name, texts.filter(([, text]) => call.test(text)).map(([path]) => path)];
      }),
    );
    expect(found).toEqual(callers);
  });

  /** `filtered` takes `page` and `total` out of what it is given (src/domains/filter.ts), and nothing else. */
  const lists = /\bfiltered\(cypher\.(\w+),/g;

  test('are called by their whole names, so that none is overlooked', () => {
    const other = /(?<!internal\.)\bcypher\b(?!\.[a-zA-Z]+\.[a-zA-Z]+|\.ts\b|\/)/;
    const used = texts.filter(([, text]) =>
      text
        .replaceAll(/^import .*$/gm, '')
        .replaceAll(lists, '')
        .replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '')
        .match(other),
    );
    expect(used.map(([path]) => path)).toEqual([]);
    expect(other.test('const { person } = cypher;')).toBe(true);
    expect(other.test("run(cypher['person'].page)")).toBe(true);
    expect(other.test('list(filtered(cypher.person, filter))'.replaceAll(lists, ''))).toBe(false);
    expect(other.test('run(cypher.person.page)')).toBe(false);
  });

  test('are none of those that lists are made of', () => {
    const groups = texts.flatMap(([, text]) => [...text.matchAll(lists)].map(([, group = '']) => group));
    const used = groups.flatMap((group) => [`${group}/page`, `${group}/total`]);
    expect(groups.length).toBeGreaterThan(5);
    expect(used.filter((name) => !guarded.some((statement) => statement.name === name))).toEqual([]);
    expect(read('src/domains/filter.ts')).toContain('{ page, total }: Statements<F, R>');
  });
});
