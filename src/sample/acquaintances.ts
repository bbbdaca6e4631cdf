import { acquaintanceNatures, featureCapacities } from '../domains/enumerations.ts';
import { somebody, type Around } from './around.ts';
import { grouped } from './ints.ts';
import { Dice } from './random.ts';
import { numbered } from './roles.ts';
import type { Links } from './links.ts';
import type { World } from './world.ts';

/** Who knows whom, and which objects featured in what. */

const nature = numbered(acquaintanceNatures);
export const feature = numbered(featureCapacities);
/** Links for each person, or each case, crime and event. */
const knows = 0.685;
const featured = { case: 0.2, crime: 0.3, event: 0.2 } as const;
const natures = [0.08, 0.06, 0.24, 0.22, 0.04, 0.04, 0.14, 0.18] as const;

function meet(world: World, dice: Dice, one: number, other: number, kind = dice.shares(natures)): void {
  const { people, links } = world;
  if (one === other || people.force.at(one) !== people.force.at(other)) return;
  const [a, b] = one < other ? [one, other] : [other, one];
  links.person_person.add(
    a,
    b,
    kind,
    people.source.at(a),
    Math.max(people.day.at(a), people.day.at(b)) - dice.below(400),
  );
}

export function planAcquaintances(world: World, around: Around): void {
  const { people, cases, links, settings } = world;
  const dice = new Dice(settings.seed, 'acquaintances');
  const { inCase } = around;
  for (let at = 0; at < settings.people; at += 1) {
    const home = people.homeOf.at(at);
    if (home >= 0)
      meet(world, dice, home, at, people.phoneOf.at(at) >= 0 ? nature.CO_RESIDENT : nature.FAMILY);
  }
  for (let n = Math.round(knows * settings.people); n > 0; n -= 1) {
    const own = dice.below(cases.count);
    const size = inCase.size(own);
    if (size >= 2 && dice.chance(0.7)) {
      const from = dice.below(size);
      const other = (from + 1 + dice.below(size - 1)) % size;
      meet(
        world,
        dice,
        links.person_case.a.at(inCase.at(own, from)),
        links.person_case.a.at(inCase.at(own, other)),
      );
    } else {
      const force = dice.below(settings.forces);
      meet(world, dice, somebody(around, dice, force), somebody(around, dice, force));
    }
  }
}

export function planFeatures(world: World, around: Around): void {
  const { cases, crimes, events, links } = world;
  const dice = new Dice(world.settings.seed, 'features');
  const uses = links.person_object;
  const objectsOf = grouped(world.people.count, uses.count, (row) => uses.a.at(row));
  const plant = (
    rows: Links,
    matters: { readonly count: number; readonly source: { at: (n: number) => number } },
    share: number,
    caseOf: (at: number) => number,
    dayOf: (at: number) => number,
  ): void => {
    const wanted = Math.round(matters.count * share);
    let made = 0;
    for (let tries = 0; made < wanted && tries < wanted * 30; tries += 1) {
      const at = dice.below(matters.count);
      const own = caseOf(at);
      const all = around.inCase.size(own);
      if (all === 0) continue;
      const person = links.person_case.a.at(around.inCase.at(own, dice.below(all)));
      const has = objectsOf.size(person);
      if (has === 0) continue;
      const object = uses.b.at(objectsOf.at(person, dice.below(has)));
      rows.add(object, at, dice.below(featureCapacities.length), matters.source.at(at), dayOf(at));
      made += 1;
    }
  };
  plant(
    links.case_object,
    cases,
    featured.case,
    (at) => at,
    (at) => cases.day.at(at),
  );
  plant(
    links.crime_object,
    crimes,
    featured.crime,
    (at) => crimes.caseOf.at(at),
    (at) => crimes.day.at(at),
  );
  plant(
    links.event_object,
    events,
    featured.event,
    (at) => events.caseOf.at(at),
    (at) => events.day.at(at),
  );
}

/** Takes out rows that join the same two as an earlier row of their file. */
export function withoutDoubles(world: World): void {
  for (const [file, rows] of Object.entries(world.links)) {
    const base = 16_777_216;
    const kinds = file === 'intelligence_link' ? 8 : 1;
    const keyOf = (row: number): number =>
      (rows.a.at(row) * base + rows.b.at(row)) * kinds + (kinds === 1 ? 0 : rows.code.at(row));
    const keys = Float64Array.from({ length: rows.count }, (_, row) => keyOf(row)).sort();
    const doubled = new Set<number>();
    for (let n = 1; n < keys.length; n += 1) if (keys[n] === keys[n - 1]) doubled.add(keys[n] ?? 0);
    const seen = new Set<number>();
    let kept = 0;
    for (let row = 0; row < rows.count; row += 1) {
      const key = doubled.size === 0 ? 0 : keyOf(row);
      if (doubled.has(key)) {
        if (seen.has(key)) continue;
        seen.add(key);
      }
      if (kept !== row) rows.move(row, kept);
      kept += 1;
    }
    rows.cut(kept);
  }
}
