import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { Invalid } from '../errors.ts';

const cipher = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;
const longestCursor = 4096;

/** A key of 32 bytes for one use, derived from the graph's id key by HKDF-SHA256 (RFC 5869); two uses share nothing. */
export function deriveKey(idKey: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', idKey, Buffer.alloc(0), `crossforce ${use}`, 32));
}

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

/**
 * Seals a position in a list (AES-256-GCM, the binding as additional data, base64url). The nonce is made from binding
 * and position, so that equal questions get equal answers to the byte, and no nonce serves two different texts.
 */
export function sealCursor(key: Buffer, binding: string, position: string): string {
  const nonce = nonceOf(key, binding, position);
  const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(binding));
  const text = Buffer.concat([sealing.update(position, 'utf8'), sealing.final()]);
  return Buffer.concat([nonce, sealing.getAuthTag(), text]).toString('base64url');
}

function nonceOf(key: Buffer, binding: string, position: string): Buffer {
  const mac = createHmac('sha256', deriveKey(key, 'cursor nonce'));
  return mac
    .update(JSON.stringify([binding, position]))
    .digest()
    .subarray(0, nonceLength);
}

/** The position that a cursor holds. Throws Invalid, always the same, for one that was changed or is bound elsewhere. */
export function openCursor(key: Buffer, binding: string, cursor: string): string {
  const bytes = Buffer.from(cursor.slice(0, longestCursor), 'base64url');
  // Base64 has several spellings of the same bytes; only ours is a cursor.
  if (bytes.length < nonceLength + tagLength || bytes.toString('base64url') !== cursor) throw notOurs();
  const tag = bytes.subarray(nonceLength, nonceLength + tagLength);
  try {
    const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceLength), {
      authTagLength: tagLength,
    });
    opening.setAAD(Buffer.from(binding)).setAuthTag(tag);
    return Buffer.concat([opening.update(bytes.subarray(nonceLength + tagLength)), opening.final()]).toString(
      'utf8',
    );
  } catch {
    throw notOurs();
  }
}

function notOurs(): Invalid {
  return new Invalid('after: expected a cursor that this list gave to this reader for these arguments.');
}
