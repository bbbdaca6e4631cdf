import { isKnown } from './around.ts';
import { CommonCells } from './commonCells.ts';
import { nickname, streetNames, transliterated } from './nameForms.ts';
import type { Names } from './names.ts';
import { openFiles } from './nounRows.ts';
import type { Output } from './output.ts';
import { cell } from './output.ts';
import { belowAt, streamSeed, unitAt } from './random.ts';
import type { World } from './world.ts';

/** names.csv: of each person known by name the legal name, aliases and nicknames, and what networks are called. */

const aliases = 0.3;
const unknownNickname = 0.6;

const first = [
  'Amber',
  'Birch',
  'Cinder',
  'Drift',
  'Ember',
  'Fathom',
  'Garnet',
  'Heron',
  'Ivory',
  'Juniper',
  'Kelp',
  'Lantern',
];
const second = ['Ring', 'Row', 'Circle', 'Group', 'Quay set', 'Depot set', 'House', 'Crew'];

export function writeNames(world: World, names: Names, output: Output, codes: readonly string[]): void {
  const { people, networks, settings } = world;
  const stream = streamSeed(settings.seed, 'aliases');
  const lines = openFiles(output, codes, 'names.csv');
  const cells = new CommonCells(world, 'names.csv');
  const counts = codes.map(() => 0);
  let row = 0;
  const add = (
    force: number,
    subject: string,
    source: number,
    recorded: number,
    kind: string,
    parts: readonly string[],
  ): void => {
    const no = (counts[force] ?? 0) + 1;
    counts[force] = no;
    lines[force]?.add(
      `N${no},${subject},${kind},${parts.map(cell).join(',')},${cells.of(row, source, recorded, false)}`,
    );
    row += 1;
  };
  for (let at = 0; at < people.count; at += 1) {
    const said = (kind: string, ...parts: readonly string[]): void =>
      add(
        people.force.at(at),
        `${people.reference(at)},`,
        people.source.at(at),
        people.recorded.at(at),
        kind,
        parts,
      );
    if (!isKnown(world, at)) {
      const draw = belowAt(stream, at, 2, streetNames.length);
      if (unitAt(stream, at, 0) < unknownNickname) said('STREET', streetNames[draw] ?? '', '', '');
      continue;
    }
    const { given, middle, family } = names.recorded(at);
    said('LEGAL', given, middle, family);
    if (unitAt(stream, at, 0) >= aliases) continue;
    const drawn = unitAt(stream, at, 1);
    if (drawn < 0.5) said('NICKNAME', nickname(given, belowAt(stream, at, 2, 4)), '', '');
    else if (drawn < 0.75) said('ALIAS', transliterated(given, names.traditionOf(at)), '', family);
    else said('STREET', streetNames[belowAt(stream, at, 3, streetNames.length)] ?? '', '', '');
  }
  for (let at = 0; at < networks.count; at += 1) {
    const name = `${first[belowAt(stream, at, 10, first.length)] ?? ''} ${second[belowAt(stream, at, 11, second.length)] ?? ''} ${1 + (at % 97)}`;
    add(
      networks.force.at(at),
      `,${networks.reference(at)}`,
      networks.source.at(at),
      networks.recorded.at(at),
      'ALIAS',
      [name, '', ''],
    );
  }
  for (const one of lines) one.close();
}
