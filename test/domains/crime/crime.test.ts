import { testRows } from '../../harness/rows.ts';

testRows('Crime', {
  offence: 'offence',
  status: 'status',
  outcome: 'outcome',
  reportedOn: 'reported_on',
  flags: 'flags',
  exploitation: 'exploitation',
  hate: 'hate',
  supervisor: 'supervisor',
});
