import type { AuditLog } from '../../audit/append.ts';
import type { Asked } from '../../audit/document.ts';
import { Unavailable } from '../../errors.ts';

/** What a resolver may know of the access record: where it lies, and whom to tell that it is read. */
export interface AccessRecord {
  readonly place: Pick<AuditLog, 'folder' | 'anchor'> | undefined;
  /** Names of what is asked, and ids of records: they stand in the entry of this very request. */
  readonly logRead: (names: readonly string[]) => void;
  /** The hash that entries of this question have; whoever can make it needs no key. */
  readonly questionHash: (asked: Asked) => string;
}

/** Bytes of the record that one page may read. */
export const mostBytesAPage = 64 * 1024 * 1024;
/** Bytes of the record that one report may read. */
export const mostBytesAReport = 128 * 1024 * 1024;
/** Bytes of the whole record up to which it is checked within a request. */
export const mostBytesVerified = 512 * 1024 * 1024;

/** Where the record lies. @throws Unavailable where none is open, as in a command that only reads */
export function placeOf({ place }: AccessRecord): NonNullable<AccessRecord['place']> {
  if (place === undefined) throw new Unavailable('The access record is not open here.');
  return place;
}
