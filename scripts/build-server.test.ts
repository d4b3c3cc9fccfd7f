import { spawnSync } from "node:child_process"
import { expect, it } from "vitest"

it("makes one file of the server, which runs without what it was made of", () => {
  const built = spawnSync(process.execPath, ["scripts/build-server.mjs"], { encoding: "utf8" })
  expect([built.status, built.stderr]).toEqual([0, ""])
  const told = spawnSync(process.execPath, ["build/server.mjs", "--schema"], { encoding: "utf8" })
  expect(JSON.parse(told.stdout)).toMatchObject({ title: expect.stringContaining("power-draw.json") })
  const refused = spawnSync(process.execPath, ["build/server.mjs", "--preset", "kueue"], { encoding: "utf8" })
  expect([refused.status, refused.stdout]).toEqual([1, ""])
  expect(refused.stderr).toMatch(/^--preset goes with --prometheus URL\./)
})
