import { lineAt } from './tokens.ts';

/** What is wrong with a statement, and on which line of its file. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Makes findings at offsets of a statement's text, which begins on line `firstLine` of its file. */
export function findingsIn(
  name: string,
  text: string,
  firstLine: number,
): (offset: number, message: string) => Finding {
  return (offset, message) => ({
    file: `cypher/${name}.cypher`,
    line: lineAt(text, offset, firstLine),
    message,
  });
}
