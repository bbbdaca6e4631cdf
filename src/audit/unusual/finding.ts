/** What a reader of the log may ask somebody about. None of it is proof of anything. */
export const unusualRules = [
  'REPEATED_LOOK',
  'LITTLE_ELSE',
  'FLOOD',
  'NIGHT_EXPORT',
  'MANY_DENIALS',
  'UNMASKED_WITHOUT_CASE',
  'BREAK_GLASS',
] as const;
export type UnusualRule = (typeof unusualRules)[number];

export type Finding = {
  rule: UnusualRule;
  /** Name and force, or the address of failed sign-ins. */
  actor: string;
  count: number;
  /** First and last entry that counts: ISO 8601, UTC. */
  from: string;
  to: string;
  record?: string;
  /** Why it is listed, in a sentence. */
  says: string;
};
