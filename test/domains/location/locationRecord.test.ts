import { testRows } from '../../harness/rows.ts';

testRows('LocationRecord', {
  type: 'type',
  uprn: 'uprn',
  building: 'building',
  street: 'street',
  town: 'town',
  postcode: 'postcode',
  areaCode: 'area_code',
  what3words: 'what3words',
  description: 'description',
});
