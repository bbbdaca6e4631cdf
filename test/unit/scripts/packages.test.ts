import { describe, expect, test } from '@jest/globals';
import { installedMatches, npmSentence } from '../../../scripts/packages.mjs';

const a = { version: '1.2.3', integrity: 'sha512-a' };

describe('installed packages match the lock file', () => {
  test('when every package asked for is there in its version', () => {
    expect(
      installedMatches({ packages: { '': {}, 'node_modules/a': a } }, { packages: { 'node_modules/a': a } }),
    ).toBe(true);
  });

  test('when one that is meant for another system is absent', () => {
    const lock = { packages: { 'node_modules/a': a, 'node_modules/b': { ...a, optional: true } } };
    expect(installedMatches(lock, { packages: { 'node_modules/a': a } })).toBe(true);
  });

  test.each([
    ['one is absent', { packages: {} }],
    ['one has another version', { packages: { 'node_modules/a': { ...a, version: '1.2.4' } } }],
    ['one has another content', { packages: { 'node_modules/a': { ...a, integrity: 'sha512-b' } } }],
    ['there is one too many', { packages: { 'node_modules/a': a, 'node_modules/b': a } }],
    ['npm was cut short before it wrote its list', undefined],
  ])('not when %s', (_, installed) => {
    expect(installedMatches({ packages: { 'node_modules/a': a } }, installed)).toBe(false);
  });
});

test.each([
  [1, 'npm error code ENOSPC', /^The disk is full/],
  [1, 'npm error code EINTEGRITY', /^The download of an npm package is broken/],
  [1, 'npm error code ECONNREFUSED', /^npm could not reach its registry/],
  [127, '', /^npm is missing/],
  [1, 'npm error code EUSAGE\nnpm error The lock file is odd.', /\(The lock file is odd\.\)/],
])('an npm that failed (%s, %s) is told in one sentence', (code, output, sentence) => {
  expect(npmSentence(code, output, '/project')).toMatch(sentence);
});
