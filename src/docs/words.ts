import type { Rule } from '../domains/define.ts';

/** Rules in words: what a rule says of a cell that it refuses is what the page says of the rule. */

/** Cells that hardly any rule takes: a control character, far too long, signs, a lone digit. */
const probes = ['\u0000', 'x'.repeat(100_000), '~ ~', '9'.repeat(60), 'x', '-5'];

/** True of every text, and said once for all on the page. */
const ofEveryText = 'text without control characters';

/** What a column's cell must be, by the messages of the rule itself; nothing where any short text will do. */
export function wordsOf(rule: Rule<unknown>): string {
  const said = probes.flatMap((probe) => {
    const read = rule.safeParse(probe);
    return read.success ? [] : read.error.issues.map(({ message }) => message);
  });
  return [...new Set(said)].filter((message) => message !== ofEveryText).join('; ');
}

/** Text within a cell of a Markdown table. */
export const cellOf = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => '---').join('|')}|`,
  ...rows.map((row) => `| ${row.map(cellOf).join(' | ')} |`),
];

/** The first line of a generated page; `where` names what it is made from. */
export const generatedFrom = (where: string): string =>
  `<!-- Written by \`npm run codegen\` from ${where}. Change these, not this page. -->`;

/** The first line of the pages about the model. */
export const generated = generatedFrom('the definitions in src/domains');
