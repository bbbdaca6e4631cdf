import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { actionTable, type ActionRow } from '../policy/actionTable.ts';
import { actionRules, actions } from '../policy/actions.ts';
import { fieldRule } from '../policy/directive.ts';
import { neverUnmasking, rights, strandRules, type SightCells } from '../policy/rights.ts';
import { rulesInWords } from '../policy/rules.ts';
import { purposes, roles, strands, type Role, type Strand } from '../policy/values.ts';
import { buildSchema, readTypeDefs } from '../schema.ts';
import { enumerationsOf } from './enumerations.ts';
import { generatedFrom, table } from './words.ts';

/** docs/access.md: who may see what and do what, from the tables by which the program itself decides. */

const code = (name: string): string => `\`${name}\``;
const listed = (names: readonly string[]): string => names.map(code).join(', ');

const sights = ({ own, otherP, otherC }: SightCells): string[] =>
  [own, otherP, otherC].map((sight) => sight.toLowerCase());

const sightHead = ['own force', 'other force, P', 'other force, C'];

const reaches = { OWN: 'own force', EVERYWHERE: 'everywhere', NEVER: 'never', NONE: 'no records' } as const;

const rightsTable = (): string[] =>
  table(
    ['role', ...sightHead, 'purposes', 'what else there is to say'],
    roles.map((role) => {
      const { purposes: ofRole, ownForceOnly, body, remark } = rights[role];
      const said = ofRole.map(
        (one) => `${code(one)}${ownForceOnly.includes(one) ? ' (own force only)' : ''}`,
      );
      const held = body === undefined ? '' : `Held by readers of ${body} alone.`;
      const rest = [remark, held].filter((sentence) => sentence !== '').join(' ');
      return [code(role), ...sights(rights[role]), said.join(', ') || 'none needed', rest];
    }),
  );

interface StrandRow {
  readonly role: Role;
  readonly strand: Strand;
  readonly cells: SightCells;
  readonly team: string;
}

function strandRow(role: Role, strand: Strand): StrandRow {
  const cells = strandRules[strand].roles[role] ?? strandRules[strand].others;
  if (cells === 'TABLE') return { role, strand, cells: rights[role], team: '' };
  return { role, strand, cells, team: cells.team ?? '' };
}

const seesAnything = ({ own, otherP, otherC }: SightCells): boolean =>
  [own, otherP, otherC].some((sight) => sight !== 'NONE');

const readers = roles.filter((role) => seesAnything(rights[role]));
const blind = roles.filter((role) => !readers.includes(role));

/** Every cell that the rules of strand and table have, one row for each strand and role. */
const strandTable = (): string[] =>
  table(
    ['strand', 'role', ...sightHead, 'only in the team'],
    strands.flatMap((strand) =>
      readers.map((role) => {
        const { cells, team } = strandRow(role, strand);
        return [code(strand), code(role), ...sights(cells), team === '' ? '' : code(team)];
      }),
    ),
  );

const unmaskTable = (): string[] =>
  table(
    ['role', 'unmasks', 'for the purposes'],
    readers.map((role) => {
      const { unmask, purposes: ofRole } = rights[role];
      const open = unmask === 'NEVER' ? [] : ofRole.filter((one) => !neverUnmasking.includes(one));
      return [code(role), reaches[unmask], listed(open)];
    }),
  );

const addingTable = (): string[] =>
  table(
    ['role', 'adds records of'],
    roles.map((role) => {
      const { adds, body } = rights[role];
      return [code(role), adds === 'OWN' && body !== undefined ? body : reaches[adds]];
    }),
  );

const purposeTable = (root: string): string[] => {
  const told = enumerationsOf(root).find(({ name }) => name === 'AccessPurpose')?.values ?? [];
  return table(
    ['purpose', 'meaning', 'roles that may state it'],
    purposes.map((purpose) => [
      code(purpose),
      told.find(({ name }) => name === purpose)?.say ?? '',
      listed(roles.filter((role) => rights[role].purposes.includes(purpose))),
    ]),
  );
};

const leaves = { YES: 'yes', SYNTHETIC: 'synthetic' } as const;

const actionCells = ({ action, role, purposes: open, withoutPurpose }: ActionRow): string[] => [
  code(action),
  code(role),
  ...purposes.map((purpose) => {
    const leave = open.get(purpose);
    return leave === undefined ? '' : leaves[leave];
  }),
  withoutPurpose ? 'yes' : '',
];

const actionPart = (): string[] => [
  ...table(
    ['action', 'what it is'],
    actions.map((action) => [code(action), actionRules[action].summary]),
  ),
  '',
  ...table(['action', 'role', ...purposes, 'no purpose'], actionTable.map(actionCells)),
];

const rootTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    (type) => type !== undefined && type !== null,
  );

function fieldTable(schema: GraphQLSchema): string[] {
  const named = rootTypes(schema).flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ field, name: `${type.name}.${field.name}` })),
  );
  named.sort((one, other) => (one.name < other.name ? -1 : 1));
  const rows = named.map(({ field, name }) => {
    const rule = fieldRule(schema, field, name);
    const narrowed = rule === 'public' ? undefined : rule.purposes;
    return [
      code(name),
      rule === 'public' ? 'none: public reference data' : code(rule.action),
      narrowed === undefined ? '' : listed(narrowed),
    ];
  });
  return table(['field', 'action', 'for these purposes alone'], rows);
}

const section = (title: string, ...lines: readonly string[]): string[] => [`## ${title}`, '', ...lines, ''];

const firstRule = rulesInWords[0];
const inOrder = Object.entries(rulesInWords).filter(([rule]) => rule !== '0');

export const accessPage = (root: string): string =>
  [
    generatedFrom('the tables in src/policy and the directives in schema'),
    '',
    '# Who may see what, and do what',
    '',
    'Two questions are asked of every request, and both must be answered with yes. **May this role, for this purpose, do this at all?** The action table below says so; a field that names no action cannot be built. **May this reader see this record?** Each record and each link carries a marking, and the rules below answer for it, one by one. What a reader may not see is not there for her: not in lists, counts, searches, chains or exports, and asking for it by its id is answered as if it had never been.',
    '',
    'A request says who asks (the signed token: reader, force, role, clearance, teams), for which purpose and for what reason. Each is kept in the access record.',
    '',
    ...section(
      'Purposes',
      'A role may state its own purposes alone, and what it may see for a purpose is never more than the role may see at all.',
      '',
      ...purposeTable(root),
    ),
    ...section(
      'Who sees what',
      'What a reader gets of a record: **full**, its content; **pointer**, that the force holds something and which unit to ask, and nothing more; **none**, nothing. P is the handling code for sharing permitted, C for sharing with conditions.',
      '',
      ...rightsTable(),
    ),
    ...section(
      'The rules, in order',
      firstRule,
      '',
      ...inOrder.map(([rule, words]) => `${rule}. ${words}`),
      '',
      'The first of rules 1 to 6 that has an answer decides; rule 7 is asked of what rules 5 and 6 show. A link is read by those who may read it and both its ends.',
    ),
    ...section(
      'By strand',
      `Rules 5 and 6 for every strand and role. Where a team is named, other readers of the role get none. ${listed(blind)} see no record of any strand.`,
      '',
      ...strandTable(),
    ),
    ...section(
      'Protected people',
      `Rule 7: who may unmask, with the header \`X-Access-Unmask\` and a reason in it. Never for ${neverUnmasking.map(code).join(' or ')}. Each such request is logged as an unmasking, with the records that it opened. Where the role may not, the header changes nothing.`,
      '',
      ...unmaskTable(),
    ),
    ...section(
      'Who adds records',
      "The record's owner decides. Correcting, retracting and changing a marking need full sight of the record besides.",
      '',
      ...addingTable(),
    ),
    ...section(
      'Who does what',
      'A role without a row may not. **yes**: for this purpose; **synthetic**: only while every import batch in the graph says that it is synthetic. Every purpose needs a reason; a role without purposes states none.',
      '',
      ...actionPart(),
    ),
    ...section(
      'What each field of the API asks for',
      'Reference data is for every signed-in reader.',
      '',
      ...fieldTable(buildSchema(readTypeDefs(root))),
    ),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
