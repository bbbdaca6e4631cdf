/** Generated pages, read back as what they say. */

export type Line = Readonly<Record<string, string>>;

const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('`', ''));

/** The tables under a heading of a Markdown page, each line by the names of its columns. */
export function tablesUnder(page: string, heading: string): Line[][] {
  const [, part = ''] = page.split(`\n## ${heading}\n`);
  const [section = ''] = part.split('\n## ');
  const blocks = section.split('\n\n').filter((block) => block.startsWith('| '));
  return blocks.map((block) => {
    const [head = '', , ...rows] = block.trim().split('\n');
    const names = cellsOf(head);
    return rows.map((row) =>
      Object.fromEntries(cellsOf(row).map((cell, place) => [names[place] ?? '', cell])),
    );
  });
}

/** The names in a cell. */
export const namesIn = (cell: string | undefined): string[] =>
  (cell ?? '').split(', ').filter((name) => name !== '');
