import { testRows } from '../../harness/rows.ts';

testRows('Source', { kind: 'kind', title: 'title', author: 'author', madeOn: 'made_on' });
