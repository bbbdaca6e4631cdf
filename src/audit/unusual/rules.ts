import type { Finding } from './finding.ts';
import type { Looks, Use } from './use.ts';

/** The rules of unusual use: each can be told to whom it names, in one sentence. None asks who somebody is. */

export const daysOfRepeated = 3;
export const fewestLooks = 3;
export const denialsADay = 10;
/** A flood is at least so many records in an hour, and so many times what is usual. */
export const floodAtLeast = 500;
export const floodTimes = 5;

/** Records that were always looked up together: one person's names, identifiers and sources come in one answer. */
type Together = Looks & { record: string; others: number };

const daysOf = ({ days }: Looks): string[] => days.split(' ').sort();

const together = ({ byRecord }: Use): Together[] => {
  const groups = new Map<string, Together>();
  for (const [record, looks] of byRecord) {
    const key = `${looks.from} ${looks.to} ${looks.count} ${daysOf(looks).join()}`;
    const before = groups.get(key);
    if (before) before.others += 1;
    else groups.set(key, { ...looks, record, others: 0 });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || (a.from < b.from ? -1 : 1));
};

const name = ({ record, others }: Together): string =>
  others === 0 ? `the record ${record}` : `the record ${record} and ${others} that came with it`;

const repeatedLooks = (use: Use): Finding[] =>
  together(use)
    .filter((looks) => daysOf(looks).length >= daysOfRepeated)
    .map((looks) => ({
      rule: 'REPEATED_LOOK',
      actor: use.actor,
      count: looks.count,
      from: looks.from,
      to: looks.to,
      record: looks.record,
      says: `Looked up ${name(looks)} ${looks.count} times on ${daysOf(looks).length} days without a case reference.`,
    }));

const littleElse = (use: Use): Finding[] => {
  const [most] = together(use);
  const isMost = most !== undefined && most.count >= fewestLooks && most.count * 2 >= use.looks;
  if (!isMost || use.looksWithCase > 0) return [];
  return [
    {
      rule: 'LITTLE_ELSE',
      actor: use.actor,
      count: most.count,
      from: most.from,
      to: most.to,
      record: most.record,
      says: `${most.count} of ${use.looks} looks were at ${name(most)}, none with a case reference.`,
    },
  ];
};

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
};

/** The busiest hour of each day: hour and records. */
const peaks = ({ byHour }: Use): Map<string, { hour: string; count: number }> => {
  const byDay = new Map<string, { hour: string; count: number }>();
  for (const [hour, count] of byHour) {
    const day = hour.slice(0, 10);
    if (count > (byDay.get(day)?.count ?? -1)) byDay.set(day, { hour, count });
  }
  return byDay;
};

const peakOf = (use: Use): number => Math.max(0, ...[...peaks(use).values()].map(({ count }) => count));

const floods = (use: Use, peers: readonly Use[]): Finding[] => {
  const days = peaks(use);
  const ofPeers = median(peers.map(peakOf));
  return [...days].flatMap(([day, { hour, count }]) => {
    const others = [...days].flatMap(([other, peak]) => (other === day ? [] : [peak.count]));
    const usual = Math.max(ofPeers, median(others));
    if (count < floodAtLeast || count < floodTimes * usual) return [];
    return {
      rule: 'FLOOD' as const,
      actor: use.actor,
      count,
      from: `${hour}:00:00.000Z`,
      to: `${hour}:59:59.999Z`,
      says: `${count} records in one hour; the busiest hour of a peer holds ${ofPeers}, that of the other days ${median(others)} (medians).`,
    };
  });
};

const nightExports = ({ actor, nightExports: span }: Use): Finding[] =>
  span === undefined
    ? []
    : [
        {
          rule: 'NIGHT_EXPORT',
          actor,
          ...span,
          says: `${span.count} exports between 22:00 and 06:00, London time.`,
        },
      ];

const manyDenials = ({ actor, denials }: Use): Finding[] =>
  [...denials].flatMap(([day, span]) =>
    span.count < denialsADay
      ? []
      : [{ rule: 'MANY_DENIALS' as const, actor, ...span, says: `${span.count} refusals on ${day}.` }],
  );

const unmaskings = ({ actor, unmaskings: span }: Use): Finding[] =>
  span === undefined
    ? []
    : [
        {
          rule: 'UNMASKED_WITHOUT_CASE',
          actor,
          ...span,
          says: `Asked ${span.count} times to see protected people, without a case reference.`,
        },
      ];

const breaks = ({ actor, breaks: span }: Use): Finding[] =>
  span === undefined
    ? []
    : [
        {
          rule: 'BREAK_GLASS',
          actor,
          ...span,
          says: `Opened records of other forces by herself, by break-glass: ${span.count} times.`,
        },
      ];

/** What is unusual in all of this, actor by actor. */
export const findingsIn = (uses: readonly Use[]): Finding[] =>
  [...uses]
    .sort((a, b) => (a.actor < b.actor ? -1 : 1))
    .flatMap((use) => {
      const peers = uses.filter((other) => other !== use && other.role === use.role && other.byHour.size > 0);
      return [
        ...repeatedLooks(use),
        ...littleElse(use),
        ...floods(use, peers),
        ...nightExports(use),
        ...manyDenials(use),
        ...unmaskings(use),
        ...breaks(use),
      ];
    });
