import { QueryClient } from "@tanstack/react-query"
import { describe, expect, it } from "vitest"
import type { Paper } from "#model/paper.ts"
import { BrokenFileError } from "#model/records.ts"
import { leaver } from "#testing/builders.ts"
import { readFrozen } from "#testing/frozen.ts"
import { serve } from "#testing/serve.ts"
import { allocationsQuery } from "./allocations.ts"
import { changesQuery } from "./changes.ts"
import { claimsQuery } from "./claims.ts"
import { clustersQuery } from "./clusters.ts"
import { eventsQuery } from "./events.ts"
import { labsQuery } from "./labs.ts"
import { orgsQuery } from "./orgs.ts"
import { papersQuery } from "./papers.ts"
import { peopleQuery } from "./people.ts"
import { projectsQuery } from "./projects.ts"
import { sourcesQuery } from "./sources.ts"

const client = () => new QueryClient({ defaultOptions: { queries: { retry: false } } })

describe("peopleQuery", () => {
  const ask = (people: unknown) => {
    serve({ files: { "meta/people.json": people } })
    return client().fetchQuery(peopleQuery("meta"))
  }

  it("gives no people for an empty file", async () => {
    expect(await ask([])).toEqual({ records: [], rejected: [] })
  })

  it("skips a broken record and names file, record, place, rule and value", async () => {
    const broken = leaver("bea", "2023-02-30")
    const { records, rejected } = await ask([leaver("ada", "2023-02-28"), broken, leaver("cy", "2023-03")])
    expect(records.map(({ id }) => id)).toEqual(["ada", "cy"])
    expect(rejected).toEqual([
      {
        file: "people.json",
        record: "bea",
        path: "departure.left",
        rule: "is not an EDTF date such as 2023-06-13, 2023-06 or 2023-04/2023-06",
        value: '"2023-02-30"',
      },
    ])
  })

  it("refuses a file that is no list", async () => {
    await expect(ask({ people: [] })).rejects.toThrow(BrokenFileError)
    await expect(ask({ people: [] })).rejects.toThrow("people.json: the file is not a list of records")
  })

  it("says which file is not there", async () => {
    await expect(ask(undefined)).rejects.toMatchObject({ kind: "not-found", subject: "meta/people.json" })
  })
})

describe.each([
  ["papers", papersQuery],
  ["people", peopleQuery],
  ["projects", projectsQuery],
  ["clusters", clustersQuery],
  ["events", eventsQuery],
  ["claims", claimsQuery],
  ["sources", sourcesQuery],
  ["changes", changesQuery],
])("the query of %s", (resource, query) => {
  it("gives every record of the shipped file", async () => {
    serve()
    const { records, rejected } = await client().fetchQuery(query("meta") as ReturnType<typeof papersQuery>)
    expect(records).toEqual(readFrozen<Paper[]>(`meta/${resource}.json`))
    expect(rejected).toEqual([])
  })
})

describe("orgsQuery and labsQuery", () => {
  it("give the organisations and their labs", async () => {
    serve()
    const orgs = await client().fetchQuery(orgsQuery())
    expect(orgs.map(({ id }) => id)).toEqual(["meta", "helios-earth"])
    const labs = await client().fetchQuery(labsQuery("helios-earth"))
    expect(labs.filter((lab) => lab.allocated)).toHaveLength(25)
  })

  it("say that there is no such organisation, and which there are", async () => {
    serve()
    await expect(client().fetchQuery(labsQuery("a/b?c"))).rejects.toMatchObject({
      kind: "not-found",
      detail: "There is no organisation “a/b?c”. There are: meta, helios-earth.",
    })
  })
})

describe("allocationsQuery", () => {
  const keyOf = (...request: Parameters<typeof allocationsQuery>) => allocationsQuery(...request).queryKey[3]

  it("asks for everything at the finest step where nothing is said", () => {
    expect(keyOf({ org: "meta" })).toBe("")
    expect(keyOf({ org: "meta", labs: [] })).toBe("")
  })

  it("names what it asks for, every lab by itself", () => {
    expect(
      keyOf({ org: "meta", step: "month", from: "2022-01-01", to: "2022-02-28", labs: ["a", "b"] }),
    ).toBe("step=month&from=2022-01-01&to=2022-02-28&lab=a&lab=b")
  })

  it("gets what the API answers", async () => {
    serve()
    const request = { org: "helios-earth", step: "day", from: "2020-04-01", to: "2020-04-01" } as const
    const { series } = await client().fetchQuery(allocationsQuery({ ...request, labs: ["vc6YE"] }))
    expect(series).toMatchObject([{ lab: "vc6YE", granted: [128], used: [null] }])
  })

  it("hands on what the API has to say against a parameter", async () => {
    serve()
    const asking = client().fetchQuery(
      allocationsQuery({ org: "meta", from: "2023-01-02", to: "2023-01-01" }),
    )
    await expect(asking).rejects.toMatchObject({ kind: "refused", status: 400 })
    await expect(asking).rejects.toThrow(/begins on 2023-01-02, after its end/)
  })

  it("fails with the API’s sentence while the API fails", async () => {
    serve({ fault: { status: 503 } })
    await expect(client().fetchQuery(allocationsQuery({ org: "meta" }))).rejects.toMatchObject({
      kind: "server",
      status: 503,
    })
    serve({ fault: "offline" })
    await expect(client().fetchQuery(allocationsQuery({ org: "meta" }))).rejects.toMatchObject({
      kind: "offline",
    })
  })
})
