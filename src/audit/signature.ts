import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { Invalid } from '../errors.ts';
import { sha256, type Head } from './chain.ts';

/** Ed25519 signatures over heads, so that whoever keeps one elsewhere can tell it from a head that was made up later. */

/** A head at a moment: the last entry of a process folder then. */
export type Statement = Head & { process: string; at: string };

export type Signer = {
  /** The public key: 32 bytes, base64. */
  readonly publicKey: string;
  readonly sign: (statement: Statement) => string;
};

/** What stands before the 32 bytes of a key in PKCS #8 (RFC 8410, section 7) and in SubjectPublicKeyInfo (section 4). */
const privateStart = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicStart = Buffer.from('302a300506032b6570032100', 'hex');
const keyLength = 32;

const signedBytes = ({ process, seq, hash, at }: Statement): Buffer =>
  Buffer.from(`crossforce audit head\n${process}\n${seq}\n${hash}\n${at}\n`);

const rawPublic = (key: KeyObject): string =>
  key.export({ type: 'spki', format: 'der' }).subarray(publicStart.length).toString('base64');

/** The signer of a private key of 32 bytes, as the key file has it. */
export const signerOf = (seed: Buffer): Signer => {
  const key = createPrivateKey({
    key: Buffer.concat([privateStart, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  return {
    publicKey: rawPublic(createPublicKey(key)),
    sign: (statement) => sign(null, signedBytes(statement), key).toString('base64'),
  };
};

/** True if the holder of the key signed just this head. False also for what is no key. */
export const isSigned = (statement: Statement, publicKey: string, signature: string): boolean => {
  const bytes = Buffer.from(publicKey, 'base64');
  if (bytes.length !== keyLength) return false;
  const key = createPublicKey({ key: Buffer.concat([publicStart, bytes]), format: 'der', type: 'spki' });
  return verify(null, signedBytes(statement), key, Buffer.from(signature, 'base64'));
};

/** By which people compare keys: 16 hex digits of the SHA-256 over the 32 bytes. */
export const fingerprintOf = (publicKey: string): string =>
  sha256(Buffer.from(publicKey, 'base64')).slice(0, 16);

/** The public key as a file that other programs read. */
export const publicKeyText = (publicKey: string): string => {
  const lines = Buffer.concat([publicStart, Buffer.from(publicKey, 'base64')]).toString('base64');
  return `-----BEGIN PUBLIC KEY-----\n${lines}\n-----END PUBLIC KEY-----\n`;
};

const block = /-----BEGIN PUBLIC KEY-----[\sA-Za-z0-9+/=]+-----END PUBLIC KEY-----/g;

/**
 * The public keys of a file: one PEM block for each key that ever signed.
 * @throws Invalid where there is none, or one that is not Ed25519; `place` is named in the message
 */
export const publicKeysOf = (place: string, text: string): string[] => {
  const found = text.match(block) ?? [];
  if (found.length === 0) throw new Invalid(`${place}: expected an Ed25519 public key in PEM.`);
  return found.map((pem) => {
    try {
      const key = createPublicKey(pem);
      if (key.asymmetricKeyType === 'ed25519') return rawPublic(key);
    } catch {
      // Falls through to the same sentence.
    }
    throw new Invalid(`${place}: expected an Ed25519 public key in PEM.`);
  });
};
