import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const listed = z.array(z.object({ code: z.string(), name: z.string(), contact_unit: z.string().optional() }));

const read = (root: string, file: string): z.infer<typeof listed> =>
  listed.parse(parse(readFileSync(join(root, 'reference', file), 'utf8'), { columns: true }));

/** The forces and national bodies of the reference lists; one without a contact unit of its own has its intelligence bureau. */
export const forceRows = (root: string): { code: string; name: string; contactUnit: string }[] =>
  ['police_forces.csv', 'national_bodies.csv', 'invented_forces.csv']
    .flatMap((file) => read(root, file))
    .map(({ code, name, contact_unit: unit }) => ({
      code,
      name,
      contactUnit: unit ?? `${name}: force intelligence bureau`,
    }));
