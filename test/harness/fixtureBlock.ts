import { notYetKnown, retracted, type Builder, type Key, type Place } from './fixtureBuilder.ts';
import type { Label, LinkType } from './fixtureContent.ts';
import { thingsOf } from './fixtureThings.ts';

export interface BlockKeys {
  readonly name: string;
  /** References are counted from here, so that no two blocks of a force share one. */
  readonly first: number;
  readonly open: Key;
  readonly hidden: Key;
}

/** Records of one noun in a block: open ones, one under the hidden key, one that was taken back, one not yet known. */
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
  readonly crimes: Ends;
  readonly events: Ends;
  readonly networks: Ends;
  readonly reports: Ends;
}

/** What is said beside a noun, and of which nouns. */
const said = [
  ['Name', 'N', 'HAS_NAME', ['people', 'networks']],
  ['Identifier', 'I', 'HAS_IDENTIFIER', ['people', 'cases', 'crimes', 'events', 'networks', 'reports']],
  ['Description', 'D', 'HAS_DESCRIPTION', ['people']],
  ['Text', 'T', 'HAS_TEXT', ['people', 'cases', 'crimes', 'events', 'reports']],
] as const;

type Named = (letter: string, what: string | number, key?: Key) => string;
type Attach = (record: Place) => void;

/** References of a block's rows: `X1/rms/P1`, `X1/rms/P-0-hidden`. */
const namesOf =
  ({ name, first, open }: BlockKeys): Named =>
  (letter, what, { force } = open) =>
    `${force}/rms/${letter}${typeof what === 'number' ? first + what : `-${name}-${what}`}`;

/** Makes a row of one label four times: open, hidden, taken back, not yet known. The open one may have a number. */
function fourOf({ record }: Builder, keys: BlockKeys) {
  const named = namesOf(keys);
  const { open, hidden } = keys;
  return (label: Label, letter: string, about: string, attach: Attach = () => undefined): void => {
    const of = about === '' ? '' : `${about}-`;
    attach(record(label, named(letter, about === '' || about === 'people' ? 1 : `${of}open`), open));
    attach(record(label, named(letter, `${of}hidden`, hidden), hidden));
    attach(record(label, named(letter, `${of}retracted`), open, retracted));
    attach(record(label, named(letter, `${of}future`), open, notYetKnown));
  };
}

/**
 * A small graph under two keys. Where the first opens to a reader and the second does not, every way of being hidden is
 * in it: rows under the hidden key, rows taken back, rows not yet known, open links with a hidden end.
 */
export function blockOf(builder: Builder, keys: BlockKeys): Block {
  const { record, join } = builder;
  const { open, hidden } = keys;
  const named = namesOf(keys);
  const four = fourOf(builder, keys);
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
  const block: Block = {
    ...keys,
    people: ends('Person', 'P'),
    cases: ends('Case', 'C'),
    crimes: ends('Crime', 'CR'),
    events: ends('Event', 'E'),
    networks: ends('Network', 'NW'),
    reports: ends('IntelligenceReport', 'R'),
  };
  for (const [label, letter, type, subjects] of said) {
    for (const about of subjects) {
      const subject = block[about];
      four(label, letter, about, (place) => {
        join(subject.first, type, place);
      });
      join(subject.hidden, type, record(label, named(letter, `${about}-of-hidden`), open));
      join(subject.retracted, type, record(label, named(letter, `${about}-of-retracted`), open));
    }
  }
  linksOf(builder, block);
  thingsOf(builder, block, four);
  doubts(builder, block, (label, letter, more) =>
    record(label, named(letter, 'doubted'), open, undefined, more),
  );
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

/** The links between records; those that a thing has a part in stand in fixtureThings.ts. */
function linksOf(builder: Builder, block: Block): void {
  const { people, cases, crimes, events, networks, reports, open, hidden } = block;
  everyWay(builder, 'INVOLVED_IN', block, people, cases);
  everyWay(builder, 'INVOLVED_IN', block, people, crimes);
  everyWay(builder, 'INVOLVED_IN', block, people, events);
  everyWay(builder, 'KNOWS', block, people, people);
  everyWay(builder, 'MEMBER_OF', block, people, networks);
  everyWay(builder, 'PART_OF', block, crimes, cases);
  everyWay(builder, 'PART_OF', block, events, cases);
  everyWay(builder, 'MENTIONS', block, reports, people);
  for (const { second } of [cases, crimes, events, networks])
    builder.link('MENTIONS', reports.second, second, open);
  builder.link('INVOLVED_IN', people.second, cases.second, open, undefined, { role: 'WITNESS' });
  builder.link('INVOLVED_IN', people.first, cases.second, hidden, undefined, { role: 'VICTIM' });
}

/** Rows that no chain runs through, though they are readable. */
function doubts(
  { link }: Builder,
  { people, cases, open }: Block,
  doubted: (label: Label, letter: string, more: Readonly<Record<string, unknown>>) => Place,
): void {
  const person = doubted('Person', 'P', { suspectedFalse: true });
  const network = doubted('Network', 'NW', { status: 'DISPROVED' });
  link('INVOLVED_IN', people.third, cases.first, open, undefined, { role: 'PROFESSIONAL' });
  link('KNOWS', people.third, people.second, open, undefined, { suspectedFalse: true });
  link('KNOWS', people.first, person, open);
  link('INVOLVED_IN', person, cases.third, open);
  link('MEMBER_OF', people.first, network, open);
  link('MEMBER_OF', people.third, network, open);
}
