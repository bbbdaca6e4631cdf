import { policeCase } from './case/definition.ts';
import { crime } from './crime/definition.ts';
import type { LinkDefinition, NounDefinition, SatelliteDefinition } from './define.ts';
import { description } from './description/definition.ts';
import { event } from './event/definition.ts';
import { identifier } from './identifier/definition.ts';
import { intelligenceReport } from './intelligence/definition.ts';
import * as link from './link/definition.ts';
import { locationRecord } from './location/definition.ts';
import { name } from './name/definition.ts';
import { network } from './network/definition.ts';
import { organisationRecord } from './organisation/definition.ts';
import { person } from './person/definition.ts';
import { source } from './source/definition.ts';
import { text } from './text/definition.ts';
import { objectRecord } from './thing/definition.ts';

/** The one list: what exists, in the order in which the importer writes it. */
export const nouns: readonly NounDefinition[] = [
  source,
  person,
  policeCase,
  crime,
  event,
  network,
  intelligenceReport,
];
export const satellites: readonly SatelliteDefinition[] = [
  objectRecord,
  locationRecord,
  organisationRecord,
  name,
  identifier,
  description,
  text,
];
/** Several files may hold links of one type, by the noun at its end. */
export const links: readonly LinkDefinition[] = [
  link.involvedInCase,
  link.involvedInCrime,
  link.involvedInEvent,
  link.used,
  link.presentAt,
  link.workedFor,
  link.knows,
  link.memberOf,
  link.crimePartOf,
  link.eventPartOf,
  link.crimeOccurredAt,
  link.eventOccurredAt,
  link.featuredInCase,
  link.featuredInCrime,
  link.featuredInEvent,
  link.basedAt,
  link.mentions,
];
export const definitions = [...nouns, ...satellites, ...links] as const;
