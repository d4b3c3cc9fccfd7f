import type { Loader } from "./served.ts"

/**
 * A small organisation for tests, “acme”: three days of two labs under one division, and a second one, “bare”,
 * with labs but no allocations. Files can be replaced or, with `undefined`, taken away.
 */
export function loadSmall(changes: Readonly<Record<string, unknown>> = {}): Loader {
  const files: Readonly<Record<string, unknown>> = { ...SMALL_FILES, ...changes }
  return async (path) => {
    if (files[path] === undefined) throw new Error(`no ${path} in this fixture, at /secret/place`)
    return files[path]
  }
}

export function describePackage(name: string, resources: readonly string[], more: object = {}) {
  return {
    name,
    title: name,
    description: "Made up for tests",
    version: "1.0.0",
    created: "2026-11-23T00:00:00Z",
    licenses: [{ name: "CC0-1.0", title: "CC0", path: "https://creativecommons.org/publicdomain/zero/1.0/" }],
    resources: resources.map((resource) => ({ name: resource, path: `${resource}.json` })),
    powerDraw: {
      label: { en: name, zh: name },
      summary: { en: "A test", zh: "测试" },
      coverage: { from: "2024-02-28", to: "2024-03-01" },
      allocationBasis: "measured",
      ...more,
    },
  }
}

const lab = (id: string, parent: string | null, more: object = {}) => ({
  id,
  name: id,
  parent,
  kind: parent === null ? "org" : "lab",
  sources: ["s"],
  ...more,
})

export const SMALL_FILES = {
  "index.json": { orgs: ["acme", "bare"] },
  "acme/datapackage.json": describePackage("acme", ["sources", "labs", "allocations", "minute-sample"]),
  "acme/labs.json": [
    lab("acme", null),
    lab("north", "acme", { from: "2020", to: null }),
    lab("south", "acme", { from: "2024-02-29", to: "2024-02-29" }),
  ],
  "acme/allocations.json": {
    unit: "gpu",
    step: "day",
    basis: "measured",
    periods: ["2024-02-28", "2024-02-29", "2024-03-01"],
    series: [
      { lab: "south", granted: [0, 16, 0], used: [null, 12.5, null] },
      { lab: "north", granted: [8, 8, 24] },
    ],
    anomalies: [
      {
        id: "odd-day",
        from: "2024-02-29",
        to: "2024-02-29",
        labs: ["south"],
        measures: ["granted"],
        what: "One day only.",
        effect: "caveat",
      },
    ],
    sources: ["s"],
  },
  "bare/datapackage.json": describePackage("bare", ["labs", "people"], { recordBasis: "reported" }),
  "bare/labs.json": [lab("bare", null)],
}
