import { Ints } from './ints.ts';
import type { SampleReference, SampleSettings, Sizes } from './settings.ts';

/**
 * The plan of a sample: who is in what, as whole numbers. Names, ethnicity and nationality are no part of it; they are drawn
 * when the rows are written, from streams of their own.
 */

/** Records with a reference of their force: `no` counts within the force. `day` is when it was recorded. */
export class Nouns {
  readonly force = new Ints();
  readonly no = new Ints();
  readonly source = new Ints();
  readonly recorded = new Ints();
  private readonly counters: number[] = [];
  readonly prefix: string;

  constructor(prefix: string) {
    this.prefix = prefix;
  }

  get count(): number {
    return this.force.length;
  }

  add(force: number, source: number, recorded: number): number {
    const no = (this.counters[force] ?? 0) + 1;
    this.counters[force] = no;
    this.no.push(no);
    this.source.push(source);
    this.recorded.push(recorded);
    return this.force.push(force);
  }

  reference(at: number): string {
    return `${this.prefix}${this.no.at(at)}`;
  }
}

/** Who a person first was. */
export const first = { VICTIM: 0, SUSPECT: 1, OTHER_ROLE: 2, LINKED: 3 } as const;
export const firstNames = ['VICTIM', 'SUSPECT', 'WITNESS', 'LINKED'] as const;

export const trait = { UNIDENTIFIED: 1, ANONYMOUS: 2, COERCED: 4, REPORT_ONLY: 8 } as const;

export class People extends Nouns {
  readonly first = new Ints();
  /** 0 female, 1 male. */
  readonly gender = new Ints();
  readonly birth = new Ints();
  /** The day of what first brought the person into the records. */
  readonly day = new Ints();
  readonly traits = new Ints();
  /** The first case; -1 where there is none. */
  readonly caseOf = new Ints();
  /** Of a second recording or a copy: whom it is of; else -1. */
  readonly base = new Ints();
  /** Whose home and whose phone this person shares; -1 for nobody's. */
  readonly homeOf = new Ints();
  readonly phoneOf = new Ints();
  /** Whose name this person bears: -1 her own; `nameShare` says which parts. */
  readonly nameOf = new Ints();
  readonly nameShare = new Ints();

  has(at: number, bit: number): boolean {
    return (this.traits.at(at) & bit) !== 0;
  }

  mark(at: number, bit: number): void {
    this.traits.set(at, this.traits.at(at) | bit);
  }
}

/** Things, shared over the forces, and the forces' rows about them. `next` links the rows about one thing. */
export class Things extends Nouns {
  /** By row. */
  readonly thing = new Ints();
  readonly next = new Ints();
  /** By thing. */
  readonly type = new Ints();
  readonly head = new Ints();

  addThing(type: number): number {
    this.head.push(-1);
    return this.type.push(type);
  }

  get things(): number {
    return this.type.length;
  }

  addRow(force: number, source: number, recorded: number, thing: number): number {
    const row = this.add(force, source, recorded);
    this.thing.push(thing);
    this.next.push(this.head.at(thing));
    this.head.set(thing, row);
    return row;
  }

  /** The row of a force about a thing; -1 where there is none. */
  rowOf(force: number, thing: number): number {
    let row = this.head.at(thing);
    while (row >= 0 && this.force.at(row) !== force) row = this.next.at(row);
    return row;
  }

  /** The row of a force about a thing, made where there is none. */
  needRow(force: number, source: number, recorded: number, thing: number): number {
    const row = this.rowOf(force, thing);
    return row >= 0 ? row : this.addRow(force, source, recorded, thing);
  }
}

export class Places extends Things {
  /** By thing: town by number, and the serial of its address there. */
  readonly town = new Ints();
  readonly serial = new Ints();
  /** By thing: whose address its row says, where a row says it badly: postcode left out (1) or mistyped (2). */
  readonly saidOf = new Ints();
  readonly fault = new Ints();
  private readonly serials: number[] = [];

  addPlace(type: number, town: number, saidOf = -1, fault = 0): number {
    const serial = this.serials[town] ?? 0;
    this.serials[town] = serial + 1;
    this.town.push(town);
    this.serial.push(serial);
    this.saidOf.push(saidOf);
    this.fault.push(fault);
    return this.addThing(type);
  }
}

/** The rows of one file of links. */
export class Links {
  readonly a = new Ints();
  readonly b = new Ints();
  /** Role, capacity or nature; `extra` holds what else the file tells. */
  readonly code = new Ints();
  readonly extra = new Ints();
  readonly source = new Ints();
  /** First and last day; 0 where there is none. */
  readonly day = new Ints();
  readonly until = new Ints();
  /** 1 where the row has a reference of its own, as rows on planted chains have. */
  readonly referenced = new Ints();

  get count(): number {
    return this.a.length;
  }

  add(a: number, b: number, code: number, source: number, day: number, until = 0, extra = 0): number {
    this.b.push(b);
    this.code.push(code);
    this.extra.push(extra);
    this.source.push(source);
    this.day.push(day);
    this.until.push(until);
    this.referenced.push(0);
    return this.a.push(a);
  }

  cut(count: number): void {
    for (const column of [
      this.a,
      this.b,
      this.code,
      this.extra,
      this.source,
      this.day,
      this.until,
      this.referenced,
    ]) {
      column.cut(count);
    }
  }

  move(from: number, to: number): void {
    for (const column of [
      this.a,
      this.b,
      this.code,
      this.extra,
      this.source,
      this.day,
      this.until,
      this.referenced,
    ]) {
      column.set(to, column.at(from));
    }
  }
}

export class Cases extends Nouns {
  readonly day = new Ints();
  /** Of the inquiry's copy: which case it is of; else -1. */
  readonly base = new Ints();
}

export class Matters extends Nouns {
  readonly caseOf = new Ints();
  readonly day = new Ints();
}

export class Networks extends Nouns {
  readonly day = new Ints();
  /** Of one that is recorded again: which it is; else -1. */
  readonly base = new Ints();
}

export class Sources extends Nouns {
  /** What it copies; -1 for none. */
  readonly from = new Ints();
  /** Packed by markings.ts. */
  readonly marking = new Ints();
  readonly kind = new Ints();
}

export interface World {
  readonly settings: SampleSettings;
  readonly reference: SampleReference;
  readonly sizes: Sizes;
  readonly sources: Sources;
  readonly cases: Cases;
  readonly people: People;
  readonly crimes: Matters;
  readonly events: Matters;
  readonly networks: Networks;
  readonly reports: Nouns;
  readonly objects: Things;
  readonly places: Places;
  readonly organisations: Things;
  /** By organisation: where it is based. */
  readonly premises: Ints;
  /** What stands on a planted chain, by number: no row of these is assessed as false. */
  readonly onChain: {
    readonly people: Set<number>;
    readonly cases: Set<number>;
    readonly networks: Set<number>;
  };
  readonly links: Readonly<Record<LinkFile, Links>>;
}

export const linkFiles = [
  ...(['person_case', 'person_crime', 'person_event', 'person_object', 'person_location'] as const),
  ...(['person_organisation', 'person_person', 'person_network', 'crime_case', 'event_case'] as const),
  ...(['crime_location', 'event_location', 'case_object', 'crime_object', 'event_object'] as const),
  ...(['organisation_location', 'intelligence_link'] as const),
] as const;
export type LinkFile = (typeof linkFiles)[number];

export const newWorld = (settings: SampleSettings, reference: SampleReference, sizes: Sizes): World => ({
  settings,
  reference,
  sizes,
  sources: new Sources('S'),
  cases: new Cases('C'),
  people: new People('P'),
  crimes: new Matters('K'),
  events: new Matters('E'),
  networks: new Networks('W'),
  reports: new Nouns('R'),
  objects: new Things('O'),
  places: new Places('L'),
  organisations: new Things('G'),
  premises: new Ints(),
  onChain: { people: new Set(), cases: new Set(), networks: new Set() },
  links: Object.fromEntries(linkFiles.map((file) => [file, new Links()])) as Record<LinkFile, Links>,
});
