import { describe, expect, it } from "vitest"
import { readDay, readLabs, readRange, readStep, refuseUnknownParameters } from "./params.ts"
import { ProblemError } from "./problem.ts"

const query = (text: string) => new URLSearchParams(text)

/** The problem a reading ends in. */
function problemOf(read: () => unknown) {
  try {
    read()
  } catch (error) {
    if (error instanceof ProblemError) return error.problem
  }
  throw new Error("was not refused")
}

describe("refuseUnknownParameters", () => {
  it("lets an empty query and known names pass", () => {
    refuseUnknownParameters(query(""), [])
    refuseUnknownParameters(query("step=day&lab=a&lab=b"), ["step", "lab"])
  })

  it.each(["stepp=day", "__proto__=1", "=1"])("refuses %s and names what there is", (text) => {
    const problem = problemOf(() => refuseUnknownParameters(query(text), ["step", "lab"]))
    const [name, value] = text.split("=")
    expect(problem).toMatchObject({ status: 400, parameter: name, value, allowed: ["step", "lab"] })
  })
})

describe("readStep", () => {
  it("is the finest step unless another is asked for", () => {
    expect(readStep(query(""), ["day", "week", "month"], "day")).toBe("day")
    expect(readStep(query(""), ["day", "week", "month"], "month")).toBe("month")
    expect(readStep(query("step=week"), ["day", "week", "month"], "day")).toBe("week")
  })

  it("refuses a step finer than the data, naming those there are", () => {
    const problem = problemOf(() => readStep(query("step=day"), ["month"], "month"))
    expect(problem).toMatchObject({ status: 400, parameter: "step", value: "day", allowed: ["month"] })
    expect(problem.detail).toContain("kept by month")
  })

  it.each(["step=", "step=Day", "step=year"])("refuses %s, which is no step", (text) => {
    const problem = problemOf(() => readStep(query(text), ["day", "week", "month"], "day"))
    expect(problem).toMatchObject({ parameter: "step", allowed: ["day", "week", "month"] })
    expect(problem.detail).toContain("is not a step.")
  })

  it("refuses to choose between two values", () => {
    const problem = problemOf(() => readStep(query("step=day&step=week"), ["day", "week"], "day"))
    expect(problem).toMatchObject({ parameter: "step", value: "day, week", allowed: ["one value"] })
  })
})

describe("readDay and readRange", () => {
  it("leave open what is not given", () => {
    expect(readRange(query(""))).toEqual({ from: undefined, to: undefined })
    expect(readRange(query("to=2022-01-01"))).toEqual({ from: undefined, to: "2022-01-01" })
  })

  it.each(["from=", "from=2022-02-29", "from=2022-02", "from=1.2.2022", "from=2022-02-01T00:00"])(
    "refuse %s",
    (text) => {
      const problem = problemOf(() => readDay(query(text), "from"))
      expect(problem).toMatchObject({ status: 400, parameter: "from", value: text.slice(5) })
    },
  )

  it("take one day as a range and refuse an end before the beginning", () => {
    expect(readRange(query("from=2022-01-01&to=2022-01-01"))).toEqual({
      from: "2022-01-01",
      to: "2022-01-01",
    })
    const problem = problemOf(() => readRange(query("from=2022-01-02&to=2022-01-01")))
    expect(problem).toMatchObject({
      parameter: "from",
      value: "2022-01-02",
      allowed: ["a day up to 2022-01-01"],
    })
  })
})

describe("readLabs", () => {
  const read = (text: string) =>
    readLabs(query(text), {
      usual: ["north", "south"],
      offered: ["north", "south", "south-team"],
      known: ["acme", "north", "south"],
    })

  it("gives all that are allocated, or those asked for in their order", () => {
    expect(read("")).toEqual(["north", "south"])
    expect(read("lab=south&lab=north")).toEqual(["south", "north"])
  })

  it("gives a team only when it is asked for", () => {
    expect(read("lab=south-team")).toEqual(["south-team"])
  })

  it("refuses an unknown lab, naming it and those there are", () => {
    expect(problemOf(() => read("lab=north&lab=west"))).toMatchObject({
      status: 400,
      parameter: "lab",
      value: "west",
      allowed: ["north", "south", "south-team"],
    })
    expect(problemOf(() => read("lab=")).detail).toContain("There is no lab “”")
  })

  it("says of a lab without a grant of its own why it is refused", () => {
    expect(problemOf(() => read("lab=acme")).detail).toContain("granted no GPUs of its own")
  })

  it("refuses a lab that is named twice, which would count it twice", () => {
    expect(problemOf(() => read("lab=north&lab=north"))).toMatchObject({
      value: "north",
      allowed: ["south", "south-team"],
    })
  })
})
