import { afterAll, expect, test } from '@jest/globals';
import { openAsker, whoIs } from '../../harness/ask.ts';
import { readerNamed } from '../../unit/harness/example.ts';

/** Every list with everything that hangs on its records: the number of statements hangs on the question, never on the rows. */
const lists: Readonly<Record<string, readonly string[]>> = {
  people: [
    ...['names', 'identifiers', 'descriptions', 'texts'].map((field) => `${field} { id }`),
    ...['cases', 'crimes', 'events'].map(
      (field) => `${field} { total edges { node { occurrence { id } } } }`,
    ),
    'things { total edges { node { thing { id } } } }',
    'locations { total edges { node { location { id } } } }',
    'organisations { total edges { node { organisation { id } } } }',
    'acquaintances { total edges { node { person { id } other { id } } } }',
    'networks { total edges { node { network { id } } } }',
    'reports { total edges { node { report { id } } } }',
  ],
  cases: [
    ...['identifiers', 'texts'].map((field) => `${field} { id }`),
    'people { total edges { node { person { id identityStatus } } } }',
    'things { total edges { node { thing { id } } } }',
    ...['crimes', 'events'].map((field) => `${field} { total edges { node { occurrence { id } } } }`),
  ],
  crimes: [
    'people { total edges { node { person { id } } } }',
    'things { total edges { node { thing { id } } } }',
    'cases { total edges { node { case { id } } } }',
    'locations { total edges { node { location { id } } } }',
  ],
  events: [
    'people { total edges { node { person { id } } } }',
    'cases { total edges { node { case { id } } } }',
    'locations { total edges { node { location { id } } } }',
  ],
  networks: ['names { id }', 'members { total edges { node { person { id } } } }'],
  intelligenceReports: ['texts { id }', 'mentions { total edges { node { record { id } } } }'],
  objects: ['records { id }', 'users { total edges { node { person { id } } } }', 'cases { total }'],
  locations: [
    'records { id }',
    'people { total edges { node { person { id } } } }',
    ...['crimes', 'events'].map((field) => `${field} { total edges { node { occurrence { id } } } }`),
    'organisations { total edges { node { organisation { id } } } }',
  ],
  organisations: [
    'records { id }',
    'people { total edges { node { person { id } } } }',
    'locations { total edges { node { location { id } } } }',
  ],
};

const asker = openAsker();
afterAll(asker.close);

test.each(Object.entries(lists))(
  '%s take one statement for each level, however many rows',
  async (list, fields) => {
    const who = whoIs(readerNamed('national-unmasked'));
    const counts = async (first: number): Promise<Readonly<Record<string, number>>> => {
      const { errors, trail } = await asker.ask(
        who,
        `{ ${list}(first: ${first}) { edges { node { id ${fields.join('\n')} } } } }`,
      );
      expect(errors).toEqual([]);
      return trail.statements();
    };
    const many = await counts(50);
    expect(Object.keys(many).length).toBeGreaterThanOrEqual(fields.length);
    expect(Object.entries(many).filter(([, count]) => count > 1)).toEqual([]);
    expect(await counts(2)).toEqual(
      expect.objectContaining(Object.fromEntries([[Object.keys(many)[0] ?? '', 1]])),
    );
  },
);
