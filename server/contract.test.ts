import { describe, expect, it } from "vitest"
import * as z from "zod/mini"
import { labsAnswerSchema } from "#model/lab-node.ts"
import { orgsAnswerSchema } from "#model/org.ts"
import { problemSchema } from "#model/problem.ts"
import { contract, findTemplate, openFor, WAYS } from "./contract.fixture.ts"

const ORGS = "/api/v1/orgs"
const EARTH = `${ORGS}/helios-earth/allocations`
const META = `${ORGS}/meta/allocations`
/** Of a record that goes on; none here does. */
const LIVE = `${ORGS}/meta/live`
const EVERY_ROUTE = [
  "/api/v1/openapi.json",
  ORGS,
  `${ORGS}/meta/labs`,
  EARTH,
  META,
  ...["decisions", "appeals", "assumptions"].map((route) => `${ORGS}/meta/${route}`),
]

describe.each(WAYS)("the API $name", (way) => {
  const { ask, askProblem, askPlain } = openFor(way)
  const forOthers = way.isForAll ? "*" : null

  describe("GET /openapi.json", () => {
    it("describes every path, itself included", async () => {
      const document = await ask(z.looseObject({ openapi: z.string() }), "/api/v1/openapi.json")
      expect(document).toMatchObject(contract)
      expect(document.openapi).toMatch(/^3\.1\./)
    })
  })

  describe("GET /orgs", () => {
    it("says what each organisation has and of which basis", async () => {
      const { orgs } = await ask(orgsAnswerSchema, ORGS)
      expect(orgs.map(({ id }) => id)).toEqual(["meta", "helios-earth"])
      const [meta, earth] = orgs.map(({ has }) =>
        Object.fromEntries(has.map((one) => [one.resource, one.basis])),
      )
      expect(meta).toMatchObject({ allocations: "scenario", people: "reported", claims: "reported" })
      expect(earth).toEqual({
        allocations: "measured",
        labs: "measured",
        sources: "measured",
        changes: "measured",
      })
    })
  })

  describe("GET /orgs/:org/labs", () => {
    it("marks the six labs of the scenario and says what fair-us stands for", async () => {
      const { labs } = await ask(labsAnswerSchema, `${ORGS}/meta/labs`)
      const allocated = labs.filter((lab) => lab.allocated).map(({ id }) => id)
      expect(allocated.sort()).toEqual([
        "fair-london",
        "fair-montreal",
        "fair-paris",
        "fair-tel-aviv",
        "fair-us",
        "genai",
      ])
      expect(labs.find(({ id }) => id === "fair-us")?.note?.en).toContain(
        "it stands for FAIR's US sites together",
      )
    })

    it("marks the 25 virtual clusters of Earth, not the cluster itself", async () => {
      const { labs } = await ask(labsAnswerSchema, `${ORGS}/helios-earth/labs`)
      expect(labs.filter((lab) => lab.allocated)).toHaveLength(25)
      expect(labs.filter((lab) => !lab.allocated).map(({ id }) => id)).toEqual(["earth"])
    })
  })

  describe("a bad parameter", () => {
    it.each([
      [`${META}?step=year`, "step", "year", "month"],
      [`${EARTH}?step=hour`, "step", "hour", "day"],
      [`${EARTH}?from=2020-04-31`, "from", "2020-04-31", "a day such as 2022-03-31"],
      [`${EARTH}?from=2020-05-02&to=2020-05-01`, "from", "2020-05-02", "a day up to 2020-05-01"],
      [`${EARTH}?to=2020-05-01&to=2020-05-02`, "to", "2020-05-01, 2020-05-02", "one value"],
      [`${EARTH}?lab=vc6YE&lab=nobody`, "lab", "nobody", "vc6YE"],
      [`${EARTH}?lab=earth`, "lab", "earth", "vc6YE"],
      [`${META}?lab=fair-seattle`, "lab", "fair-seattle", "fair-us"],
      [`${META}?stepp=month`, "stepp", "month", "step"],
    ])(
      "%s is refused with its name, its value and what is allowed",
      async (path, parameter, value, allowed) => {
        const problem = await askProblem(path, 400)
        expect(problem).toMatchObject({ status: 400, parameter, value })
        expect(problem.allowed).toContain(allowed)
        expect(problem.detail).toMatch(/^[“A-Z].*\.$/)
      },
    )

    it.each([ORGS, `${ORGS}/meta/labs`, "/api/v1/openapi.json"])(
      "is refused by %s, which takes none",
      async (path) => {
        expect(await askProblem(`${path}?lab=fair-us`, 400)).toMatchObject({ parameter: "lab", allowed: [] })
      },
    )
  })

  describe("what there is not", () => {
    it.each([
      `${ORGS}/openai/labs`,
      `${ORGS}/openai/allocations`,
      `${ORGS}/..%2Fsecret/labs`,
      `${ORGS}/%E0%A4%A/labs`,
    ])("%s is a 404 that names the organisations", async (path) => {
      expect((await askProblem(path, 404)).detail).toContain("There are: meta, helios-earth.")
    })

    // where a site is beside the API, its root is a page
    it.each([...(way.isForAll ? ["/"] : []), "/api/v1", "/api/v1/orgs/meta", "/api/v1/orgs/meta/quotas"])(
      "%s is a 404 in words",
      async (path) => {
        const response = await askPlain(path)
        expect(response.status).toBe(404)
        expect(response.headers.get("Content-Type")).toBe("application/problem+json")
        expect(z.parse(problemSchema, await response.json()).detail).toContain(`There is nothing at ${path}.`)
      },
    )

    it.each(["POST", "PUT", "DELETE"])("%s is a 405 that says what is allowed", async (method) => {
      const response = await askPlain(ORGS, { method })
      expect([response.status, response.headers.get("Allow")]).toEqual([405, "GET, HEAD"])
      expect(z.parse(problemSchema, await response.json()).detail).toContain(method)
    })
  })

  describe("an answer", () => {
    it.each(EVERY_ROUTE)("of %s is not sent again to whom has it", async (path) => {
      const first = await askPlain(path)
      const tag = first.headers.get("ETag") ?? ""
      expect(tag).toMatch(/^(W\/)?".+"$/)
      expect(first.headers.get("Cache-Control")).toBe("no-cache")
      await first.arrayBuffer()
      const again = await askPlain(path, { headers: { "If-None-Match": tag } })
      expect([again.status, again.headers.get("ETag"), await again.text()]).toEqual([304, tag, ""])
      expect(again.headers.get("Access-Control-Allow-Origin")).toBe(forOthers)
    })

    it("may be read by a page from elsewhere only where it is for all, errors too", async () => {
      for (const path of [ORGS, `${ORGS}/openai/labs`, "/nowhere"]) {
        const response = await askPlain(path, { headers: { Origin: "https://example.org" } })
        expect(response.headers.get("Access-Control-Allow-Origin")).toBe(forOthers)
        await response.arrayBuffer()
      }
    })

    it("to HEAD has the headers of GET and no body", async () => {
      const response = await askPlain(ORGS, { method: "HEAD" })
      expect([response.status, await response.text()]).toEqual([200, ""])
      expect(response.headers.get("Content-Type")).toContain("application/json")
    })
  })

  it("says of a record that has ended that it does not go on", async () => {
    expect((await askProblem(LIVE, 404)).detail).toBe("The record of the organisation “meta” does not go on.")
  })

  it("answers every documented path as documented", async () => {
    for (const path of EVERY_ROUTE) await ask(z.looseObject({}), path)
    expect([...new Set([...EVERY_ROUTE, LIVE].map(findTemplate))].sort()).toEqual(
      Object.keys(contract.paths).sort(),
    )
  })
})
