import { z } from 'zod';
import { areaKinds, type AreaNode } from '../domains/area/rules.ts';
import { maybe, readList } from './referenceLists.ts';

/** The areas of the reference lists: those of real deployments, and those of the invented world. */

export type AreaRow = Omit<AreaNode, '__typename'>;

const force = z.object({ code: z.string(), name: z.string(), gss_code: z.string().optional() });
const authority = z.object({
  code: z.string(),
  name: z.string(),
  force_code: z.string(),
  valid_from: maybe,
  valid_to: maybe,
  superseded_by: maybe,
});
const degrees = z.string().transform((cell) => (cell === '' ? null : Number(cell)));
const town = z.object({
  name: z.string(),
  force_code: z.string(),
  la_name: z.string(),
  la_gss_code: z.string(),
  lat: degrees,
  lon: degrees,
});
const invented = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(areaKinds),
  force: maybe,
  within: maybe,
  valid_from: maybe,
  valid_to: maybe,
  superseded_by: maybe,
  lat: degrees,
  lon: degrees,
});

const blank = {
  within: null,
  validFrom: null,
  validTo: null,
  supersededBy: null,
  latitude: null,
  longitude: null,
};

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/**
 * A town has no code of its own in any national list; ours is made of the force's code and the name, `T-14-sheffield`,
 * since an authority's code may change and a force's hardly does.
 */
export const townCode = (forceCode: string, name: string): string => `T-${forceCode}-${slug(name)}`;

/** Every area, in the order of their codes. Throws where one code stands twice, and where one names a code that no list has. */
export function areaRows(root: string): AreaRow[] {
  const forces = readList(root, 'police_forces.csv', force).filter(
    ({ gss_code: code }) => (code ?? '') !== '',
  );
  const areaOfForce = new Map(forces.map(({ code, gss_code: gss }) => [code, gss ?? null]));
  const towns = readList(root, 'towns.csv', town);
  const changed = readList(root, 'authorities.csv', authority);
  const areas: AreaRow[] = [
    ...forces.map(({ code, name, gss_code: gss = '' }): AreaRow => ({
      ...blank,
      code: gss,
      name,
      kind: 'POLICE_FORCE_AREA',
      force: code,
    })),
    ...changed.map(
      ({
        code,
        name,
        force_code: of,
        valid_from: validFrom,
        valid_to: validTo,
        superseded_by: supersededBy,
      }): AreaRow => ({
        ...blank,
        code,
        name,
        kind: 'LOCAL_AUTHORITY',
        force: of,
        within: areaOfForce.get(of) ?? null,
        validFrom,
        validTo,
        supersededBy,
      }),
    ),
    ...authoritiesOf(towns, new Set(changed.map(({ code }) => code)), areaOfForce),
    ...towns.map(({ name, force_code: of, la_gss_code: within, lat: latitude, lon: longitude }): AreaRow => ({
      ...blank,
      code: townCode(of, name),
      name,
      kind: 'TOWN',
      force: of,
      within,
      latitude,
      longitude,
    })),
    ...readList(root, 'invented_areas.csv', invented).map(
      ({
        valid_from: validFrom,
        valid_to: validTo,
        superseded_by: supersededBy,
        lat,
        lon,
        ...area
      }): AreaRow => ({
        ...area,
        validFrom,
        validTo,
        supersededBy,
        latitude: lat,
        longitude: lon,
      }),
    ),
  ];
  return sound(areas).sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The authorities that towns lie in and whose codes never changed, each once. */
function authoritiesOf(
  towns: readonly z.infer<typeof town>[],
  known: ReadonlySet<string>,
  areaOfForce: ReadonlyMap<string, string | null>,
): AreaRow[] {
  const found = new Map<string, AreaRow>();
  for (const { la_gss_code: code, la_name: name, force_code: of } of towns) {
    if (known.has(code)) continue;
    const within = areaOfForce.get(of) ?? null;
    found.set(code, { ...blank, code, name, kind: 'LOCAL_AUTHORITY', force: of, within });
  }
  return [...found.values()];
}

function sound(areas: AreaRow[]): AreaRow[] {
  const codes = new Set(areas.map(({ code }) => code));
  if (codes.size !== areas.length) {
    const twice = areas.find(({ code }, at) => areas.findIndex((other) => other.code === code) !== at);
    throw new Error(`reference: the area code ${twice?.code ?? ''} stands twice.`);
  }
  for (const { code, within, supersededBy } of areas) {
    for (const named of [within, supersededBy]) {
      if (named !== null && !codes.has(named))
        throw new Error(`reference: the area ${code} names ${named}, which no list has.`);
    }
  }
  return areas;
}
