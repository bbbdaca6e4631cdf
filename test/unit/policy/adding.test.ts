import { describe, expect, test } from '@jest/globals';
import { mayWrite } from '../../harness/sight.ts';
import { roles } from '../../../src/policy/values.ts';
import { key, reader } from './build.ts';

describe('adding', () => {
  const adders = ['ANALYST', 'INVESTIGATOR', 'NATIONAL', 'INQUIRY', 'IMPORTER'];

  test.each(roles)('%s adds to the own force or to nobody', (role) => {
    const identity = reader(role);
    expect(mayWrite(identity, key({ owner: identity.force }))).toBe(adders.includes(role));
    expect(mayWrite(identity, key({ owner: 'X2' }))).toBe(false);
  });

  test('adding asks for the owner alone: neither classification, team nor mask stands against it', () => {
    const parts = {
      gsc: 'SECRET',
      team: 'OP-LANTERN',
      identity: 'PROTECTED',
      strand: 'STANDARDS',
      sealed: true,
    };
    expect(mayWrite(reader('ANALYST', { clearance: 'OFFICIAL' }), key(parts))).toBe(true);
  });

  test('nothing is added under a marking that is not known, TOP_SECRET among them', () => {
    for (const parts of [
      { gsc: 'TOP_SECRET' },
      { gsc: '' },
      { handling: 'X' },
      { strand: '' },
      { identity: '' },
    ]) {
      expect(mayWrite(reader('IMPORTER'), key(parts))).toBe(false);
    }
    expect(mayWrite(reader('IMPORTER', { force: 'HO' }), key({ owner: 'HO' }))).toBe(false);
  });
});
