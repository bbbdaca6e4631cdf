/** What Neo4j or Java printed, and what the user should read instead. The first that matches counts. */
const known: readonly (readonly [RegExp, (place: Place) => string])[] = [
  [
    /No space left on device|not enough space on the disk/i,
    ({ home }) => `The disk is full: Neo4j can't write to ${home}; make room and start again.`,
  ],
  [
    /Address already in use|PortBindException/i,
    ({ port }) => `Port ${port} on 127.0.0.1 was taken by another program while Neo4j started: start again.`,
  ],
  [
    /FileLockException|Lock file has been locked|lock file.*(in use|another process)/i,
    ({ home }) => `${home} is in use by another Neo4j: stop that first.`,
  ],
  [
    /AccessDenied|Permission denied|Read-only file system/i,
    ({ home }) => `${home} can't be written by this user: Neo4j needs to write there.`,
  ],
  [
    /Could not reserve enough space|insufficient memory|Cannot allocate memory|OutOfMemoryError/i,
    () => 'There is too little memory for Neo4j: free some, it needs about 1.5 GB.',
  ],
];

export interface Place {
  readonly home: string;
  readonly port: number;
}

/** The last line that tells a cause: the last one with an error, else the last one that isn't a part of a stack trace. */
export function lastUsefulLine(lines: readonly string[]): string {
  const told = lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(at |\.\.\. \d+ more)/.test(line));
  const line = told.findLast((text) => /\bERROR\b|^Caused by|^Error|Exception/.test(text)) ?? told.at(-1);
  return line === undefined ? 'it printed nothing' : line.slice(0, 300);
}

/** One sentence for a Neo4j that did not come up, told from what it printed. */
export function failureSentence(happened: string, lines: readonly string[], place: Place): string {
  const text = lines.join('\n');
  const match = known.find(([pattern]) => pattern.test(text));
  return match === undefined ? `Neo4j ${happened}: ${lastUsefulLine(lines)}` : match[1](place);
}
