import type { LinkFile } from './world.ts';

/** The shapes of planted chains with their shares and numbers of links (sample.md, "Planted truth"). */
export const shapes = [
  { name: 'person-person', share: 0.35, hops: 2 },
  { name: 'case-object-case', share: 0.15, hops: 2 },
  { name: 'person-case', share: 0.25, hops: 3 },
  { name: 'case-case', share: 0.15, hops: 4 },
  { name: 'network-network', share: 0.1, hops: 4 },
] as const;
export type Shape = (typeof shapes)[number];

export type StepKind = 'people' | 'cases' | 'networks';
/** A noun on a chain, by its kind and number. */
export interface Stop {
  readonly kind: StepKind;
  readonly at: number;
}

export interface ChainRow {
  readonly file: LinkFile;
  readonly row: number;
}

/** What a planted chain runs over. The thing stands between the first half of the stops and the second. */
export interface Chain {
  readonly name: string;
  readonly shape: Shape;
  readonly stops: readonly Stop[];
  readonly thing: { readonly kind: 'objects' | 'places' | 'organisations'; readonly row: number };
  readonly rows: readonly ChainRow[];
  /** Planned so that an analyst of any force reads all of it. */
  readonly open: boolean;
}

/** The shapes of `count` chains, in the stated shares. */
export function shapesFor(count: number): Shape[] {
  const made: Shape[] = [];
  let share = 0;
  for (const shape of shapes) {
    share += shape.share;
    while (made.length < Math.round(share * count)) made.push(shape);
  }
  return made;
}
