import { Ints } from './ints.ts';

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

  private columns() {
    return [this.a, this.b, this.code, this.extra, this.source, this.day, this.until, this.referenced];
  }

  cut(count: number): void {
    for (const column of this.columns()) column.cut(count);
  }

  move(from: number, to: number): void {
    for (const column of this.columns()) column.set(to, column.at(from));
  }
}
