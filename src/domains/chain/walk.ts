import { Invalid } from '../../errors.ts';
import type {
  DateRange,
  InformationAssessment,
  LegacyGrades,
  LinkType,
  PersonRole,
  SourceEvaluation,
} from '../../generated/graphql.ts';

/** Which links a search walks; the parameter `walk` of the statements that fetch balls. */
export interface Walk {
  readonly roles: readonly string[];
  /** Information that is suspected to be false is walked. */
  readonly doubted: boolean;
  readonly disproved: boolean;
  /** Null for all. */
  readonly types: readonly string[] | null;
  /** The first and the last day that a link may touch. */
  readonly since: string;
  readonly until: string;
  /** Null for any, none among them. */
  readonly sources: readonly string[] | null;
  readonly informations: readonly string[] | null;
  /** Links that carry a grade of the old scheme alone are walked. */
  readonly legacy: boolean;
}

/** What `linksBetween` and `linksAcross` take beside their ends. */
export interface WalkArgs {
  readonly via?: readonly LinkType[] | null;
  readonly without?: readonly LinkType[] | null;
  readonly happened?: DateRange | null;
  readonly maxSource?: SourceEvaluation | null;
  readonly maxInformation?: InformationAssessment | null;
  readonly legacy?: LegacyGrades | null;
  readonly includeRoles?: readonly PersonRole[] | null;
  readonly includeDisproved?: boolean | null;
}

/** Roles whose links no chain runs through: a social worker or a complainant is not "the link" (domain.md, `LinkType`). */
const rolesSetAside: readonly PersonRole[] = ['PROFESSIONAL', 'REPORTING_PERSON'];

const sourceScale: readonly SourceEvaluation[] = ['ONE', 'TWO', 'THREE'];
const informationScale: readonly InformationAssessment[] = ['A', 'B', 'C', 'D', 'E'];

/** The values of a scale that are no worse than one of them. */
const upTo = <T>(scale: readonly T[], worst: T | null | undefined): readonly T[] | null =>
  worst === null || worst === undefined ? null : scale.slice(0, scale.indexOf(worst) + 1);

function typesOf({ via, without }: WalkArgs, all: readonly LinkType[]): readonly LinkType[] | null {
  if (!via && !without) return null;
  const types = (via ?? all).filter((type) => without?.includes(type) !== true);
  if (types.length > 0) return types;
  throw new Invalid('via, without: expected to leave at least one type of link.');
}

function rolesOf({ includeRoles }: WalkArgs): readonly PersonRole[] {
  const other = includeRoles?.find((role) => !rolesSetAside.includes(role));
  if (other !== undefined) {
    throw new Invalid(`includeRoles: ${other} is walked anyway, expected ${rolesSetAside.join(' or ')}.`);
  }
  return rolesSetAside.filter((role) => includeRoles?.includes(role) !== true);
}

/**
 * What the arguments mean for the search. A link without dates stays whatever `happened` says, for "not known" is no "no"; one without
 * a grade of 3x5x2 can't be shown to meet a bound, and only `legacy` speaks for those of the old scheme (domain.md, invariant 7).
 * @param all every type of link that a chain may have
 * @throws Invalid for arguments that leave nothing to walk, or a span of days that ends before it begins
 */
export function walkOf(args: WalkArgs, all: readonly LinkType[]): Walk {
  const since = args.happened?.from ?? '';
  const until = args.happened?.to ?? '9999-12-31';
  if (until < since)
    throw new Invalid('happened: expected a span of days that does not end before it begins.');
  return {
    roles: rolesOf(args),
    doubted: args.maxInformation === 'E',
    disproved: args.includeDisproved ?? false,
    types: typesOf(args, all),
    since,
    until,
    sources: upTo(sourceScale, args.maxSource),
    informations: upTo(informationScale, args.maxInformation),
    legacy: args.legacy !== 'EXCLUDE',
  };
}
