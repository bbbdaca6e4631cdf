import { testRows } from '../../harness/rows.ts';

testRows('ObjectRecord', {
  type: 'type',
  value: 'value',
  maker: 'maker',
  issuer: 'issuer',
  description: 'description',
});
