import type { Loaders } from '../load.ts';
import type { AreaNode } from './rules.ts';

/** The area of a recorded code: as recorded, or by the code that was valid on a day. */
export const areaOf = async (
  code: string | null,
  on: string | null | undefined,
  load: Loaders,
): Promise<AreaNode | null> => {
  if (code === null) return null;
  return on === undefined || on === null ? load.area(code) : load.areaOn(code, on);
};
