import { planAcquaintances, planFeatures, withoutDoubles } from './acquaintances.ts';
import { lookAround } from './around.ts';
import { planCases } from './cases.ts';
import { organisationChains, planChains, proveChains } from './chains.ts';
import type { Chain } from './chainKinds.ts';
import { planDecoys, type Decoy } from './decoys.ts';
import { planDuplicates } from './duplicates.ts';
import { planCrowdedAddresses, planHubs, planOrganisations } from './hubs.ts';
import { copyForInquiry } from './inquiryCopies.ts';
import { writeLinks } from './linkRows.ts';
import { planMatters, planReports } from './matters.ts';
import { writeNames } from './nameRows.ts';
import { Names } from './names.ts';
import { joinAgain, planNetworks } from './networks.ts';
import { writeMatters, writePeople, writeSources } from './nounRows.ts';
import { planObjects } from './objects.ts';
import { writeText, type Output } from './output.ts';
import { planPeople } from './people.ts';
import { writeDescriptions, writeIdentifiers } from './personRows.ts';
import { planHomes, planScenes } from './places.ts';
import { folderReadme, outReadme } from './readme.ts';
import { inquiry, sizesOf, systemOf, type SampleReference, type SampleSettings } from './settings.ts';
import { writeTexts } from './textRows.ts';
import { writeObjects, writeOrganisations, writePlaces } from './thingRows.ts';
import { writeTruth } from './truth.ts';
import { newWorld, type World } from './world.ts';

/** What a sample holds, before a row of it is written. */
export interface Plan {
  readonly world: World;
  readonly chains: readonly Chain[];
  readonly decoys: readonly Decoy[];
}

/** Told what is done next, in a few words. */
export type Progress = (step: string) => void;

/** @throws Error where so few people can't hold what must be planted */
export function planSample(settings: SampleSettings, reference: SampleReference, progress: Progress): Plan {
  const world = newWorld(settings, reference, sizesOf(settings));
  progress('planning people and cases');
  const ranges = planCases(world);
  planPeople(world, ranges);
  const wanted = planNetworks(world);
  planDuplicates(world, ranges, wanted);
  joinAgain(world);
  const decoys = planDecoys(world);
  progress('planning crimes, events, places and things');
  const around = lookAround(world);
  planMatters(world, around, ranges);
  planObjects(world, around);
  planHomes(world, around);
  planScenes(world, around);
  planHubs(world, around);
  planCrowdedAddresses(world, around);
  planOrganisations(world, around, organisationChains(world.sizes.chains));
  planReports(world, ranges);
  planAcquaintances(world, around);
  planFeatures(world, around);
  withoutDoubles(world);
  progress('planting chains');
  const planted = planChains(world);
  const chains = [...planted, ...copyForInquiry(world, ranges, planted)];
  progress('proving the chains');
  proveChains(world, chains);
  return { world, chains, decoys };
}

/** The day that a manifest gives: fixed, since the clock is no part of a sample. */
const madeAt = '2025-12-31T00:00:00Z';

const manifest = (force: string): string =>
  `${JSON.stringify({ force, system: systemOf(force), synthetic: true, made_at: madeAt }, null, 2)}\n`;

/** Writes a sample: a folder for each force, one for the inquiry, and `truth`. */
export function writeSample({ world, chains, decoys }: Plan, output: Output, progress: Progress): void {
  const { settings, reference } = world;
  const forces = reference.forces.slice(0, settings.forces);
  const codes = [...forces.map(({ code }) => code), inquiry];
  const names = new Names(world);
  writeText(output, 'README.md', outReadme(settings, forces));
  for (const code of codes) {
    writeText(output, `${code}/manifest.json`, manifest(code));
    writeText(output, `${code}/README.md`, folderReadme(code));
  }
  progress('writing people and their records');
  writeSources(world, output, codes);
  writePeople(world, output, codes);
  writeNames(world, names, output, codes);
  writeIdentifiers(world, output, codes);
  writeDescriptions(world, output, codes);
  progress('writing cases, crimes, events and things');
  writeMatters(world, output, codes);
  writeTexts(world, output, codes);
  writeObjects(world, output, codes);
  writePlaces(world, output, codes);
  writeOrganisations(world, output, codes);
  progress('writing links');
  writeLinks(world, output, codes);
  progress('writing the planted truth');
  writeTruth(world, output, codes, { chains, decoys, names });
}
