import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { genesis, sealLine } from '../../src/audit/chain.ts';
import { segmentOf } from '../../src/audit/segment.ts';
import { verifyAuditLog } from '../../src/audit/verify.ts';
import { compare, round, type Result } from '../result.ts';
import { timed } from '../turns.ts';
import { root, watched } from '../watched.ts';

/** security.md section 9: at least so many entries are verified in a second, in memory that does not grow with the log. */
const aimASecond = 100_000;
const [few, many] = [50_000, 800_000];
const segmentBytes = 32 * 1024 * 1024;

/** An entry as a search of a dozen records leaves it, about 900 bytes. */
const membersOf = (n: number): string =>
  JSON.stringify({
    at: new Date(1_700_000_000_000 + n).toISOString(),
    process: 'p1:0badcafe',
    operation: 'CONSULTATION',
    outcome: 'OK',
    actor: { subject: `analyst-${n % 50}`, force: 'X1', role: 'ANALYST', tokenId: 'bench-token' },
    clearance: 'OFFICIAL_SENSITIVE',
    teams: [],
    purpose: 'PREVENT_DETECT_CRIME',
    reason: 'Benchmark over invented entries.',
    documentHash: 'a'.repeat(64),
    statements: { 'person/byIds': 1 },
    records: Array.from({ length: 12 }, (_, at) => `record-${n * 12 + at}-0123456789abcdef`),
    keysDigest: 'b'.repeat(32),
    softwareVersion: 'bench',
  }).slice(1, -1);

/** Writes a log of so many entries, as `append` would have left it. */
function writeLog(folder: string, count: number): void {
  const own = join(folder, 'p1');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  let head = genesis('p1');
  for (let segment = 1, n = 0; n < count; segment += 1) {
    const file = openSync(segmentOf(own, segment).path, 'w');
    for (let bytes = 0; bytes < segmentBytes && n < count;) {
      const lines: string[] = [];
      for (let batch = 0; batch < 256 && n < count; batch += 1, n += 1) {
        const sealed = sealLine(head, membersOf(n));
        lines.push(sealed.line);
        head = sealed.head;
      }
      bytes += writeSync(file, lines.join(''));
    }
    closeSync(file);
  }
}

const verify = async (folder: string, count: number): Promise<void> => {
  const { status, entries } = await verifyAuditLog(folder);
  if (status !== 'intact' || entries !== count) throw new Error(`${folder}: ${status}, ${entries} entries`);
};

const peakOf = async (folder: string): Promise<number> => {
  const { peakMiB } = await watched([join(root, 'dist', 'run.js'), 'audit', 'verify', '--dir', folder], {});
  if (peakMiB === null) throw new Error('this system does not tell the memory of a process');
  return peakMiB;
};

/** Verifies a short and a long log: how long an entry takes, and whether the long one takes more memory. */
export async function auditBench(home: string, say: (line: string) => void): Promise<Result[]> {
  const [short, long] = [join(home, 'audit-short'), join(home, 'audit-long')];
  try {
    writeLog(short, few);
    writeLog(long, many);
    await verify(short, few);
    const times: number[] = [];
    for (let turn = 0; turn < 3; turn += 1)
      times.push(((await timed(() => verify(long, many))) * 1000) / many);
    const [peakShort, peakLong] = [await peakOf(short), await peakOf(long)];
    const fastest = Math.min(...times);
    say(`audit: ${Math.round(1e6 / fastest).toLocaleString('en')} entries a second at best of three`);
    say(`audit: peak memory ${round(peakLong)} MiB for ${many} entries, ${round(peakShort)} MiB for ${few}`);
    return [
      compare({ name: 'audit: verify an entry', aim: 1, unit: 'µs' }, times, [1e6 / aimASecond]),
      compare({ name: 'audit: peak memory of a long log', aim: 1.2, unit: 'MiB' }, [peakLong], [peakShort]),
    ];
  } finally {
    rmSync(short, { recursive: true, force: true });
    rmSync(long, { recursive: true, force: true });
  }
}
