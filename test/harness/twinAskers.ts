import { openAsker, type Asker } from './ask.ts';
import { dump, renew, replace, type GraphData } from './lawsGraph.ts';
import { testDatabase, type ServerName } from './neo4j.ts';
import type { FixtureReader } from './readers.ts';
import { keysOf, readsOf, twinOf } from './twin.ts';

/** A world and its twin for one reader, both asked through the schema as clients ask. */
export interface TwinAskers {
  readonly full: Asker;
  /** All that is in the world, hidden or not. */
  readonly data: GraphData;
  /** Makes the second server hold the reader's twin, with the keys alone that open to her; gives who asks it. */
  readonly twinFor: (reader: FixtureReader) => Promise<Asker>;
  readonly close: () => Promise<void>;
}

/** The world that stands on a server, and the server `TWIN` for its twins. */
export async function openTwinAskers(name: ServerName): Promise<TwinAskers> {
  const full = openAsker(name);
  const data = await dump(full.test);
  const test = testDatabase('TWIN');
  await renew(test);
  let twin: Asker | undefined;
  return {
    full,
    data,
    twinFor: async (reader) => {
      await twin?.close();
      await replace(test, keysOf(twinOf(data, readsOf(data, reader)), data, reader));
      // A new one: what is known of the keys belongs to one graph.
      twin = openAsker('TWIN');
      return twin;
    },
    close: async () => {
      await twin?.close();
      await test.close();
      await full.close();
    },
  };
}
