import { testRows } from '../../harness/rows.ts';

testRows('Name', { kind: 'kind', given: 'given', middle: 'middle', family: 'family' });
