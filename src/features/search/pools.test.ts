import { expect, it } from "vitest"
import { TWO_CLUSTERS } from "#library/two-clusters.fixture.ts"
import type { Bundle } from "#model/references.ts"
import { languageOf } from "#testing/language.ts"
import { toRecordDocuments } from "./search-documents.ts"
import { buildIndex, search } from "./search-index.ts"

it("finds what a lab holds in one cluster, and leads to it", () => {
  const labs = { labs: TWO_CLUSTERS["twin/labs.json"] } as unknown as Bundle
  const documents = toRecordDocuments("twin", labs, languageOf("en").format)
  const byId = new Map(documents.map((document) => [document.id, document]))
  const found = search(buildIndex(documents), byId, "ada west", 50)
  expect(found[0]?.documents[0]).toMatchObject({
    title: "ada in west",
    target: { page: "allocation", search: { lab: "ada-west" } },
  })
})
