import { describePackage } from "./small.fixture.ts"

const lab = (id: string, parent: string | null, more: object = {}) => ({
  ...{ id, name: id, parent, kind: "lab", sources: ["s"] },
  ...more,
})
const pool = (id: string, cluster: string) => ({
  ...lab(`${id}-${cluster}`, id, { kind: "pool", cluster }),
  name: `${id} in ${cluster}`,
  short: { en: `${id} in ${cluster}`, zh: `${id}（${cluster}）` },
})

/**
 * An organisation of four days in two clusters, “twin”: `ada` holds GPUs in both and moves 8 of them from west to east on
 * the second day, when `eve` falls in east and `wim` rises in west. On the third, `wim` rises without a cut. Use is on
 * record in east alone.
 */
export const TWO_CLUSTERS = {
  "index.json": { orgs: ["twin"] },
  "twin/datapackage.json": describePackage("twin", ["sources", "labs", "allocations"], {
    coverage: { from: "2024-02-28", to: "2024-03-02" },
  }),
  "twin/sources.json": [
    {
      ...{ id: "s", title: "A table", publisher: "Twin", url: "https://example.org/table" },
      ...{ published: "2024", kind: "dataset", lang: "en", read: "full" },
    },
  ],
  "twin/labs.json": [
    lab("twin", null, { kind: "org" }),
    lab("ada", "twin"),
    pool("ada", "east"),
    pool("ada", "west"),
    lab("eve", "twin", { cluster: "east" }),
    lab("wim", "twin", { cluster: "west" }),
  ],
  "twin/allocations.json": {
    ...{ unit: "gpu", step: "day", basis: "measured", sources: ["s"] },
    periods: ["2024-02-28", "2024-02-29", "2024-03-01", "2024-03-02"],
    series: [
      { lab: "ada", granted: [24, 24, 24, 24], used: [null, null, null, null] },
      { lab: "eve", granted: [16, 8, 8, 8], used: [12, 8, 8, 4] },
      { lab: "wim", granted: [4, 12, 16, 16] },
    ],
    pools: [
      { lab: "ada-east", granted: [8, 16, 16, 16], used: [8, 12, 12, 12] },
      { lab: "ada-west", granted: [16, 8, 8, 8] },
    ],
    capacity: [
      { cluster: "east", values: [32, 32, 32, 32], sources: ["s"] },
      { cluster: "west", values: [24, 24, null, 24], sources: ["s"] },
    ],
    anomalies: [
      {
        ...{ id: "entered-late", from: "2024-03-01", to: "2024-03-01", labs: ["wim"] },
        ...{ measures: ["granted"], effect: "caveat" },
        what: { en: "Its cut was entered late.", zh: "削减晚记。" },
      },
    ],
  },
}
