import { afterAll, beforeAll, expect } from '@jest/globals';
import { forgetHubs } from '../../../src/domains/chain/hubs.ts';
import { cypher } from '../../../src/generated/cypher.ts';
import type { Answer, Asker } from '../ask.ts';
import { loadFixture } from '../fixture.ts';
import type { Key } from '../fixtureBuilder.ts';
import { add } from '../lawsGraph.ts';
import { testDatabase } from '../neo4j.ts';
import { readers, type FixtureReader } from '../readers.ts';
import { openTwinAskers, type TwinAskers } from '../twinAskers.ts';
import { leakWorld } from './world.ts';

/** Who must learn nothing, and who has the right to see it. */
export const reader = readers.analystX1;
export const control: FixtureReader = readers.national;

const markings = {
  open: 'X1|OFFICIAL|P|GENERAL||OPEN|',
  secret: 'X1|SECRET|P|GENERAL||OPEN|',
  foreign: 'X2|OFFICIAL|C|GENERAL||OPEN|',
} as const;

/** The laws' fixture with the rows of the leak tests beside it. */
async function loadLeaks(): Promise<void> {
  const test = testDatabase('LAWS');
  await loadFixture(test);
  const made = await test.system.write('laws/keys', (run) =>
    run(cypher.acl.put({ parts: Object.values(markings) })),
  );
  const key = (name: keyof typeof markings): Key => {
    const number = made.find(({ parts }) => parts === markings[name])?.number;
    return { acl: number, force: markings[name].slice(0, 2) };
  };
  await add(test, leakWorld({ open: key('open'), secret: key('secret'), foreign: key('foreign') }));
  await test.close();
}

export interface Leaks {
  readonly worlds: TwinAskers;
  readonly twin: Asker;
  /** Asks a server as somebody, with nothing kept of another graph. */
  readonly ask: (
    asker: Asker,
    who: FixtureReader,
    source: string,
    variables?: Record<string, unknown>,
  ) => Promise<Answer>;
  /**
   * Asks the world and its twin: the reader must be told the same to the byte, and whoever may see what is hidden must be told of
   * it. Gives what the reader was told.
   */
  readonly hides: (source: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** The same for several questions at once: the reader must see no difference in any, the control in one at least. */
  readonly hidesAll: (questions: readonly (readonly [string, Record<string, unknown>?])[]) => Promise<void>;
}

/** What is compared of an answer: all of it and, where no error cut it short, what its access record would say. */
export const bytesOf = ({ data, errors, trail }: Answer): string =>
  JSON.stringify({
    data,
    errors,
    ...(errors.length > 0 ? {} : { read: trail.records().sort(), unmasked: trail.unmasked().sort() }),
  });

/** Opens the two worlds before the tests of a file. */
export function leaksOfFile(): Leaks {
  let worlds: TwinAskers | undefined;
  let twin: Asker | undefined;
  beforeAll(async () => {
    await loadLeaks();
    worlds = await openTwinAskers('LAWS');
    twin = await worlds.twinFor(reader);
  }, 300_000);
  afterAll(() => worlds?.close());
  const opened = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the worlds are open while tests run, and not before');
    return value;
  };
  const ask: Leaks['ask'] = async (asker, who, source, variables = {}) => {
    forgetHubs();
    const answer = await asker.ask(who, source, variables);
    forgetHubs();
    return answer;
  };
  const compare = async (source: string, variables: Record<string, unknown> = {}) => {
    const [world, other] = [opened(worlds).full, opened(twin)];
    const told = await ask(world, reader, source, variables);
    expect(bytesOf(told)).toBe(bytesOf(await ask(other, reader, source, variables)));
    const seen = bytesOf(await ask(world, control, source, variables));
    return { told, differs: seen !== bytesOf(await ask(other, control, source, variables)) };
  };
  return {
    get worlds() {
      return opened(worlds);
    },
    get twin() {
      return opened(twin);
    },
    ask,
    hides: async (source, variables) => {
      const { told, differs } = await compare(source, variables);
      expect([source, 'the reader with rights sees the difference', differs]).toEqual([
        source,
        expect.anything(),
        true,
      ]);
      return told;
    },
    hidesAll: async (questions) => {
      const differing: boolean[] = [];
      for (const [source, variables] of questions) differing.push((await compare(source, variables)).differs);
      expect(differing).toContain(true);
    },
  };
}
