import { idOf } from './ask.ts';
import { accessBooks } from './fixtureAccess.ts';
import type { Builder, Key } from './fixtureBuilder.ts';
import { undated } from './fixtureContent.ts';

/** What stands beside the blocks of the laws' fixture: rows that no importer writes, and nodes that belong to no reader. */

/** A number that no key has: what bears it opens to nobody. */
const unknownNumber = 100_000;

export function strays(builder: Builder, open: Key): void {
  unopened(builder, open);
  unfilled(builder, open);
  books(builder);
  accessBooks(builder);
  reference(builder);
}

/** Rows without a key, and rows under a key that nobody has. */
function unopened({ record, link, thing }: Builder, open: Key): void {
  for (const [name, acl] of [
    ['no-key', undefined],
    ['unknown-key', unknownNumber],
  ] as const) {
    const person = record('Person', `X1/rms/P-${name}`, { ...open, acl });
    const other = record('Person', `X1/rms/P-${name}-other`, open);
    link('KNOWS', other, person, open);
    link('KNOWS', other, other, { ...open, acl });
    link('USED', person, thing(name, 'Phone'), open);
  }
}

/** Rows that lack what a column may lack, and rows that the policy works with. */
function unfilled({ record, node, join, link, thing }: Builder, open: Key): void {
  const person = record('Person', 'X1/rms/P-no-digest', open, undefined, { digest: undefined });
  const nameless = { given: undefined, middle: undefined, family: undefined };
  join(person, 'HAS_NAME', record('Name', 'X1/rms/N-nameless', open, undefined, nameless));
  const file = record('Case', 'X1/rms/C-undated', open, undefined, undated);
  record('Case', 'X1/rms/C-strand', open, undefined, { cocadStrand: 'CSE' });
  link('INVOLVED_IN', person, file, open, undefined, {
    ...undated,
    digest: undefined,
    ageMin: undefined,
    ageMax: undefined,
  });
  const marks = { anonymityRequested: true, protected: true };
  const marked = record('Person', 'X1/rms/P-anonymous', open, undefined, marks);
  link('PRESENT_AT', marked, thing('home', 'Location'), open);
  record('Source', 'X1/rms/S-copy', open, undefined, { derivedFrom: 'S1' });
  link('KNOWS', person, record('Person', 'X1/rms/P-sparse', open), open, undefined, {
    ...undated,
    id: idOf('X1/rms/K-sparse'),
    sourceEvaluation: undefined,
    informationAssessment: undefined,
    legacyGrade: 'B24',
    sourceId: undefined,
  });
  const loose = [node(['Entity'], { digest: 'loose' }), node(['Entity'], {})] as const;
  link('KNOWS', ...loose, open);
  join(loose[0], 'HAS_NAME', loose[1]);
}

function books({ node }: Builder): void {
  node(['Batch'], { id: 'example-batch', force: 'X1', system: 'rms', synthetic: true, openedAt: 0 });
  node(['Idempotency'], { key: 'laws', token: 'laws' });
  node(['Setting'], { name: 'laws', value: 'laws' });
  node(['Setting'], { name: 'reference', value: 'laws' });
  node(['Setting'], { name: 'search-keys', value: 'laws' });
  node(['Lease'], { force: 'X1', token: 'example-token', holder: 'laws', since: 0, heard: 0 });
}

/** A little of the public reference data. */
function reference({ node }: Builder): void {
  for (const [code, name] of [
    ['X1', 'Northmere Police'],
    ['X2', 'Eastholm Constabulary'],
    ['INQ', 'The inquiry'],
  ] as const)
    node(['Force'], { code, name, contactUnit: `${name}: contact unit` });
  node(['Area'], { code: 'ZX1000001', name: 'Northmere', kind: 'TOWN', force: 'X1' });
  node(['Offence'], { code: '22B', name: 'Example', group: 'Example', childSpecific: true, sexual: true });
  node(['Outcome'], {
    code: '18',
    name: 'Example',
    group: 'Example',
    isNfa: true,
    suspectIdentified: false,
    reviewDefault: 'IN',
  });
  node(['Grade'], {
    key: '3x5x2 handling P',
    scheme: '3x5x2',
    dimension: 'handling',
    code: 'P',
    name: 'Example',
    legacy: false,
  });
  node(['EthnicityCode'], { key: 'OBSERVED IC9', list: 'OBSERVED', code: 'IC9', name: 'Example' });
}
