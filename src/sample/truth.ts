import type { Chain, Stop } from './chainKinds.ts';
import type { Decoy } from './decoys.ts';
import { errorNames, hasError } from './duplicates.ts';
import { linkReference } from './linkRows.ts';
import { keyText } from './markings.ts';
import type { Names } from './names.ts';
import { cell, Lines, type Output } from './output.ts';
import { coercedOf } from './roles.ts';
import { systemOf } from './settings.ts';
import type { Nouns } from './nouns.ts';
import { first, firstNames, trait, type World } from './world.ts';

/** The truth that was planted, which is never imported. References are `force/system/reference`. */

type Refer = (nouns: Nouns, at: number) => string;

const referrer =
  (codes: readonly string[]): Refer =>
  (nouns, at) => {
    const code = codes[nouns.force.at(at)] ?? '';
    return `${code}/${systemOf(code)}/${nouns.reference(at)}`;
  };

export function writeTruth(
  world: World,
  output: Output,
  codes: readonly string[],
  {
    chains,
    decoys,
    names,
  }: { readonly chains: readonly Chain[]; readonly decoys: readonly Decoy[]; readonly names: Names },
): void {
  const refer = referrer(codes);
  writeChains(world, output, codes, chains, refer);
  writeDuplicates(world, output, refer);
  writeDecoys(world, output, decoys, refer);
  writeCoerced(world, output, refer);
  writeOrigins(world, output, names, refer);
  writeNetworks(world, output, refer);
}

function writeChains(
  world: World,
  output: Output,
  codes: readonly string[],
  chains: readonly Chain[],
  refer: Refer,
): void {
  const lines = new Lines(output, 'truth/links.csv', [
    'name',
    'from',
    'to',
    'hops',
    'way',
    'link_rows',
    'markings',
    'shape',
    'read_by_all',
  ]);
  const stop = ({ kind, at }: Stop): string => refer(world[kind], at);
  for (const { name, shape, stops, thing, rows, open } of chains) {
    const half = stops.length / 2;
    const things = world[thing.kind];
    const way = [
      ...stops.slice(1, half).map(stop),
      refer(things, thing.row),
      ...stops.slice(half, -1).map(stop),
    ];
    const keyed = stops.map(({ kind, at }) => {
      const nouns = world[kind];
      return `${refer(nouns, at)}=${keyText(world, codes[nouns.force.at(at)] ?? '', nouns.source.at(at))}`;
    });
    const linked = rows.map(({ file, row }) => {
      const { source } = world.links[file];
      const owner = codes[world.sources.force.at(source.at(row))] ?? '';
      return {
        reference: `${owner}/${systemOf(owner)}/${linkReference(file, row)}`,
        key: keyText(world, owner, source.at(row)),
      };
    });
    const markings = [...keyed, ...linked.map(({ reference, key }) => `${reference}=${key}`)].join(';');
    const [from, to] = [stops[0], stops.at(-1)];
    if (from === undefined || to === undefined) continue;
    lines.add(
      `${name},${stop(from)},${stop(to)},${shape.hops},${way.join(';')},${linked.map(({ reference }) => reference).join(';')},${markings},${shape.name},${open ? 'yes' : 'no'}`,
    );
  }
  lines.close();
}

function writeDuplicates(world: World, output: Output, refer: Refer): void {
  const { people, settings } = world;
  const lines = new Lines(output, 'truth/duplicates.csv', ['person', 'again', 'errors']);
  for (let at = 0; at < people.count; at += 1) {
    if (people.base.at(at) < 0 || people.force.at(at) >= settings.forces) continue;
    const errors = errorNames.filter((error) => hasError(settings.seed, at, error)).join(';');
    lines.add(`${refer(people, people.base.at(at))},${refer(people, at)},${errors}`);
  }
  lines.close();
}

function writeDecoys({ people }: World, output: Output, decoys: readonly Decoy[], refer: Refer): void {
  const lines = new Lines(output, 'truth/decoys.csv', ['kind', 'person', 'other']);
  for (const { kind, person, other } of decoys) {
    lines.add(`${kind},${refer(people, person)},${other < 0 ? '' : refer(people, other)}`);
  }
  lines.close();
}

/** Victims who are suspects in a later record: those who were made to take part, and convictions to be reviewed. */
function writeCoerced(world: World, output: Output, refer: Refer): void {
  const { people, cases, links, settings } = world;
  const lines = new Lines(output, 'truth/coerced.csv', ['person', 'victim_in', 'suspect_in', 'kind']);
  const rows = links.person_case;
  for (let row = 0; row < rows.count; row += 1) {
    const person = rows.a.at(row);
    const own = people.caseOf.at(person);
    if (
      people.force.at(person) >= settings.forces ||
      !people.has(person, trait.COERCED) ||
      rows.b.at(row) === own
    )
      continue;
    const kind = coercedOf(rows.extra.at(row)) ? 'COERCED' : 'CONVICTION_TO_REVIEW';
    lines.add(`${refer(people, person)},${refer(cases, own)},${refer(cases, rows.b.at(row))},${kind}`);
  }
  lines.close();
}

function writeOrigins({ people }: World, output: Output, names: Names, refer: Refer): void {
  const lines = new Lines(output, 'truth/origins.csv', ['person', 'first_role', 'tradition']);
  for (let at = 0; at < people.count; at += 1) {
    const named = people.has(at, trait.UNIDENTIFIED) ? '' : names.traditionOf(at);
    lines.add(
      `${refer(people, at)},${firstNames[people.first.at(at)] ?? firstNames[first.LINKED]},${cell(named)}`,
    );
  }
  lines.close();
}

function writeNetworks({ networks }: World, output: Output, refer: Refer): void {
  const lines = new Lines(output, 'truth/networks.csv', ['network', 'again']);
  for (let at = 0; at < networks.count; at += 1) {
    if (networks.base.at(at) >= 0)
      lines.add(`${refer(networks, networks.base.at(at))},${refer(networks, at)}`);
  }
  lines.close();
}
