export interface Verdict {
  readonly answered: boolean;
  readonly found: readonly string[];
  readonly fails: boolean;
}
export function verdictOf(report: unknown, lock: unknown): Verdict;
