import { cypher } from '../../generated/cypher.ts';
import type { Graph, SystemGraph } from '../../graph/run.ts';
import { aclText, parseAclText, protectedTwin } from '../../policy/acl.ts';

/** The keys of the graph by their canonical texts, and the writer who may write under all of them. */
export interface KeyRing {
  /** The writer, once every one of these keys has a number. */
  readonly writer: (texts: Iterable<string>) => Promise<Graph>;
  /** The number of a key that `writer` was asked for. */
  readonly numberOf: (text: string) => number;
  /** The text of the PROTECTED twin of a key in the graph; nothing when that key is PROTECTED itself. */
  readonly twinOf: (number: number) => string | undefined;
}

/**
 * Reads the registry of keys.
 * @param writerFor gives the writer; with `true` after keys were made that its lists don't have yet
 */
export async function openKeyRing(
  system: SystemGraph,
  writerFor: (registryChanged: boolean) => Promise<Graph>,
): Promise<KeyRing> {
  const numbers = new Map<string, number>();
  const texts = new Map<number, string>();
  const note = (parts: string, number: number): void => {
    numbers.set(parts, number);
    texts.set(number, parts);
  };
  for (const { parts, number } of await system.run(cypher.acl.state({ version: 0 }))) {
    if (parts !== null && number !== null) note(parts, number);
  }
  let open: Graph | undefined;
  return {
    writer: async (wanted) => {
      const missing = [...new Set(wanted)].filter((text) => !numbers.has(text));
      if (missing.length > 0) {
        const made = await system.write('import/keys', (run) => run(cypher.acl.put({ parts: missing })));
        for (const { parts, number } of made) note(parts, number);
        open = await writerFor(true);
      }
      open ??= await writerFor(false);
      return open;
    },
    numberOf: (text) => {
      const number = numbers.get(text);
      if (number === undefined) throw new Error('a key was used before the writer was asked for it');
      return number;
    },
    twinOf: (number) => {
      const marking = parseAclText(texts.get(number) ?? '');
      if (marking === undefined) throw new Error(`the key ${number} is not in the registry`);
      return marking.identity === 'PROTECTED' ? undefined : aclText(protectedTwin(marking));
    },
  };
}
