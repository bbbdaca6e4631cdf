import type { ThingKind } from '../../../src/domains/define.ts';
import { searchKeysOf } from '../../../src/domains/name/keys.ts';
import { thingForms } from '../../../src/domains/search/thingForms.ts';
import { idOf } from '../ask.ts';
import { newBuilder, type Key, type Place } from '../fixtureBuilder.ts';
import type { Label, LinkType } from '../fixtureContent.ts';
import type { GraphData, Props } from '../lawsGraph.ts';

/**
 * A few rows for each way in which something hidden could show (security.md, T1 to T32). `open` is what the reader may see; `secret`
 * is her own force's above her clearance, `foreign` another force's that may be shared on conditions alone. All is invented.
 */
export interface LeakKeys {
  readonly open: Key;
  readonly secret: Key;
  readonly foreign: Key;
}

/** Texts that stand in hidden rows alone. */
export const hiddenTexts = {
  name: 'Zorblax Quint',
  alias: 'Zelda Quorn',
  identifier: 'KX-99-ZZ-1',
  phone: '+999 170 000 001',
  plate: 'ZZ99 ZZZ',
  town: 'Hidden-on-Sea',
} as const;

/** Records that another force holds; all others are X1's. */
const foreignNames: ReadonlySet<string> = new Set(['hid', 'n-hid', 'o-number', 'a-hidden']);
const referenceOf = (name: string): string => `${foreignNames.has(name) ? 'X2' : 'X1'}/rms/LEAK-${name}`;

/** The id of a record of this world by its short name: `ann`. */
export const leakId = (name: string): string => idOf(referenceOf(name));
/** As the API takes it. */
export const leakRef = (name: string): { id: string } => ({ id: leakId(name) });

const thingOf = (text: string, kind: ThingKind): readonly [string, ThingKind] => {
  const form = thingForms(text).find((one) => one.kind === kind)?.form;
  if (form === undefined) throw new Error(`${text} has no normal form of a ${kind}`);
  return [form, kind];
};

/** The world as data, to be added to the laws' own. */
export function leakWorld({ open, secret, foreign }: LeakKeys): GraphData {
  const builder = newBuilder();
  let links = 0;
  const link = (type: LinkType, start: Place, end: Place, key = open, more: Props = {}): void => {
    links += 1;
    const reference = `${key.force}/rms/LEAK-L${links}`;
    builder.link(type, start, end, key, undefined, { id: idOf(reference), reference, ...more });
  };
  const record = (label: Label, name: string, key = open, more: Props = {}): Place =>
    builder.record(label, referenceOf(name), key, undefined, more);
  const person = (name: string, key = open, more: Props = {}): Place => record('Person', name, key, more);
  const named = (who: Place, name: string, full: string, key = open, more: Props = {}): void => {
    const [given = '', family = ''] = full.split(' ');
    const parts = {
      given,
      family,
      middle: undefined,
      searchKeys: searchKeysOf({ given, family, middle: undefined }),
    };
    builder.join(who, 'HAS_NAME', record('Name', name, key, { kind: 'LEGAL', ...parts, ...more }));
  };
  const said = (label: Label, thing: Place, name: string, key: Key, more: Props): void =>
    builder.join(record(label, name, key, more), 'DESCRIBES', thing);

  const ann = person('ann', open, { sourceId: leakId('source') });
  const ben = person('ben');
  const hid = person('hid', foreign);
  const sec = person('sec', secret);
  record('Source', 'source', secret, { title: 'A statement that is above her' });
  named(ann, 'n-ann', 'Annika Marlow', open, { sourceEvaluation: 'THREE' });
  named(ann, 'n-ann-hidden', hiddenTexts.alias, secret, { sourceEvaluation: 'ONE' });
  named(ben, 'n-ben', 'Marlow Annika');
  named(sec, 'n-sec', 'Annika Marlow', secret);
  named(hid, 'n-hid', hiddenTexts.name, foreign);
  const identifier = { kind: 'OTHER', value: hiddenTexts.identifier, normal: 'KX99ZZ1' };
  builder.join(ann, 'HAS_IDENTIFIER', record('Identifier', 'i-ann', secret, identifier));

  /** T2: a number and a mark that hidden rows alone name. T23: their two users are both readable, and have nothing in common. */
  const number = builder.thing(...thingOf(hiddenTexts.phone, 'Phone'));
  said('ObjectRecord', number, 'o-number', foreign, { value: hiddenTexts.phone, type: 'PHONE' });
  link('USED', ann, number, secret);
  link('USED', ben, number, secret);
  const plate = builder.thing(...thingOf(hiddenTexts.plate, 'Vehicle'));
  said('ObjectRecord', plate, 'o-plate', secret, { value: hiddenTexts.plate, type: 'VEHICLE' });
  link('USED', hid, plate, foreign);

  /** T16: what a filter looks for stands in a hidden row about a thing that is readable by another. */
  const place = builder.thing('leak-place', 'Location');
  said('LocationRecord', place, 'a-open', open, { town: 'Northmere', type: 'TAKEAWAY' });
  said('LocationRecord', place, 'a-hidden', foreign, {
    town: hiddenTexts.town,
    type: 'CARE_HOME',
    latitude: 51.5,
  });
  link('PRESENT_AT', ann, place, open);

  /** T11: a phone of two readable and three hidden users. */
  const shared = builder.thing('leak-shared', 'Phone');
  said('ObjectRecord', shared, 'o-shared', open, { value: 'LEAK-SHARED', type: 'PHONE' });
  for (const user of [person('u1'), person('u2')]) link('USED', user, shared);
  for (const name of ['u3', 'u4', 'u5']) link('USED', person(name), shared, secret);

  /** T17, T22: her neighbours are hidden, one over a link that is open itself. */
  const eve = person('eve');
  link('KNOWS', eve, hid, open);
  link('USED', eve, builder.thing('leak-eve', 'Phone'), secret);

  /** T18: joined over a hidden person alone. */
  const [dot, cat] = [person('dot'), person('cat')];
  link('KNOWS', dot, hid);
  link('KNOWS', hid, cat);

  /** T19: two steps over somebody hidden, three over readable people. */
  const [fay, gus, ian, jon] = [person('fay'), person('gus'), person('ian'), person('jon')];
  link('KNOWS', fay, sec);
  link('KNOWS', sec, gus);
  link('KNOWS', fay, ian);
  link('KNOWS', ian, jon);
  link('KNOWS', jon, gus);

  /** T20: two ways of one length, and two rows for the one step; of each the second is hidden. */
  const [kim, lou] = [person('kim'), person('lou')];
  for (const [name, key] of [
    ['leak-way-1', open],
    ['leak-way-2', secret],
  ] as const) {
    const way = builder.thing(name, 'Vehicle');
    link('USED', kim, way, open);
    link('USED', lou, way, key);
    if (key === open) link('USED', kim, way, secret, { capacity: 'DRIVER' });
  }

  /** T21: two readable people whom a hidden link joins. */
  const [mia, ned] = [person('mia'), person('ned')];
  link('KNOWS', mia, ned, secret);

  /** T10: of full age in what she may see, a child in what she may not. */
  const suspect = person('suspect');
  link('INVOLVED_IN', suspect, record('Case', 'c-open'), open, { ageMin: 26, ageMax: 27 });
  link('INVOLVED_IN', suspect, record('Case', 'c-secret', secret), secret, { ageMin: 14, ageMax: 15 });
  return builder.graph();
}
