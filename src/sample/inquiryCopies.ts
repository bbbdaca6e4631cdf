import { caseNear, addInquirySource, type Ranges } from './cases.ts';
import { inquiryChains } from './chains.ts';
import type { Chain, ChainRow, Stop } from './chainKinds.ts';
import { dayOf } from './dates.ts';
import { endsOfRow, type NodeKind } from './graph.ts';
import { grouped, type Groups } from './ints.ts';
import { objectType } from './objects.ts';
import { addPerson } from './people.ts';
import { placeType, withoutAddress } from './places.ts';
import { Dice } from './random.ts';
import { trait, type LinkFile, type World } from './world.ts';

/** The inquiry's own copies of cases of two forces, with their people, links and things, and some planted chains. */

const producedOn = dayOf(2025, 7, 1);
/** Which of a case's and a person's rows are copied, and which end leads to them. */
const byCase = ['person_case', 'crime_case', 'event_case', 'case_object'] as const;
const byPerson = [
  'person_crime',
  'person_event',
  'person_object',
  'person_location',
  'person_organisation',
  'person_person',
] as const;
const byMatter = {
  crimes: ['crime_location', 'crime_object'],
  events: ['event_location', 'event_object'],
} as const;
const hubs = new Set<number>([placeType.TRANSPORT_HUB, placeType.SHOPPING_CENTRE, placeType.CUSTODY_SUITE]);

export function copyForInquiry(world: World, ranges: Ranges, chains: readonly Chain[]): readonly Chain[] {
  const repeated = chains
    .filter(
      ({ shape, stops }) =>
        shape.name !== 'network-network' && stops.every((stop) => forceOf(world, stop) < 2),
    )
    .slice(0, inquiryChains);
  return new Copier(world).copy(repeated, ranges);
}

const forceOf = (world: World, { kind, at }: Stop): number => world[kind].force.at(at);

class Copier {
  private readonly dice: Dice;
  private readonly force: number;
  private readonly made = new Map<string, number>();
  private readonly rows = new Map<string, number>();
  private readonly groups = new Map<LinkFile, Groups>();
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
    this.dice = new Dice(world.settings.seed, 'inquiry');
    this.force = world.settings.forces;
    for (const file of [...byCase, ...byPerson, ...byMatter.crimes, ...byMatter.events]) {
      const { a, b, count } = world.links[file];
      const startsAtCase = (byCase as readonly string[]).includes(file) || file.endsWith('_object');
      const leading = file === 'person_object' || !startsAtCase ? a : b;
      const keys = Math.max(world.people.count, world.cases.count, world.crimes.count, world.events.count);
      this.groups.set(
        file,
        grouped(keys, count, (row) => leading.at(row)),
      );
    }
  }

  copy(repeated: readonly Chain[], ranges: Ranges): readonly Chain[] {
    const { world, dice } = this;
    const cases = new Set<number>();
    for (const { at, kind } of repeated.flatMap(({ stops }) => stops)) {
      cases.add(kind === 'cases' ? at : world.people.caseOf.at(at));
    }
    const wanted = Math.min(
      world.sizes.inquiryCases,
      (ranges.casesFrom[2] ?? world.cases.count) - (ranges.casesFrom[0] ?? 0),
    );
    for (let n = 0; cases.size < wanted && n < wanted * 50; n += 1) {
      cases.add(caseNear(ranges, dice, n % 2, dice.unit(), 0));
    }
    const copied = [...cases];
    for (const own of copied) this.copyCase(own);
    for (const own of copied) this.follow(byCase, own);
    const people = [...this.made].flatMap(([key]) =>
      key.startsWith('people:') ? [Number(key.slice(7))] : [],
    );
    for (const person of people) this.follow(byPerson, person);
    for (const kind of ['crimes', 'events'] as const) {
      const matters = [...this.made].flatMap(([key]) =>
        key.startsWith(`${kind}:`) ? [Number(key.slice(kind.length + 1))] : [],
      );
      for (const matter of matters) this.follow(byMatter[kind], matter);
    }
    return repeated.map((chain) => this.chain(chain));
  }

  private copyCase(at: number): void {
    const { cases } = this.world;
    const recorded = producedOn + this.dice.below(60);
    const source = addInquirySource(this.world, this.dice, recorded);
    cases.day.push(cases.day.at(at));
    cases.base.push(at);
    this.made.set(`cases:${at}`, cases.add(this.force, source, recorded));
    if (this.world.onChain.cases.has(at)) this.world.onChain.cases.add(cases.count - 1);
  }

  private follow(files: readonly LinkFile[], at: number): void {
    for (const file of files) {
      const group = this.groups.get(file);
      const count = group?.size(at) ?? 0;
      for (let n = 0; n < count; n += 1) this.copyRow(file, group?.at(at, n) ?? 0);
    }
  }

  /** Copies a row where both its ends are copied or may be: people come with their cases, things with whatever names them. */
  private copyRow(file: LinkFile, row: number): void {
    const links = this.world.links[file];
    const key = `${file}:${row}`;
    if (this.rows.has(key)) return;
    const [kindA, kindB] = endsOfRow(this.world, file, row);
    const source = this.sourceFor([kindB, links.b.at(row)], [kindA, links.a.at(row)]);
    if (source < 0) return;
    const a = this.end(kindA, links.a.at(row), source, file);
    const b = this.end(kindB, links.b.at(row), source, file);
    if (a < 0 || b < 0) return;
    const made = links.add(
      a,
      b,
      links.code.at(row),
      source,
      links.day.at(row),
      links.until.at(row),
      links.extra.at(row),
    );
    links.referenced.set(made, links.referenced.at(row));
    this.rows.set(key, made);
  }

  /** The source of a copied row: that of the copy of its matter, else of its person. */
  private sourceFor(...ends: readonly (readonly [NodeKind, number])[]): number {
    for (const [kind, at] of ends) {
      const here = this.made.get(`${kind}:${at}`);
      const isThing = kind === 'objects' || kind === 'places' || kind === 'organisations';
      if (here !== undefined && !isThing) return this.world[kind].source.at(here);
    }
    return -1;
  }

  private end(kind: NodeKind, at: number, source: number, file: LinkFile): number {
    const { world, force } = this;
    const known = this.made.get(`${kind}:${at}`);
    if (known !== undefined) return known;
    const recorded = world.sources.recorded.at(source) + this.dice.below(10);
    const keep = (made: number): number => {
      this.made.set(`${kind}:${at}`, made);
      return made;
    };
    if (kind === 'people') return file === 'person_case' ? keep(this.person(at, source, recorded)) : -1;
    if (kind === 'crimes' || kind === 'events') {
      if (file !== 'crime_case' && file !== 'event_case') return -1;
      const matters = world[kind];
      matters.day.push(matters.day.at(at));
      matters.caseOf.push(this.made.get(`cases:${matters.caseOf.at(at)}`) ?? -1);
      return keep(matters.add(force, source, recorded));
    }
    if (kind !== 'objects' && kind !== 'places' && kind !== 'organisations') return -1;
    const thing = this.thing(kind, world[kind].thing.at(at));
    return thing < 0 ? -1 : keep(world[kind].needRow(force, source, recorded, thing));
  }

  /** What a copy's row is about: the same thing where its value joins it, else one of its own; hubs are left out. */
  private thing(kind: 'objects' | 'places' | 'organisations', thing: number): number {
    const { objects, places } = this.world;
    if (kind === 'organisations') return thing;
    if (kind === 'objects') {
      const type = objects.type.at(thing);
      if (type === objectType.HELPLINE) return -1;
      return type === objectType.PHOTOGRAPH ? objects.addThing(type) : thing;
    }
    const type = places.type.at(thing);
    if (hubs.has(type)) return -1;
    const alone = withoutAddress.has(type) || places.fault.at(thing) !== 0;
    const said = places.saidOf.at(thing);
    return alone
      ? places.addPlace(type, places.town.at(thing), said >= 0 ? said : thing, places.fault.at(thing))
      : thing;
  }

  private person(at: number, source: number, recorded: number): number {
    const { people } = this.world;
    const own = this.made.get(`cases:${people.caseOf.at(at)}`);
    const made = addPerson(this.world, {
      force: this.force,
      kind: people.first.at(at),
      gender: people.gender.at(at),
      birth: people.birth.at(at),
      day: people.day.at(at),
      source,
      recorded,
      caseOf: own ?? -1,
      base: at,
      traits: people.traits.at(at) & ~trait.REPORT_ONLY,
    });
    if (this.world.onChain.people.has(at)) this.world.onChain.people.add(made);
    return made;
  }

  private chain({ stops, rows, thing, ...chain }: Chain): Chain {
    const row = ({ file, row: at }: ChainRow): ChainRow => ({
      file,
      row: this.need(this.rows.get(`${file}:${at}`)),
    });
    const copied = rows.map(row);
    return {
      ...chain,
      name: `${chain.name}-inquiry`,
      open: false,
      stops: stops.map(({ kind, at }) => ({ kind, at: this.need(this.made.get(`${kind}:${at}`)) })),
      rows: copied,
      thing: { kind: thing.kind, row: this.need(this.made.get(`${thing.kind}:${thing.row}`)) },
    };
  }

  private need(copied: number | undefined): number {
    if (copied === undefined) throw new Error("A planted chain is not whole among the inquiry's copies.");
    return copied;
  }
}
