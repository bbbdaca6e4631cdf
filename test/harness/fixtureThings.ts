import { idOf } from './ask.ts';
import type { Block } from './fixtureBlock.ts';
import { everyWay } from './fixtureBlock.ts';
import { notYetKnown, retracted, type Builder, type Key, type Place, type Span } from './fixtureBuilder.ts';

/** The things of a block: reached by one row alone, hidden or not, helplines, and things that many rows meet in. */
export function thingsOf(
  builder: Builder,
  block: Block,
  describe: (attach: (record: Place) => void) => void,
): void {
  const { thing, join } = builder;
  const { people, cases, name } = block;
  const phone = thing(`phone-${name}`, 'Phone');
  describe((said) => {
    join(said, 'DESCRIBES', phone);
  });
  const others = [thing(`car-${name}`, 'Vehicle'), thing(`car2-${name}`, 'Vehicle')] as const;
  const things = { first: phone, second: phone, third: others[0], hidden: others[1], retracted: others[1] };
  everyWay(builder, 'USED', block, people, things);
  everyWay(builder, 'FEATURED', block, things, cases);
  reachedByOneRow(builder, block);
  helplines(builder, block);
  hubs(builder, block);
}

const spans: Readonly<Record<string, Span | undefined>> = { retracted, future: notYetKnown };

function describeThing({ record, join }: Builder, block: Block, what: string, key: Key, thing: Place): void {
  const type = what.startsWith('helpline') ? 'HELPLINE' : 'PHONE';
  const reference = `${key.force}/rms/O-${block.name}-${what}`;
  const [, when = ''] = /-(\w+)$/.exec(what) ?? [];
  join(
    record('ThingRecord', reference, key, spans[when], { type, digest: `d ${idOf(reference)}` }),
    'DESCRIBES',
    thing,
  );
}

function reachedByOneRow(builder: Builder, block: Block): void {
  const { thing, link } = builder;
  const { name, people, cases, open, hidden } = block;
  for (const when of ['open', 'hidden', 'retracted', 'future']) {
    const key = when === 'hidden' ? hidden : open;
    describeThing(builder, block, `row-${when}`, key, thing(`row-${when}-${name}`, 'Phone'));
    link('USED', people.first, thing(`used-${when}-${name}`, 'Phone'), key, spans[when]);
    link('FEATURED', thing(`featured-${when}-${name}`, 'Vehicle'), cases.first, key, spans[when]);
  }
  for (const end of ['hidden', 'retracted'] as const) {
    link('USED', people[end], thing(`user-${end}-${name}`, 'Phone'), open);
    link('FEATURED', thing(`case-${end}-${name}`, 'Vehicle'), cases[end], open);
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
