import { readdirSync, readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { SHIPPED } from "./read-shipped.ts"

it("is the one place where tests rest on the shipped records", () => {
  const tests = ["src", "scripts"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((file) => `${folder}/${file}`)
      .filter((file) => /\.test\.(tsx?|mjs)$|^src\/testing\/.*\.tsx?$/.test(file)),
  )
  expect(tests.length).toBeGreaterThan(100)
  const readers = tests.filter((file) => new RegExp(`["'\`]${SHIPPED}`).test(readFileSync(file, "utf8")))
  expect(readers.filter((file) => !file.startsWith("scripts/shipped/"))).toEqual([])
})
