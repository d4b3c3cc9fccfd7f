import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { openZone } from "#importers/zone.ts"
import { parseAccounts } from "./accounts.ts"
import { expandHosts, parseCapacity, parseQueue } from "./cluster-state.ts"
import { normShares, parseFairShares } from "./fair-share.ts"
import { limitSteps, parseTransactions, parseTresNumbers } from "./limits.ts"
import { parseReport } from "./sreport.ts"

const read = (name: string) => readFileSync(`src/importers/slurm/fixtures/${name}`, "utf8")

describe("parseAccounts", () => {
  const accounts = parseAccounts(read("sacctmgr-assoc.psv"), "assoc.psv")
  const find = (name: string) => accounts.find((account) => account.name === name)

  it("reads the tree, its limits and budgets, and counts users", () => {
    expect(accounts.map(({ name }) => name)).toHaveLength(12)
    expect(find("lang-align")).toMatchObject({
      parent: "language",
      share: 20,
      limit: 8,
      userShares: 0,
    })
    expect(find("lang-align")?.limitByType).toEqual(new Map([["h100", 4]]))
    expect(find("robotics")).toMatchObject({ limit: 12, budgetMinutes: 6000, runMinutes: null })
    expect(find("speech")).toMatchObject({ share: null, limit: null, runMinutes: 4800, parent: "root" })
    expect(find("root")).toMatchObject({ parent: null, userShares: 1 })
    expect(accounts.map(({ users }) => users.size)).toEqual([1, 0, 0, 1, 2, 1, 1, 1, 1, 0, 2, 2])
  })

  it("keeps the name of nobody", () => {
    expect(JSON.stringify(accounts)).not.toMatch(/user0\d/)
  })

  it("says what is wrong with another file", () => {
    expect(() => parseAccounts("", "a")).toThrow(/a: has columns cut to a width, or no header/)
    expect(() => parseAccounts("Account|User\n", "a")).toThrow(/lacks the fields ParentName, Share.*sacctmgr/)
    expect(() => parseAccounts("Account|User|ParentName|Share\n", "a")).toThrow(/has no rows/)
  })

  it("norms shares as sshare does", () => {
    const norms = normShares(accounts)
    const told = parseFairShares(read("sshare-accounts.psv"), "sshare.psv")
    const within = new Map(told.map(({ account, normShare }) => [account, normShare]))
    const ofLevel = (name: string) => within.get(name) ?? Number.NaN
    for (const name of ["guests", "language", "robotics", "theory", "vision", "语音合成"])
      expect(norms.get(name), name).toBeCloseTo(ofLevel(name), 6)
    expect(norms.get("lang-align")).toBeCloseTo(ofLevel("lang-align") * ofLevel("language"), 6)
    expect(norms.get("vision-video")).toBeCloseTo(ofLevel("vision-video") * ofLevel("vision"), 6)
    // it has its parent’s share, and its parent is the root
    expect(norms.get("speech")).toBeUndefined()
  })
})

it("reads how accounts stand in the fair-share tree", () => {
  const shares = parseFairShares(read("sshare.psv"), "sshare.psv")
  const find = (name: string) => shares.find(({ account }) => account === name)
  expect(find("lang-align")).toMatchObject({ rawShare: 20, normShare: 0.333333, levelFs: 1.869638 })
  expect(find("speech")).toMatchObject({ rawShare: null, levelFs: null })
  expect(JSON.stringify(shares)).not.toMatch(/user0\d/)
})

describe("parseTransactions", () => {
  const tres = parseTresNumbers(read("sacctmgr-tres.psv"), "tres.psv")
  const zone = openZone("America/New_York")
  const changes = parseTransactions(read("sacctmgr-transactions.psv"), "transactions.psv", zone)
  const accounts = parseAccounts(read("sacctmgr-assoc.psv"), "assoc.psv")
  const stepsOf = (name: string) => {
    const account = accounts.find((candidate) => candidate.name === name)
    return account === undefined ? [] : limitSteps(account, changes, tres)
  }
  const at = (iso: string) => Date.parse(iso) / 1000

  it("gives the limits of an account as a step function", () => {
    expect(stepsOf("vision-detect")).toEqual([
      { from: at("2026-10-31T20:39:21Z"), limit: 12, isNew: true },
      { from: at("2026-11-01T17:00:30Z"), limit: 8, isNew: false },
    ])
    expect(stepsOf("robotics").map(({ limit }) => limit)).toEqual([8, 12])
    expect(stepsOf("theory")).toEqual([{ from: at("2026-10-31T20:43:18Z"), limit: null, isNew: true }])
  })

  it("takes an untyped limit and a typed one for one", () => {
    expect(stepsOf("lang-align").map(({ limit }) => limit)).toEqual([8])
  })
})

describe("parseCapacity", () => {
  it("counts each node once, whatever partitions have it", () => {
    const types = new Map([
      ["a100", 32],
      ["h100", 16],
    ])
    expect(parseCapacity(read("sinfo.psv"), "sinfo.psv")).toEqual(types)
    expect(parseCapacity(read("sinfo-nodes.psv"), "sinfo.psv")).toEqual(types)
  })

  it.each([
    ["gpu:8", { "": 8 }],
    ["gpu:a100:8(S:0-1)", { a100: 8 }],
    ["gpu:a100:4,gpu:h100:4(S:1),mps:100", { a100: 4, h100: 4 }],
    ["gpu:a100_3g.20gb:2", {}],
    ["(null)", {}],
  ])("of a node with %s", (gres, types) => {
    const text = `NODELIST|PARTITION|STATE|GRES\nn1|a|idle|${gres}\n`
    expect(Object.fromEntries(parseCapacity(text, "sinfo.psv"))).toEqual(types)
  })

  it.each([
    ["gpu01", ["gpu01"]],
    ["gpu[01-03,09],login1", ["gpu01", "gpu02", "gpu03", "gpu09", "login1"]],
    ["r[1-2]-ib", ["r1-ib", "r2-ib"]],
  ])("names the nodes of %s", (list, nodes) => expect(expandHosts(list)).toEqual(nodes))
})

it("reads what waits now, held jobs and unstarted tasks included", () => {
  const queue = parseQueue(read("squeue-tres.psv"), "squeue.psv")
  expect(queue).toContainEqual({ account: "lang-align", jobs: 25, gpus: 25, reason: "JobArrayTaskLimit" })
  expect(queue).toContainEqual({ account: "vision-video", jobs: 14, gpus: 28, reason: "JobArrayTaskLimit" })
  expect(queue).toContainEqual({ account: "vision-video", jobs: 1, gpus: 4, reason: "JobHeldUser" })
  expect(queue.every(({ reason }) => reason !== "None")).toBe(true)
})

describe("parseReport", () => {
  it("reads what sreport says of whole days", () => {
    const report = parseReport(read("sreport-account-2026-10-31.psv"), "check.psv")
    expect([report.from, report.to]).toEqual(["2026-10-31", "2026-10-31"])
    expect(report.gpuSeconds.get("language")).toBe(524_879)
    expect(report.gpuSeconds.get("root")).toBe(1_069_348)
    expect(report.gpuSeconds.has("user09")).toBe(false)
  })

  it("refuses one without its preamble", () => {
    expect(() => parseReport("Cluster|Account|Login|TRES Name|Used\n", "check.psv")).toThrow(/whole days/)
  })
})
