import { existsSync } from 'node:fs';
import { sizeOfLog } from '../../audit/segment.ts';
import { verifyAuditLog, type VerifyReport } from '../../audit/verify.ts';
import type { Context } from '../../context.ts';
import { LimitExceeded } from '../../errors.ts';
import { mostBytesVerified, placeOf } from './accessRecord.ts';

/** Checks the whole record with its anchor. @throws LimitExceeded where it is too long for a request */
export async function verification({ accessRecord }: Context): Promise<VerifyReport> {
  accessRecord.logRead(['accessLogVerification']);
  const { folder, anchor } = placeOf(accessRecord);
  if ((await sizeOfLog(folder)) > mostBytesVerified) {
    throw new LimitExceeded(
      'logSize',
      'accessLogVerification: the record is too long to be checked here; use `crossforce audit verify`.',
    );
  }
  const standing = anchor !== undefined && existsSync(anchor.file);
  return verifyAuditLog(folder, standing ? { anchor: anchor.file, keys: [anchor.key] } : {});
}
