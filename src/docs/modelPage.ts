import { invariants } from '../check/table.ts';
import { kinds } from '../check/kinds.ts';
import { thingKinds } from '../domains/define.ts';
import { links, nouns, satellites } from '../domains/index.ts';
import { enumerationsOf } from './enumerations.ts';
import { generated, table } from './words.ts';

/** docs/model.md: the model in pictures, from the definitions. */

/** What a file's column stands for in the graph: a row about a thing stands for things of these kinds. */
const standsFor = (label: string): readonly string[] => {
  const describes = kinds.find(({ name }) => name === label)?.describes ?? [];
  return describes.length === 0 ? [label] : describes;
};

interface Arrow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
}

const arrows: readonly Arrow[] = links.flatMap(({ type, start, end }) =>
  start.to.flatMap(standsFor).flatMap((from) => end.to.flatMap(standsFor).map((to) => ({ from, type, to }))),
);

const joins: readonly Arrow[] = satellites.flatMap(({ label, joined, subjects, thing }) =>
  thing === undefined
    ? subjects.flatMap(({ to }) => to.map((from) => ({ from, type: joined, to: label })))
    : standsFor(label).map((to) => ({ from: label, type: joined, to })),
);

/** Kinds of objects stand in one box: every arrow of the one is an arrow of all. */
const objects = new Set(standsFor('ObjectRecord'));
const boxed = (name: string): string => (objects.has(name) ? 'Object' : name);

const unique = (list: readonly Arrow[]): Arrow[] => [
  ...new Map(
    list.map(({ from, type, to }): [string, Arrow] => {
      const arrow = { from: boxed(from), type, to: boxed(to) };
      return [JSON.stringify(arrow), arrow];
    }),
  ).values(),
];

function picture(list: readonly Arrow[]): string[] {
  const drawn = unique(list);
  const names = [...new Set(drawn.flatMap(({ from, to }) => [from, to]))];
  const shape = (name: string): string => {
    if (name === 'Object') return `  Object(["Object: ${[...objects].join(', ')}"])`;
    if (satellites.some(({ label }) => label === name)) return `  ${name}[/"${name}"/]`;
    return thingKinds.some((kind) => kind === name) ? `  ${name}(["${name}"])` : `  ${name}["${name}"]`;
  };
  return [
    '```mermaid',
    'flowchart LR',
    ...names.map(shape),
    ...drawn.map(({ from, type, to }) => `  ${from} -- ${type} --> ${to}`),
    '```',
  ];
}

interface Domain {
  readonly title: string;
  readonly say: string;
  /** The nouns and things that the domain is of. */
  readonly of: readonly string[];
}

const domains: readonly Domain[] = [
  {
    title: 'People',
    say: 'A person is bare: what is said of her stands in records beside her, each with its own source, grade and key.',
    of: ['Person'],
  },
  {
    title: 'Cases, crimes and events',
    say: 'What was reported, recorded and seen. A role stands on the link, never on the person.',
    of: ['Case', 'Crime', 'Event'],
  },
  { title: 'Networks', say: 'Groups as a force assessed them.', of: ['Network'] },
  { title: 'Intelligence', say: 'Reports, and what they mention.', of: ['IntelligenceReport'] },
  {
    title: 'Objects',
    say: 'Phones, vehicles, accounts, devices, documents and other items. A thing holds no content: the rows of two forces about one number meet in it.',
    of: [...objects],
  },
  {
    title: 'Places and organisations',
    say: 'Where things happened, who is based there and who works there.',
    of: ['Location', 'Organisation'],
  },
];

const domainSection = ({ title, say, of }: Domain): string[] => {
  const touches = ({ from, to }: Arrow): boolean => of.includes(from) || of.includes(to);
  const told = [...nouns, ...satellites].filter(
    ({ label }) =>
      of.includes(label) ||
      joins.some(
        ({ from, to }) => (from === label || to === label) && (of.includes(from) || of.includes(to)),
      ),
  );
  return [
    `## ${title}`,
    '',
    say,
    '',
    ...picture([...joins, ...arrows].filter(touches)),
    '',
    ...table(
      ['label', 'file', 'what it is'],
      told.map(({ label, file, say: sentence }) => [label, `\`${file}\``, sentence]),
    ),
    '',
  ];
};

const enumSection = (root: string): string[] =>
  enumerationsOf(root).flatMap(({ name, say, values }) => [
    `### ${name}`,
    '',
    say,
    '',
    ...table(
      ['value', 'meaning'],
      values.map((value) => [`\`${value.name}\``, value.say]),
    ),
    '',
  ]);

export const modelPage = (root: string): string =>
  [
    generated,
    '',
    '# The model',
    '',
    'Boxes are nouns, rounded boxes are shared things, slanted boxes are records beside them. Columns and rules stand in [import.md](import.md).',
    '',
    '## All links',
    '',
    'What may be a step of a chain. Forces, areas, sources and reference lists never join one.',
    '',
    ...picture(arrows),
    '',
    ...table(
      ['link', 'file', 'what it says'],
      links.map(({ type, file, say }) => [type, `\`${file}\``, say]),
    ),
    '',
    ...domains.flatMap(domainSection),
    '## Reference data',
    '',
    'Public, loaded by `crossforce migrate` and at each start from the folder `reference/`, and never joined to anything: forces, areas, offence classes, outcomes, grading schemes, codes of ethnicity. Area codes change: each says when it is valid and which took its place, and a join by area uses the code that was valid at the event. A town has no code in any national list; ours is `T-`, the code of its force and its name.',
    '',
    '## Invariants',
    '',
    '`npx crossforce check` compares the graph with each, and names the records that break one.',
    '',
    ...table(
      ['name', 'what holds'],
      invariants.map(({ name, say }) => [name, say]),
    ),
    '',
    '## Enumerations',
    '',
    ...enumSection(root),
  ].join('\n');
