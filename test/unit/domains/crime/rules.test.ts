import { expect, test } from '@jest/globals';
import { offenceRows, outcomeRows } from '../../../../src/cli/referenceLists.ts';
import {
  isSexual,
  knownOffence,
  knownOutcome,
  otherOffences,
  outcomes,
  sexualOffences,
} from '../../../../src/domains/crime/rules.ts';
import { root } from '../../../harness/tree.ts';

const codesOf = (rows: readonly { code: string }[]): string[] => rows.map(({ code }) => code).sort();

test('the classes that are taken are those of the reference list', () => {
  const listed = codesOf(offenceRows(root));
  expect([...sexualOffences, ...otherOffences].sort()).toEqual(listed);
  for (const code of listed) expect(knownOffence.safeParse(code).success).toBe(true);
  for (const code of ['', '999', '22b', ' 22B']) expect(knownOffence.safeParse(code).success).toBe(false);
});

test('the outcomes that are taken are those of the reference lists', () => {
  const listed = codesOf(outcomeRows(root));
  expect([...outcomes].sort()).toEqual(listed);
  for (const code of listed) expect(knownOutcome.safeParse(code).success).toBe(true);
  for (const code of ['', '0', '23', '4A', 'LEGACY'])
    expect(knownOutcome.safeParse(code).success).toBe(false);
});

test('every class of a sexual offence protects its victims, and no other does', () => {
  const groups = new Set(['Rape', 'Other sexual offences']);
  const missed = offenceRows(root).filter(({ group, code }) => groups.has(group) && !isSexual(code));
  expect(missed).toEqual([]);
  expect(otherOffences.filter(isSexual)).toEqual([]);
  expect(isSexual(undefined)).toBe(false);
});
