import { testRows } from '../../harness/rows.ts';

testRows('Network', {
  status: 'status',
  definitions: 'definitions',
  cocadStrand: 'cocad_strand',
  exploitation: 'exploitation',
});
