import {
  notYetKnown,
  retracted,
  type Builder,
  type Key,
  type Label,
  type LinkType,
  type Place,
} from './fixtureBuilder.ts';
import { thingsOf } from './fixtureThings.ts';

export interface BlockKeys {
  readonly name: string;
  /** References are counted from here, so that no two blocks of a force share one. */
  readonly first: number;
  readonly open: Key;
  readonly hidden: Key;
}

/** People or cases of a block: open ones, one under the hidden key, one that was taken back, one not yet known. */
export interface Ends {
  readonly first: Place;
  readonly second: Place;
  readonly third: Place;
  readonly hidden: Place;
  readonly retracted: Place;
}

export interface Block extends BlockKeys {
  readonly people: Ends;
  readonly cases: Ends;
}

type Named = (letter: string, what: string | number, key?: Key) => string;
type Attach = (record: Place) => void;

/**
 * A small graph under two keys. Where the first opens to a reader and the second does not, every way of being hidden is
 * in it: rows under the hidden key, rows taken back, rows not yet known, open links with a hidden end.
 */
export function blockOf(builder: Builder, keys: BlockKeys): Block {
  const { record, join } = builder;
  const { name, first, open, hidden } = keys;
  const named: Named = (letter, what, { force } = open) =>
    `${force}/rms/${letter}${typeof what === 'number' ? first + what : `-${name}-${what}`}`;

  const four = (label: Label, letter: string, about: string, attach: Attach = () => undefined): void => {
    const of = about === '' ? '' : `${about}-`;
    attach(record(label, named(letter, about === '' || letter === 'N' ? 1 : `${of}open`), open));
    attach(record(label, named(letter, `${of}hidden`, hidden), hidden));
    attach(record(label, named(letter, `${of}retracted`), open, retracted));
    attach(record(label, named(letter, `${of}future`), open, notYetKnown));
  };
  const ends = (label: Label, letter: string): Ends => {
    record(label, named(letter, 'future'), open, notYetKnown);
    return {
      first: record(label, named(letter, 1), open),
      second: record(label, named(letter, 2), open, undefined, label === 'Case' ? { flags: ['CSE'] } : {}),
      third: record(label, named(letter, 3), open),
      hidden: record(label, named(letter, 'hidden', hidden), hidden),
      retracted: record(label, named(letter, 'retracted'), open, retracted),
    };
  };
  four('Source', 'S', '');
  const people = ends('Person', 'P');
  const cases = ends('Case', 'C');

  for (const [label, letter, type, subjects] of [
    ['Name', 'N', 'HAS_NAME', { person: people }],
    ['Identifier', 'I', 'HAS_IDENTIFIER', { person: people, case: cases }],
    ['Text', 'T', 'HAS_TEXT', { person: people, case: cases }],
  ] as const) {
    for (const [about, subject] of Object.entries(subjects)) {
      four(label, letter, about, (said) => {
        join(subject.first, type, said);
      });
      join(subject.hidden, type, record(label, named(letter, `${about}-of-hidden`), open));
      join(subject.retracted, type, record(label, named(letter, `${about}-of-retracted`), open));
    }
  }
  const block = { ...keys, people, cases };
  peopleLinks(builder, block);
  thingsOf(builder, block, (attach) => {
    four('ThingRecord', 'O', '', attach);
  });
  doubts(builder, block, record('Person', named('P', 'doubted'), open, undefined, { suspectedFalse: true }));
  return block;
}

/** One link in every way: open; hidden itself; taken back; not yet known; open with the one or the other end hidden. */
export function everyWay(
  { link }: Builder,
  type: LinkType,
  { open, hidden }: BlockKeys,
  a: Ends,
  b: Ends,
): void {
  link(type, a.first, b.second, open);
  link(type, a.second, b.third, hidden);
  link(type, a.first, b.third, open, retracted);
  link(type, a.third, b.first, open, notYetKnown);
  link(type, a.hidden, b.first, open);
  link(type, a.retracted, b.first, open);
  link(type, a.first, b.hidden, open);
  link(type, a.first, b.retracted, open);
}

function peopleLinks(builder: Builder, block: Block): void {
  const { people, cases, open, hidden } = block;
  everyWay(builder, 'INVOLVED_IN', block, people, cases);
  everyWay(builder, 'KNOWS', block, people, people);
  builder.link('INVOLVED_IN', people.second, cases.second, open, undefined, { role: 'WITNESS' });
  builder.link('INVOLVED_IN', people.first, cases.second, hidden, undefined, { role: 'VICTIM' });
}

/** Rows that no chain runs through, though they are readable. */
function doubts({ link }: Builder, { people, cases, open }: Block, doubted: Place): void {
  link('INVOLVED_IN', people.third, cases.first, open, undefined, { role: 'PROFESSIONAL' });
  link('KNOWS', people.third, people.second, open, undefined, { suspectedFalse: true });
  link('KNOWS', people.first, doubted, open);
  link('INVOLVED_IN', doubted, cases.third, open);
}
