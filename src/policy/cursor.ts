import { Invalid } from '../errors.ts';
import { seal, unseal } from './seal.ts';

const longestCursor = 4096;

/** What a cursor is bound to: it opens for this reader, under these rights, in this field with these arguments alone. */
export interface CursorBinding {
  readonly subject: string;
  /** `keysDigest` of the reader's keys. */
  readonly keys: string;
  readonly field: string;
  /** The field's arguments but those that walk the list (`first`, `after`). */
  readonly args: Readonly<Record<string, unknown>>;
}

/** The binding as one text; the order in which arguments were written makes no difference. */
export function cursorBinding({ subject, keys, field, args }: CursorBinding): string {
  return JSON.stringify([subject, keys, field, ordered(args)]);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, entry]) => [name, ordered(entry)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Seals a position in a list, bound to reader, rights, field and arguments. */
export const sealCursor = (key: Buffer, binding: string, position: string): string =>
  seal(key, binding, position);

/** The position that a cursor holds. Throws Invalid, always the same, for one that was changed or is bound elsewhere. */
export function openCursor(key: Buffer, binding: string, cursor: string): string {
  const position = unseal(key, binding, cursor, longestCursor);
  if (position === undefined) throw notOurs();
  return position;
}

function notOurs(): Invalid {
  return new Invalid('after: expected a cursor that this list gave to this reader for these arguments.');
}
