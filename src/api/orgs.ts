import type * as z from "zod/mini"
import type { Library, Provider } from "#library/provider.ts"
import type { Org, orgsAnswerSchema } from "#model/org.ts"
import { BrokenFileError } from "#model/records.ts"

/** Answer of `GET /orgs`: every organisation of the index, in its order. */
export async function answerOrgs(library: Library): Promise<z.infer<typeof orgsAnswerSchema>> {
  const ids = await library.listOrgs()
  return { orgs: await Promise.all(ids.map(async (id) => toOrg(id, await library.open(id)))) }
}

function toOrg(id: string, { descriptor, has }: Provider): Org {
  const { label, summary, coverage, usual = {} } = descriptor.powerDraw
  const [licence] = descriptor.licenses
  if (licence === undefined) throw new BrokenFileError(`${id}/datapackage.json`, "licenses", "is empty")
  return {
    ...{ id, label, summary, coverage, usual },
    has: [...has],
    licence: { name: licence.name, title: licence.title, path: licence.path },
    version: descriptor.version,
    created: descriptor.created.slice(0, 10),
  }
}
