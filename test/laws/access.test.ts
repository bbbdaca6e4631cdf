import { describe, expect, test } from '@jest/globals';
import { Kind } from 'graphql';
import { actionRules, actions, type Action } from '../../src/policy/actions.ts';
import { rights } from '../../src/policy/rights.ts';
import { roles } from '../../src/policy/values.ts';
import { buildSchema, readTypeDefs } from '../../src/schema.ts';
import { root } from '../harness/ask.ts';
import { allReaders, readers } from '../harness/readers.ts';
import { accessOf, ofTheLog, refusalOf } from '../harness/rootFields.ts';

/** Who may do what at all: every root field says it. */

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

/** The action that a field names. */
function actionOf({ name, astNode }: (typeof rootFields)[number]): Action {
  const directive = astNode?.directives?.find((one) => one.name.value === 'access');
  const value = directive?.arguments?.find((one) => one.name.value === 'action')?.value;
  const action = actions.find((one) => value?.kind === Kind.ENUM && one === value.value);
  if (action === undefined) throw new Error(`${name} names no action`);
  return action;
}

test('Mutation has the fields that are named here, and no other', () => {
  expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual([
    ...['breakGlass', 'confirmChange', 'decideAccess', 'export', 'protect', 'remark'],
    ...['requestAccess', 'revokeAccess', 'seal', 'unprotect', 'unseal'],
  ]);
});

test('every action that a role of the graph may do is asked for by a field', () => {
  const offline: readonly Action[] = ['IMPORT'];
  const used = new Set(guardedFields.map(actionOf));
  expect(actions.filter((action) => !used.has(action) && !offline.includes(action))).toEqual([]);
});

/** Those that read the access record have a law of their own (logFields.test.ts). */
const ofRecords = guardedFields.filter(({ name }) => !Object.hasOwn(ofTheLog, name));

describe.each(ofRecords.map((field) => [field.name, field] as const))('the field %s', (_, field) => {
  test('lets through the roles of its action alone, for their purposes', () => {
    const { roles: may, never = [] } = actionRules[actionOf(field)];
    for (const reader of allReaders) {
      const { role } = reader.identity;
      const barred = never.some((purpose) => purpose === reader.request.purpose);
      const expected = may.includes(role) && !barred ? 'let through' : 'FORBIDDEN';
      expect([reader.name, refusalOf(field, accessOf(reader))]).toEqual([reader.name, expected]);
    }
  });

  /** Somebody whom the field lets through. */
  const able = [readers.analystX1, readers.investigatorX1].find(({ identity }) =>
    actionRules[actionOf(field)].roles.includes(identity.role),
  );

  test('needs a purpose and a reason', () => {
    if (able === undefined) throw new Error(`${field.name} is for no reader of records`);
    expect(refusalOf(field, accessOf(able))).toBe('let through');
    expect(refusalOf(field, accessOf(able, { purpose: undefined }))).toBe('PURPOSE_REQUIRED');
    expect(refusalOf(field, accessOf(able, { reason: undefined }))).toBe('PURPOSE_REQUIRED');
    expect(refusalOf(field, accessOf(able, { reason: '   ' }))).toBe('PURPOSE_REQUIRED');
    expect(refusalOf(field, accessOf(able, { purpose: 'STATISTICS' }))).toBe('FORBIDDEN');
  });

  test('refuses a purpose for training where a batch is not synthetic', () => {
    if (able === undefined) throw new Error(`${field.name} is for no reader of records`);
    const training = accessOf(able, { purpose: 'TRAINING_SYNTHETIC' });
    const barred = actionRules[actionOf(field)].never?.includes('TRAINING_SYNTHETIC') === true;
    expect(refusalOf(field, training)).toBe(barred ? 'FORBIDDEN' : 'let through');
    expect(refusalOf(field, { ...training, allSynthetic: false })).toBe('FORBIDDEN');
  });
});

test('the roles that read records are those with a full cell in the rights table', () => {
  const full = roles.filter((role) => rights[role].own === 'FULL');
  expect([...actionRules.READ_RECORDS.roles].sort()).toEqual([...full].sort());
});
