import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';

/** Texts that leave this process sealed and come back: cursors, and tickets of exports. */

const cipher = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/** A key of 32 bytes for one use, derived from the graph's id key by HKDF-SHA256 (RFC 5869); two uses share nothing. */
export function deriveKey(idKey: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', idKey, Buffer.alloc(0), `crossforce ${use}`, 32));
}

/**
 * Seals a text (AES-256-GCM, the binding as additional data, base64url). The nonce is made from binding and text, so that
 * equal questions get equal answers to the byte, and no nonce serves two different texts.
 */
export function seal(key: Buffer, binding: string, text: string): string {
  const nonce = nonceOf(key, binding, text);
  const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(binding));
  const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  return Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString('base64url');
}

function nonceOf(key: Buffer, binding: string, text: string): Buffer {
  const mac = createHmac('sha256', deriveKey(key, 'cursor nonce'));
  return mac
    .update(JSON.stringify([binding, text]))
    .digest()
    .subarray(0, nonceLength);
}

/** The text that was sealed; nothing where it was changed, is bound elsewhere or is longer than `longest` signs. */
export function unseal(key: Buffer, binding: string, sealed: string, longest: number): string | undefined {
  const bytes = Buffer.from(sealed.slice(0, longest), 'base64url');
  // Base64 has several spellings of the same bytes; only ours is taken.
  if (bytes.length < nonceLength + tagLength || bytes.toString('base64url') !== sealed) return undefined;
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
    return undefined;
  }
}
