import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { hashGraph, type GraphHash } from '../../src/check/hash.ts';
import { endImporting, importing, loadBase, removeFolders, type Base, type Importing } from './importing.ts';

/**
 * For tests of what is refused: loads a few rows, and looks behind every test whether anything in the graph is another than it
 * was, the service's own books included. Gives the importer.
 */
export function refusing(): () => Importing {
  let importer: Importing | undefined;
  let before: GraphHash;
  let counts: Base['counts'];
  const get = (): Importing => {
    if (importer === undefined) throw new Error('asked for before the tests began');
    return importer;
  };
  beforeAll(async () => {
    importer = await importing();
    ({ before, counts } = await loadBase(importer));
  });
  afterEach(async () => {
    removeFolders();
    expect(await get().test.counts()).toEqual(counts);
    expect(await hashGraph(get().test.system)).toEqual(before);
  });
  afterAll(endImporting);
  return get;
}
