import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { DatabaseAddress } from '../../src/graph/driver.ts';

/** What lies between a client and a database: a line that can be cut, or go silent with its connections standing. */
export interface Proxy {
  readonly port: number;
  /** The database's address by way of this line. */
  readonly address: DatabaseAddress;
  /** Passes everything on; what was held back too. */
  readonly restore: () => void;
  /** Cuts all connections and takes no other. */
  readonly cut: () => void;
  /** Passes nothing on and says nothing, as a network that has lost its way. */
  readonly hush: () => void;
  /** Lets so many commits of the transaction of this name through and cuts each line where its answer would come back. */
  readonly loseCommits: (transaction: string, times: number) => void;
  /** How many answers to commits were lost so far. */
  readonly lost: () => number;
  readonly close: () => Promise<void>;
}

/** COMMIT of the Bolt protocol, a message of its own: length, structure without fields, signature, end. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

export async function openProxy(database: DatabaseAddress): Promise<Proxy> {
  const { hostname, port: target } = new URL(database.uri);
  const pairs = new Set<readonly [Socket, Socket]>();
  let state: 'through' | 'cut' | 'hushed' = 'through';
  let [name, toLose, lost] = ['', 0, 0];
  const server = createServer((near) => {
    near.on('error', () => near.destroy());
    if (state === 'cut') {
      near.destroy();
      return;
    }
    const far = connect({ host: hostname, port: Number(target), noDelay: true });
    near.setNoDelay(true);
    const pair = [near, far] as const;
    pairs.add(pair);
    const end = (): void => {
      pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    for (const side of pair) side.on('error', end).on('close', end);
    let [begun, loses] = [false, false];
    near.on('data', (bytes: Buffer) => {
      begun ||= toLose > 0 && bytes.includes(name);
      if (begun && bytes.includes(commit)) {
        toLose -= 1;
        [begun, loses] = [false, true];
      }
      far.write(bytes);
    });
    far.on('data', (bytes) => {
      if (!loses) {
        near.write(bytes);
        return;
      }
      lost += 1;
      end();
    });
    if (state === 'hushed') for (const side of pair) side.pause();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const cut = (): void => {
    state = 'cut';
    for (const [near] of pairs) near.destroy();
  };
  return {
    port,
    address: { ...database, uri: `bolt://127.0.0.1:${port}` },
    restore: () => {
      state = 'through';
      toLose = 0;
      for (const [near, far] of pairs) {
        near.resume();
        far.resume();
      }
    },
    cut,
    hush: () => {
      state = 'hushed';
      for (const [near, far] of pairs) {
        near.pause();
        far.pause();
      }
    },
    loseCommits: (transaction, times) => {
      [name, toLose] = [transaction, times];
    },
    lost: () => lost,
    close: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
