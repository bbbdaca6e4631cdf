import type { Context } from '../../context.ts';
import { Invalid } from '../../errors.ts';

/** Throws Invalid for a list without a code, and for a code that no force has: a typing error must not read as "nothing is there". Codes are public. */
export async function knownForces(
  place: string,
  codes: readonly string[] | null | undefined,
  { load }: Context,
): Promise<void> {
  if (!codes) return;
  if (codes.length === 0) throw new Invalid(`${place}: expected at least one code, or no list.`);
  const known = new Set((await load.forces()).map(({ code }) => code));
  const index = codes.findIndex((code) => !known.has(code));
  if (index !== -1) throw new Invalid(`${place}[${index}]: expected the code of a force.`);
}
