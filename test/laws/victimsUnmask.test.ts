import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { neverUnmasking, rights } from '../../src/policy/rights.ts';
import { unmasker } from '../../src/policy/sight.ts';
import { purposes, roles, type Purpose, type Role } from '../../src/policy/values.ts';
import { idOf, openAsker, whoIs, type Asker } from '../harness/ask.ts';
import { printCounts } from '../harness/lawsFile.ts';
import { visible } from '../harness/oracle.ts';
import type { Reader } from '../harness/oracle/sight.ts';
import { today, world } from '../unit/harness/example.ts';

/** What an unmask opens and what is closed again behind it, for every role and every purpose of the rights table. */

let asker: Asker;
beforeAll(() => {
  asker = openAsker('GRAPH');
});
afterAll(() => asker.close());

/** Contract, rule 7, in its own words: who may unmask whose, whatever else is asked. */
const reach: Readonly<Partial<Record<Role, 'OWN' | 'EVERYWHERE'>>> = {
  INVESTIGATOR: 'OWN',
  REVIEWER: 'OWN',
  NATIONAL: 'EVERYWHERE',
  INQUIRY: 'OWN',
};

const bodies: Readonly<Partial<Record<Role, string>>> = { NATIONAL: 'NCA', INQUIRY: 'INQ' };
const readerOf = (role: Role, purpose: Purpose, unmask: boolean): Reader => ({
  force: bodies[role] ?? 'X1',
  role,
  clearance: 'SECRET',
  teams: ['OP-LANTERN', 'HEARINGS'],
  purpose,
  unmask,
  at: today,
});

const cells = roles.flatMap((role) => purposes.map((purpose) => [role, purpose] as const));
const said = ['Name', 'Identifier', 'Description', 'Text'];

const question = `query ($after: String) { people(first: 100, after: $after) {
  pageInfo { hasNextPage endCursor }
  edges { node { id names { id } identifiers { id } descriptions { id } texts { id } } } } }`;
const satellites = z.array(z.object({ id: z.string() }));
const answer = z.object({
  people: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(
      z.object({
        node: z.object({
          names: satellites,
          identifiers: satellites,
          descriptions: satellites,
          texts: satellites,
        }),
      }),
    ),
  }),
});

interface Told {
  readonly ids: readonly string[];
  readonly unmasked: readonly string[];
  readonly codes: readonly unknown[];
}

/** What is said of all people, as ids, and what the access record calls unmasked. */
async function told(reader: Reader): Promise<Told> {
  const who = whoIs(reader);
  const ids: string[] = [];
  const unmasked = new Set<string>();
  for (let after: string | null = null; ;) {
    const { data, errors, trail } = await asker.ask(who, question, { after });
    for (const id of trail.unmasked()) unmasked.add(id);
    const read = answer.safeParse(data);
    if (!read.success) return { ids, unmasked: [...unmasked], codes: errors.map(({ code }) => code) };
    const { edges, pageInfo } = read.data.people;
    for (const { node } of edges)
      ids.push(...Object.values(node).flatMap((rows) => rows.map(({ id }) => id)));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return { ids: ids.sort(), unmasked: [...unmasked].sort(), codes: [] };
  }
}

/** The public id of a row; the Identifier of an own reference has one that its key does not name. */
const rowsOf = (reader: Reader) => {
  const view = visible(world, reader);
  const ownReference = /#reference$/;
  return [...world.records.values()].filter(
    (row) => said.includes(row.noun) && view.records.has(row.key) && !ownReference.test(row.key),
  );
};
const idsOf = (reader: Reader, isProtected?: boolean): string[] =>
  rowsOf(reader)
    .filter(({ marking }) => isProtected === undefined || marking.protected === isProtected)
    .filter(({ cells: { person_id: person = '' } }) => person !== '')
    .map(({ key }) => idOf(key))
    .sort();

test('the policy unmasks for these roles, forces and purposes, and for no other', () => {
  let open = 0;
  for (const [role, purpose] of cells) {
    for (const unmask of [true, false]) {
      const { identity, request } = whoIs(readerOf(role, purpose, unmask));
      const allowed = unmask && rights[role].purposes.includes(purpose) && !neverUnmasking.includes(purpose);
      const own = allowed && reach[role] !== undefined;
      const reaches = unmasker(identity, request);
      expect([role, purpose, unmask, reaches(identity.force), reaches('X2')]).toEqual([
        role,
        purpose,
        unmask,
        own,
        own && reach[role] === 'EVERYWHERE',
      ]);
      open += Number(own);
    }
  }
  expect(open).toBe(2 + 2 + 3 + 1);
  expect([...neverUnmasking].sort()).toEqual(['DATA_QUALITY', 'TRAINING_SYNTHETIC']);
});

const counts = { cells: cells.length, 'that read': 0, 'that unmask': 0, 'rows opened': 0 };
afterAll(() => printCounts('unmasking', counts));

test.each(cells)(
  '%s for %s: an unmask opens what the oracle opens, notes it, and the next request is closed again',
  async (role, purpose) => {
    const [plain, asked] = [readerOf(role, purpose, false), readerOf(role, purpose, true)];
    const [before, during, after] = [await told(plain), await told(asked), await told(plain)];
    expect(after).toEqual(before);
    expect(before.unmasked).toEqual([]);
    if (!rights[role].purposes.includes(purpose) || rights[role].own !== 'FULL') {
      expect([before, during]).toEqual([before, { ids: [], unmasked: [], codes: ['FORBIDDEN'] }]);
      return;
    }
    counts['that read'] += 1;
    expect(before.codes).toEqual([]);
    const named = (ids: readonly string[], of: readonly string[]): string[] =>
      ids.filter((id) => of.includes(id));
    const everything = idsOf({
      ...asked,
      role: 'NATIONAL',
      force: 'NCA',
      purpose: 'PROTECT_CHILD',
      clearance: 'SECRET',
    });
    expect(named(before.ids, everything)).toEqual(named(idsOf(plain), everything));
    expect(named(during.ids, everything)).toEqual(named(idsOf(asked), everything));
    const opened = during.ids.filter((id) => !before.ids.includes(id));
    expect(during.unmasked.filter((id) => during.ids.includes(id))).toEqual(opened);
    expect(idsOf(asked, true).filter((id) => !during.unmasked.includes(id))).toEqual([]);
    const mayUnmask = reach[role] !== undefined && !neverUnmasking.includes(purpose);
    expect(opened.length > 0).toBe(mayUnmask);
    counts['that unmask'] += Number(mayUnmask);
    counts['rows opened'] += opened.length;
  },
);
