/**
 * A made-up organisation for the benchmark, answered to the browser in place of `/data/*`. Amounts are steps of a
 * small generator with a fixed seed: the same at every run, and never part of the product.
 */
export const SIZES = [
  { labs: 25, days: 181 },
  { labs: 50, days: 730 },
  { labs: 100, days: 1825 },
  { labs: 200, days: 3650 },
]

/** Routes the data files of `page` to a synthetic organisation of so many labs and days. */
export async function serveSynthetic(page, labs, days) {
  const files = makeFiles(labs, days)
  await page.route(/\/data\/.*\.json$/, (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/data\//, "")
    const body = files[path]
    return body === undefined ? route.fulfill({ status: 404, body: "" }) : route.fulfill({ json: body })
  })
}

function makeFiles(labCount, dayCount) {
  const ids = Array.from({ length: labCount }, (_, index) => `lab-${index}`)
  const start = Date.UTC(2010, 0, 1)
  const periods = Array.from({ length: dayCount }, (_, index) => isoDay(start + index * 86_400_000))
  const licence = {
    name: "CC0-1.0",
    title: "CC0",
    path: "https://creativecommons.org/publicdomain/zero/1.0/",
  }
  return {
    "index.json": { orgs: ["synthetic"] },
    "synthetic/datapackage.json": {
      name: "synthetic",
      title: "Synthetic",
      description: "Made up for the benchmark.",
      version: "1.0.0",
      created: "2026-01-01T00:00:00Z",
      licenses: [licence],
      resources: ["allocations", "labs", "sources"].map((name) => ({ name, path: `${name}.json` })),
      powerDraw: {
        label: { en: "Synthetic", zh: "合成" },
        summary: { en: "Made up for the benchmark.", zh: "为测速而编造。" },
        coverage: { from: periods[0], to: periods.at(-1) },
        allocationBasis: "measured",
      },
    },
    "synthetic/labs.json": [
      { id: "all", name: "All", parent: null, kind: "org", sources: ["none"] },
      ...ids.map((id) => ({
        id,
        name: id,
        parent: "all",
        kind: "lab",
        from: periods[0],
        to: null,
        sources: ["none"],
      })),
    ],
    "synthetic/sources.json": [
      {
        id: "none",
        title: "None",
        publisher: "Benchmark",
        url: null,
        published: "2026",
        kind: "none",
        lang: "en",
      },
    ],
    "synthetic/allocations.json": {
      unit: "gpu",
      step: "day",
      basis: "measured",
      periods,
      series: ids.map((lab, index) => makeSeries(lab, index, dayCount)),
      anomalies: [],
      sources: ["none"],
    },
  }
}

/** Grants that change about once a month, and use below them. */
function makeSeries(lab, seed, dayCount) {
  let state = seed + 1
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  const granted = []
  let amount = 8 * Math.ceil(next() * 16)
  for (let day = 0; day < dayCount; day += 1) {
    if (next() < 0.03) amount = 8 * Math.ceil(next() * 16)
    granted.push(amount)
  }
  return { lab, granted, used: granted.map((value) => Math.round(value * next())) }
}

function isoDay(time) {
  return new Date(time).toISOString().slice(0, 10)
}
