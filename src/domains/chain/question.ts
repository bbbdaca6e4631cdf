import type { Context } from '../../context.ts';
import { Invalid, LimitExceeded, NotFound } from '../../errors.ts';
import type { Ref } from '../ref.ts';
import type { SetAsideFound } from './answer.ts';
import type { Hub } from './hubs.ts';

/** What `linksBetween` and `linksAcross` read of their arguments alike, and what both say of common things. */

export const mostEnds = 50;
const leastCommonAbove = 3;

/** Above how many readable neighbours a thing is common. Throws LimitExceeded or Invalid out of bounds. */
export const commonAboveOf = (asked: number | null | undefined): number =>
  within('commonAbove', asked ?? 50, leastCommonAbove, 1_000_000);

/**
 * What no chain may run through; a row about a thing stands for the thing. One that is not there, or hidden, is in no chain anyway, so
 * nothing is said of it. Throws LimitExceeded for too many, Invalid for an end of the chains.
 */
export async function avoided(
  refs: readonly Ref[],
  ends: readonly string[],
  { idOf, endsOf: resolve }: Context,
): Promise<string[]> {
  within('avoiding', refs.length, 0, mostEnds);
  const named = refs.map((ref, place) => idOf(`avoiding[${place}]`, ref));
  const found = await resolve(named);
  const ids = named.map((id, place) => found[place] ?? id);
  const end = ids.findIndex((id) => ends.includes(id));
  if (end !== -1) throw new Invalid(`avoiding[${end}]: an end of the chains can't be avoided.`);
  return [...new Set(ids)];
}

/** A number within its bounds. Throws LimitExceeded above, Invalid below. */
export function within(place: string, value: number, least: number, most: number): number {
  if (value > most) throw new LimitExceeded(place, `${place}: ${value} asked, at most ${most} is allowed.`);
  if (value < least) throw new Invalid(`${place}: ${value} asked, expected ${least} to ${most}.`);
  return value;
}

/** The entities and things that are meant. Throws NotFound for the first that is not there, or not for this reader. */
export async function endsOf(
  place: string,
  refs: readonly Ref[],
  { idOf, endsOf: resolve }: Context,
): Promise<string[]> {
  if (refs.length === 0) throw new Invalid(`${place}: expected at least one record.`);
  within(place, refs.length, 1, mostEnds);
  const ends = await resolve(refs.map((ref, index) => idOf(`${place}[${index}]`, ref)));
  return ends.map((end, index) => {
    if (end === null) throw new NotFound(`${place}[${index}]`);
    return end;
  });
}

/** A thing that is asked about is not set aside, however common it is. */
export async function hubsBut(
  ends: readonly string[],
  above: number,
  { hubs }: Context,
): Promise<readonly Hub[]> {
  const asked = new Set(ends);
  return (await hubs(above)).filter(({ id }) => !asked.has(id));
}

/** Common things that an answer lists. */
export const mostSetAside = 50;

/** The common things that a search reached, and whether there are more. */
export interface SetAsideList {
  readonly setAside: readonly SetAsideFound[];
  readonly more: boolean;
}

/** The common things that a search reached from each of its sides; those that join all sides first, then by id. */
export async function setAside(
  hubs: readonly Hub[],
  sides: readonly ReadonlySet<string>[],
  { load }: Context,
): Promise<SetAsideList> {
  const reached = hubs
    .filter(({ id }) => sides.some((side) => side.has(id)))
    .map((hub) => ({ ...hub, joinsBoth: sides.length > 1 && sides.every((side) => side.has(hub.id)) }))
    .sort((a, b) => Number(b.joinsBoth) - Number(a.joinsBoth) || (a.id < b.id ? -1 : 1));
  const found = await Promise.all(
    reached
      .slice(0, mostSetAside)
      .map(async ({ id, neighbours, byNature, joinsBoth }): Promise<SetAsideFound[]> => {
        const thing = await load.record.Thing.load(id);
        return thing === null
          ? []
          : [{ thing, reason: byNature ? 'KIND' : 'NEIGHBOURS', neighbours, joinsBoth }];
      }),
  );
  return { setAside: found.flat(), more: reached.length > mostSetAside };
}
