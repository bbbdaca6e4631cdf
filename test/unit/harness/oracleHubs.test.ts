import { describe, expect, test } from '@jest/globals';
import { shortestBetween, visible, worldOf, type View } from '../../harness/oracle.ts';
import type { Row } from '../../harness/oracle/rows.ts';
import { readerNamed } from './example.ts';

/** What is set aside by its nature, as the rows say that the reader may see; and a network that does not exist. */

const open = { gsc: 'OFFICIAL', handling: 'P', strand: 'GENERAL', team: '' };
const row = (noun: string, id: string, cells: Row['cells']): Row => ({
  key: `X1/rms/${id}`,
  noun,
  force: 'X1',
  system: 'rms',
  cells: { ...open, id, ...cells },
  knownFrom: 0,
  knownTo: Infinity,
});

const people = ['P1', 'P2'].map((id) => row('Person', id, {}));
const options = { maxHops: 6, commonAbove: 50, includeCommon: false };

const lengths = (view: View, includeCommon: boolean): number[] =>
  shortestBetween(view, ['X1/rms/P1'], ['X1/rms/P2'], { ...options, includeCommon }).map(
    ({ types }) => types.length,
  );

/** Two people joined by one thing, and what the rows about it call it. */
function joined(noun: string, link: string, column: string, rows: readonly Row['cells'][]): View {
  const about = rows.map((cells, at) => row(noun, `A${at}`, { uprn: '7', registry_number: '7', ...cells }));
  const links = people.map(({ cells }, at) =>
    row(link, `L${at}`, { person_id: cells['id'] ?? '', [column]: `A${at % rows.length}` }),
  );
  return visible(worldOf([...people, ...about, ...links], true), readerNamed('x1-analyst'));
}

describe('common by nature', () => {
  const place = (...rows: Row['cells'][]): View =>
    joined('LocationRecord', 'PRESENT_AT', 'location_id', rows);

  test.each(['TRANSPORT_HUB', 'SHOPPING_CENTRE', 'CUSTODY_SUITE', 'POLICE_STATION', 'HOSPITAL'])(
    'is a place of type %s, set aside unless it is asked for',
    (type) => {
      expect(lengths(place({ type }), false)).toEqual([]);
      expect(lengths(place({ type }), true)).toEqual([2]);
      expect(lengths(place({ type: 'PARK' }), false)).toEqual([2]);
    },
  );

  test('is a public body, and a helpline', () => {
    const body = (type: string): View =>
      joined('OrganisationRecord', 'WORKED_FOR', 'organisation_id', [{ type }]);
    expect([lengths(body('PUBLIC_BODY'), false), lengths(body('PUBLIC_BODY'), true)]).toEqual([[], [2]]);
    expect(lengths(body('SHOP'), false)).toEqual([2]);
    const phone = (type: string): View =>
      joined('ObjectRecord', 'USED', 'object_id', [{ type, value: '+999100000001' }]);
    expect([lengths(phone('HELPLINE'), false), lengths(phone('HELPLINE'), true)]).toEqual([[], [2]]);
    expect(lengths(phone('PHONE'), false)).toEqual([2]);
  });

  test('is what one readable row of two calls so, and not what a hidden row does', () => {
    expect(lengths(place({ type: 'PARK' }, { type: 'HOSPITAL' }), false)).toEqual([]);
    expect(lengths(place({ type: 'PARK' }, { type: 'HOSPITAL', gsc: 'SECRET' }), false)).toEqual([2]);
  });
});

test.each([
  ['SUSPECTED', [2]],
  ['ASSESSED', [2]],
  ['CONFIRMED', [2]],
  ['DISPROVED', []],
])('through a network that is %s there are chains of %j links', (status, expected) => {
  const network = row('Network', 'NW1', { status });
  const members = people.map(({ cells }, at) =>
    row('MEMBER_OF', `M${at}`, { person_id: cells['id'] ?? '', network_id: 'NW1' }),
  );
  const view = visible(worldOf([...people, network, ...members], true), readerNamed('x1-analyst'));
  expect(lengths(view, false)).toEqual(expected);
  expect(shortestBetween(view, ['X1/rms/NW1'], ['X1/rms/P2'], options)).toHaveLength(1);
});
