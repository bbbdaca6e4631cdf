/** Which code of an area was valid on a day: codes change, and a join by area uses the one of the day (domain.md, invariant 16). */

export const areaKinds = ['TOWN', 'LOCAL_AUTHORITY', 'POLICE_FORCE_AREA'] as const;

/** What the rules need of an area. Days are ISO 8601; `validTo` is the last day, null while the code stands. */
export interface AreaSpan {
  readonly code: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly supersededBy: string | null;
}

/** An area as the graph has it. */
export interface AreaNode extends AreaSpan {
  readonly __typename: 'Area';
  readonly name: string;
  readonly kind: (typeof areaKinds)[number];
  /** The code of its force, and of the area that it lies in. */
  readonly force: string | null;
  readonly within: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Whether a code was valid on a day; an end that no list gives is open. */
export const validOn = ({ validFrom, validTo }: AreaSpan, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

/** Codes that others took the place of, by the code that did. */
export interface Areas<A extends AreaSpan> {
  readonly byCode: ReadonlyMap<string, A>;
  readonly before: ReadonlyMap<string, readonly A[]>;
}

export function areasByCode<A extends AreaSpan>(areas: readonly A[]): Areas<A> {
  const before = new Map<string, A[]>();
  for (const area of areas) {
    if (area.supersededBy === null) continue;
    const others = before.get(area.supersededBy);
    if (others === undefined) before.set(area.supersededBy, [area]);
    else others.push(area);
  }
  return { byCode: new Map(areas.map((area) => [area.code, area])), before };
}

/**
 * The codes that stood for an area on a day: its own where it was valid, else those of its successors, else those of its
 * predecessors, of which there are several where areas were joined. None for a code that no list has.
 */
export function codesOn<A extends AreaSpan>(
  { byCode, before }: Areas<A>,
  code: string,
  day: string,
): readonly A[] {
  const start = byCode.get(code);
  if (start === undefined) return [];
  const seen = new Set<string>([code]);
  for (let later: A | undefined = start; later !== undefined;) {
    if (validOn(later, day)) return [later];
    const next: string | null = later.supersededBy;
    if (next === null || seen.has(next)) break;
    seen.add(next);
    later = byCode.get(next);
  }
  const found: A[] = [];
  const visited = new Set<string>([code]);
  let ring: readonly A[] = [start];
  while (ring.length > 0) {
    const earlier = ring
      .flatMap((area) => before.get(area.code) ?? [])
      .filter((area) => !visited.has(area.code));
    for (const area of earlier) visited.add(area.code);
    found.push(...earlier.filter((area) => validOn(area, day)));
    ring = earlier.filter((area) => !validOn(area, day));
  }
  return found;
}

/**
 * The area that a code stands for, by its code on a day. Nothing where none was valid, and where several were joined into
 * one: which of them a record meant is not known, and a guess would be an invention.
 */
export function areaOn<A extends AreaSpan>(
  areas: readonly A[] | Areas<A>,
  code: string,
  day: string,
): A | undefined {
  const found = codesOn('byCode' in areas ? areas : areasByCode(areas), code, day);
  return found.length === 1 ? found[0] : undefined;
}
