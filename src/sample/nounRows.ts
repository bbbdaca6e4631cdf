import {
  caseStatuses,
  cocadStrands,
  crimeStatuses,
  eventTypes,
  exploitationTypes,
  identityStatuses,
  networkStatuses,
  sourceKinds,
} from '../domains/enumerations.ts';
import { sexualOffences } from '../domains/crime/rules.ts';
import { definitions } from '../domains/index.ts';
import { CommonCells, headerOf } from './commonCells.ts';
import { dayText, yearOf } from './dates.ts';
import { eventTypeOf } from './matters.ts';
import { Lines, type Output } from './output.ts';
import { belowAt, byShares, streamSeed, unitAt } from './random.ts';
import type { Nouns } from './nouns.ts';
import { trait, type World } from './world.ts';

/** The files of nouns: sources, people, cases, crimes, events, networks, intelligence reports. */

/** Opens one file in each folder, by its name among the definitions. */
export function openFiles(output: Output, codes: readonly string[], file: string): Lines[] {
  const definition = definitions.find((one) => one.file === file);
  if (definition === undefined) throw new Error(`${file}: no definition of this file.`);
  return codes.map((code) => new Lines(output, `${code}/${file}`, headerOf(definition)));
}

/** Writes a file of nouns; `said` gives a row's own cells, `dated` its period or nothing. */
function writeNouns(
  world: World,
  output: Output,
  codes: readonly string[],
  {
    file,
    nouns,
    said,
    day,
    sound = () => false,
  }: {
    readonly file: string;
    readonly nouns: Nouns;
    readonly said: (at: number) => string;
    readonly day?: (at: number) => number;
    readonly sound?: (at: number) => boolean;
  },
): void {
  const lines = openFiles(output, codes, file);
  const cells = new CommonCells(world, file);
  for (let at = 0; at < nouns.count; at += 1) {
    const common = cells.of(at, nouns.source.at(at), nouns.recorded.at(at) - 19, sound(at));
    const period = day === undefined ? '' : `,${cells.period(at, day(at), 0)}`;
    lines[nouns.force.at(at)]?.add(`${nouns.reference(at)},${said(at)}${common}${period}`);
  }
  for (const one of lines) one.close();
}

const draws = (world: World, name: string) => {
  const stream = streamSeed(world.settings.seed, name);
  return {
    share: (at: number, purpose: number, shares: readonly number[]): number =>
      byShares(unitAt(stream, at, purpose), shares),
    of: (at: number, purpose: number, values: readonly string[]): string =>
      values[belowAt(stream, at, purpose, values.length)] ?? '',
    below: (at: number, purpose: number, n: number): number => belowAt(stream, at, purpose, n),
    chance: (at: number, purpose: number, share: number): boolean => unitAt(stream, at, purpose) < share,
  };
};

const titles = [
  'Report',
  'Statement',
  'Interview record',
  'Download',
  'Log',
  'Report sheet',
  'Referral',
  'Court file',
  'Bundle',
  'Note',
];

export function writeSources(world: World, output: Output, codes: readonly string[]): void {
  const { sources } = world;
  const draw = draws(world, 'source facts');
  const lines = openFiles(output, codes, 'sources.csv');
  const cells = new CommonCells(world, 'sources.csv');
  for (let at = 0; at < sources.count; at += 1) {
    const kind = sources.kind.at(at);
    const from = sources.from.at(at);
    const title = `${titles[kind] ?? 'Note'} ${1 + draw.below(at, 0, 90)}`;
    const made = dayText(sources.recorded.at(at) - draw.below(at, 1, 30));
    const own = `${sourceKinds[kind] ?? ''},${title},DC-${1000 + draw.below(at, 2, 9000)},${made},${from < 0 ? '' : sources.reference(from)}`;
    // A source rests on no other source; what it copies stands in a column of its own.
    const common = cells.of(at, at, sources.recorded.at(at), false).replace(/^[^,]*/, '');
    lines[sources.force.at(at)]?.add(`${sources.reference(at)},${own},${common}`);
  }
  for (const one of lines) one.close();
}

const nfa = ['14', '15', '16', '18'];
const openStatuses = [
  'REPORTED',
  'OPEN',
  'UNDER_REVIEW',
  'REOPENED',
  'SUBMITTED_TO_CPS',
  'REFERRED_FOR_REVIEW',
];

/** What became of a case: its outcome goes with its status and its year. */
function outcomeOf(status: string, year: number, nfaCode: string): string {
  if (openStatuses.includes(status)) return '';
  const before = year < 2013;
  if (status === 'CLOSED_NFA') return before ? 'LEGACY_UNDETECTED' : nfaCode;
  if (status === 'DISCONTINUED' || status === 'ACQUITTED' || status === 'CHARGED' || status === 'CONVICTED') {
    return before ? 'LEGACY_DETECTED' : '1';
  }
  return before ? 'LEGACY_DETECTED' : '8';
}

const someFlags = ['CSE', 'CSE;MISSING_REPEAT', 'CCE', 'LOOKED_AFTER', 'S47', 'CP_PLAN', ''];

export function writeMatters(world: World, output: Output, codes: readonly string[]): void {
  const { cases, crimes, events, networks, reports, settings, onChain } = world;
  const facts = draws(world, 'case facts');
  const root = (at: number): number => (cases.base.at(at) < 0 ? at : cases.base.at(at));
  writeNouns(world, output, codes, {
    file: 'cases.csv',
    nouns: cases,
    day: (at) => cases.day.at(at),
    sound: (at) => onChain.cases.has(at),
    said: (at) => {
      const own = root(at);
      const status =
        caseStatuses[
          facts.share(own, 0, [0.03, 0.06, 0.5, 0.08, 0.05, 0.04, 0.03, 0.03, 0.05, 0.08, 0.02, 0.03])
        ] ?? '';
      const strand = cocadStrands[facts.share(own, 1, [0.26, 0.34, 0.12, 0, 0.16, 0.12])] ?? '';
      const flags =
        strand === 'CSE'
          ? facts.of(own, 2, ['CSE', 'CSE;MISSING_REPEAT', 'CSE;LOOKED_AFTER', 'CSE;CCE'])
          : facts.of(own, 2, ['', '', 'S47', 'CP_PLAN', 'LOOKED_AFTER']);
      return `${status},${outcomeOf(status, yearOf(cases.recorded.at(own)), facts.of(own, 3, nfa))},${flags},${strand},`;
    },
  });
  const draw = draws(world, 'matter facts');
  writeNouns(world, output, codes, {
    file: 'crimes.csv',
    nouns: crimes,
    day: (at) => crimes.day.at(at),
    said: (at) => {
      const status = crimeStatuses[draw.share(at, 0, [0.05, 0.15, 0.55, 0.22, 0.03])] ?? '';
      const done =
        status === 'FILED'
          ? outcomeOf('CLOSED_NFA', yearOf(crimes.recorded.at(at)), draw.of(at, 1, nfa))
          : status === 'FINALISED'
            ? outcomeOf('CHARGED', yearOf(crimes.recorded.at(at)), '')
            : '';
      const reported = dayText(Math.max(crimes.day.at(at), crimes.recorded.at(at) - 19));
      return `${draw.of(at, 2, sexualOffences)},${status},${done},${reported},${draw.of(at, 3, someFlags)},${exploitationTypes[draw.share(at, 4, [0.6, 0.1, 0.02, 0.01, 0.12, 0.1, 0.05])] ?? ''},${draw.chance(at, 5, 0.03) ? 'yes' : 'no'},DS-${1000 + draw.below(at, 6, 9000)},`;
    },
  });
  writeNouns(world, output, codes, {
    file: 'events.csv',
    nouns: events,
    day: (at) => events.day.at(at),
    said: (at) =>
      `${eventTypes[eventTypeOf(settings.seed, at)] ?? ''},${draw.of(at, 7, someFlags)},${draw.chance(at, 8, 0.4) ? draw.of(at, 9, exploitationTypes) : ''},`,
  });
  writeNouns(world, output, codes, {
    file: 'networks.csv',
    nouns: networks,
    day: (at) => networks.day.at(at),
    sound: (at) => onChain.networks.has(at),
    said: (at) => {
      const status =
        networkStatuses[
          draw.share(at, 10, onChain.networks.has(at) ? [0.3, 0.4, 0.3, 0] : [0.28, 0.37, 0.25, 0.1])
        ] ?? '';
      const meets = draw.of(at, 11, [
        'IICSA_ORGANISED_NETWORK',
        'IICSA_ORGANISED_NETWORK;COCAD_GROUP',
        'TOR_GROUP_CSEA',
        'LOCAL',
      ]);
      return `${status},${meets},${draw.of(at, 12, ['CSE', 'FAMILIAL', 'INSTITUTIONAL', 'OTHER'])},${draw.of(at, 13, ['SEXUAL', 'ONLINE_SEXUAL', 'MIXED'])},`;
    },
  });
  writeNouns(world, output, codes, {
    file: 'intelligence.csv',
    nouns: reports,
    day: (at) => reports.recorded.at(at) - 20,
    said: (at) => `${draw.of(at, 14, someFlags)},${draw.of(at, 15, exploitationTypes)},`,
  });
}

export function writePeople(world: World, output: Output, codes: readonly string[]): void {
  const { people, onChain } = world;
  const draw = draws(world, 'identity');
  writeNouns(world, output, codes, {
    file: 'people.csv',
    nouns: people,
    sound: (at) => onChain.people.has(at),
    said: (at) => {
      const known = identityStatuses[draw.share(at, 0, [0.8, 0.13, 0.07])] ?? '';
      return `${people.has(at, trait.UNIDENTIFIED) ? 'UNIDENTIFIED' : known},${people.has(at, trait.ANONYMOUS) ? 'yes' : ''},`;
    },
  });
}
