import { describe, expect, test } from '@jest/globals';
import { organisationForm } from '../../../../src/domains/organisation/normal.ts';

describe('the normal form of an organisation', () => {
  test.each([
    [{ registryNumber: 'ZZ 001-234' }, 'registry ZZ001234'],
    [{ registryNumber: 'zz001234', name: 'Another', postcode: 'ZZ1 4AB' }, 'registry ZZ001234'],
    [{ name: 'Quayside Cars Ltd.', postcode: 'zz14ab' }, 'name QUAYSIDE CARS ZZ1 4AB'],
    [{ name: 'QUAYSIDE  CARS LIMITED', postcode: 'ZZ1 4AB' }, 'name QUAYSIDE CARS ZZ1 4AB'],
    [{ name: 'Café & Grill', postcode: 'ZZ1 4AB' }, 'name CAFE AND GRILL ZZ1 4AB'],
    [{ name: 'Limited', postcode: 'ZZ1 4AB' }, 'name LIMITED ZZ1 4AB'],
  ])('%j is %s', (values, form) => {
    expect(organisationForm(values)).toBe(form);
  });

  test.each([
    [{ name: 'Quayside Cars' }],
    [{ name: 'Quayside Cars', postcode: 'ZZ1' }],
    [{ name: '...', postcode: 'ZZ1 4AB' }],
    [{ name: 'Unknown', postcode: 'ZZ1 4AB' }],
    [{ postcode: 'ZZ1 4AB' }],
    [{ registryNumber: '00000000' }],
    [{ registryNumber: 'pending' }],
  ])('%j has none, and joins nobody', (values) => {
    expect(organisationForm(values)).toBeUndefined();
  });
});
