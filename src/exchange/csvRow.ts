/** One row of CSV text (RFC 4180, with any line end). */
export interface ParsedRow {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly next: number;
  /** It ends with the line on which it began. */
  readonly oneLine: boolean;
  /** A cell of it was quoted. */
  readonly quoted: boolean;
}

/**
 * The row that begins at `from`. `open` when the text ends within a quoted cell, `broken` when a quote stands where none may.
 */
export function nextRow(text: string, from: number): ParsedRow | 'open' | 'broken' {
  const feed = text.indexOf('\n', from);
  const end = feed === -1 ? text.length : feed;
  const line = text.slice(from, text.charCodeAt(end - 1) === carriageReturn && end > from ? end - 1 : end);
  if (line.includes('"') || line.includes('\r')) return quotedRow(text, from);
  return { cells: line.split(','), next: feed === -1 ? end : end + 1, oneLine: true, quoted: false };
}

const carriageReturn = 13;
const isLineEnd = (sign: string): boolean => sign === '\n' || sign === '\r';

/** Behind a line end of one or two characters. */
const behind = (text: string, at: number): number =>
  text.charAt(at) === '\r' && text.charAt(at + 1) === '\n' ? at + 2 : at + 1;

function quotedRow(text: string, from: number): ParsedRow | 'open' | 'broken' {
  const cells: string[] = [];
  let quoted = false;
  let at = from;
  for (;;) {
    let cell = '';
    if (text.charAt(at) === '"') {
      quoted = true;
      at += 1;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote === -1) return 'open';
        cell += text.slice(at, quote);
        at = quote + 1;
        if (text.charAt(at) !== '"') break;
        cell += '"';
        at += 1;
      }
    } else {
      const start = at;
      while (at < text.length && text.charAt(at) !== ',' && !isLineEnd(text.charAt(at))) {
        if (text.charAt(at) === '"') return 'broken';
        at += 1;
      }
      cell = text.slice(start, at);
    }
    cells.push(cell);
    const sign = text.charAt(at);
    if (sign === '' || isLineEnd(sign)) {
      return { cells, next: sign === '' ? at : behind(text, at), oneLine: false, quoted };
    }
    if (sign !== ',') return 'broken';
    at += 1;
  }
}
