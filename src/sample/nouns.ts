import { Ints } from './ints.ts';

/** What has a reference of its own in a force's records: nouns, and rows about shared things. */

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
