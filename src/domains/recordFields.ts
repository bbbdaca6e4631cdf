import type { Context } from '../context.ts';
import { versionOf, type Base, type Dated } from './common.ts';

/** What every record and link answers in the same way, so that no noun says it again. */

/** An instant as the API gives it. */
export const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

export const recordFields = {
  force: ({ force }: Base, _: unknown, { load }: Context) => load.force(force),
  grade: ({ sourceEvaluation, informationAssessment, legacyGrade }: Base) => ({
    sourceEvaluation,
    informationAssessment,
    legacyGrade,
  }),
  marking: ({ acl }: Base, _: unknown, { markingOf }: Context) => markingOf(acl),
  recordedAt: ({ knownFrom }: Base) => iso(knownFrom),
  version: versionOf,
  source: ({ sourceId }: Base, _: unknown, { load }: Context) =>
    sourceId === null ? null : load.record.Source.load(sourceId),
};

export const happened = ({ fromMin, fromMax, toMin, toMax, fromPrecision, toPrecision }: Dated) => ({
  fromMin,
  fromMax,
  toMin,
  toMax,
  fromPrecision,
  toPrecision,
});
