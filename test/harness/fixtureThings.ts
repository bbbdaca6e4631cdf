import type { ThingKind } from '../../src/domains/define.ts';
import { idOf } from './ask.ts';
import type { Block, Ends } from './fixtureBlock.ts';
import { everyWay } from './fixtureBlock.ts';
import { notYetKnown, retracted, type Builder, type Key, type Place, type Span } from './fixtureBuilder.ts';
import type { Label } from './fixtureContent.ts';

/** Rows about things: the letter of their references, and the first kind of thing that each describes. */
const rows = [
  ['ObjectRecord', 'O', 'Phone'],
  ['LocationRecord', 'A', 'Location'],
  ['OrganisationRecord', 'G', 'Organisation'],
] as const satisfies readonly (readonly [Label, string, ThingKind])[];
type RowKind = (typeof rows)[number][2];

type Four = (label: Label, letter: string, about: string, attach: (record: Place) => void) => void;

/** The things of a block: reached by one row alone, hidden or not, helplines, and things that many rows meet in. */
export function thingsOf(builder: Builder, block: Block, four: Four): void {
  const { people, cases, crimes, events, reports, open } = block;
  const [objects, locations, organisations] = rows.map(([label, letter, kind]): Ends => {
    const described = builder.thing(`${kind.toLowerCase()}-${block.name}`, kind);
    four(label, letter, '', (said) => {
      builder.join(said, 'DESCRIBES', described);
    });
    const others = kind === 'Phone' ? 'Vehicle' : kind;
    const third = builder.thing(`third-${kind}-${block.name}`, others);
    const fourth = builder.thing(`fourth-${kind}-${block.name}`, others);
    return { first: described, second: described, third, hidden: fourth, retracted: fourth };
  }) as [Ends, Ends, Ends];
  everyWay(builder, 'USED', block, people, objects);
  everyWay(builder, 'PRESENT_AT', block, people, locations);
  everyWay(builder, 'WORKED_FOR', block, people, organisations);
  everyWay(builder, 'OCCURRED_AT', block, crimes, locations);
  everyWay(builder, 'OCCURRED_AT', block, events, locations);
  everyWay(builder, 'FEATURED', block, objects, cases);
  everyWay(builder, 'FEATURED', block, objects, crimes);
  everyWay(builder, 'FEATURED', block, objects, events);
  everyWay(builder, 'BASED_AT', block, organisations, locations);
  everyWay(builder, 'MENTIONS', block, reports, objects);
  for (const { first } of [locations, organisations]) builder.link('MENTIONS', reports.second, first, open);
  reachedByOneRow(builder, block);
  reachedByOneLink(builder, block);
  helplines(builder, block);
  hubs(builder, block);
}

const spans: Readonly<Record<string, Span | undefined>> = { retracted, future: notYetKnown };
const whens = ['open', 'hidden', 'retracted', 'future'] as const;

function describeThing(
  { record, join }: Builder,
  block: Block,
  what: string,
  key: Key,
  thing: Place,
  kind: RowKind = 'Phone',
): void {
  const [label, letter] = rows.find(([, , each]) => each === kind) ?? rows[0];
  const type = what.startsWith('helpline') ? { type: 'HELPLINE' } : {};
  const reference = `${key.force}/rms/${letter}-${block.name}-${what}`;
  const [, when = ''] = /-(\w+)$/.exec(what) ?? [];
  join(
    record(label, reference, key, spans[when], { ...type, digest: `d ${idOf(reference)}` }),
    'DESCRIBES',
    thing,
  );
}

/** Things that one row about them reaches, in all ways in which it can be hidden. */
function reachedByOneRow(builder: Builder, block: Block): void {
  for (const when of whens) {
    const key = when === 'hidden' ? block.hidden : block.open;
    for (const [, , kind] of rows) {
      const thing = builder.thing(`row-${when}-${block.name}`, kind);
      describeThing(builder, block, `row-${when}`, key, thing, kind);
    }
  }
}

/** Things that one link reaches: open, hidden itself, taken back, not yet known, or with a hidden other end. */
function reachedByOneLink({ thing, link }: Builder, block: Block): void {
  const { name, people, cases, crimes, reports, open, hidden } = block;
  for (const when of whens) {
    const key = when === 'hidden' ? hidden : open;
    const reach = (type: string, kind: ThingKind): Place => thing(`${type}-${when}-${name}`, kind);
    link('USED', people.first, reach('used', 'Account'), key, spans[when]);
    link('FEATURED', reach('featured', 'Vehicle'), cases.first, key, spans[when]);
    link('PRESENT_AT', people.first, reach('present', 'Location'), key, spans[when]);
    link('WORKED_FOR', people.first, reach('worked', 'Organisation'), key, spans[when]);
    link('OCCURRED_AT', crimes.first, reach('occurred', 'Location'), key, spans[when]);
    link('MENTIONS', reports.first, reach('mentioned', 'Document'), key, spans[when]);
    link('BASED_AT', reach('based', 'Organisation'), reach('base', 'Location'), key, spans[when]);
  }
  for (const end of ['hidden', 'retracted'] as const) {
    link('USED', people[end], thing(`user-${end}-${name}`, 'Phone'), open);
    link('FEATURED', thing(`case-${end}-${name}`, 'Item'), cases[end], open);
    link('PRESENT_AT', people[end], thing(`resident-${end}-${name}`, 'Location'), open);
    link('MENTIONS', reports[end], thing(`report-${end}-${name}`, 'Device'), open);
  }
}

/** Helplines by a row that may be hidden, each with readable users and users that hidden rows join to it. */
function helplines(builder: Builder, block: Block): void {
  const { thing, link } = builder;
  const { name, people, open, hidden } = block;
  for (const when of ['open', 'hidden', 'retracted']) {
    const line = thing(`helpline-${when}-${name}`, 'Phone');
    describeThing(builder, block, `helpline-${when}`, when === 'hidden' ? hidden : open, line);
    link('USED', people.first, line, open);
    link('USED', people.second, line, hidden);
    link('USED', people.third, line, open, retracted);
    link('USED', people.hidden, line, open);
  }
  const past = thing(`helpline-past-${name}`, 'Phone');
  describeThing(builder, block, 'helpline-past', open, past);
  link('USED', people.retracted, past, open);
}

/** Things that three readable rows and a fourth meet in: they are common for a reader who may see the fourth alone. */
function hubs({ thing, link }: Builder, { name, people, cases, open, hidden }: Block): void {
  const fourth: Readonly<Record<string, (hub: Place) => void>> = {
    open: (hub) => link('USED', people.third, hub, open),
    'link-hidden': (hub) => link('USED', people.third, hub, hidden),
    'link-retracted': (hub) => link('USED', people.third, hub, open, retracted),
    'near-hidden': (hub) => link('USED', people.hidden, hub, open),
    'near-retracted': (hub) => link('USED', people.retracted, hub, open),
  };
  for (const [what, join] of Object.entries(fourth)) {
    const hub = thing(`hub-${what}-${name}`, 'Phone');
    link('USED', people.first, hub, open);
    link('USED', people.second, hub, open);
    link('FEATURED', hub, cases.first, open);
    join(hub);
  }
}
