/** A worked query: a question that a reader can run as it stands. */
export interface Worked {
  /** The file's name without its ending, for instance `first`. */
  name: string;
  title: string;
  /** What the query shows, in one or two sentences. */
  summary: string;
  /** The heading under which it stands. */
  group: string;
  /** The role that the query is written for, or null where any reader's answer will do. */
  reader: string | null;
  /** Other request headers that the query wants, as the file words them, or null. */
  headers: string | null;
  /** The document, under its title and summary as comments. */
  query: string;
  /** Variables as indented JSON, or an empty text. */
  variables: string;
}

const settings = ['group', 'variables', 'reader', 'headers'] as const;

/** The headings of the library, in their order. */
export const groups = [
  'Chains between two ends',
  'Who in other forces',
  'A shared thing',
  'A person',
  'Cases and networks',
  'Finding and opening up',
  'Lists',
] as const;
type Setting = (typeof settings)[number];

function settingOf(comment: string): Setting | undefined {
  return settings.find((setting) => comment === setting || comment.startsWith(`${setting} `));
}

function variablesOf(name: string, text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    throw new Error(
      `schema/questions/${name}.graphql: "# variables" must be followed by JSON on the same line.`,
    );
  }
}

/**
 * Reads a worked query from its file: comment lines first (the title, then sentences about it, then any of
 * `# group HEADING`, `# variables {…}`, `# reader ROLE`, `# headers {…}`, each on one line), then the document.
 * Throws an error that names the file when the title is missing, the heading is none, or the variables are not JSON.
 */
export function parseWorked(name: string, text: string): Worked {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const comments = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.slice(1).trim());
  const [title = '', ...sentences] = comments.filter((comment) => settingOf(comment) === undefined);
  if (title === '') throw new Error(`schema/questions/${name}.graphql: its first line must be "# <title>".`);
  const setting = (wanted: Setting): string | null => {
    const comment = comments.find((line) => settingOf(line) === wanted);
    return comment === undefined ? null : comment.slice(wanted.length).trim();
  };
  const variables = setting('variables');
  const group = setting('group');
  if (!groups.some((known) => known === group)) {
    throw new Error(`schema/questions/${name}.graphql: "# group" must be one of ${groups.join(', ')}.`);
  }
  return {
    name,
    title,
    summary: sentences.join(' ').trim(),
    group: group ?? '',
    reader: setting('reader'),
    headers: setting('headers'),
    query: lines
      .filter((line, at) => at >= comments.length || settingOf(line.slice(1).trim()) === undefined)
      .join('\n')
      .trim(),
    variables: variables === null ? '' : variablesOf(name, variables),
  };
}
