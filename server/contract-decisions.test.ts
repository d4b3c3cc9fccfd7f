import { describe, expect, it } from "vitest"
import { allocationsSchema } from "#model/allocation.ts"
import { appealsSchema, assumptionsSchema, decisionsSchema } from "#model/decision.ts"
import { openFor, WAYS } from "./contract.fixture.ts"

const META = "/api/v1/orgs/meta"

describe.each(WAYS)("the API $name", (way) => {
  const { ask, askProblem } = openFor(way)

  describe("GET /decisions", () => {
    it("gives the newest meeting first, and says that it is a scenario and when it ends", async () => {
      const { decisions, ...facts } = await ask(decisionsSchema, `${META}/decisions`)
      expect(facts).toMatchObject({ basis: "scenario", asOf: "2023-08-18", nextMeeting: "2023-08-30" })
      const dates = decisions.map(({ meetingDate }) => meetingDate)
      expect(dates).toEqual(dates.toSorted().toReversed())
      expect(dates[0]).toBe("2023-07-26")
    })

    it("gives those of a lab about months in the range", async () => {
      const address = `${META}/decisions?lab=fair-paris&from=2022-02-15&to=2022-03-01`
      const { decisions } = await ask(decisionsSchema, address)
      expect(decisions.map(({ id }) => id)).toEqual([
        "d-2022-03-fair-paris",
        "d-2022-02-fair-paris-2",
        "d-2022-02-fair-paris",
      ])
    })

    it("is read page by page", async () => {
      const first = await ask(decisionsSchema, `${META}/decisions?limit=100`)
      expect(first.decisions).toHaveLength(100)
      const cursor = encodeURIComponent(first.nextCursor ?? "")
      const second = await ask(decisionsSchema, `${META}/decisions?limit=100&cursor=${cursor}`)
      expect(second.nextCursor).toBeNull()
      expect(second.decisions.length).toBeGreaterThan(0)
      const ids = [...first.decisions, ...second.decisions].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    })
  })

  describe("GET /appeals", () => {
    it("gives those that were open in the range, a pending one to the present day", async () => {
      const { appeals } = await ask(appealsSchema, `${META}/appeals?from=2023-08-10`)
      expect(appeals.map(({ id, outcome }) => [id, outcome])).toEqual([["a-2023-08-fair-paris", "pending"]])
    })
  })

  it("GET /assumptions gives what the scenario is made of, in both languages", async () => {
    const { assumptions } = await ask(assumptionsSchema, `${META}/assumptions`)
    expect(assumptions.map(({ id }) => id)).toEqual(expect.arrayContaining(["seed", "teams", "appeals"]))
    expect(assumptions.filter(({ text }) => text.en === "" || text.zh === "")).toEqual([])
  })

  it.each(["decisions", "appeals", "assumptions"])("says of a record that it has no %s", async (route) => {
    const problem = await askProblem(`/api/v1/orgs/helios-earth/${route}`, 404)
    expect(problem.detail).toMatch(/helios-earth/)
  })

  it.each([
    ["decisions?limit=0", "limit"],
    ["decisions?cursor=x", "cursor"],
    ["decisions?lab=fair-paris-vision", "lab"],
    ["appeals?form=2023-01-01", "form"],
    ["assumptions?lab=genai", "lab"],
  ])("refuses %s", async (address, parameter) => {
    expect(await askProblem(`${META}/${address}`, 400)).toMatchObject({ parameter })
  })

  it("gives a team’s amounts only when asked for it", async () => {
    const { series } = await ask(
      allocationsSchema,
      `${META}/allocations?lab=fair-paris-vision&from=2022-03-01&to=2022-03-31`,
    )
    expect(series.map(({ lab }) => lab)).toEqual(["fair-paris-vision"])
    expect(series[0]?.granted[0]).toBeGreaterThan(0)
  })
})
