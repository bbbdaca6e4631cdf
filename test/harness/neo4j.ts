import neo4j, { type Driver, type QueryResult } from 'neo4j-driver';
import { shapes } from '../../src/domains/decoders.ts';
import { openDatabase, type Database, type DatabaseAddress } from '../../src/graph/driver.ts';
import { systemGraph, type SystemGraph } from '../../src/graph/run.ts';

/** The servers that scripts/test.mjs starts for the suite: `GRAPH` and `PAGES` read only, the others for whoever clears them. */
export type ServerName = 'GRAPH' | 'WRITE' | 'LAWS' | 'TWIN' | 'PAGES';

/** Where a test server is. Throws when the suite was not started by `npm test`, which starts them. */
export function testAddress(name: ServerName): DatabaseAddress {
  const uri = process.env[`CROSSFORCE_TEST_${name}_URI`];
  const password = process.env[`CROSSFORCE_TEST_${name}_PASSWORD`] ?? '';
  if (uri === undefined)
    throw new Error(`CROSSFORCE_TEST_${name}_URI is not set: run the suite with npm test`);
  return { uri, username: 'neo4j', password };
}

export interface TestDatabase {
  readonly database: Database;
  readonly system: SystemGraph;
  /** Anything at all, for setting up and looking behind the policy. */
  readonly raw: (text: string, params?: object) => Promise<QueryResult>;
  /** Takes every node and link away; constraints stay. */
  readonly clear: () => Promise<void>;
  readonly counts: () => Promise<{ nodes: number; links: number }>;
  readonly driver: Driver;
  readonly close: () => Promise<void>;
}

/** Opens a test server, by way of another address where one is told. */
export function testDatabase(name: ServerName, address = testAddress(name)): TestDatabase {
  // A busy machine may take long over a plan; what the limit does has a test of its own.
  const database = openDatabase(address, 60_000);
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
  });
  const raw = async (text: string, params: object = {}): Promise<QueryResult> => {
    const session = driver.session();
    try {
      return await session.run(text, params);
    } finally {
      await session.close();
    }
  };
  return {
    database,
    system: systemGraph(database, shapes),
    raw,
    driver,
    clear: async () => {
      await raw('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    },
    counts: async () => {
      const [row] = (await raw('RETURN COUNT { (n) } AS nodes, COUNT { ()-[l]->() } AS links')).records;
      return { nodes: Number(row?.get('nodes')), links: Number(row?.get('links')) };
    },
    close: async () => {
      await driver.close();
      await database.close();
    },
  };
}
