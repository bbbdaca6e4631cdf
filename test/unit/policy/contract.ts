/**
 * The contract's "Who may see what", said a second time and in another way: the table is parsed from the contract's own
 * words, the other rules are predicates on strings. It imports nothing of the product, so the two can only agree by
 * being right (or wrong) twice.
 */
const table = `
| ANALYST, INVESTIGATOR | full | full | pointer | PREVENT_DETECT_CRIME, PROTECT_CHILD, TRAINING_SYNTHETIC; DATA_QUALITY (own force only) |
| REVIEWER (closed cases) | full | full | pointer | REVIEW_CLOSED_CASE, PROTECT_CHILD, TRAINING_SYNTHETIC |
| NATIONAL (NCA operation) | full | full | full | PREVENT_DETECT_CRIME, PROTECT_CHILD, REVIEW_CLOSED_CASE, TRAINING_SYNTHETIC |
| INQUIRY (statutory panel; material produced to it is stored as INQ's own copies) | full | pointer | none | INQUIRY_RESPONSE |
| STATISTICIAN | figures only | figures only | figures only | STATISTICS |
| IMPORTER | writes; reads its own batches' reports | none | none | DATA_QUALITY |
| AUDITOR (reads the log) | none | none | none | AUDIT |
| ADMIN (runs the service) | none | none | none | none needed |`;

export type Answer = 'FULL' | 'POINTER' | 'NONE';
export interface Question {
  role: string;
  force: string;
  clearance: string;
  teams: string[];
  subject: string;
  purpose: string;
  unmask: boolean;
  now: number;
  owner: string;
  gsc: string;
  handling: string;
  strand: string;
  team: string;
  identity: string;
  /** Of the record's own key: what it holds beside the parts. */
  sealed: boolean;
  grants: { subject: string; force: string; purpose: string; until: number; protected: boolean }[];
}

const lineOf = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const names = (cells[1] ?? '').replace(/\(.*\)/, '').split(',');
      return names.map((name) => [name.trim(), cells.slice(2)] as const);
    }),
);

const level = { OFFICIAL: 1, OFFICIAL_SENSITIVE: 2, SECRET: 3 } as Record<string, number>;

/** Which reader gets a PROTECTED record on an unmask, whose record it is being said after the colon. */
const unmaskers = /^(INVESTIGATOR|REVIEWER|INQUIRY):own$|^NATIONAL:(own|other)$/;

/** strand, role, whose, handling, member of PSD → word; the first line that matches says it; TABLE sends to the table. */
const strandWords: [RegExp, string][] = [
  [/^(GENERAL|CSE) /, 'TABLE'],
  [/^INTELLIGENCE (ANALYST|NATIONAL) /, 'TABLE'],
  [/^INTELLIGENCE (INVESTIGATOR|REVIEWER) own /, 'full'],
  [/^INTELLIGENCE (INVESTIGATOR|REVIEWER) other P /, 'pointer'],
  [/^STANDARDS INQUIRY /, 'TABLE'],
  [/^STANDARDS (ANALYST|INVESTIGATOR|REVIEWER|NATIONAL) own [PC] psd$/, 'full'],
  [/^INQUIRY INQUIRY /, 'full'],
];

export function contractSays(q: Question): Answer {
  const line = lineOf.get(q.role);
  if (line === undefined) throw new Error(`the contract has no role ${q.role}`);
  const whose = q.owner === q.force ? 'own' : 'other';

  // "A purpose narrows and never widens."
  const words = (line[3] ?? '').split(/[,;]/).map((word) => word.trim());
  const word = words.find((one) => one.split(' ')[0] === q.purpose);
  if (word === undefined) return 'NONE';
  if (word.endsWith('(own force only)') && whose === 'other') return 'NONE';

  // Rules 1 to 4.
  for (const grant of q.grants) {
    const hers = grant.subject === q.subject && grant.force === q.force;
    const standing = grant.purpose === q.purpose && !(grant.until <= q.now);
    if (hers && standing && !(q.identity === 'PROTECTED' && !grant.protected)) return 'FULL';
  }
  if (q.sealed) return 'NONE';
  if ((level[q.gsc] ?? 9) > (level[q.clearance] ?? 0)) return 'NONE';
  if (![...q.teams, ''].includes(q.team)) return 'NONE';

  // Rule 5, then 6.
  const psd = q.teams.includes('PSD') ? 'psd' : '-';
  const sentence = `${q.strand} ${q.role} ${whose} ${q.handling} ${psd}`;
  const said = strandWords.find(([pattern]) => pattern.test(sentence))?.[1] ?? 'none';
  const column = whose === 'own' ? 0 : q.handling === 'P' ? 1 : 2;
  const answer = { full: 'FULL', pointer: 'POINTER' } as Record<string, Answer>;
  const sight = answer[said === 'TABLE' ? (line[column] ?? '') : said] ?? 'NONE';

  // Rule 7.
  if (q.identity === 'OPEN') return sight;
  if (!q.unmask || !unmaskers.test(`${q.role}:${whose}`)) return 'NONE';
  return ['TRAINING_SYNTHETIC', 'DATA_QUALITY'].includes(q.purpose) ? 'NONE' : sight;
}
