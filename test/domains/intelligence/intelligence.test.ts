import { testRows } from '../../harness/rows.ts';

testRows('IntelligenceReport', { flags: 'flags', exploitation: 'exploitation' });
