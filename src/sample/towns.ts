import type { ListedArea } from './settings.ts';
import type { World } from './world.ts';

/** The invented towns by number, with the codes that they had and have. */
export interface Town {
  readonly name: string;
  readonly force: string;
  readonly codes: readonly ListedArea[];
  /** Postcodes of the town have this number behind ZZ. */
  readonly outward: number;
}

const known = new WeakMap<readonly ListedArea[], readonly Town[]>();

export function townsOf({ reference: { areas } }: Pick<World, 'reference'>): readonly Town[] {
  const before = known.get(areas);
  if (before !== undefined) return before;
  const towns: Town[] = [];
  for (const area of areas.filter(({ kind }) => kind === 'TOWN')) {
    const at = towns.findIndex(({ name, force }) => name === area.name && force === area.force);
    const town = towns[at];
    if (town === undefined) {
      towns.push({ name: area.name, force: area.force, codes: [area], outward: towns.length + 1 });
    } else towns[at] = { ...town, codes: [...town.codes, area] };
  }
  known.set(areas, towns);
  return towns;
}

/** The numbers of a force's towns. */
export const townsOfForce = (world: World, force: number): number[] => {
  const code = world.reference.forces[force]?.code;
  return townsOf(world).flatMap((town, at) => (town.force === code ? [at] : []));
};

/** The code that a town had on a day (ISO 8601). */
export const codeOn = ({ codes }: Town, day: string): ListedArea | undefined =>
  codes.find(({ validFrom, validTo }) => validFrom <= day && (validTo === '' || day <= validTo)) ??
  codes.at(-1);
