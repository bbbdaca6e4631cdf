/** What a sample is made from. Same values, same bytes. */
export interface SampleSettings {
  /** People of the police forces, the second recordings apart. */
  readonly people: number;
  readonly forces: number;
  readonly seed: number;
}

/** A force of the invented world. */
export interface SampleForce {
  readonly code: string;
  readonly name: string;
}

/** A name of reference/names.csv. */
export interface ListedName {
  readonly tradition: string;
  readonly part: 'GIVEN_F' | 'GIVEN_M' | 'FAMILY';
  readonly name: string;
}

/** An area of reference/invented_areas.csv; days are ISO 8601, empty where open. */
export interface ListedArea {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly force: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface SampleReference {
  readonly forces: readonly SampleForce[];
  readonly names: readonly ListedName[];
  readonly areas: readonly ListedArea[];
}

/** How many of each there shall be (sample.md, "Rows"), in proportion to the people. */
export interface Sizes {
  readonly cases: number;
  readonly extraSources: number;
  readonly crimes: number;
  readonly events: number;
  readonly networks: number;
  readonly reports: number;
  readonly organisations: number;
  readonly duplicates: number;
  readonly chains: number;
  readonly inquiryCases: number;
  /** Addresses and organisations with 40 to 120 neighbours. */
  readonly crowded: number;
}

export function sizesOf({ people, forces }: SampleSettings): Sizes {
  const share = (part: number, least = 0): number => Math.max(least, Math.round(people * part));
  return {
    cases: share(0.2, 3 * forces),
    extraSources: share(0.05, forces),
    crimes: share(0.3, 4 * forces),
    events: share(0.4, 6 * forces),
    networks: share(0.004, forces),
    reports: share(0.05, forces),
    organisations: share(0.01, 10 * forces),
    duplicates: share(0.04, 2),
    chains: share(0.005, 40),
    inquiryCases: share(0.005, 20),
    crowded: share(0.0015, 2),
  };
}

/** The force code of the inquiry, whose folder holds its own copies. */
export const inquiry = 'INQ';
/** The name of the records system, as the manifests have it. */
export const systemOf = (force: string): string => (force === inquiry ? 'edm' : 'rms');
