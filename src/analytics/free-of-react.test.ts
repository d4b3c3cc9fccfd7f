import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, it } from "vitest"

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g

/** Packages that the files of a folder reach through every import they follow, type-only ones included. */
function packagesOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
    .map((file) => join(folder, file))
  const [seen, packages] = [new Set(files), new Set<string>()]
  for (const file of seen) {
    for (const [, spelling = ""] of readFileSync(file, "utf8").matchAll(IMPORT)) {
      if (spelling.startsWith("#")) seen.add(join("src", spelling.slice(1)))
      else if (spelling.startsWith(".")) seen.add(join(dirname(file), spelling))
      else packages.add(spelling)
    }
  }
  return [...packages].sort()
}

describe("analytics", () => {
  it("reaches no React, no drawing and no query, through whatever it imports", () => {
    const screen = /^(react|recharts|@tanstack|@lingui|@testing-library)/
    expect(packagesOf("src/analytics").filter((name) => screen.test(name))).toEqual([])
  })

  it("would be caught: the same search finds React where it is", () => {
    expect(packagesOf("src/charts")).toEqual(expect.arrayContaining(["react", "recharts"]))
    expect(packagesOf("src/data")).toContain("@tanstack/react-query")
  })

  it("follows imports into other folders", () => {
    expect(packagesOf("src/analytics")).toContain("zod/mini")
  })
})
