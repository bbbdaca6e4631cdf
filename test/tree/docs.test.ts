import { describe, expect, test } from '@jest/globals';
import {
  buildSchema as buildSdl,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { settings } from '../../src/config.ts';
import { linksPerLevel } from '../../src/domains/chain/balls.ts';
import { farthest } from '../../src/domains/chain/linksAcross.ts';
import { longestChain, mostChains } from '../../src/domains/chain/linksBetween.ts';
import { mostEnds } from '../../src/domains/chain/question.ts';
import { longestPage } from '../../src/domains/page.ts';
import { definitions } from '../../src/domains/index.ts';
import { areaKinds } from '../../src/domains/area/rules.ts';
import { commonFields, datePrecisions, markingFields } from '../../src/domains/common.ts';
import * as enumerations from '../../src/domains/enumerations.ts';
import * as thingTypes from '../../src/domains/thingTypes.ts';
import { ethnicityLists, reviewDefaults } from '../../src/domains/reference/records.ts';
import { errorCodes } from '../../src/errors.ts';
import { limits } from '../../src/limits.ts';
import { commands } from '../../src/main.ts';
import { accessHeaders } from '../../src/policy/purposes.ts';
import { longestBody } from '../../src/http/refusal.ts';
import { readTypeDefs } from '../../src/schema.ts';
import { actions } from '../../src/policy/actions.ts';
import { gscLevels, handlingCodes, purposes, strands } from '../../src/policy/values.ts';
import { read, root } from '../harness/tree.ts';

const sdl = (...texts: string[]): GraphQLSchema => buildSdl(texts.join('\n'), { assumeValidSDL: true });
const schema = sdl(...readTypeDefs(root));

interface Spoken {
  readonly name: string;
  readonly description?: string | null | undefined;
}

const said = (place: string, { description }: Spoken): string[] => (description ? [] : [place]);

const argumentsOf = (place: string, args: readonly Spoken[]): string[] =>
  args.flatMap((arg) => said(`${place}(${arg.name}:)`, arg));

function withinType(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().flatMap((value) => said(`${type.name}.${value.name}`, value));
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).flatMap((field) => said(`${type.name}.${field.name}`, field));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const place = `${type.name}.${field.name}`;
    return [...said(place, field), ...argumentsOf(place, field.args)];
  });
}

/** Everything of a schema that has no sentence: types, fields, arguments, values, directives. */
function silent(of: GraphQLSchema): string[] {
  const own = Object.values(of.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const directives = of.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  return [
    ...own.flatMap((type) => [...said(type.name, type), ...withinType(type)]),
    ...directives.flatMap((one) => [...said(`@${one.name}`, one), ...argumentsOf(`@${one.name}`, one.args)]),
  ];
}

describe('schema', () => {
  test('every element has a sentence', () => {
    expect(silent(schema)).toEqual([]);
  });

  test('an element without one would be found', () => {
    expect(silent(sdl('"A query." type Query { silent(argument: Int): Int }'))).toEqual([
      'Query.silent',
      'Query.silent(argument:)',
    ]);
  });

  test('its enumerations are those of the definitions and the policy', () => {
    const values = (name: string): string[] => {
      const type = schema.getType(name);
      return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    };
    const pairs: readonly [string, readonly string[]][] = [
      ['IdentityStatus', enumerations.identityStatuses],
      ['PersonRole', enumerations.personRoles],
      ['LegalStatus', enumerations.legalStatuses],
      ['CaseStatus', enumerations.caseStatuses],
      ['CocadStrand', enumerations.cocadStrands],
      ['RiskFlag', enumerations.riskFlags],
      ['ObjectType', thingTypes.objectTypes],
      ['SourceEvaluation', enumerations.sourceEvaluations],
      ['InformationAssessment', enumerations.informationAssessments],
      ['Basis', enumerations.bases],
      ['MopiGroup', enumerations.mopiGroups],
      ['NameKind', enumerations.nameKinds],
      ['IdentifierKind', enumerations.identifierKinds],
      ['SourceKind', enumerations.sourceKinds],
      ['UseCapacity', enumerations.useCapacities],
      ['AcquaintanceNature', enumerations.acquaintanceNatures],
      ['FeatureCapacity', enumerations.featureCapacities],
      ['LinkType', enumerations.linkTypes],
      ['LocationType', thingTypes.locationTypes],
      ['OrganisationType', thingTypes.organisationTypes],
      ['CrimeStatus', enumerations.crimeStatuses],
      ['EventType', enumerations.eventTypes],
      ['ExploitationType', enumerations.exploitationTypes],
      ['NetworkStatus', enumerations.networkStatuses],
      ['NetworkDefinition', enumerations.networkDefinitions],
      ['NetworkRole', enumerations.networkRoles],
      ['Gender', enumerations.genders],
      ['ValueStatus', enumerations.valueStatuses],
      ['Validity', enumerations.validities],
      ['TextKind', enumerations.textKinds],
      ['PresenceNature', enumerations.presenceNatures],
      ['WorkCapacity', enumerations.workCapacities],
      ['DatePrecision', datePrecisions],
      ['AreaKind', areaKinds],
      ['ReviewDefault', reviewDefaults],
      ['EthnicityList', ethnicityLists],
      ['GscLevel', gscLevels],
      ['HandlingCode', handlingCodes],
      ['Strand', strands],
      ['AccessPurpose', purposes],
    ];
    for (const [name, listed] of pairs)
      expect([name, ...values(name).sort()]).toEqual([name, ...[...listed].sort()]);
    expect(actions).toEqual(expect.arrayContaining(values('Action')));
  });
});

test('every key of the environment stands in docs/configuration.md with its sentence', () => {
  const page = read('docs/configuration.md');
  for (const [key, say] of Object.entries(settings)) expect(page).toContain(`| \`${key}\` | ${say} |`);
});

test('every command and option has a sentence, and README names every command', () => {
  const readme = read('README.md');
  for (const { summary, options } of commands) {
    expect(summary).toMatch(/^[A-Z].*\.$/);
    for (const { flags, say } of options) expect(`${flags} ${say}`).toMatch(/ .+\.$/);
  }
  const unnamed = commands.filter(({ name }) => !readme.includes(`\`crossforce ${name}\``));
  expect(unnamed.map(({ name }) => name)).toEqual([]);
});

test('every column of an import folder has a sentence and an example that its own rule takes', () => {
  const fields = [commonFields, markingFields, ...definitions.map((definition) => definition.fields)].flatMap(
    (one) => Object.values(one),
  );
  expect(fields.length).toBeGreaterThan(30);
  for (const { column, say, example, rule } of fields) {
    expect(`${column}: ${say}`).toMatch(/^[a-z][a-z0-9_]+: [A-Z].*\.$/);
    expect(rule.safeParse(example)).toMatchObject({ success: true });
  }
});

test('every runtime dependency is explained', () => {
  const page = read('docs/dependencies.md');
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  for (const name of Object.keys(dependencies)) expect(page).toContain(`\`${name}\``);
});

describe('docs/api.md', () => {
  const page = read('docs/api.md');
  const rowOf = (name: string): string =>
    page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? '';

  test('tells every error code', () => {
    expect(errorCodes.filter((code) => rowOf(code) === '')).toEqual([]);
  });

  test('tells every limit as it is', () => {
    const { introspectionDepth: _, ...ofDocuments } = limits;
    const told = { ...ofDocuments, first: longestPage, limit: mostChains, body: longestBody };
    for (const [name, most] of Object.entries(told))
      expect([name, rowOf(name)]).toEqual([name, expect.stringContaining(String(most))]);
    expect(rowOf('maxHops')).toContain(
      `${longestChain} links for \`linksBetween\`, ${farthest} for \`linksAcross\``,
    );
    expect(page).toContain(`\`from\`, \`to\`, \`avoiding\` | ${mostEnds} records each`);
    expect(page).toContain(`more than ${linksPerLevel.toLocaleString('en')} links`);
  });

  test('tells every header that is read', () => {
    const text = page.toLowerCase();
    expect(accessHeaders.filter((name) => !text.includes(`| \`${name}\` |`))).toEqual([]);
  });
});
