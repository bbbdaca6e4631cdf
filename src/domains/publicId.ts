import { createHash, createHmac } from 'node:crypto';

/**
 * Public ids are a keyed hash, so that importing twice changes nothing and an id tells nothing (contract.md, "Import
 * folder"). 128 bits of HMAC-SHA256 in lower-case base32 without padding: 26 characters.
 */

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

function base32(bytes: Buffer): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet.charAt((held >> bits) & 31);
      held &= (1 << bits) - 1;
    }
  }
  return bits > 0 ? text + alphabet.charAt((held << (5 - bits)) & 31) : text;
}

/** Parts are told apart by their lengths, so that two different lists never give one text. */
const joined = (parts: readonly string[]): string => parts.map((part) => `${part.length}:${part}`).join('');

const keyed = (key: Buffer, use: string, parts: readonly string[]): string =>
  base32(
    createHmac('sha256', key)
      .update(joined([use, ...parts]))
      .digest()
      .subarray(0, 16),
  );

/** The id of a record, by the force's own reference. */
export const recordId = (key: Buffer, force: string, system: string, reference: string): string =>
  keyed(key, 'record', [force, system, reference]);

/** The id of the Identifier that holds a bare noun's own reference. */
export const ownReferenceId = (key: Buffer, force: string, system: string, reference: string): string =>
  keyed(key, 'own-reference', [force, system, reference]);

/** The id of a link whose row has no reference: by type, ends, what tells it apart, `from` and source. */
export const unreferencedLinkId = (
  key: Buffer,
  force: string,
  system: string,
  told: readonly string[],
): string => keyed(key, 'link', [force, system, ...told]);

/** The id of a shared thing, by kind and normal form. */
export const thingId = (key: Buffer, kind: string, normalForm: string): string =>
  keyed(key, 'thing', [kind, normalForm]);

/** The id of a thing whose value has no normal form: of one force and one row alone, so that it joins nobody. */
export const lonelyThingId = (key: Buffer, force: string, system: string, reference: string): string =>
  keyed(key, 'lonely-thing', [force, system, reference]);

/** A keyed digest of a row's content: it tells a changed row from a repeated one and nothing else. */
export const contentDigest = (key: Buffer, parts: readonly string[]): string => keyed(key, 'content', parts);

/** What the graph keeps to recognise its id key by. */
export const keyFingerprint = (key: Buffer): string =>
  createHash('sha256').update('crossforce id key').update(key).digest('hex').slice(0, 16);

/** What a record is called where no name is shown. */
export const pseudonymOf = (id: string): string => id.slice(0, 8);
