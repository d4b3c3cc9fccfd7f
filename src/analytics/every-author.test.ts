import { describe, expect, it } from "vitest"
import { leaver, paper } from "#testing/builders.ts"
import { authorStates, countLeft } from "./departures.ts"
import { withEveryAuthor } from "./every-author.ts"

describe("withEveryAuthor", () => {
  it("adds nobody where there is no paper, and where every author has a record", () => {
    const ada = leaver("ada", "2023-05-01")
    expect(withEveryAuthor([], [])).toEqual([])
    expect(withEveryAuthor([], [ada])).toEqual([ada])
    expect(withEveryAuthor([paper("p", ["ada"])], [ada])).toEqual([ada])
  })

  it("adds each author without a record once, however many papers they wrote", () => {
    const everyone = withEveryAuthor([paper("p", ["ada", "bea"]), paper("q", ["bea"])], [])
    expect(everyone.map(({ id }) => id)).toEqual(["ada", "bea"])
  })

  it("counts such an author as possibly gone, never as certainly gone or as seen", () => {
    const p = paper("p", ["ada", "bea"])
    const everyone = withEveryAuthor([p], [leaver("ada", "2023-05-01")])
    expect(countLeft(p, everyone, "2023-04-30")).toEqual({ least: 0, most: 1 })
    expect(countLeft(p, everyone, "2023-05-01")).toEqual({ least: 1, most: 2 })
    expect(authorStates(p, everyone, "2020-01-01").map(({ state }) => state)).toEqual(["seen", "open"])
  })
})
