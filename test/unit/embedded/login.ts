import { connect, type Socket } from 'node:net';

/** Just enough Bolt 5.2 to say HELLO and LOGON, so that a test of the server needs no driver. */
const text = (value: string): Buffer => {
  const bytes = Buffer.from(value);
  return Buffer.concat([Buffer.from([0xd0, bytes.length]), bytes]);
};
const map = (entries: Record<string, string>): Buffer =>
  Buffer.concat([
    Buffer.from([0xa0 + Object.keys(entries).length]),
    ...Object.entries(entries).flatMap(([key, value]) => [text(key), text(value)]),
  ]);
const message = (tag: number, fields: Record<string, string>): Buffer => {
  const body = Buffer.concat([Buffer.from([0xb1, tag]), map(fields)]);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(body.length);
  return Buffer.concat([size, body, Buffer.from([0, 0])]);
};
const next = (socket: Socket): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    socket
      .once('data', resolve)
      .once('error', reject)
      .once('close', () => reject(new Error('closed')));
  });

const hello = 0x01;
const logon = 0x6a;
const success = 0x70;

/** Does the server at this address let the user neo4j in with this password? */
export async function logsIn(uri: string, password: string): Promise<boolean> {
  const { hostname, port } = new URL(uri);
  const socket = connect(Number(port), hostname);
  try {
    socket.write(Buffer.from('6060b017' + '00000205' + '0'.repeat(24), 'hex'));
    const version = await next(socket);
    if (version.toString('hex') !== '00000205') throw new Error(`Bolt version ${version.toString('hex')}`);
    socket.write(message(hello, { user_agent: 'test/1' }));
    await next(socket);
    socket.write(message(logon, { scheme: 'basic', principal: 'neo4j', credentials: password }));
    const answer = await next(socket);
    return answer[3] === success;
  } finally {
    socket.destroy();
  }
}
