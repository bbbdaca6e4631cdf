import type { Disclosure } from '../disclosure.ts';
import type { FoundLink, FoundNode } from './found.ts';
import type { ExportGrade, ExportLink, ExportNode, ExportPeriod } from './graph.ts';
import { markingOf, strictest } from './marking.ts';

/** From what was found to what is told. Free text is in neither; what may be told `disclosure.ts` says. */

type Satellite = FoundNode['identifiers'][number] | FoundNode['names'][number] | FoundNode['records'][number];

/** What a node of an export is made of: the rows behind its label and reference, and no others. */
export interface NodeParts {
  readonly node: ExportNode;
  /** Ids of the records that were disclosed, for the access record. */
  readonly disclosed: readonly string[];
}

const noPeriod: ExportPeriod = { fromMin: null, fromMax: null, toMin: null, toMax: null };
const noGrade: ExportGrade = { sourceEvaluation: null, informationAssessment: null, legacyGrade: null };

const words = (parts: readonly (string | null)[], by = ' '): string | null => {
  const said = [...new Set(parts.filter((part) => part !== null && part !== ''))];
  return said.length === 0 ? null : said.join(by);
};

type ThingRecord = FoundNode['records'][number];

const valueOf = ({ value, title, building, street, town, postcode }: ThingRecord): string | null =>
  value ?? words([title, words([building, street]), town, postcode], ', ');

const sortOf = ({ objectType, locationType, organisationType }: ThingRecord): string | null =>
  objectType ?? locationType ?? organisationType;

/** What a record or thing is called in one export where it may not be named. */
const pseudonym = (kind: string, id: string): string => `${kind.toLowerCase()} ${id.slice(0, 6)}`;

function thingNode(found: FoundNode, disclosure: Disclosure): NodeParts {
  const id = disclosure.idOf(found.id);
  const records = [...found.records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const shown = disclosure.showsValue(found);
  const label = shown ? words(records.map(valueOf), '; ') : null;
  return {
    node: {
      ...blank(found, id),
      label: label ?? pseudonym(found.__typename, id),
      sort: words(records.map(sortOf)),
      forces: [...new Set(records.map(({ force }) => force))].sort(),
      marking: strictest(records.map(({ marking }) => markingOf(marking))),
    },
    disclosed: [found.id, ...records.map((record) => record.id)],
  };
}

const blank = (found: FoundNode, id: string): Omit<ExportNode, 'label' | 'marking'> => ({
  id,
  kind: found.__typename,
  sort: null,
  status: null,
  forces: found.force === undefined ? [] : [found.force],
  system: null,
  reference: null,
  happened: found.happened ?? noPeriod,
  grade: found.grade ?? noGrade,
  recordedAt: found.recordedAt,
});

function recordNode(found: FoundNode, disclosure: Disclosure): NodeParts {
  const id = disclosure.idOf(found.id);
  const named = found.__typename !== 'Person' || disclosure.isNamed(found);
  const name = named ? (found.name ?? [...found.names].sort((a, b) => (a.id < b.id ? -1 : 1))[0]) : undefined;
  const own = named
    ? found.identifiers.find(({ kind, force }) => kind === 'FORCE_REFERENCE' && force === found.force)
    : undefined;
  const rows: Satellite[] = [name, own].filter((row) => row !== undefined);
  const label = name && words([name.given, name.middle, name.family]);
  const markings = [
    ...(found.marking === undefined ? [] : [found.marking]),
    ...rows.map(({ marking }) => marking),
  ];
  return {
    node: {
      ...blank(found, id),
      label: label ?? own?.value ?? pseudonym(found.__typename, id),
      sort: found.identityStatus ?? found.offence ?? found.eventType,
      status: found.caseStatus ?? found.crimeStatus ?? found.networkStatus,
      system: own?.system ?? null,
      reference: own?.value ?? null,
      recordedAt: named ? found.recordedAt : null,
      marking: strictest(markings.map(markingOf)),
    },
    disclosed: [found.id, ...rows.map((row) => row.id)],
  };
}

/** A node as it is told. */
export const nodeOf = (found: FoundNode, disclosure: Disclosure): NodeParts =>
  found.force === undefined ? thingNode(found, disclosure) : recordNode(found, disclosure);

/** Roles beside which the child marker stands; of anybody else an export says no age. */
const accused: ReadonlySet<string | null> = new Set([
  'OFFENDER',
  'SUSPECT',
  'PERSON_OF_INTEREST',
  'FACILITATOR',
]);

/** A link as it is told; `chains` are the chains that run over it. */
export function linkOf(found: FoundLink, disclosure: Disclosure, chains: readonly number[]): ExportLink {
  const { role, usedAs, presentAs, workedAs, knownAs, memberAs, featuredAs } = found;
  const open = disclosure.showsReference(found);
  return {
    id: disclosure.idOf(found.id),
    kind: found.type,
    source: disclosure.idOf(found.start),
    target: disclosure.idOf(found.end),
    as: role ?? usedAs ?? presentAs ?? workedAs ?? knownAs ?? memberAs ?? featuredAs,
    legalStatus: found.legalStatus,
    under18: accused.has(role) ? found.under18 : null,
    basis: found.basis,
    chains,
    forces: [found.force],
    system: open ? found.system : null,
    reference: open ? found.reference : null,
    happened: found.happened,
    grade: found.grade,
    marking: markingOf(found.marking),
    recordedAt: open ? found.recordedAt : null,
  };
}
