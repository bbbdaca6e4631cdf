import { createHash, createHmac } from 'node:crypto';
import { aclText, type AclMarking, type AclParts } from './acl.ts';
import type { Identity } from './identity.ts';
import type { AccessRequest } from './purposes.ts';
import type { Sight } from './rights.ts';
import { explainer, writer } from './sight.ts';

/**
 * What a statement asks about a key, as `$reader`: lists of one length, indexed by key number. `pointerKeys` holds the
 * keys on which the reader has a pointer and no more. Number 0, a bare thing, is readable and nothing else.
 */
export interface ReaderKeys {
  readonly keys: readonly boolean[];
  readonly pointerKeys: readonly boolean[];
  readonly writeKeys: readonly boolean[];
}

/**
 * The lists grow by this many: Neo4j keeps a plan for each order of magnitude of a list (decision 009), and what is sent with every
 * statement should not be much longer than the keys.
 */
const growth = 256;

const listSize = (highest: number): number => Math.ceil((highest + 1) / growth) * growth;

/**
 * The keys that a reader may use for a request, out of all keys of the graph. A number outside the registry is false. Of
 * two keys under one number the stricter holds; a key whose number is not from 1 up opens nothing. `writes` says which keys
 * she may write under: those that her role adds to, unless told.
 */
export function readerKeys(
  identity: Identity,
  request: AccessRequest,
  registry: readonly AclParts[],
  writes: (key: AclMarking) => boolean = writer(identity),
): ReaderKeys {
  const explain = explainer(identity, request);
  const numbered = registry.filter(({ number }) => Number.isSafeInteger(number) && number > 0);
  const size = listSize(numbered.reduce((highest, { number }) => Math.max(highest, number), 0));
  const sights = new Array<Sight | undefined>(size).fill(undefined);
  const writeKeys = new Array<boolean>(size).fill(false);
  for (const key of numbered) {
    const earlier = sights[key.number];
    sights[key.number] = stricter(earlier, explain(key).sight);
    writeKeys[key.number] = writes(key) && (earlier === undefined || writeKeys[key.number] === true);
  }
  return {
    keys: sights.map((sight, number) => number === 0 || sight === 'FULL'),
    pointerKeys: sights.map((sight) => sight === 'POINTER'),
    writeKeys,
  };
}

const narrowFirst: readonly Sight[] = ['NONE', 'POINTER', 'FULL'];

function stricter(one: Sight | undefined, other: Sight): Sight {
  if (one === undefined) return other;
  return narrowFirst.find((sight) => sight === one || sight === other) ?? 'NONE';
}

/**
 * A digest of what the keys open: 32 hexadecimal digits of SHA-256 over the three lists. Padding and unreadable keys
 * don't change it, so equal rights give equal digests.
 */
export function keysDigest({ keys, pointerKeys, writeKeys }: ReaderKeys): string {
  const text = [keys, pointerKeys, writeKeys].map(bitsOf).join(';');
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** One sign a key, up to the last that opens something. */
function bitsOf(list: readonly boolean[]): string {
  const unpadded = list.slice(0, list.lastIndexOf(true) + 1);
  return unpadded.map((holds) => (holds ? '1' : '0')).join('');
}

/** The markings of a registry in the order of their texts: worked out once, for a registry is replaced and never changed. */
const inOrder = new WeakMap<
  readonly AclParts[],
  readonly { readonly number: number; readonly text: string }[]
>();

function textsOf(
  registry: readonly AclParts[],
): readonly { readonly number: number; readonly text: string }[] {
  const known = inOrder.get(registry);
  if (known !== undefined) return known;
  const texts = registry.map((key) => ({ number: key.number, text: aclText(key) }));
  texts.sort((a, b) => (a.text < b.text ? -1 : 1));
  inOrder.set(registry, texts);
  return texts;
}

/**
 * A digest of what the reader may read, which she may be shown: a keyed hash over the markings that are open to her. It tells
 * nothing of the keys that are not, neither that they exist nor their numbers.
 */
export function sightDigest(secret: Buffer, { keys }: ReaderKeys, registry: readonly AclParts[]): string {
  const open = textsOf(registry).flatMap(({ number, text }) => (keys[number] === true ? [text] : []));
  return createHmac('sha256', secret).update(open.join('\n')).digest('hex').slice(0, 32);
}
