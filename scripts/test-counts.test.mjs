import { describe, expect, test } from "vitest"
import { playwrightCounts, stepCounts, vitestCounts } from "./test-counts.mjs"

test("a step counts as one", () => {
  expect(stepCounts(0)).toEqual({ passed: 1, failed: 0 })
  expect(stepCounts(2)).toEqual({ passed: 0, failed: 1 })
})

describe("vitest", () => {
  const good = { status: "passed", assertionResults: [{ status: "passed" }, { status: "skipped" }] }
  const bad = { status: "failed", assertionResults: [{ status: "failed" }] }
  const broken = { status: "failed", assertionResults: [] }
  const report = (numPassedTests, numFailedTests, ...testResults) => ({
    numPassedTests,
    numFailedTests,
    testResults,
  })

  test("counts tests that passed and failed, and no skipped one", () => {
    expect(vitestCounts(report(1, 1, good, bad), 1)).toEqual({ passed: 1, failed: 1 })
  })

  test("counts a file that broke before its tests began", () => {
    expect(vitestCounts(report(1, 1, good, bad, broken), 1)).toEqual({ passed: 1, failed: 2 })
  })

  test("fails when it ended in failure with all its tests green, or without a report", () => {
    expect(vitestCounts(report(1, 0, good), 1)).toEqual({ passed: 1, failed: 1 })
    expect(vitestCounts(undefined, 0)).toEqual({ passed: 0, failed: 1 })
  })
})

describe("playwright", () => {
  const report = (stats, errors = []) => ({
    stats: { expected: 0, flaky: 0, unexpected: 0, skipped: 0, ...stats },
    errors,
  })

  test("counts tests that passed and failed, and no skipped one", () => {
    expect(playwrightCounts(report({ expected: 3, unexpected: 2, skipped: 4 }), 1)).toEqual({
      passed: 3,
      failed: 2,
    })
  })

  test("counts an error outside the tests, such as a server that does not start", () => {
    expect(playwrightCounts(report({}, [{ message: "no server" }]), 1)).toEqual({ passed: 0, failed: 1 })
  })

  test("fails when it ended in failure with all its tests green, or without a report", () => {
    expect(playwrightCounts(report({ expected: 3 }), 1)).toEqual({ passed: 3, failed: 1 })
    expect(playwrightCounts(undefined, 1)).toEqual({ passed: 0, failed: 1 })
  })
})
