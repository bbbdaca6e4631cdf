// A process of its own for the crash and lock tests: appends eight at a time and prints each acknowledged seq, or why it
// was refused. Arguments: the folder; a process folder to insist on, or ''; how many rounds (0: until it is killed).
import { writeSync } from 'node:fs';
import { openAuditLog } from '../../../src/audit/append.ts';
import { consultation } from './fixture.ts';

const [folder = '', wanted = '', rounds = '0'] = process.argv.slice(2);
const say = (line: string): number => writeSync(1, `${line}\n`);
// Past a file-size limit the system sends this signal; without a handler it would end the process.
process.on('SIGXFSZ', () => undefined);

const sayWhy = (error: unknown): void => {
  say(`refused ${error instanceof Error && 'code' in error ? String(error.code) : ''} ${String(error)}`);
};

const run = async (): Promise<void> => {
  const log = await openAuditLog({
    folder,
    softwareVersion: '0.0.0-test',
    ...(wanted ? { process: wanted } : {}),
  });
  say(`open ${log.process}`);
  for (let round = 0; rounds === '0' || round < Number(rounds); round += 1) {
    const eight = Array.from({ length: 8 }, (_, n) => log.append(consultation(round * 8 + n)));
    await Promise.all(
      eight.map((one) => one.then(({ seq, hash }) => say(`acknowledged ${seq} ${hash}`), sayWhy)),
    );
    // Refused at once, so that the loop does not spin while there is no space.
    if (log.refusing()) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await log.close();
};

run().catch((error: unknown) => {
  sayWhy(error);
  process.exitCode = 1;
});
