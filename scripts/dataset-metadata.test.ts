import { existsSync } from "node:fs"
import { validate } from "datapackage"
import { describe, expect, it } from "vitest"
import { FROZEN } from "#testing/frozen.ts"
import { toCitationMeta, toDatasetJsonLd } from "./dataset-metadata.ts"
import { readBundles } from "./read-bundles.ts"

const bundles = readBundles(FROZEN)

describe.each(bundles.map((bundle) => [bundle.org, bundle] as const))("the package %s", (org, bundle) => {
  it("is valid by the validator of Frictionless Data", async () => {
    const { valid, errors } = await validate(bundle.descriptor)
    expect(errors).toEqual([])
    expect(valid).toBe(true)
  })

  it("would not be valid without what the standard asks for", async () => {
    const { valid } = await validate({ ...bundle.descriptor, resources: [] })
    expect(valid).toBe(false)
  })

  it("is described as schema.org and Google’s guide ask: name, 50 to 5,000 signs, licence, downloads that exist", () => {
    const dataset = toDatasetJsonLd(bundle, "https://example.org/")
    expect(dataset).toMatchObject({ "@type": "Dataset", name: bundle.descriptor.title, version: "1.0.0" })
    expect(dataset.description.length).toBeGreaterThanOrEqual(50)
    expect(dataset.description.length).toBeLessThanOrEqual(5000)
    expect(dataset.license).toMatch(/^https:/)
    expect(dataset.temporalCoverage).toMatch(/^\d{4}(-\d{2}){0,2}\/\d{4}(-\d{2}){0,2}$/)
    const paths = dataset.distribution.map(({ contentUrl }) => contentUrl.replace("https://example.org/", ""))
    expect(paths).toContain(`data/${org}/datapackage.json`)
    expect(paths.filter((path) => !existsSync(path.replace("data", FROZEN)))).toEqual([])
  })

  it("can be cited by what reference managers read", () => {
    const meta = Object.fromEntries(toCitationMeta(bundle))
    expect(meta).toMatchObject({ citation_title: bundle.descriptor.title, citation_author: "Power Draw" })
    expect(meta.citation_publication_date).toMatch(/^\d{4}\/\d{2}\/\d{2}$/)
  })
})

it("says of a scenario, and of nothing else, that it is none of the data", () => {
  const saying = bundles.filter((bundle) => toDatasetJsonLd(bundle, "/").description.includes("Scenario:"))
  expect(saying.map(({ org }) => org)).toEqual(
    bundles
      .filter(({ descriptor }) => descriptor.powerDraw.allocationBasis === "scenario")
      .map(({ org }) => org),
  )
})
