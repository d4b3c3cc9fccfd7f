/**
 * How many passed and failed, out of the reports of the test runners. Whatever the report says, a runner that ended in
 * failure counts at least one failed test: a report that is missing or blind never makes a run green.
 */

/** A step without a report counts as one. */
export function stepCounts(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Vitest's JSON report: its tests, and one failure for each file that broke before its tests began. */
export function vitestCounts(report, exitCode) {
  if (report === undefined) return { passed: 0, failed: 1 }
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some(isFailed),
  )
  return atLeastOneFailed(exitCode, report.numPassedTests, report.numFailedTests + brokenFiles.length)
}

/** Playwright's JSON report: its tests, and one failure for each error outside them. */
export function playwrightCounts(report, exitCode) {
  if (report === undefined) return { passed: 0, failed: 1 }
  const { expected, flaky, unexpected } = report.stats
  return atLeastOneFailed(exitCode, expected + flaky, unexpected + report.errors.length)
}

const isFailed = ({ status }) => status === "failed"

function atLeastOneFailed(exitCode, passed, failed) {
  return { passed, failed: exitCode === 0 ? failed : Math.max(failed, 1) }
}
