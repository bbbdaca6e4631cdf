import type { Loaders } from '../load.ts';
import type { AreaNode } from './rules.ts';

/** The area of a code, or the one whose code it was on a day; nothing where no code stands. */
export const areaOf = async (
  code: string | null,
  on: string | null | undefined,
  load: Loaders,
): Promise<AreaNode | null> => {
  if (code === null) return null;
  return on === undefined || on === null ? load.area(code) : load.areaOn(code, on);
};
