import { policeCase } from './case/definition.ts';
import type { LinkDefinition, NounDefinition, SatelliteDefinition } from './define.ts';
import { identifier } from './identifier/definition.ts';
import { featured, involvedIn, knows, used } from './link/definition.ts';
import { name } from './name/definition.ts';
import { person } from './person/definition.ts';
import { source } from './source/definition.ts';
import { text } from './text/definition.ts';
import { thingRecord } from './thing/definition.ts';

/** The one list: what exists, in the order in which the importer writes it. */
export const nouns: readonly NounDefinition[] = [source, person, policeCase];
export const satellites: readonly SatelliteDefinition[] = [thingRecord, name, identifier, text];
export const links: readonly LinkDefinition[] = [involvedIn, used, knows, featured];
export const definitions = [...nouns, ...satellites, ...links] as const;
