import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { unitId } from "./unit-id.ts"

describe("unitId", () => {
  it.each(["vchbv", "lang-pretrain", "7"])("leaves the plain name %s as it is", (name) => {
    expect(unitId(name)).toBe(name)
  })

  it.each([
    ["Robotics", /^robotics-[0-9a-f]{8}$/],
    ["Vision, “Paris”", /^vision-paris-[0-9a-f]{8}$/],
    ["语音合成", /^u-[0-9a-f]{8}$/],
    ["", /^u-[0-9a-f]{8}$/],
    ["-a-", /^a-[0-9a-f]{8}$/],
    ["a".repeat(200), /^a{60}-[0-9a-f]{8}$/],
  ])("gives %j a slug and the hash of its name", (name, id) => {
    expect(unitId(name)).toMatch(id)
  })

  it("is the same in every import", () => {
    expect(unitId("语音合成")).toBe("u-8dc35fb5")
    expect(unitId("speech", "asr")).toBe("speech-asr-4f9c862d")
  })

  it("keeps names apart that look alike, and a team apart from a lab of such a name", () => {
    const ids = [["A b"], ["a-b"], ["a b"], ["a_b"], ["a/b"], ["a", "b"], [unitId("A b")]].map((names) =>
      unitId(...names),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  it("gives different names different ids, of letters, digits and hyphens alone", () => {
    const name = fc.oneof(fc.string(), fc.stringMatching(/^[aAbB\- ]{0,4}$/))
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(unitId(one)).toMatch(/^[a-z0-9]+(-+[a-z0-9]+)*$/)
        expect(unitId(one) === unitId(other)).toBe(one === other)
      }),
    )
  })
})
