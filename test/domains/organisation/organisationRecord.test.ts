import { testRows } from '../../harness/rows.ts';

testRows('OrganisationRecord', {
  type: 'type',
  name: 'name',
  registryNumber: 'registry_number',
  licensedBy: 'licensed_by',
  postcode: 'postcode',
  town: 'town',
  areaCode: 'area_code',
  description: 'description',
});
