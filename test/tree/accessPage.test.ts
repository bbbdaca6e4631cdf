import { describe, expect, test } from '@jest/globals';
import { isEnumType, type GraphQLField, type GraphQLResolveInfo } from 'graphql';
import { Refused } from '../../src/errors.ts';
import { checkAction, actions, type Action } from '../../src/policy/actions.ts';
import type { Access } from '../../src/policy/directive.ts';
import { rulesInWords } from '../../src/policy/rules.ts';
import { sightOf } from '../harness/sight.ts';
import { handlingCodes, identities, purposes, roles, strands } from '../../src/policy/values.ts';
import type { Purpose, Role } from '../../src/policy/values.ts';
import { buildSchema, readTypeDefs } from '../../src/schema.ts';
import { namesIn, tablesUnder } from '../harness/page.ts';
import { read, root } from '../harness/tree.ts';
import { asking, key, reader, unmask } from '../unit/policy/build.ts';

/** docs/access.md read back: what it says is what the program does, cell by cell. */

const page = read('docs/access.md');
const [actionSentences = [], actionLines = []] = tablesUnder(page, 'Who does what');
const [rightsLines = []] = tablesUnder(page, 'Who sees what');
const [strandLines = []] = tablesUnder(page, 'By strand');
const [unmaskLines = []] = tablesUnder(page, 'Protected people');
const [purposeLines = []] = tablesUnder(page, 'Purposes');
const [fieldLines = []] = tablesUnder(page, 'What each field of the API asks for');

type Asked = Purpose | undefined;
const askable: readonly Asked[] = [...purposes, undefined];

/** What the page says of an action. */
function printed(action: string, role: Role, purpose: Asked, allSynthetic: boolean): boolean {
  const line = actionLines.find((one) => one['action'] === action && one['role'] === role);
  const cell = line?.[purpose ?? 'no purpose'];
  return cell === 'yes' || (cell === 'synthetic' && allSynthetic);
}

/** Whether the operation ring lets something through; what fails later has been let through. */
function passes(work: () => unknown): boolean {
  try {
    void Promise.resolve(work()).catch(() => undefined);
    return true;
  } catch (error) {
    return !(error instanceof Refused && ['FORBIDDEN', 'PURPOSE_REQUIRED'].includes(error.code));
  }
}

interface Question {
  readonly role: Role;
  readonly purpose: Asked;
  readonly allSynthetic: boolean;
}
const questions: readonly Question[] = roles.flatMap((role) =>
  askable.flatMap((purpose) => [true, false].map((allSynthetic) => ({ role, purpose, allSynthetic }))),
);

const told = ({ role, purpose, allSynthetic }: Question): string =>
  `${role} for ${purpose ?? 'no purpose'}, ${allSynthetic ? 'all synthetic' : 'not all synthetic'}`;

describe('who does what', () => {
  test.each(actions)('%s: the page says what checkAction answers', (action) => {
    const wrong = questions.filter(({ role, purpose, allSynthetic }) => {
      const check = (): void => checkAction(reader(role), asking(purpose), action, { allSynthetic });
      return passes(check) !== printed(action, role, purpose, allSynthetic);
    });
    expect(wrong.map(told)).toEqual([]);
    expect(questions.some(({ role, purpose }) => printed(action, role, purpose, true))).toBe(true);
  });

  test('every action has a sentence, and no line is of another', () => {
    expect(actionSentences.map((line) => line['action'])).toEqual([...actions]);
    expect(actionSentences.filter((line) => !/^[A-Z].*\.$/.test(line['what it is'] ?? ''))).toEqual([]);
    expect(actionLines.filter((line) => !actions.some((one) => one === line['action']))).toEqual([]);
  });
});

const schema = buildSchema(readTypeDefs(root));
const rootFields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
  (type) =>
    Object.values(type?.getFields() ?? {}).map(
      (field) => [`${type?.name ?? ''}.${field.name}`, field] as const,
    ),
);
const lineOf = (name: string) => fieldLines.find((line) => line['field'] === name);

/** Root fields are asked without arguments and database: all that can be told is whether the ring lets them through. */
const asks = (field: GraphQLField<unknown, unknown>, access: Access): unknown =>
  field.resolve?.({}, {}, { access }, {} as GraphQLResolveInfo);

describe('fields', () => {
  const guarded = rootFields.filter(([name]) => !lineOf(name)?.['action']?.startsWith('none'));

  test('all have a line, and each line names its action or says that the field is public', () => {
    expect(fieldLines.map((line) => line['field'])).toEqual(rootFields.map(([name]) => name).sort());
    expect(guarded.length).toBeGreaterThan(10);
  });

  test.each(guarded)('%s lets through whom the page says', (name, field) => {
    const { action = '', 'for these purposes alone': narrowed } = lineOf(name) ?? {};
    const alone = namesIn(narrowed);
    const wrong = questions.filter(({ role, purpose, allSynthetic }) => {
      const access = { identity: reader(role), request: asking(purpose), allSynthetic };
      const wide = printed(action, role, purpose, allSynthetic);
      const expected = wide && (alone.length === 0 || alone.some((one) => one === purpose));
      return passes(() => asks(field, access)) !== expected;
    });
    expect(wrong.map(told)).toEqual([]);
  });

  test('those that the page calls public let every signed-in reader through', () => {
    const open = rootFields.filter(([name]) => !guarded.some(([other]) => other === name));
    const refused = open.filter(([, field]) =>
      questions.some(({ role, purpose, allSynthetic }) => {
        const access = { identity: reader(role), request: asking(purpose), allSynthetic };
        return !passes(() => asks(field, access));
      }),
    );
    expect(refused.map(([name]) => name)).toEqual([]);
    expect(open.length).toBeGreaterThan(5);
  });

  test("the SDL's actions are those that fields ask for, and the policy has no other but these", () => {
    const type = schema.getType('Action');
    const ofSdl = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    const used = new Set(guarded.map(([name]) => lineOf(name)?.['action'] ?? ''));
    expect([...ofSdl].sort()).toEqual([...used].sort());
    const commandsAlone: readonly Action[] = ['IMPORT', 'READ_AUDIT', 'VERIFY_AUDIT'];
    const unasked = actions.filter((action) => !used.has(action));
    expect(unasked.filter((action) => !commandsAlone.includes(action))).toEqual([]);
  });
});

/** What the page says of a record, put together from its tables as a reader of the page would. */
function printedSight(role: Role, own: boolean, handling: string, strand: string, team: boolean): string {
  const line = strandLines.find((one) => one['role'] === role && one['strand'] === strand);
  if (line === undefined || (line['only in the team'] !== '' && !team)) return 'none';
  return line[own ? 'own force' : `other force, ${handling}`] ?? '';
}

function printedOpen(role: Role, own: boolean, purpose: Purpose): boolean {
  const line = unmaskLines.find((one) => one['role'] === role);
  const reach = line?.['unmasks'];
  const open = reach === 'everywhere' || (reach === 'own force' && own);
  return open && namesIn(line?.['for the purposes']).includes(purpose);
}

/** `undefined` where the role has not the purpose; whether it reaches own records alone. */
function printedPurpose(role: Role, purpose: Purpose): 'own' | 'all' | undefined {
  const cell = rightsLines.find((one) => one['role'] === role)?.['purposes'];
  const found = namesIn(cell).find((one) => one.split(' ')[0] === purpose);
  if (found === undefined) return undefined;
  return found.endsWith('(own force only)') ? 'own' : 'all';
}

describe('who sees what', () => {
  test('every cell of the page is what sightOf answers, for every purpose, mask and unmask', () => {
    const wrong: unknown[] = [];
    const seen = { full: 0, pointer: 0, none: 0 } as Record<string, number>;
    for (const role of roles)
      for (const own of [true, false])
        for (const handling of handlingCodes)
          for (const strand of strands)
            for (const purpose of purposes)
              for (const identity of identities)
                for (const asksUnmask of [true, false])
                  for (const team of [true, false]) {
                    const who = reader(role, { teams: team ? ['PSD'] : [] });
                    const what = { owner: own ? who.force : 'X2', handling, strand, identity };
                    const request = asking(purpose, asksUnmask ? unmask : {});
                    const reach = printedPurpose(role, purpose);
                    const reached = reach === 'all' || (reach === 'own' && own);
                    const open = identity === 'OPEN' || (asksUnmask && printedOpen(role, own, purpose));
                    const says = reached && open ? printedSight(role, own, handling, strand, team) : 'none';
                    seen[says] = (seen[says] ?? 0) + 1;
                    const does = sightOf(who, request, key(what)).toLowerCase();
                    if (does !== says) wrong.push({ role, purpose, ...what, asksUnmask, team, says, does });
                  }
    expect(wrong).toEqual([]);
    expect(Object.keys(seen)).toEqual(['full', 'pointer', 'none']);
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(100);
  });

  test('the table of roles is that of the strand that has no rules of its own', () => {
    const cells = ['own force', 'other force, P', 'other force, C'];
    for (const line of strandLines.filter((one) => one['strand'] === 'GENERAL')) {
      const ofRole = rightsLines.find((one) => one['role'] === line['role']);
      expect(cells.map((cell) => [line['role'], line[cell]])).toEqual(
        cells.map((cell) => [line['role'], ofRole?.[cell]]),
      );
    }
    expect(rightsLines.map((line) => line['role'])).toEqual([...roles]);
  });

  test('the page has the rules in their order, and the purposes with those who may state them', () => {
    const numbered = Object.entries(rulesInWords).filter(([rule]) => rule !== '0');
    expect(numbered.map(([rule]) => rule)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    for (const [rule, words] of numbered) expect(page).toContain(`\n${rule}. ${words}\n`);
    for (const purpose of purposes) {
      const line = purposeLines.find((one) => one['purpose'] === purpose);
      const having = roles.filter((role) => printedPurpose(role, purpose) !== undefined);
      expect([purpose, namesIn(line?.['roles that may state it'])]).toEqual([purpose, having]);
      expect(line?.['meaning']).toMatch(/^[A-Z].*\.$/);
    }
  });
});
