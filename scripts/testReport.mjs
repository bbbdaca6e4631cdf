// Plain Node: what Jest's JSON reports come to.
import { existsSync, readFileSync } from 'node:fs';

/**
 * Sums up the reports. A report that is missing, or a test file that could not run at all, counts as one failure.
 */
export function tally(files) {
  const sum = { passed: 0, failed: 0, skipped: 0, skippedNames: [] };
  for (const file of files) {
    if (!existsSync(file)) {
      sum.failed += 1;
      continue;
    }
    const report = JSON.parse(readFileSync(file, 'utf8'));
    sum.passed += report.numPassedTests;
    sum.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    sum.skipped += report.numPendingTests + report.numTodoTests;
    for (const suite of report.testResults) {
      for (const { status, fullName } of suite.assertionResults) {
        if (status === 'pending' || status === 'skipped' || status === 'todo')
          sum.skippedNames.push(fullName);
      }
    }
  }
  return sum;
}

/** Skips that the list (a name a line) does not allow; without a list every skip is allowed. */
export function refusedSkips(names, list) {
  if (list === undefined) return [];
  const allowed = new Set(
    readFileSync(list, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#')),
  );
  return names.filter((name) => !allowed.has(name));
}
