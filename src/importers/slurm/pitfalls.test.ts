/*
 * The pitfalls that users of Slurm met, by their numbers in the fixtures (docs/your-cluster.md tells of them), each with the
 * right value. What is tested elsewhere: 4 and 14 in small-parts, 7 in zone, 9, 15 and 16 in usage, 17 in to-record.
 */
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { isoOfDay, openZone } from "#importers/zone.ts"
import { createJobsReader, SACCT_FIELDS } from "./sacct.ts"
import { computeUsage } from "./usage.ts"
import { findWindow } from "./window.ts"

const read = (name: string) => readFileSync(`src/importers/slurm/fixtures/${name}`, "utf8")
const expected = JSON.parse(read("expected.json"))
const asOf = Number(read("as-of.txt").trim().split("\n").at(-1))
const ZONE = "America/New_York"

function importText(text: string, { zone = ZONE, dayZone = ZONE, moment = asOf as number | null } = {}) {
  const reader = createJobsReader(openZone(zone))
  const file = reader.openFile("jobs.psv", moment)
  file.push(new TextEncoder().encode(text))
  file.end()
  const jobs = reader.all()
  const usage = computeUsage(jobs, openZone(dayZone))
  const hoursOn = (day: string) =>
    usage.accounts.reduce((sum, { used }) => {
      const place = [...used.keys()].find((index) => isoOfDay(usage.firstDay + index) === day)
      return sum + (place === undefined ? 0 : (used[place] ?? 0))
    }, 0) / 3600
  const hours = usage.accounts.reduce((sum, { used }) => sum + used.reduce((a, b) => a + b, 0), 0) / 3600
  return { jobs, usage, hours, hoursOn }
}

const total = (days: Record<string, Record<string, number>>, day?: string) =>
  Object.values(days).reduce(
    (sum, byDay) =>
      sum +
      Object.entries(byDay).reduce(
        (a, [on, seconds]) => a + (day === undefined || on === day ? seconds : 0),
        0,
      ),
    0,
  ) / 3600

const ALL_HOURS = total(expected.gpuSecondsByAccountAndDay)

/** One run with chosen fields, in a header of its own. */
function row(fields: Record<string, string>) {
  const usual = {
    ...{
      JobIDRaw: "1",
      JobID: "1",
      Account: "a",
      Submit: "2026-03-01T00:00:00",
      Eligible: "2026-03-01T00:00:00",
    },
    ...{
      Start: "2026-03-01T00:00:00",
      End: "2026-03-01T01:00:00",
      ElapsedRaw: "3600",
      Suspended: "00:00:00",
    },
    ...{ ReqTRES: "gres/gpu=2", AllocTRES: "gres/gpu=2", JobName: "n", ...fields },
  }
  return { header: Object.keys(usual), values: Object.values(usual) }
}
const toText = (rows: readonly ReturnType<typeof row>[], delimiter = "|", end = "") =>
  [rows[0]?.header ?? [], ...rows.map(({ values }) => values)]
    .map((line) => `${line.join(delimiter)}${end}\n`)
    .join("")

it("1: without -S there is only what ran since midnight, and only that day is told of", () => {
  const rows = read("sacct-x.psv").split(/\n(?=\d+\|)/)
  const today = rows
    .slice(1)
    .filter((line) => line.split("|")[11] === "Unknown" || line.split("|")[11]?.startsWith("2026-11-02"))
  const { usage } = importText(`${[rows[0], ...today].join("\n")}\n`)
  const window = findWindow(usage, openZone(ZONE), null)
  expect(window.days).toEqual(["2026-11-02"])
  expect([window.isFirstCut, window.isLastCut]).toEqual([true, true])
})

it("1: rows that -T has cut to a window give the days of the window", () => {
  const { hoursOn } = importText(read("sacct-x-T-1-november.psv"))
  expect(hoursOn("2026-11-01")).toBeCloseTo(total(expected.gpuSecondsByAccountAndDay, "2026-11-01"), 0)
})

it("2: without -D the first runs of requeued jobs are missing: 14.49 GPU-hours of 835.87", () => {
  const { hours } = importText(read("sacct-x-without-D.psv"))
  expect(ALL_HOURS).toBeCloseTo(835.87, 2)
  expect(ALL_HOURS - hours).toBeCloseTo(14.49, 2)
})

it("3: steps repeat what their job holds, and never count", () => {
  const { jobs, hours } = importText(read("sacct-steps.psv"))
  expect(jobs.counts.rows).toBe(97)
  expect(jobs.counts.steps).toBe(92)
  expect(hours).toBeCloseTo(ALL_HOURS, 6)
})

it("3: generated rows with steps give the totals of their generator", () => {
  const { arguments: _, asOf: moment, ...told } = JSON.parse(read("300-expected.json"))
  const { usage } = importText(read("300-rows-with-steps.psv"), { zone: "UTC", dayZone: "UTC", moment })
  const byMonth = Object.fromEntries(
    usage.accounts.map(({ account, used }) => {
      const months: Record<string, number> = {}
      used.forEach((seconds, index) => {
        const month = isoOfDay(usage.firstDay + index).slice(0, 7)
        if (seconds > 0) months[month] = (months[month] ?? 0) + seconds
      })
      return [account, months]
    }),
  )
  for (const [account, months] of Object.entries(told.gpuSecondsByAccountAndMonth))
    expect(byMonth[account] ?? {}).toEqual(months)
})

it("5: what never started has no use, but a wait", () => {
  const { jobs, usage } = importText(read("sacct-x.psv"))
  expect(jobs.counts.neverStarted).toBe(expected.counts["never started"])
  const waiting = importText(
    toText([row({ Start: "None", End: "2026-03-01T02:00:00", AllocTRES: "", ElapsedRaw: "0" })]),
  )
  expect(waiting.hours).toBe(0)
  expect(waiting.usage.accounts[0]?.queued.reduce((a, b) => a + b, 0)).toBe(2 * 7200)
  expect(usage.accounts.length).toBeGreaterThan(0)
})

it("6: what runs is counted to the moment of the export, which the rows themselves tell within a minute", () => {
  expect(importText(read("sacct-x.psv")).jobs.counts.running).toBe(expected.counts.running)
  const { jobs } = importText(read("sacct-x.psv"), { moment: null })
  expect(Math.abs((jobs.moments[0] ?? 0) - asOf)).toBeLessThan(60)
})

it("6: a job that runs far beyond its limit is counted as perhaps lost", () => {
  const lost = { End: "Unknown", ElapsedRaw: String(30 * 86_400), TimelimitRaw: "60" }
  expect(importText(toText([row(lost)])).jobs.counts.runaway).toBe(1)
  expect(importText(toText([row({ ...lost, TimelimitRaw: "UNLIMITED" })])).jobs.counts.runaway).toBe(0)
})

it.each([
  ["2026-03-08", 23],
  ["2026-11-01", 25],
  ["2026-06-01", 24],
])("7: one GPU held through %s is held for %d hours", (day, hours) => {
  const before = isoOfDay(Date.parse(day) / 86_400_000 - 1)
  const after = isoOfDay(Date.parse(day) / 86_400_000 + 2)
  const long = {
    Start: `${before}T00:00:00`,
    End: `${after}T00:00:00`,
    ElapsedRaw: "",
    AllocTRES: "gres/gpu=1",
  }
  expect(importText(toText([row({ ...long, Submit: long.Start, Eligible: long.Start })])).hoursOn(day)).toBe(
    hours,
  )
})

describe("8: times", () => {
  it("are refused where they are relative or of a locale, with line and field", () => {
    const { jobs } = importText(
      toText([row({ Start: "Ystday 17:00" }), row({ End: "10/31/26-17:00:57.00" })]),
    )
    expect(jobs.refusals.first.map(({ line, field, rule }) => [line, field, rule])).toEqual([
      [2, "Start", "no-time"],
      [3, "End", "no-time"],
    ])
  })

  it("as seconds since 1970 need no zone", () => {
    const seconds = String(Date.UTC(2026, 2, 1, 5) / 1000)
    const end = String(Date.UTC(2026, 2, 1, 6) / 1000)
    const text = toText([row({ Submit: seconds, Eligible: seconds, Start: seconds, End: end })])
    expect(importText(text, { zone: "Asia/Tokyo" }).hoursOn("2026-03-01")).toBe(2)
  })
})

it("10: suspended time counts: the GPUs stay allocated", () => {
  const { hours } = importText(
    toText([row({ End: "2026-03-01T03:00:00", ElapsedRaw: "3600", Suspended: "02:00:00" })]),
  )
  expect(hours).toBe(6)
})

describe("12: names escape nothing", () => {
  it.each([
    "train|eval",
    "a|b|c",
    "|",
    "two\nlines",
    "12 lines\nof text",
    "ends in a break\n",
    'he said "hi"',
    "=SUM(A1:A9)",
    "\t\\",
  ])("%j costs no row", (name) => {
    const { jobs, hours } = importText(
      toText([row({ JobName: name }), row({ JobIDRaw: "2", JobID: "2", JobName: name })]),
    )
    expect([jobs.counts.rows, hours, jobs.refusals.first]).toEqual([2, 4, []])
  })

  it("also where the name stands in the middle, or the number of the job does not stand first", () => {
    const moved = (name: string) => {
      const { header, values } = row({ JobName: name })
      const order = [
        "Account",
        "JobName",
        "JobIDRaw",
        "JobID",
        "Submit",
        "Eligible",
        "Start",
        "End",
        "ReqTRES",
        "AllocTRES",
      ]
      return { header: order, values: order.map((field) => values[header.indexOf(field)] ?? "") }
    }
    const { jobs, hours } = importText(toText([moved("a|b"), moved("two\nlines"), moved("plain")]))
    expect([jobs.runs.length, jobs.counts.rows, hours]).toEqual([1, 3, 2])
  })

  it("keeps accounts in other scripts", () => {
    expect(importText(read("sacct-x.psv")).jobs.accounts.texts).toContain("语音合成")
  })
})

describe("13: forms", () => {
  it.each(["sacct-default.txt", "sacct-wide.txt"])(
    "%s is refused with the command that gives a whole one",
    (name) => {
      expect(() => importText(read(name))).toThrow(/TZ=UTC sacct -a -D -X -P/)
    },
  )

  it("without a header is refused", () => {
    expect(() => importText(read("sacct-x.psv").split("\n").slice(1).join("\n"))).toThrow(/no header/)
  })

  it.each(SACCT_FIELDS)("without the field %s is refused, naming it", (field) => {
    const { header, values } = row({})
    const place = header.indexOf(field)
    const text = toText([{ header: header.toSpliced(place, 1), values: values.toSpliced(place, 1) }])
    expect(() => importText(text)).toThrow(new RegExp(`lacks the fields ${field}`))
  })

  it.each([
    ["|", "|"],
    [";", ""],
    ["^", ""],
    [";;", ""],
    ["\t", ""],
    ["§", ""],
  ])("with the delimiter %j and %j at the end of a line is read", (delimiter, end) => {
    const rows = [row({ JobName: `x${delimiter}y` }), row({ JobIDRaw: "2", JobID: "2" })]
    const { jobs, hours } = importText(toText(rows, delimiter, end))
    expect([jobs.counts.rows, hours, jobs.refusals.first]).toEqual([2, 4, []])
  })

  it("with units of memory is read alike", () => {
    const withUnits = row({ ReqTRES: "cpu=1,mem=1000M,gres/gpu=2", AllocTRES: "cpu=1,mem=0.98G,gres/gpu=2" })
    expect(importText(toText([withUnits])).hours).toBe(2)
    expect(() => importText(read("sacct-x-converted.psv"))).toThrow(/lacks the fields Submit, Eligible/)
  })

  it("with lines of Windows, a mark of the byte order and no break at the end is read", () => {
    const text = `\uFEFF${toText([row({})])
      .replaceAll("\n", "\r\n")
      .trimEnd()}`
    expect(importText(text).hours).toBe(2)
  })

  it("with too few fields in a line, that line is refused", () => {
    const { jobs } = importText(`${toText([row({})])}2|2|a\n`)
    expect(jobs.refusals.first).toEqual([
      { file: "jobs.psv", line: 3, field: null, rule: "too-few-fields", value: "2|2|a" },
    ])
  })
})
