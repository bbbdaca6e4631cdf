/** When something held: days (ISO 8601, `2004-03-01`) between which it began and ended; null where not known. */
export interface Period {
  readonly fromMin: string | null;
  readonly fromMax: string | null;
  readonly toMin: string | null;
  readonly toMax: string | null;
}

export interface Gap {
  /** The fewest days from the end of the one period to the beginning of the other that the dates allow; 0 if they may meet. */
  readonly days: number;
  /** The most days that the dates allow; undefined where they set no bound. */
  readonly most: number | undefined;
  /** YES: they surely met. NO: they surely did not. UNKNOWN: the dates do not settle it. */
  readonly overlap: 'YES' | 'NO' | 'UNKNOWN';
}

const millisecondsPerDay = 86_400_000;

const dayOf = (date: string | null, otherwise: number): number =>
  date === null ? otherwise : Date.parse(date) / millisecondsPerDay;

/** The bounds of beginning and end, each tightened by the other: a period ends no earlier than it begins. */
function boundsOf({ fromMin, fromMax, toMin, toMax }: Period) {
  const earliestStart = dayOf(fromMin, -Infinity);
  const latestEnd = dayOf(toMax, Infinity);
  return {
    earliestStart,
    latestStart: Math.min(dayOf(fromMax, Infinity), latestEnd),
    earliestEnd: Math.max(dayOf(toMin, -Infinity), earliestStart),
    latestEnd,
  };
}

/** How far apart two periods lie, for a thing "used here until 2004, there from 2019". The same whichever comes first. */
export function gapBetween(one: Period, other: Period): Gap {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  const days = Math.max(0, b.earliestStart - a.latestEnd, a.earliestStart - b.latestEnd);
  const most = Math.max(0, b.latestStart - a.earliestEnd, a.latestStart - b.earliestEnd);
  return {
    days,
    most: Number.isFinite(most) ? most : undefined,
    overlap: days > 0 ? 'NO' : most === 0 ? 'YES' : 'UNKNOWN',
  };
}
