import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsIn, type Finding } from './finding.ts';
import { direct, isName, textAt, tokenise, wordAt, type Range, type Tokens } from './tokens.ts';
import { patternUses } from './walk.ts';

/** The labels, link types and property keys that the graph knows. */
export interface Vocabulary {
  readonly labels: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/** The file that lists them, beside the constraints: lines such as `// label Person Case`, `// type USED`, `// key id`. */
export const vocabularyFile = 'cypher/_constraints/000-vocabulary.cypher';

/** Reads the vocabulary below `root`. @throws Error that names the line which is no list. */
export function readVocabulary(root: string): Vocabulary {
  return parseVocabulary(readFileSync(join(root, vocabularyFile), 'utf8'));
}

/** Parses the text of the vocabulary; a line is `// label|type|key` and names, any other comment is prose. */
export function parseVocabulary(source: string): Vocabulary {
  const named = (list: string): Set<string> =>
    new Set(
      [...source.matchAll(new RegExp(String.raw`^// ${list} (.+)$`, 'gm'))].flatMap(([, names = '']) =>
        names.trim().split(/\s+/),
      ),
    );
  return { labels: named('label'), types: named('type'), keys: named('key') };
}

/**
 * Names in a statement that the vocabulary does not hold: labels and types in patterns and behind variables, keys in the
 * patterns' maps, in `x.key` and in `SET x = {…}`. Maps that come as parameters are left to their types. The server
 * warns of misspelt names in statements that read; for those that write this is the only check.
 */
export function checkVocabulary(
  name: string,
  text: string,
  vocabulary: Vocabulary,
  firstLine = 1,
): Finding[] {
  const tokens = tokenise(text);
  const elements = patternUses(tokens).flatMap(({ parts }) => parts.flatMap((part) => part.elements));
  const variables = new Set(elements.flatMap(({ variable }) => variable ?? []));
  const unknown = new Map<number, string>();
  const check = (index: number, kind: 'label' | 'type' | 'key'): void => {
    if (!vocabulary[`${kind}s`].has(textAt(tokens, index))) unknown.set(index, kind);
  };

  for (const { kind, namesAt, properties } of elements) {
    for (const index of namesAt) check(index, kind === 'node' ? 'label' : 'type');
    for (const index of keysIn(tokens, properties)) check(index, 'key');
  }
  for (const index of tokens.all.keys()) {
    if (!variables.has(textAt(tokens, index)) || textAt(tokens, index - 1) === '.') continue;
    const mark = textAt(tokens, index + 1);
    if (mark === '.') check(index + 2, 'key');
    if (mark === ':' && !isInMap(tokens, index) && textAt(tokens, tokens.all[index]?.parent ?? -1) !== '[') {
      for (let at = index + 2; textAt(tokens, at - 1) === ':' || textAt(tokens, at - 1) === '|'; at += 2)
        check(at, 'label');
    }
    const value = mark === '+' ? index + 3 : index + 2;
    if (textAt(tokens, value - 1) === '=' && textAt(tokens, value) === '{') {
      for (const key of keysIn(tokens, {
        from: value + 1,
        to: tokens.closing.get(value) ?? tokens.all.length,
      }))
        check(key, 'key');
    }
  }
  const finding = findingsIn(name, text, firstLine);
  return [...unknown].map(([index, kind]) =>
    finding(tokens.all[index]?.start ?? 0, `"${textAt(tokens, index)}" is no ${kind} of ${vocabularyFile}`),
  );
}

/** Indexes of the keys directly in a map. */
function keysIn(tokens: Tokens, map: Range | undefined): number[] {
  if (map === undefined) return [];
  return direct(tokens, map).filter(
    (index) => isName(textAt(tokens, index)) && textAt(tokens, index + 1) === ':',
  );
}

/** Whether the nearest bracket is a map's and not a subquery's. */
function isInMap(tokens: Tokens, index: number): boolean {
  const parent = tokens.all[index]?.parent ?? -1;
  return (
    textAt(tokens, parent) === '{' &&
    ![')', 'EXISTS', 'COUNT', 'COLLECT', 'CALL'].includes(wordAt(tokens, parent - 1))
  );
}
