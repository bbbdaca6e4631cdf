import type { LinkDefinition, NounDefinition, SatelliteDefinition } from '../domains/define.ts';
import { thingKinds, type ThingKind } from '../domains/define.ts';
import { links, nouns, satellites } from '../domains/index.ts';

/** Kinds of nodes by number, so that a byte tells them apart; 0 is none. */

export interface Kind {
  readonly number: number;
  /** All labels of a node of this kind, sorted. */
  readonly labels: readonly string[];
  readonly name: string;
  readonly definition: NounDefinition | SatelliteDefinition | undefined;
  /** The kinds of things that a row about one may describe. */
  readonly describes: readonly ThingKind[];
}

/** Which things a row about one may describe, by its label. */
const described: Readonly<Record<string, readonly ThingKind[]>> = {
  ObjectRecord: ['Phone', 'Vehicle', 'Account', 'Device', 'Document', 'Item'],
  LocationRecord: ['Location'],
  OrganisationRecord: ['Organisation'],
};

const labelsOf = (definition: NounDefinition | SatelliteDefinition): string[] => {
  if (definition.kind === 'noun')
    return ['Record', ...(definition.entity ? ['Entity'] : []), definition.label];
  return ['Record', ...(definition.thing === undefined ? [] : ['ThingRecord']), definition.label];
};

export const kinds: readonly Kind[] = [
  ...[...nouns, ...satellites].map((definition) => ({
    labels: labelsOf(definition).sort(),
    name: definition.label,
    definition,
    describes: described[definition.label] ?? [],
  })),
  ...thingKinds.map((name) => ({
    labels: ['Entity', 'Thing', name].sort(),
    name,
    definition: undefined,
    describes: [],
  })),
].map((kind, at) => ({ ...kind, number: at + 1 }));

export const kindNamed: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind.name, kind]));
const byNumber: readonly (Kind | undefined)[] = [undefined, ...kinds];

export const kindOf = (number: number): Kind | undefined => byNumber[number];
export const numberOf = (name: string): number => kindNamed.get(name)?.number ?? 0;

/** The kinds that a column may name, as the ends of stored links: a row about a thing stands for the thing. */
const endKinds = (labels: readonly string[]): number[] =>
  labels.flatMap((label): readonly string[] => described[label] ?? [label]).map(numberOf);

export interface LinkKind {
  readonly definition: LinkDefinition;
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/** The files of each link type, with the kinds of the ends that each allows. */
export const linkKinds: ReadonlyMap<string, readonly LinkKind[]> = new Map(
  [...new Set(links.map(({ type }) => type))].map((type) => [
    type,
    links
      .filter((definition) => definition.type === type)
      .map((definition) => ({
        definition,
        starts: new Set(endKinds(definition.start.to)),
        ends: new Set(endKinds(definition.end.to)),
      })),
  ]),
);
