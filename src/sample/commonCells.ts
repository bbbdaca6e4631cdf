import { commonFields, idField, markingFields, periodColumns, sourceRef } from '../domains/common.ts';
import type { Definition } from '../domains/define.ts';
import { bases, informationAssessments, mopiGroups, sourceEvaluations } from '../domains/enumerations.ts';
import { dateText, dayText, instantText, lastDay } from './dates.ts';
import { markingOf } from './markings.ts';
import { byShares, belowAt, streamSeed, unitAt } from './random.ts';
import type { World } from './world.ts';

/** The columns that every row has, as the definitions name them, and what the sample puts there. */

/** The header of a file: the row's own columns, then the common ones. */
export function headerOf(definition: Definition): string[] {
  const ends =
    definition.kind === 'link'
      ? [definition.start, definition.end]
      : definition.kind === 'satellite'
        ? definition.subjects
        : [];
  return [
    idField.column,
    ...ends.map(({ column }) => column),
    ...Object.values(definition.fields).map(({ column }) => column),
    sourceRef.column,
    ...Object.values(commonFields).map(({ column }) => column),
    ...Object.values(markingFields).map(({ column }) => column),
    ...(definition.dated ? [periodColumns.from.column, periodColumns.to.column] : []),
  ];
}

const legacySources = ['A', 'B', 'C', 'D', 'E'] as const;
const ranks = ['PC', 'DC', 'DS', 'INTEL'] as const;
/** 6 % of what is assessed is E, suspected false. */
const information = [0.3, 0.26, 0.22, 0.16, 0.06] as const;
const soundInformation = [0.32, 0.28, 0.22, 0.18, 0] as const;
const legacyAlone = 0.1;

/** The common cells of the rows of one file. */
export class CommonCells {
  private readonly stream: number;
  private readonly world: World;

  constructor(world: World, file: string) {
    this.world = world;
    this.stream = streamSeed(world.settings.seed, `rows ${file}`);
  }

  /**
   * From source to retraction, joined. `earliest` is the day before which the row can't have been recorded; `sound` leaves
   * out grades that are never part of a chain.
   */
  of(at: number, source: number, earliest: number, sound: boolean): string {
    const { stream, world } = this;
    const { gsc, handling, strand, team } = markingOf(world.sources.marking.at(source));
    const recorded = Math.min(lastDay, earliest + belowAt(stream, at, 50, 20));
    const basis = bases[byShares(unitAt(stream, at, 51), [0.3, 0.15, 0.4, 0.08, 0.07])] ?? '';
    const group = byShares(unitAt(stream, at, 52), [0.35, 0.35, 0.15, 0.15]);
    const review = dayText(recorded + 2200 + 900 * (3 - group) + belowAt(stream, at, 53, 700));
    const by = `${ranks[belowAt(stream, at, 54, ranks.length)] ?? ''}-${1000 + belowAt(stream, at, 55, 9000)}`;
    const head = `${world.sources.reference(source)},${basis},${this.grade(at, sound)}`;
    return `${head},${mopiGroups[group] ?? ''},${review},${by},${gsc},${handling},${strand},${team},${instantText(recorded, stream, at)},`;
  }

  private grade(at: number, sound: boolean): string {
    const { stream } = this;
    if (!sound && unitAt(stream, at, 56) < legacyAlone) {
      const source = legacySources[belowAt(stream, at, 57, 5)] ?? '';
      return `,,${source}/${1 + byShares(unitAt(stream, at, 58), information)}/${1 + belowAt(stream, at, 59, 5)}`;
    }
    const source = sourceEvaluations[byShares(unitAt(stream, at, 57), [0.4, 0.4, 0.2])] ?? '';
    const shares = sound ? soundInformation : information;
    return `${source},${informationAssessments[byShares(unitAt(stream, at, 58), shares)] ?? ''},`;
  }

  /** `from` and `to`; a day of 0 is none. */
  period(at: number, day: number, until: number): string {
    return `${day === 0 ? '' : dateText(day, this.stream, at)},${until === 0 ? '' : dateText(Math.min(lastDay, Math.max(day, until)), this.stream, at + 500_000_000)}`;
  }
}
