import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ageRange } from '../../../src/domains/age.ts';
import { birthMax, birthMin } from '../../../src/domains/description/rules.ts';
import { objectTypes } from '../../../src/domains/thingTypes.ts';
import { locationForm } from '../../../src/domains/location/normal.ts';
import { organisationForm } from '../../../src/domains/organisation/normal.ts';
import { parseSpan } from '../../../src/domains/period.ts';
import { objectForm, thingKindOf } from '../../../src/domains/thing/normal.ts';
import { surelyAdult } from '../../harness/oracle/ages.ts';
import type { Row } from '../../harness/oracle/rows.ts';
import { thingKey } from '../../harness/oracle/things.ts';

/** What the oracle works out of a row's own cells, compared with the product, which was written apart from it. */

const rowOf = (noun: string, cells: Row['cells'], knownFrom = 0): Row => ({
  key: 'X1/rms/1',
  noun,
  force: 'X1',
  system: 'rms',
  cells,
  knownFrom,
  knownTo: Infinity,
});

const keyOf = (kind: string, form: string | undefined): string =>
  form === undefined ? `${kind}#X1/rms/1` : `${kind}:${form}`;

/** A cell that is filled, as the importer gives it to the rules. */
const filled = (cell: string): string | undefined => (cell === '' ? undefined : cell);

const letters = fc.constantFrom(...'AZKo019 -–.@,/+()é&ǅ'.split(''));
const pieces = fc.array(
  fc.oneof(
    letters,
    fc.constantFrom('ZZ1 ', '4AB', '+999100000001', '001234560000129', ' Ltd', ' - @', 'a@b.c'),
  ),
  { maxLength: 7 },
);
const cells = pieces.map((parts) => parts.join('').trim());

describe('the oracle and the product agree on', () => {
  test('the thing that an object row is about', () => {
    const same = fc.property(
      fc.constantFrom(...objectTypes),
      cells,
      cells,
      cells,
      (type, value, maker, issuer) => {
        const values = { type, value: filled(value), maker: filled(maker), issuer: filled(issuer) };
        const expected = keyOf(thingKindOf(type), objectForm(values));
        expect(thingKey(rowOf('ObjectRecord', { type, value, maker, issuer }))).toBe(expected);
      },
    );
    fc.assert(same, { numRuns: 1500 });
  });

  test('the place and the organisation that a row is about', () => {
    const postcodes = fc.oneof(
      cells,
      fc.constantFrom('ZZ1 4AB', 'zz14ab', 'ZZ1 4CC', 'GIR 0AA', 'A1A 1AA', 'Z99 9ZZ'),
    );
    const numbers = fc.oneof(cells, fc.stringMatching(/^\d{1,14}$/));
    const same = fc.property(numbers, cells, postcodes, cells, (number, name, postcode, registry) => {
      const place = { uprn: filled(number), building: filled(name), postcode: filled(postcode) };
      expect(thingKey(rowOf('LocationRecord', { uprn: number, building: name, postcode }))).toBe(
        keyOf('Location', locationForm(place)),
      );
      const firm = { registryNumber: filled(registry), name: filled(name), postcode: filled(postcode) };
      expect(thingKey(rowOf('OrganisationRecord', { registry_number: registry, name, postcode }))).toBe(
        keyOf('Organisation', organisationForm(firm)),
      );
    });
    fc.assert(same, { numRuns: 1500 });
  });

  test('who was surely 18 or over when an event began', () => {
    const two = (value: number): string => String(value).padStart(2, '0');
    const day = fc
      .tuple(
        fc.integer({ min: 1980, max: 2012 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);
    const span = fc.oneof(
      day,
      day.map((cell) => cell.slice(0, 7)),
      day.map((cell) => cell.slice(0, 4)),
      fc.constant('2004-02-29'),
    );
    const age = fc
      .tuple(fc.nat(40), fc.nat(5))
      .map(([least, more]) => (more === 0 ? `${least}` : `${least}..${least + more}`));
    const said = fc.record({
      birth_date: fc.oneof(fc.constant(''), span),
      age: fc.oneof(fc.constant(''), age),
      from: fc.oneof(fc.constant(''), span),
    });
    const same = fc.property(fc.array(said, { maxLength: 3 }), day, span, (all, recorded, began) => {
      const at = Date.parse(recorded);
      const rows = all.map((one) => rowOf('Description', one, at));
      const births = all.flatMap(({ birth_date: birthDate, age: cell, from }) => {
        const seen = parseSpan(from);
        const values = {
          birthDate: filled(birthDate),
          age: filled(cell),
          fromMin: seen?.min,
          fromMax: seen?.max,
          recordedOn: recorded,
        };
        const [min, max] = [birthMin(values), birthMax(values)];
        return min === undefined || max === undefined ? [] : [{ min, max }];
      });
      const hull = {
        min: births.map(({ min }) => min).sort()[0] ?? '',
        max:
          births
            .map(({ max }) => max)
            .sort()
            .at(-1) ?? '',
      };
      const event = parseSpan(began);
      if (event === undefined) throw new Error('the event has no day');
      const ages = births.length === 0 ? undefined : ageRange(hull, event);
      expect(surelyAdult(rows, rowOf('Event', { from: began }))).toBe(ages !== undefined && ages.min >= 18);
    });
    fc.assert(same, { numRuns: 1500 });
  });

  test('that an age which is not known may be a child’s', () => {
    expect(surelyAdult([], rowOf('Event', { from: '2019' }))).toBe(false);
    expect(surelyAdult([rowOf('Description', { birth_date: '1970' })], rowOf('Event', {}))).toBe(false);
    expect(
      surelyAdult([rowOf('Description', { birth_date: '1970' })], rowOf('Event', { from: '2019' })),
    ).toBe(true);
  });
});
