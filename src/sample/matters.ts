import { eventTypes } from '../domains/enumerations.ts';
import { isKnown, lookAround, somebody, type Around } from './around.ts';
import { caseNear, placeOf, shareOf, type Ranges } from './cases.ts';
import { grouped } from './ints.ts';
import { byShares, Dice, streamSeed, unitAt } from './random.ts';
import { numbered, role } from './roles.ts';
import { first, trait, type Matters, type World } from './world.ts';

/** Crimes, events and intelligence reports, and who and what stands in them. */

const eventType = numbered(eventTypes);
const eventShares = [0.2, 0.12, 0.2, 0.1, 0.08, 0.06, 0.08, 0.04, 0.04, 0.06, 0.02] as const;

/** The type of an event, by its number. */
export const eventTypeOf = (seed: number, event: number): number =>
  byShares(unitAt(streamSeed(seed, 'event types'), event), eventShares);

const secondInEvent = 0.9;

/** Kinds of what a report mentions, by the number in its row's code. */
export const mentioned = {
  PERSON: 0,
  CASE: 1,
  CRIME: 2,
  EVENT: 3,
  NETWORK: 4,
  OBJECT: 5,
  PLACE: 6,
  ORGANISATION: 7,
} as const;

export function planMatters(world: World, around: Around, ranges: Ranges): void {
  const { cases, crimes, events, links, sizes, settings } = world;
  const dice = new Dice(settings.seed, 'matters');
  const add = (matters: Matters, rows: typeof links.crime_case, count: number, each: number): void => {
    for (let n = 0; n < count; n += 1) {
      const own = n < cases.count * each ? n % cases.count : dice.below(cases.count);
      const source = cases.source.at(own);
      const day = cases.day.at(own) - dice.below(380);
      matters.caseOf.push(own);
      matters.day.push(day);
      const at = matters.add(cases.force.at(own), source, cases.recorded.at(own) + dice.below(20));
      rows.add(at, own, 0, source, day);
    }
  };
  add(crimes, links.crime_case, sizes.crimes, 1);
  add(events, links.event_case, sizes.events, 1);
  peopleInCrimes(world, dice, around);
  peopleInEvents(world, dice, around);
  linkedPeople(world, dice, ranges);
}

/** Two people of its case stand in a crime, in the roles that they have there. */
function peopleInCrimes({ crimes, links }: World, dice: Dice, { inCase }: Around): void {
  const rows = links.person_case;
  for (let crime = 0; crime < crimes.count; crime += 1) {
    const own = crimes.caseOf.at(crime);
    const all = inCase.size(own);
    const from = dice.below(all);
    const count = Math.min(all, dice.chance(0.05) ? 3 : 2);
    for (let n = 0; n < count; n += 1) {
      const row = inCase.at(own, (from + n) % all);
      links.person_crime.add(
        rows.a.at(row),
        crime,
        rows.code.at(row),
        crimes.source.at(crime),
        crimes.day.at(crime),
        0,
        rows.extra.at(row),
      );
    }
  }
}

function peopleInEvents(world: World, dice: Dice, { inCase }: Around): void {
  const { events, links, settings } = world;
  const rows = links.person_case;
  for (let event = 0; event < events.count; event += 1) {
    if (!dice.chance(secondInEvent)) continue;
    const own = events.caseOf.at(event);
    if (inCase.size(own) === 0) continue;
    const row = inCase.at(own, dice.below(inCase.size(own)));
    const type = eventTypeOf(settings.seed, event);
    const isChild = rows.code.at(row) === role.VICTIM;
    const subject = isChild && (type === eventType.MISSING_EPISODE || type === eventType.SAFEGUARDING);
    const code = subject ? role.SUBJECT : rows.code.at(row);
    links.person_event.add(
      rows.a.at(row),
      event,
      code,
      events.source.at(event),
      events.day.at(event),
      0,
      subject ? 0 : rows.extra.at(row),
    );
  }
}

/** Who stands in no case is in an event of her force. */
function linkedPeople(world: World, dice: Dice, ranges: Ranges): void {
  const { people, events, cases, links, settings } = world;
  const byCase = grouped(cases.count, events.count, (at) => events.caseOf.at(at));
  for (let person = 0; person < people.count; person += 1) {
    if (people.caseOf.at(person) >= 0) continue;
    const force = people.force.at(person);
    if (force >= settings.forces) continue;
    const from = cases.day.at(ranges.casesFrom[force] ?? 0);
    const to = cases.day.at((ranges.casesFrom[force + 1] ?? 1) - 1);
    const share = to > from ? (people.day.at(person) - from) / (to - from) : 0.5;
    const own = caseNear(ranges, dice, force, share, 0.1);
    const event = byCase.at(own, dice.below(byCase.size(own)));
    if (event < 0) continue;
    const others = people.first.at(person) === first.OTHER_ROLE;
    const code = others
      ? role.WITNESS
      : ([role.LINKED_NATURE_UNKNOWN, role.PERSON_OF_INTEREST, role.WITNESS][dice.shares([0.5, 0.3, 0.2])] ??
        role.WITNESS);
    links.person_event.add(person, event, code, events.source.at(event), events.day.at(event));
  }
}

/** Reports of the force, each with a source of its own; each mentions two. */
export function planReports(world: World, ranges: Ranges): void {
  const { reports, sources, settings, sizes, people, links } = world;
  const around = lookAround(world);
  const dice = new Dice(settings.seed, 'reports');
  for (let force = 0; force < settings.forces; force += 1) {
    const count = shareOf(sizes.reports, settings.forces, force);
    const from = ranges.sourcesFrom[force] ?? 0;
    const all = (ranges.sourcesTo[force] ?? from) - from;
    for (let n = 0; n < count; n += 1) {
      const source = from + (n % Math.max(1, all));
      reports.add(force, source, sources.recorded.at(source) + dice.below(10));
    }
  }
  const byForce = grouped(settings.forces, reports.count, (at) => reports.force.at(at));
  const mention = (report: number, kind: number, at: number): void => {
    const source = reports.source.at(report);
    links.intelligence_link.add(report, at, kind, source, sources.recorded.at(source));
  };
  for (let person = 0; person < people.count; person += 1) {
    if (isKnown(world, person) || !dice.chance(0.2)) continue;
    const force = people.force.at(person);
    const report = byForce.at(force, dice.below(byForce.size(force)));
    if (report < 0) continue;
    people.mark(person, trait.REPORT_ONLY);
    mention(report, mentioned.PERSON, person);
  }
  for (let report = 0; report < reports.count; report += 1) {
    const force = reports.force.at(report);
    const person = somebody(around, dice, force);
    mention(report, mentioned.PERSON, person);
    if (dice.chance(0.06)) continue;
    const [kind, at] = another(world, dice, ranges, force, person);
    mention(report, kind, at);
  }
}

/** Something of the force that is no person, or a second person. */
function another(
  world: World,
  dice: Dice,
  ranges: Ranges,
  force: number,
  person: number,
): readonly [number, number] {
  const { people, links, objects, networks } = world;
  const own = people.caseOf.at(person);
  const near = own >= 0 ? own : caseNear(ranges, dice, force, dice.unit(), 0);
  const at = dice.below(links.person_object.count);
  const object = links.person_object.b.at(at);
  if (dice.chance(0.4) && objects.force.at(object) === force) return [mentioned.OBJECT, object];
  const network = dice.below(networks.count);
  if (dice.chance(0.2) && networks.force.at(network) === force) return [mentioned.NETWORK, network];
  const place = dice.below(links.person_location.count);
  const row = links.person_location.b.at(place);
  if (dice.chance(0.5) && world.places.force.at(row) === force) return [mentioned.PLACE, row];
  return [mentioned.CASE, placeOf(ranges, force, near) >= 0 ? near : 0];
}
