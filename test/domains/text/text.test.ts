import { testRows } from '../../harness/rows.ts';

testRows('Text', { kind: 'kind', body: 'body' });
