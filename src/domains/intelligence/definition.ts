import { listOf, may, noun, oneOf } from '../define.ts';
import { exploitationTypes, riskFlags } from '../enumerations.ts';

export const intelligenceReport = noun({
  label: 'IntelligenceReport',
  entity: true,
  file: 'intelligence.csv',
  dated: true,
  say: 'An intelligence report: grades and handling stand in its row, its body in texts.csv, what it mentions in intelligence_link.csv.',
  fields: {
    flags: may('flags', listOf(riskFlags), 'Risk flags, parted by semicolons.', 'CSE'),
    exploitation: may('exploitation', oneOf(exploitationTypes), 'The sort of exploitation.', 'SEXUAL'),
  },
});
