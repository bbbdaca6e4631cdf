import type { SampleForce, SampleSettings } from './settings.ts';

/** The README.md of a sample and of each of its folders; both begin by saying what the data are. */

export const outReadme = ({ people, forces, seed }: SampleSettings, list: readonly SampleForce[]): string =>
  `# SYNTHETIC: a sample of ${forces} forces

Everything here is invented: forces, people, cases, places, bodies, numbers. No row is about anybody or anything real, and no
identifier can exist: phones are \`+999\` and nine digits, marks have the age code 99, PNC IDs are of the year 2099, postcodes
begin with ZZ, mail goes to \`example.invalid\`, codes of forces begin with X and codes of areas with Z. Made by

    crossforce sample --people ${people} --forces ${forces} --seed ${seed} --out DIR

The same arguments give the same bytes.

| folder | force |
| --- | --- |
${list.map(({ code, name }) => `| \`${code}\` | ${name} |`).join('\n')}
| \`INQ\` | the inquiry: its own copies of cases of two forces |

\`truth/\` is never imported. References in it are \`force/system/reference\`.

- \`links.csv\`: the planted chains. \`from\` and \`to\` are the ends, \`hops\` the number of links, \`way\` what stands between them
  in order (a shared thing by one force's row about it), \`link_rows\` the link rows in order, \`markings\` the marking of every
  noun and link row that a reader needs (\`owner|gsc|handling|strand|team|identity\`), \`shape\` what sort of chain it is,
  \`read_by_all\` whether an analyst of any force with clearance OFFICIAL_SENSITIVE reads all of it. Each is a shortest chain of
  the whole graph; names that end in \`-inquiry\` are those among the inquiry's copies.
- \`duplicates.csv\`: \`person\` is recorded \`again\` in another force; \`errors\` are those that were drawn for the second recording.
  An error has no effect where there is nothing for it: a middle name that is lost where there was none.
- \`decoys.csv\`: \`person\` and \`other\` look the same and are not, by \`kind\`; of COMMON_NAME, everybody who bears one of the
  commonest full names, without an \`other\`.
- \`coerced.csv\`: \`person\` is a victim in the case \`victim_in\` and a suspect in \`suspect_in\`; \`kind\` is COERCED or
  CONVICTION_TO_REVIEW.
- \`origins.csv\`: first role and naming tradition of each person, for the measure of fairness alone; empty where no name is known.
- \`networks.csv\`: \`network\` is recorded \`again\` in another force, under another name.
`;

export const folderReadme = (code: string): string =>
  `# SYNTHETIC: the import folder of ${code}

Everything here is invented; see the README.md one folder up.
`;
