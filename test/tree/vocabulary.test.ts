import { expect, test } from '@jest/globals';
import { readVocabulary } from '../../src/codegen/vocabulary.ts';
import { shapes } from '../../src/domains/decoders.ts';
import { definitions, links, nouns, satellites } from '../../src/domains/index.ts';
import { root } from '../harness/tree.ts';

/** What the service keeps beside the definitions' fields: keys, books, marks. A name that stands here was meant. */
const books = {
  labels: [
    ...['Acl', 'AclRegistry', 'Batch', 'Entity', 'Idempotency', 'Lease', 'Migration', 'Record', 'Setting'],
    ...['Thing', 'ThingRecord'],
    ...['AccessChange', 'AccessRequest', 'CappedUse', 'Grant'],
  ],
  types: [],
  keys: [
    ...['appliedAt', 'batch', 'closedAt', 'created', 'digest', 'heard', 'holder', 'key', 'last', 'loadedAt'],
    ...['neighbours', 'normaliser', 'number', 'openedAt', 'parts', 'protected', 'rejected', 'since'],
    ...['suspectedFalse', 'synthetic', 'token', 'version'],
    // Seals, grants, requests for access and changes of marking.
    ...[
      'answer',
      'by',
      'confirmedAt',
      'confirmedBy',
      'decidedAt',
      'decidedBy',
      'decidedReason',
      'freedAt',
      'hours',
      'madeAt',
      'notify',
      'opensProtected',
      'own',
      'purpose',
      'reason',
      'record',
      'request',
      'revokedAt',
      'revokedBy',
      'sort',
      'state',
      'subject',
      'target',
      'until',
      'used',
      'what',
      'whole',
    ],
  ],
};

const vocabulary = readVocabulary(root);
const known = {
  labels: new Set([
    ...Object.keys(shapes.nodes),
    ...[...nouns, ...satellites].map(({ label }) => label),
    ...books.labels,
  ]),
  types: new Set([...links.map(({ type }) => type), ...satellites.map(({ joined }) => joined)]),
  keys: new Set([
    ...Object.values({ ...shapes.nodes, ...shapes.links }).flatMap(({ properties }) => properties),
    ...definitions.flatMap(({ fields, derived = {} }) => [...Object.keys(fields), ...Object.keys(derived)]),
    ...books.keys,
  ]),
};

test('every name of the vocabulary comes from a definition, or is one of the books', () => {
  expect([...vocabulary.labels].filter((name) => !known.labels.has(name))).toEqual([]);
  expect([...vocabulary.types].filter((name) => !known.types.has(name))).toEqual([]);
  expect([...vocabulary.keys].filter((name) => !known.keys.has(name))).toEqual([]);
});

test('every noun and link is in the vocabulary', () => {
  for (const { label } of [...nouns, ...satellites]) expect(vocabulary.labels).toContain(label);
  for (const { type } of links) expect(vocabulary.types).toContain(type);
});
