import { testRows } from '../../harness/rows.ts';

testRows('Event', { type: 'type', flags: 'flags', exploitation: 'exploitation' });
