import type { ReaderParams } from '../../src/graph/run.ts';
import type { Registry } from '../../src/domains/registry.ts';
import { readerKeys } from '../../src/policy/reader.ts';
import { readers, type FixtureReader } from './readers.ts';

/** Between the first instant of the fixture's rows and the one at which some were taken back. */
const before = Date.UTC(2020, 6);

/** Who asks where the laws compare a graph with its twin. */
export const lawReaders: readonly FixtureReader[] = [
  readers.analystX1,
  readers.investigatorX1Unmasked,
  readers.reviewerX2,
  readers.national,
  readers.inquiry,
  {
    ...readers.analystX1,
    name: 'analystX1Before',
    request: { ...readers.analystX1.request, knownOn: before },
  },
];

/** Who writes; "may see" means for her "may write". */
export const lawWriter: FixtureReader = readers.importerX1;

/** What the product hands to a statement for this reader. */
export const paramsOf = ({ identity, request }: FixtureReader, { keys }: Registry): ReaderParams => ({
  at: request.knownOn ?? request.at,
  ...readerKeys(identity, request, keys),
});

/** A reader who may see bare things alone, which is nothing. */
export const blind: ReaderParams = {
  at: Date.now(),
  keys: [true],
  pointerKeys: [false],
  writeKeys: [false],
};
