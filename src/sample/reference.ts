import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { SampleReference } from './settings.ts';

/** The lists that the invented world is made of, from `reference/`. */

const force = z.object({ code: z.string(), name: z.string() });
const name = z.object({
  tradition: z.string(),
  part: z.enum(['GIVEN_F', 'GIVEN_M', 'FAMILY']),
  name: z.string(),
});
const area = z
  .object({
    code: z.string(),
    name: z.string(),
    kind: z.string(),
    force: z.string(),
    valid_from: z.string(),
    valid_to: z.string(),
    lat: z.coerce.number(),
    lon: z.coerce.number(),
  })
  .transform(({ valid_from: validFrom, valid_to: validTo, lat, lon, ...rest }) => ({
    ...rest,
    validFrom,
    validTo,
    latitude: lat,
    longitude: lon,
  }));

/** @param root the folder that holds `reference/` */
export function readReference(root: string): SampleReference {
  const rows = (file: string): unknown =>
    parse(readFileSync(join(root, 'reference', file), 'utf8'), { columns: true, bom: true });
  return {
    forces: z.array(force).parse(rows('invented_forces.csv')),
    names: z.array(name).parse(rows('names.csv')),
    areas: z.array(area).parse(rows('invented_areas.csv')),
  };
}
