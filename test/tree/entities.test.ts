import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { links, nouns, satellites } from '../../src/domains/index.ts';
import { filesLike, read, root } from '../harness/tree.ts';

/** docs/adding-an-entity.md: the places that a noun has. A row about a thing lives with the thing. */
const folderOf = (label: string): string =>
  label === 'ThingRecord' ? 'thing' : label.charAt(0).toLowerCase() + label.slice(1);

const placesOf = (label: string): string[] => {
  const noun = folderOf(label);
  return [
    `schema/${noun}.graphql`,
    `cypher/${noun}/${label === 'ThingRecord' ? 'recordsByIds' : 'byIds'}.cypher`,
    `cypher/${noun}/put.cypher`,
    `src/domains/${noun}/definition.ts`,
    `src/domains/${noun}/resolvers.ts`,
  ];
};

describe.each([...nouns, ...satellites].map(({ label }) => label))('%s', (label) => {
  test('stands in the four trees', () => {
    expect(placesOf(label).filter((place) => !existsSync(join(root, place)))).toEqual([]);
    expect(filesLike(new RegExp(`^test/domains/${folderOf(label)}/.*\\.test\\.ts$`)).length).toBeGreaterThan(
      0,
    );
  });

  test('has a constraint', () => {
    expect(read('cypher/_constraints/001-ids.cypher')).toContain(`FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
  });
});

describe.each(links.map(({ type }) => type))('%s', (type) => {
  test('has its statements, its constraint and its place in the chain statements', () => {
    const camel = type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    const put = `put${camel.charAt(0).toUpperCase()}${camel.slice(1)}`;
    for (const name of [`${camel}ByIds`, put])
      expect(existsSync(join(root, `cypher/link/${name}.cypher`))).toBe(true);
    expect(read('cypher/_constraints/001-ids.cypher')).toContain(`[r:${type}]`);
    for (const file of ['balls1', 'balls2', 'balls3'])
      expect(read(`cypher/link/${file}.cypher`)).toContain(type);
  });
});

test('the recipe names every place that this law tests', () => {
  const recipe = read('docs/adding-an-entity.md');
  for (const place of placesOf('Hearing')) expect(recipe).toContain(place);
  expect(recipe).toContain('test/domains/hearing/');
  expect(recipe).toContain('test/tree/entities.test.ts');
});
