import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readVocabulary } from '../../src/codegen/vocabulary.ts';
import { thingKinds, type LinkDefinition } from '../../src/domains/define.ts';
import { linkTypes } from '../../src/domains/enumerations.ts';
import { links, nouns, satellites } from '../../src/domains/index.ts';
import { filesLike, read, root } from '../harness/tree.ts';

const rowsAboutThings = satellites.filter(({ joined }) => joined === 'DESCRIBES').map(({ label }) => label);
const isRow = (label: string): boolean => rowsAboutThings.includes(label);

/** Folders that are not called as the noun is: a row about a thing lives with its kind of thing. */
const folders: Readonly<Record<string, string>> = {
  IntelligenceReport: 'intelligence',
  ObjectRecord: 'thing',
  LocationRecord: 'location',
  OrganisationRecord: 'organisation',
};
const folderOf = (label: string): string => folders[label] ?? label.charAt(0).toLowerCase() + label.slice(1);

/** docs/adding-an-entity.md: the places that a noun has. */
const placesOf = (label: string): string[] => {
  const noun = folderOf(label);
  return [
    `schema/${noun}.graphql`,
    `cypher/${noun}/${isRow(label) ? 'recordsByIds' : 'byIds'}.cypher`,
    `cypher/${noun}/put.cypher`,
    `src/domains/${noun}/definition.ts`,
    `src/domains/${noun}/resolvers.ts`,
  ];
};

/** All numbered files: a noun that comes later brings its constraint in a new one. */
const constraints = filesLike(/^cypher\/_constraints\/\d+-.*\.cypher$/)
  .map(read)
  .join('\n');

describe.each([...nouns, ...satellites].map(({ label }) => label))('%s', (label) => {
  test('stands in the four trees', () => {
    expect(placesOf(label).filter((place) => !existsSync(join(root, place)))).toEqual([]);
    expect(filesLike(new RegExp(`^test/domains/${folderOf(label)}/.*\\.test\\.ts$`)).length).toBeGreaterThan(
      0,
    );
  });

  test('has a constraint', () => {
    expect(constraints).toContain(`FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
  });
});

describe.each(thingKinds)('%s', (kind) => {
  test('has its merge, and stands in the vocabulary', () => {
    const merges = filesLike(/^cypher\/thing\/merge\w+\.cypher$/).map(read);
    expect(merges.filter((text) => text.includes(`MERGE (thing:Thing:Entity:${kind} {`))).toHaveLength(1);
    expect(readVocabulary(root).labels).toContain(kind);
  });
});

const types = [...new Set(links.map(({ type }) => type))];
const camelOf = (type: string): string =>
  type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

describe.each(types)('%s', (type) => {
  const camel = camelOf(type);

  test('has its statements, its constraint and its place in the chain statements', () => {
    const put = `put${camel.charAt(0).toUpperCase()}${camel.slice(1)}`;
    for (const name of [`${camel}ByIds`, put])
      expect(existsSync(join(root, `cypher/link/${name}.cypher`))).toBe(true);
    expect(constraints).toContain(`[r:${type}]`);
    for (const file of [
      ...['link/balls1', 'link/balls2', 'link/balls3', 'link/neighboursOf', 'record/kindsOf'],
      ...['expansion/counts', 'expansion/page'],
    ])
      expect(read(`cypher/${file}.cypher`)).toMatch(new RegExp(`\\b${type}\\b`));
    expect(linkTypes).toContain(type);
  });

  test('has files that share their fields, so that one decoder and one statement serve them', () => {
    const [first, ...others] = links.filter((link) => link.type === type);
    const shared = ({ fields, derived = {}, told, dated }: LinkDefinition) => ({
      fields: Object.entries(fields).map(([name, { column, required, kept }]) => [
        name,
        column,
        required,
        kept,
      ]),
      derived: Object.keys(derived),
      told,
      dated,
    });
    if (first === undefined) throw new Error(`no file holds ${type}`);
    for (const other of others) expect([other.file, shared(other)]).toEqual([other.file, shared(first)]);
    const ends = [first, ...others].map(({ start, end }) => `${start.column} ${end.column}`);
    expect(new Set(ends).size).toBe(ends.length);
  });
});

test('the recipe names every place that this law tests', () => {
  const recipe = read('docs/adding-an-entity.md');
  for (const place of placesOf('Hearing')) expect(recipe).toContain(place);
  expect(recipe).toContain('test/domains/hearing/');
  expect(recipe).toContain('test/tree/entities.test.ts');
});
