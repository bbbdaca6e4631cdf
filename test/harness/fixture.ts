import { cypher } from '../../src/generated/cypher.ts';
import { idOf } from './ask.ts';
import { blockOf } from './fixtureBlock.ts';
import { newBuilder, type Builder, type Key } from './fixtureBuilder.ts';
import { pointerRows } from './fixturePointers.ts';
import { strays } from './fixtureStrays.ts';
import { add, dump, renew, type GraphData } from './lawsGraph.ts';
import type { TestDatabase } from './neo4j.ts';

/**
 * The laws' own graph, made without the importer: for every noun, satellite and link type rows that a reader may see and
 * rows that she may not, in every way in which a row can be hidden. All is invented.
 */

/** Markings as the text of their keys: owner, classification, handling, strand, team, identity. */
const keys = {
  x1: 'X1|OFFICIAL|P|GENERAL||OPEN|',
  x1Team: 'X1|OFFICIAL|P|GENERAL|OP-NOBODY|OPEN|',
  x1Protected: 'X1|OFFICIAL|P|GENERAL||PROTECTED|',
  x2: 'X2|OFFICIAL|P|GENERAL||OPEN|',
  x2Protected: 'X2|OFFICIAL|P|GENERAL||PROTECTED|',
  x2Conditions: 'X2|OFFICIAL|C|GENERAL||OPEN|',
  inq: 'INQ|OFFICIAL_SENSITIVE|C|INQUIRY||OPEN|',
  inqProtected: 'INQ|OFFICIAL_SENSITIVE|C|INQUIRY||PROTECTED|',
} as const;

/** Each block is a pair of keys; for each reader of the laws there is one in which the first opens and the second doesn't. */
const pairs = [
  ['x1', 'x1Team'],
  ['x2', 'x2Protected'],
  ['x1', 'x2Conditions'],
  ['x1', 'x1Protected'],
  ['inq', 'inqProtected'],
] as const satisfies readonly (readonly [keyof typeof keys, keyof typeof keys])[];

/** Empties the server, migrates it and puts the fixture on it; gives what it then holds. */
export async function loadFixture(test: TestDatabase): Promise<GraphData> {
  await renew(test);
  const made = await test.system.write('laws/keys', (run) =>
    run(cypher.acl.put({ parts: Object.values(keys) })),
  );
  const numbers = new Map(made.map(({ parts, number }) => [parts, number]));
  const keyNamed = (name: keyof typeof keys): Key => {
    const acl = numbers.get(keys[name]);
    if (acl === undefined) throw new Error(`the key ${name} has no number`);
    return { acl, force: keys[name].slice(0, keys[name].indexOf('|')) };
  };
  const builder = newBuilder();
  const blocks = pairs.map(([open, hidden], index) => {
    const earlier = pairs.slice(0, index).filter(([one]) => keys[one].split('|')[0] === keyNamed(open).force);
    return blockOf(builder, {
      name: String(index),
      first: earlier.length * 10,
      open: keyNamed(open),
      hidden: keyNamed(hidden),
    });
  });
  chainsBetweenBlocks(builder, blocks);
  strays(builder, keyNamed('x1'));
  pointerRows(builder, {
    own: keyNamed('x1'),
    open: keyNamed('x2'),
    pointed: keyNamed('x2Conditions'),
    closed: keyNamed('x2Protected'),
  });
  await add(test, builder.graph());
  const things = (await test.raw('MATCH (n:Thing) RETURN n.id AS id')).records.map((row) =>
    String(row.get('id')),
  );
  await test.system.write('laws/neighbours', (run) => run(cypher.thing.countNeighbours({ ids: things })));
  return dump(test);
}

type Block = ReturnType<typeof blockOf>;

/** Joins each block with the next: by a phone of both, and more shortly over the hidden person of the one. */
function chainsBetweenBlocks({ thing, link }: Builder, blocks: readonly Block[]): void {
  for (const [index, block] of blocks.entries()) {
    const next = blocks[(index + 1) % blocks.length];
    if (next === undefined) continue;
    const shared = thing(`shared-${index}`, 'Phone');
    link('USED', block.people.third, shared, block.open);
    link('USED', next.people.third, shared, next.open);
    link('KNOWS', block.people.third, block.people.first, block.open);
    const short = thing(`short-${index}`, 'Vehicle');
    link('USED', block.people.hidden, short, block.open);
    link('USED', next.people.first, short, next.open);
    link('USED', block.people.retracted, short, block.open);
    const closed = thing(`closed-${index}`, 'Phone');
    link('USED', block.people.second, closed, block.hidden);
    link('USED', next.people.second, closed, next.open);
  }
}

/** Ids that stand for nothing. */
export const danglingIds: readonly string[] = ['P-absent', 'C-absent', 'O-absent'].map((name) =>
  idOf(`X1/rms/${name}`),
);
