import {
  acquaintanceNatures,
  featureCapacities,
  legalStatuses,
  networkRoles,
  personRoles,
  presenceNatures,
  useCapacities,
  workCapacities,
} from '../domains/enumerations.ts';
import { links as definitions } from '../domains/index.ts';
import { CommonCells, headerOf } from './commonCells.ts';
import { dayText } from './dates.ts';
import { endsOfRow, type NodeKind } from './graph.ts';
import { needsAssessment } from './networks.ts';
import { Lines, type Output } from './output.ts';
import { belowAt, streamSeed } from './random.ts';
import { coercedOf, legalOf } from './roles.ts';
import { linkFiles, type LinkFile, type World } from './world.ts';

/** The seventeen files of links. */

/** The reference of a link row: only those on planted chains have one. */
export const linkReference = (file: LinkFile, row: number): string =>
  `Y${linkFiles.indexOf(file) + 1}-${row + 1}`;

const involvement = (code: number, extra: number): string =>
  `${personRoles[code] ?? ''},${legalStatuses[legalOf(extra)] ?? ''},${coercedOf(extra) ? 'yes' : ''},,,,`;

type Own = (world: World, row: number) => string;
const coded =
  (file: LinkFile, values: readonly string[]): Own =>
  ({ links }, row) =>
    `${values[links[file].code.at(row)] ?? ''},`;
const nothing: Own = () => '';

function membership(world: World, row: number): string {
  const { code, day } = world.links.person_network;
  const role = networkRoles[code.at(row)] ?? '';
  if (!needsAssessment(code.at(row))) return `${role},,,,,`;
  const number = belowAt(streamSeed(world.settings.seed, 'assessments'), row, 0, 9000);
  return `${role},,DCI-${1000 + number},${dayText(day.at(row) + 10 + (number % 300))},NA-${number},`;
}

/** The cells between ends and source, each with the comma behind it. */
const own: Readonly<Record<LinkFile, Own>> = {
  person_case: (
    {
      links: {
        person_case: { code, extra },
      },
    },
    row,
  ) => involvement(code.at(row), extra.at(row)),
  person_crime: (
    {
      links: {
        person_crime: { code, extra },
      },
    },
    row,
  ) => involvement(code.at(row), extra.at(row)),
  person_event: (
    {
      links: {
        person_event: { code, extra },
      },
    },
    row,
  ) => involvement(code.at(row), extra.at(row)),
  person_object: coded('person_object', useCapacities),
  person_location: coded('person_location', presenceNatures),
  person_organisation: coded('person_organisation', workCapacities),
  person_person: coded('person_person', acquaintanceNatures),
  person_network: membership,
  crime_case: nothing,
  event_case: nothing,
  crime_location: nothing,
  event_location: nothing,
  case_object: coded('case_object', featureCapacities),
  crime_object: coded('crime_object', featureCapacities),
  event_object: coded('event_object', featureCapacities),
  organisation_location: nothing,
  intelligence_link: nothing,
};

const isThing = (kind: NodeKind): boolean =>
  kind === 'objects' || kind === 'places' || kind === 'organisations';

/** Writes the links of every force, file by file. `codes` are the forces' folders. */
export function writeLinks(world: World, output: Output, codes: readonly string[]): void {
  for (const file of linkFiles) {
    const definition = definitions.find((one) => one.file === `${file}.csv`);
    if (definition === undefined) throw new Error(`${file}.csv: no definition of this file.`);
    const header = headerOf(definition);
    const written = codes.map((code) => new Lines(output, `${code}/${file}.csv`, header));
    const cells = new CommonCells(world, file);
    const rows = world.links[file];
    for (let row = 0; row < rows.count; row += 1) {
      const [kindA, kindB] = endsOfRow(world, file, row);
      const [a, b] = [rows.a.at(row), rows.b.at(row)];
      const [from, to] = [world[kindA], world[kindB]];
      const earliest = Math.max(
        isThing(kindA) ? 0 : from.recorded.at(a),
        isThing(kindB) ? 0 : to.recorded.at(b),
        isThing(kindA) && isThing(kindB) ? from.recorded.at(a) : 0,
      );
      const planted = rows.referenced.at(row) === 1;
      const id = planted ? linkReference(file, row) : '';
      const said = own[file](world, row);
      const common = cells.of(row, rows.source.at(row), earliest + 1, planted);
      const period = cells.period(row, rows.day.at(row), rows.until.at(row));
      written[from.force.at(a)]?.add(
        `${id},${from.reference(a)},${to.reference(b)},${said}${common},${period}`,
      );
    }
    for (const lines of written) lines.close();
  }
}
