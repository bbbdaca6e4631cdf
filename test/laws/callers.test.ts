import { describe, expect, test } from '@jest/globals';
import { guarded, statements } from '../harness/statements.ts';
import { filesLike, read } from '../harness/tree.ts';

/**
 * Statements that run without a reader, and the files that may call them. A new caller is a decision: it must make sure
 * that what comes back goes to the machine itself and to no reader.
 */
const callers: Readonly<Record<string, readonly string[]>> = {
  'access/changes': ['src/domains/access/lists.ts', 'src/domains/access/marks.ts'],
  'access/grant': [
    'src/domains/access/grants.ts',
    'src/domains/access/requests.ts',
    'src/domains/access/seals.ts',
  ],
  'access/grants': ['src/domains/access/lists.ts'],
  'access/grantsOn': [
    'src/domains/access/explain.ts',
    'src/domains/access/giveBack.ts',
    'src/domains/access/inHand.ts',
    'src/domains/access/seals.ts',
  ],
  'access/noticesFor': ['src/domains/access/lists.ts'],
  'access/overtake': ['src/domains/access/versions.ts'],
  'access/partsOf': ['src/domains/access/parts.ts'],
  'access/partsOfGrant': ['src/domains/access/grants.ts'],
  'access/putChange': ['src/domains/access/kept.ts'],
  'access/putRequest': ['src/domains/access/requests.ts'],
  'access/requests': ['src/domains/access/lists.ts', 'src/domains/access/requests.ts'],
  'access/requestsBy': ['src/domains/access/lists.ts'],
  'access/revoke': ['src/domains/access/grants.ts', 'src/domains/access/seals.ts'],
  'access/settleChange': ['src/domains/access/marks.ts'],
  'access/settleRequest': ['src/domains/access/requests.ts'],
  'access/target': [
    'src/domains/access/explain.ts',
    'src/domains/access/giveBack.ts',
    'src/domains/access/grants.ts',
    'src/domains/access/versions.ts',
  ],
  'access/uses': ['src/domains/access/cappedUse.ts'],
  'acl/giveBack': ['src/domains/access/giveBack.ts', 'src/domains/access/seals.ts'],
  'acl/hold': ['src/domains/access/keyNumbers.ts'],
  'acl/owned': ['src/domains/access/giveBack.ts'],
  'acl/put': ['src/domains/access/keyNumbers.ts', 'src/exchange/import/keys.ts'],
  'acl/reuse': ['src/domains/access/keyNumbers.ts'],
  'acl/state': [
    'src/check/hash.ts',
    'src/check/invariants.ts',
    'src/domains/registry.ts',
    'src/exchange/import/keys.ts',
  ],
  'area/all': ['src/check/invariants.ts', 'src/domains/load.ts'],
  'area/put': ['src/cli/reference.ts'],
  'batch/any': ['src/cli/loadSample.ts'],
  'batch/close': ['src/exchange/import/importFolder.ts'],
  'batch/of': ['src/exchange/import/importFolder.ts'],
  'batch/open': ['src/exchange/import/importFolder.ts'],
  'check/evidence': ['src/check/invariants.ts'],
  'check/joins': ['src/check/invariants.ts'],
  'check/links': ['src/check/hash.ts'],
  'check/records': ['src/check/hash.ts', 'src/check/invariants.ts'],
  'force/all': ['src/cli/identity.ts', 'src/domains/load.ts', 'src/exchange/import/importFolder.ts'],
  'force/put': ['src/cli/reference.ts'],
  'idempotency/answered': ['src/domains/access/change.ts'],
  'idempotency/keep': ['src/domains/access/change.ts'],
  'idempotency/known': ['src/cli/knownKeys.ts'],
  'idempotency/take': ['src/domains/access/change.ts'],
  'idempotency/claim': ['src/exchange/import/write.ts'],
  'identifier/putForms': ['src/domains/search/renewKeys.ts'],
  'identifier/some': ['src/domains/search/renewKeys.ts'],
  'import/agedLinks': ['src/exchange/import/ages.ts'],
  'import/areas': ['src/exchange/import/importFolder.ts'],
  'import/existingLinks': ['src/exchange/import/lookup.ts'],
  'import/existingRecords': ['src/exchange/import/lookup.ts'],
  'import/facts': ['src/exchange/import/lookup.ts'],
  'import/giveBackLease': ['src/exchange/import/lease.ts'],
  'import/keepLease': ['src/exchange/import/lease.ts'],
  'import/takeLease': ['src/exchange/import/lease.ts'],
  'migration/applied': ['src/graph/migrate.ts'],
  'migration/constraints': ['src/graph/schemaCheck.ts'],
  'migration/indexes': ['src/graph/schemaCheck.ts'],
  'migration/note': ['src/graph/migrate.ts'],
  'name/putKeys': ['src/domains/search/renewKeys.ts'],
  'name/some': ['src/domains/search/renewKeys.ts'],
  'protection/heldThings': ['src/domains/access/protection.ts', 'src/exchange/import/protectionInGraph.ts'],
  'protection/homes': ['src/exchange/import/protectionInGraph.ts'],
  'protection/matterRows': ['src/domains/access/protection.ts', 'src/exchange/import/protectionInGraph.ts'],
  'protection/mattersOf': ['src/domains/access/protection.ts', 'src/exchange/import/protectionInGraph.ts'],
  'protection/occurrences': ['src/domains/access/protection.ts', 'src/exchange/import/protectionInGraph.ts'],
  'protection/ownRows': ['src/domains/access/protection.ts'],
  'protection/personRows': ['src/domains/access/protection.ts', 'src/exchange/import/protectionInGraph.ts'],
  'protection/thingRows': ['src/domains/access/protection.ts', 'src/exchange/import/protectionInGraph.ts'],
  'protection/thingUsers': ['src/domains/access/protection.ts', 'src/exchange/import/protectionInGraph.ts'],
  'reference/ethnicities': ['src/domains/reference/load.ts'],
  'reference/grades': ['src/domains/reference/load.ts'],
  'reference/loaded': ['src/cli/reference.ts'],
  'reference/note': ['src/cli/reference.ts'],
  'reference/offences': ['src/domains/reference/load.ts'],
  'reference/outcomes': ['src/domains/reference/load.ts'],
  'reference/putEthnicities': ['src/cli/reference.ts'],
  'reference/putGrades': ['src/cli/reference.ts'],
  'reference/putOffences': ['src/cli/reference.ts'],
  'reference/putOutcomes': ['src/cli/reference.ts'],
  'search/keysMade': ['src/domains/search/renewKeys.ts'],
  'search/noteKeys': ['src/domains/search/renewKeys.ts'],
  'settings/fingerprint': ['src/graph/migrate.ts'],
  'thing/countNeighbours': ['src/exchange/import/write.ts'],
  'thing/mergeAccounts': ['src/exchange/import/statements.ts'],
  'thing/mergeDevices': ['src/exchange/import/statements.ts'],
  'thing/mergeDocuments': ['src/exchange/import/statements.ts'],
  'thing/mergeItems': ['src/exchange/import/statements.ts'],
  'thing/mergeLocations': ['src/exchange/import/statements.ts'],
  'thing/mergeOrganisations': ['src/exchange/import/statements.ts'],
  'thing/mergePhones': ['src/exchange/import/statements.ts'],
  'thing/mergeVehicles': ['src/exchange/import/statements.ts'],
};

describe('statements without a reader', () => {
  const files = filesLike(/^src\/.*\.tsx?$/).filter((path) => !/^src\/(generated|codegen)\//.test(path));
  const texts = files.map((path) => [path, read(path)] as const);

  test('are called from the files that are named here, and from no other', () => {
    const open = statements.filter(({ flags }) => flags.system || flags.public).map(({ name }) => name);
    const found = Object.fromEntries(
      open.map((name) => {
        const call = new RegExp(`\\bcypher\\.${name.replace('/', '\\.')}\\b`);
        return [name, texts.filter(([, text]) => call.test(text)).map(([path]) => path)];
      }),
    );
    expect(found).toEqual(callers);
  });

  /** `filtered` takes `page` and `total` out of what it is given (src/domains/filter.ts), and nothing else. */
  const lists = /\bfiltered\(cypher\.(\w+),/g;

  test('are called by their whole names, so that none is overlooked', () => {
    const other = /(?<!internal\.)\bcypher\b(?!\.[a-zA-Z]+\.[a-zA-Z]+|\.ts\b|\/)/;
    const used = texts.filter(([, text]) =>
      text
        .replaceAll(/^import .*$/gm, '')
        .replaceAll(lists, '')
        .replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '')
        .match(other),
    );
    expect(used.map(([path]) => path)).toEqual([]);
    expect(other.test('const { person } = cypher;')).toBe(true);
    expect(other.test("run(cypher['person'].page)")).toBe(true);
    expect(other.test('list(filtered(cypher.person, filter))'.replaceAll(lists, ''))).toBe(false);
    expect(other.test('run(cypher.person.page)')).toBe(false);
  });

  test('are none of those that lists are made of', () => {
    const groups = texts.flatMap(([, text]) => [...text.matchAll(lists)].map(([, group = '']) => group));
    const used = groups.flatMap((group) => [`${group}/page`, `${group}/total`]);
    expect(groups.length).toBeGreaterThan(5);
    expect(used.filter((name) => !guarded.some((statement) => statement.name === name))).toEqual([]);
    expect(read('src/domains/filter.ts')).toContain('{ page, total }: Statements<F, R>');
  });
});
