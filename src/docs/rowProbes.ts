import { definitions } from '../domains/index.ts';
import { rowFault, type RuledRow } from '../domains/rowRules.ts';

/** Rows that break one rule each: what the rule says of them is what the page says of it. */
const probes: readonly (readonly [string, RuledRow['values'], RuledRow['references']])[] = [
  ['person_case.csv', { role: 'OFFENDER', legalStatus: 'CHARGED' }, {}],
  ['person_case.csv', { role: 'FACILITATOR', legalStatus: 'NONE' }, {}],
  ['person_network.csv', { networkRole: 'CORE' }, {}],
  ['person_network.csv', { networkRole: 'RECRUITER', coerced: true }, {}],
  ['person_person.csv', {}, { person_id: 'P1', other_id: 'P1' }],
  ['names.csv', {}, { person_id: 'P1' }],
  ['names.csv', { given: 'unknown' }, { person_id: 'P1' }],
  ['names.csv', { given: 'A' }, {}],
  ['identifiers.csv', {}, {}],
  ['texts.csv', {}, {}],
  ['descriptions.csv', { ethnicityStatus: 'RECORDED' }, { person_id: 'P1' }],
  ['descriptions.csv', { ethnicityStatus: 'DECLINED', ethnicitySelfDefined: 'W1' }, { person_id: 'P1' }],
  ['descriptions.csv', { nationalityStatus: 'RECORDED' }, { person_id: 'P1' }],
  ['locations.csv', { latitude: 53 }, {}],
  ['locations.csv', { what3words: 'one.two.three' }, {}],
];

export interface RowRuleSaid {
  readonly file: string;
  readonly column: string;
  readonly reason: string;
}

/** Every rule over a whole row, in its own words. Throws where a probe breaks none: then the rule has changed. */
export const rowRulesSaid = (): RowRuleSaid[] =>
  probes.map(([file, values, references]) => {
    const definition = definitions.find((one) => one.file === file);
    const fault = definition === undefined ? undefined : rowFault(definition, { values, references });
    if (fault === undefined)
      throw new Error(`src/docs/rowProbes.ts: a row of ${file} breaks no rule any more.`);
    return { file, ...fault };
  });
