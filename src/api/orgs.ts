import type * as z from "zod/mini"
import type { Library, Provider } from "#library/provider.ts"
import type { Org, orgsAnswerSchema } from "#model/org.ts"
import { BrokenFileError } from "#model/records.ts"

/** Answer of `GET /orgs`: every organisation of the index, in its order. */
export async function answerOrgs(library: Library): Promise<z.infer<typeof orgsAnswerSchema>> {
  const ids = await library.listOrgs()
  const orgs = ids.map(async (id) => {
    const provider = await library.open(id)
    const live = provider.freshFor() === null ? {} : { live: true }
    const isPrivate = provider.keptBy === "anyone" ? {} : { isPrivate: true }
    return { ...toOrg(id, provider), ...live, ...isPrivate, formerly: await library.listFormer(id) }
  })
  return { orgs: await Promise.all(orgs) }
}

function toOrg(id: string, { descriptor, has }: Provider): Omit<Org, "formerly"> {
  const { label, summary, coverage, usual = {}, limits = [] } = descriptor.powerDraw
  const [licence] = descriptor.licenses
  if (licence === undefined) throw new BrokenFileError(`${id}/datapackage.json`, "licenses", "is empty")
  return {
    ...{ id, label, summary, coverage, usual, limits },
    has: [...has],
    licence: { name: licence.name, title: licence.title, path: licence.path },
    version: descriptor.version,
    created: descriptor.created.slice(0, 10),
  }
}
