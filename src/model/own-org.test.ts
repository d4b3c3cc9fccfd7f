import { expect, it } from "vitest"
import { isOwnOrg, originalOfShared, ownOrgId, sharedOrgId } from "./own-org.ts"

it.each([
  ["Heron", "local-heron"],
  ["Our lab 2", "local-our-lab-2"],
  ["heron--x", "local-heron-x"],
])("%s is %s", (name, id) => expect(ownOrgId(name)).toBe(id))

it("tells names apart that letters do not, and makes plain ids of all", () => {
  const ids = ["语音", "视觉", "Müller", "Muller", "", "…"].map(ownOrgId)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.every((id) => /^local-[a-z0-9-]+$/.test(id) && isOwnOrg(id))).toBe(true)
})

it("tells an organisation from the copy of it that may leave the device", () => {
  expect(originalOfShared(sharedOrgId("local-heron"))).toBe("local-heron")
  expect(originalOfShared("local-heron")).toBeNull()
  // no name makes the id of a copy
  expect(originalOfShared(ownOrgId("heron--shared"))).toBeNull()
})
