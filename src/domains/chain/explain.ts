import type { Step } from '../../analysis/chains.ts';
import type { Gap } from '../../analysis/gap.ts';
import type { StepScore } from '../../analysis/trail.ts';
import type { Context } from '../../context.ts';
import { linkTypes } from '../enumerations.ts';
import type { AnyLink, AnyNode, SourceRecord } from '../records.ts';
import type { ChainFound, SourceFound, StepFound } from './answer.ts';
import { sayStep } from './says.ts';
import type { Scored } from './weights.ts';

type LinkType = StepFound['type'];

/** A step with everything that stands on it, fetched by the nouns' own statements. */
interface Fetched {
  readonly type: LinkType;
  readonly from: AnyNode;
  readonly to: AnyNode;
  readonly links: readonly AnyLink[];
}

/**
 * Fetches what stands on chains and puts it in words: for each, in their order, or nothing for one of which a part vanished
 * between two statements.
 */
export async function explainChains(
  scored: readonly Scored[],
  context: Context,
): Promise<(ChainFound | undefined)[]> {
  const fetched = await Promise.all(scored.map(({ chain: { steps } }) => fetchSteps(steps, context)));
  return Promise.all(
    scored.map(async ({ score, origins }, place) => {
      const steps = fetched[place];
      if (steps === undefined) return undefined;
      const explained = await Promise.all(
        steps.map((step, index) => explain(step, score.steps[index], origins, context)),
      );
      return {
        length: steps.length,
        score: score.score,
        worstSource: score.worstSource ?? null,
        worstInformation: score.worstInformation ?? null,
        worstLegacySource: score.worstLegacySource ?? null,
        worstLegacyInformation: score.worstLegacyInformation ?? null,
        ungraded: score.ungraded,
        forceCodes: [...new Set(steps.flatMap((step) => step.links.map(({ force }) => force)))].sort(),
        steps: explained,
      };
    }),
  );
}

/** Links first: their statements bring both ends along, so that the nodes need no statement of their own. */
async function fetchSteps(steps: readonly Step[], { load }: Context): Promise<Fetched[] | undefined> {
  const rows = await Promise.all(steps.map(({ type, links }) => fetchLinks(type, links, load)));
  const fetched = await Promise.all(
    steps.map(async ({ from, to, type }, index): Promise<Fetched | undefined> => {
      const links = rows[index] ?? [];
      const [start, end] = await Promise.all([load.node(from), load.node(to)]);
      if (!isLinkType(type) || start === null || end === null || links.length === 0) return undefined;
      return { type, from: start, to: end, links };
    }),
  );
  const whole = fetched.filter((step) => step !== undefined);
  return whole.length === steps.length ? whole : undefined;
}

async function fetchLinks(type: string, ids: readonly string[], load: Context['load']): Promise<AnyLink[]> {
  if (!isLinkType(type)) throw new Error(`no links of type ${type} are known`);
  const rows = await Promise.all(ids.map((id): Promise<AnyLink | null> => load.link[type].load(id)));
  return rows.filter((row) => row !== null);
}

const isLinkType = (type: string): type is LinkType => linkTypes.some((known) => known === type);

async function explain(
  step: Fetched,
  part: StepScore | undefined,
  origins: ReadonlyMap<string, string>,
  context: Context,
): Promise<StepFound> {
  if (part === undefined) throw new Error('a step has no score');
  const { factors, score, gap } = part;
  return {
    ...step,
    factors,
    score,
    sources: await sourcesOf(step.links, origins, context),
    overlap: gap?.overlap ?? null,
    gapDays: gap?.overlap === 'NO' ? gap.days : null,
    says: sayStep([step.from, step.to], step.links, gap && inWords(gap)),
  };
}

/** The independent sources of a step: those of one origin stand together, in the order of ids. */
async function sourcesOf(
  links: readonly AnyLink[],
  origins: ReadonlyMap<string, string>,
  { load }: Context,
): Promise<SourceFound[]> {
  const ids = [...new Set(links.flatMap(({ sourceId }) => sourceId ?? []))].sort();
  const byOrigin = new Map<string, SourceRecord[]>();
  const found = await Promise.all(
    ids.filter((id) => origins.has(id)).map((id) => load.record.Source.load(id)),
  );
  for (const source of found) {
    const origin = source === null ? undefined : origins.get(source.id);
    if (origin === undefined || source === null) continue;
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), source]);
  }
  return [...byOrigin.values()].flatMap(([source, ...copies]) =>
    source === undefined ? [] : [{ source, copies }],
  );
}

function inWords({ overlap, days }: Gap): string {
  if (overlap === 'YES') return 'The two uses met in time';
  return overlap === 'NO'
    ? `At least ${days} days lie between the two uses`
    : 'Whether the two uses met in time is not known';
}
