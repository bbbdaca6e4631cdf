import { describe, expect, test } from '@jest/globals';
import {
  disclosureOf,
  hiddenPeople,
  type Disclosure,
  type TellingThing,
} from '../../../src/exchange/disclosure.ts';
import { foundLink, foundNode, type FoundLink, type FoundNode } from '../../../src/exchange/export/found.ts';

const marking = { gsc: 'OFFICIAL', handling: 'P', strand: 'GENERAL', team: null };
const grade = { sourceEvaluation: null, informationAssessment: null, legacyGrade: null };
const happened = { fromMin: null, fromMax: null, toMin: null, toMax: null };
const name = { id: 'n', marking, given: 'Ash', family: 'Vale' };
const own = { id: 'i', marking, kind: 'FORCE_REFERENCE', value: 'P1', system: 'rms', force: { code: 'X1' } };

const person = (id: string, more: object = {}): FoundNode =>
  foundNode.parse({ __typename: 'Person', id, force: { code: 'X1' }, name, identifiers: [own], ...more });
const thing = (id: string): FoundNode => foundNode.parse({ __typename: 'Phone', id });
const link = (type: string, start: string, end: string, more: object = {}): FoundLink =>
  foundLink.parse({
    ...{
      __typename: type,
      id: `${start}-${end}`,
      type,
      force: { code: 'X1' },
      system: 'rms',
      reference: 'U1',
    },
    ...{ grade, marking, basis: 'FACT', recordedAt: '2020-01-01T00:00:00Z', happened },
    ...{ start: { id: start }, end: { id: end }, ...more },
  });

const hidden = person('hidden', { name: null, identifiers: [] });
const open = person('open');
const nobody = (_: string): boolean => false;
const of = (
  nodes: FoundNode[],
  links: FoundLink[],
  unmasks = nobody,
  telling: TellingThing[] = [],
): Disclosure => disclosureOf(links, hiddenPeople(nodes, unmasks), telling, 'c2FsdA');

describe('a person', () => {
  test.each([
    ['with a name or a reference', {}, true],
    ['with a reference alone', { name: null }, true],
    ['of whom neither is readable', { name: null, identifiers: [] }, false],
    ['who is a suspect and was of full age', { suspectUnder18: 'NO' }, true],
    ['who was a suspect as a child', { suspectUnder18: 'YES' }, false],
    ['who may have been a child then', { suspectUnder18: 'UNCERTAIN' }, false],
  ])('%s', (_, more, named) => {
    const one = person('p', more);
    expect(of([one], []).isNamed(one)).toBe(named);
  });

  test('who was a suspect as a child is named by an unmask that reaches her force, and by no other', () => {
    const one = person('p', { suspectUnder18: 'YES' });
    expect(of([one], [], (force) => force === 'X1').isNamed(one)).toBe(true);
    expect(of([one], [], (force) => force === 'X2').isNamed(one)).toBe(false);
  });

  test('without a readable name is not named by an unmask either', () => {
    expect(of([hidden], [], () => true).isNamed(hidden)).toBe(false);
  });
});

describe('a thing to which a link leads from somebody under a pseudonym', () => {
  const nodes = [hidden, open, thing('t'), thing('premises')];
  const shows = (telling: TellingThing[], links: FoundLink[] = [], of_ = 't'): boolean =>
    of(nodes, links, nobody, telling).showsValue(thing(of_));
  const leads = (type: string, premises: string[] = []): TellingThing => ({ type, thing: 't', premises });

  test.each([
    ['a place that tells who she is', [leads('PRESENT_AT')], false],
    ['her employer', [leads('WORKED_FOR')], false],
    ['what she used', [leads('USED')], false],
    ['none', [], true],
  ])('%s', (_, telling, shown) => {
    expect(shows(telling)).toBe(shown);
  });

  test('is told of by no address of its premises either', () => {
    const telling = [leads('WORKED_FOR', ['premises'])];
    expect(shows(telling, [], 'premises')).toBe(false);
    expect(shows([leads('WORKED_FOR')], [], 'premises')).toBe(true);
  });

  test('shows its number where somebody named in the file used it too, but her home never', () => {
    const used = [
      link('Used', 'hidden', 't', { usedAs: 'USER' }),
      link('Used', 'open', 't', { usedAs: 'USER' }),
    ];
    expect(shows([leads('USED')], used)).toBe(true);
    expect(shows([leads('USED')], used.slice(0, 1))).toBe(false);
    const lived = [link('PresentAt', 'open', 't', { presentAs: 'HOME' })];
    expect(shows([leads('PRESENT_AT')], lived)).toBe(false);
  });
});

test("a link's own reference is told only between people who are named", () => {
  const disclosure = of([hidden, open, thing('t')], []);
  expect(disclosure.showsReference(link('Used', 'open', 't'))).toBe(true);
  expect(disclosure.showsReference(link('Used', 'hidden', 't'))).toBe(false);
  expect(disclosure.showsReference(link('Knows', 'open', 'hidden'))).toBe(false);
});

test('ids are of one salt alone, and differ among themselves', () => {
  const ids = Array.from({ length: 500 }, (_, at) => `record-${at}`);
  const under = (salt: string): string[] => ids.map(disclosureOf([], new Set(), [], salt).idOf);
  expect(new Set(under('c2FsdA')).size).toBe(500);
  expect(under('c2FsdA')).toEqual(under('c2FsdA'));
  expect(under('c2FsdA').filter((id) => new Set(under('b3RoZXI')).has(id))).toEqual([]);
});
