import { knownOutcome } from '../crime/rules.ts';
import { listOf, may, need, noun, oneOf } from '../define.ts';
import { caseStatuses, cocadStrands, riskFlags } from '../enumerations.ts';

export const policeCase = noun({
  label: 'Case',
  entity: true,
  file: 'cases.csv',
  dated: true,
  say: "A force's case file: what was reported, how far it got and how it ended; its reference and texts stand beside it.",
  fields: {
    status: need('status', oneOf(caseStatuses), 'Where the case stands.', 'CLOSED_NFA'),
    outcome: may(
      'outcome',
      knownOutcome,
      'The Home Office outcome code, as in reference/outcomes.csv, or a LEGACY_ value from before April 2013.',
      '18',
    ),
    flags: may(
      'flags',
      listOf(riskFlags),
      'Risk flags of the case, parted by semicolons; CSE protects its victims.',
      'CSE;MISSING_REPEAT',
    ),
    cocadStrand: may(
      'cocad_strand',
      oneOf(cocadStrands),
      'The strand of complex and organised child abuse; any value protects its victims.',
      'CSE',
    ),
  },
});
