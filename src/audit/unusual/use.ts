import { pointerFormat, type Entry, type StoredIds } from '../entry.ts';

/** How often something was done, and between which instants. Entries may come in any order. */
export type Span = { count: number; from: string; to: string };

/** Looks at one record, without a case reference; the days stand one after the other, with blanks. There are very many of these. */
export type Looks = Span & { days: string };

/** What one actor did, as far as a rule asks. */
export type Use = {
  actor: string;
  role: string;
  /** Looks: answers of few records. */
  looks: number;
  looksWithCase: number;
  /** By record; looks that carry a case reference are not in it. */
  byRecord: Map<string, Looks>;
  /** Records answered, by hour (`2026-03-31T14`). */
  byHour: Map<string, number>;
  /** Refusals by day. */
  denials: Map<string, Span>;
  nightExports: Span | undefined;
  unmaskings: Span | undefined;
  breaks: Span | undefined;
};

/** An answer of more records than this is a list, and no look at each of them. */
export const fewRecords = 50;
/** Pairs of reader and record that are kept in memory at most. */
const mostPairs = 1_000_000;

const londonHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** From 22:00 to 06:00 in London, summer time included. */
export const isNight = (at: string): boolean => {
  const hour = Number(londonHour.format(new Date(at)));
  return hour >= 22 || hour < 6;
};

export const widened = (span: Span | undefined, at: string, more = 1): Span => ({
  count: (span?.count ?? 0) + more,
  from: span && span.from < at ? span.from : at,
  to: span && span.to > at ? span.to : at,
});

const countOf = (ids: StoredIds): number => ('merkleRoot' in ids ? ids.count : ids.length);

const newUse = (actor: string, role: string): Use => ({
  actor,
  role,
  looks: 0,
  looksWithCase: 0,
  byRecord: new Map(),
  byHour: new Map(),
  denials: new Map(),
  nightExports: undefined,
  unmaskings: undefined,
  breaks: undefined,
});

const actorOf = ({ actor, sourceAddress }: Entry): string | undefined => {
  if (actor !== undefined) return actor.force === '' ? actor.subject : `${actor.subject}, ${actor.force}`;
  return sourceAddress === undefined ? undefined : `address ${sourceAddress}`;
};

const isRefusal = ({ operation, outcome }: Entry): boolean =>
  operation === 'DENIAL' || (operation === 'SIGN_IN' && outcome !== 'OK');

/** What may carry an answer besides: a document of which one field was refused, or one that asked for the access record too. */
const answersToo: ReadonlySet<Entry['operation']> = new Set(['DENIAL', 'LOG_READ']);

export type UseSoFar = {
  /** Takes an entry. False once there is more than fits into memory: then nothing may be concluded. */
  add: (entry: Entry) => boolean;
  all: () => readonly Use[];
};

/** Gathers what the rules ask about, entry by entry. */
export const gatherUse = (): UseSoFar => {
  const uses = new Map<string, Use>();
  let pairs = 0;

  const look = (use: Use, ids: StoredIds, { at, caseReference }: Entry): void => {
    if ('merkleRoot' in ids || ids.length === 0 || ids.length > fewRecords) return;
    use.looks += 1;
    if (caseReference !== undefined) {
      use.looksWithCase += 1;
      return;
    }
    const day = at.slice(0, 10);
    for (const id of ids) {
      const looks = use.byRecord.get(id);
      if (looks === undefined) {
        pairs += 1;
        use.byRecord.set(id, { count: 1, from: at, to: at, days: day });
        continue;
      }
      looks.count += 1;
      if (at < looks.from) looks.from = at;
      if (at > looks.to) looks.to = at;
      if (!looks.days.includes(day)) looks.days += ` ${day}`;
    }
  };

  const read = (use: Use, entry: Entry): void => {
    const { at, records = [], unmask, caseReference } = entry;
    const hour = at.slice(0, 13);
    use.byHour.set(hour, (use.byHour.get(hour) ?? 0) + countOf(records));
    if (unmask !== undefined && caseReference === undefined) use.unmaskings = widened(use.unmaskings, at);
    look(use, records, entry);
  };

  const note = (use: Use, entry: Entry): void => {
    const { operation, outcome, at, records = [], format, count = 1 } = entry;
    if (isRefusal(entry)) {
      const day = at.slice(0, 10);
      use.denials.set(day, widened(use.denials.get(day), at, count));
    }
    // Whatever the outcome: one field that fails takes nothing back of what the others answered.
    if (operation === 'CONSULTATION' || (answersToo.has(operation) && countOf(records) > 0)) read(use, entry);
    // An export is read before it is disclosed, and counted there. What `pointers` tells is no file.
    if (operation === 'DISCLOSURE' && format !== pointerFormat && isNight(at))
      use.nightExports = widened(use.nightExports, at);
    if (operation === 'BREAK_GLASS' && outcome === 'OK') use.breaks = widened(use.breaks, at);
  };

  const add = (entry: Entry): boolean => {
    const actor = actorOf(entry);
    if (actor === undefined) return true;
    const use = uses.get(actor) ?? newUse(actor, entry.actor?.role ?? '');
    note(use, entry);
    uses.set(actor, use);
    return pairs <= mostPairs;
  };

  return { add, all: () => [...uses.values()] };
};
