import { lintGuards } from '../../../src/codegen/lint.ts';

/** Texts for the guard lint's tests. */

export const read = { one: false, write: false, public: false, system: false };
export const write = { ...read, write: true };

/** The reader's test of each variable, joined by AND. */
export const tested = (...variables: string[]): string =>
  variables
    .map((x) => `$reader.keys[${x}.acl] AND ${x}.knownFrom <= $reader.at < ${x}.knownTo`)
    .join(' AND ');
export const all = (variable: string, source: string): string =>
  `all(${variable} IN ${source} WHERE ${tested(variable)})`;

export const lint = (text: string, flags = read, name = 'person/x') =>
  lintGuards(name, text, flags).map(({ message }) => message);
