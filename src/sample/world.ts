import { Ints } from './ints.ts';
import { Links } from './links.ts';
import { Nouns, Places, Things } from './nouns.ts';
import type { SampleReference, SampleSettings, Sizes } from './settings.ts';

/**
 * The plan of a sample: who is in what, as whole numbers. Names, ethnicity and nationality are no part of it; they are drawn
 * when the rows are written, from streams of their own.
 */

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
