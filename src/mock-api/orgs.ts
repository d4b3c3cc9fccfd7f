import type * as z from "zod/mini"
import type { Basis } from "#model/basis.ts"
import type { DataPackage, Org, orgsAnswerSchema, Resource } from "#model/org.ts"
import { BrokenFileError } from "#model/records.ts"
import { type Library, listResources } from "./library.ts"

/** Answer of `GET /orgs`: every organisation of the index, in its order. */
export async function answerOrgs(library: Library): Promise<z.infer<typeof orgsAnswerSchema>> {
  const ids = await library.listOrgs()
  const orgs = await Promise.all(ids.map(async (id) => toOrg(id, await library.readDescriptor(id))))
  return { orgs }
}

function toOrg(id: string, descriptor: DataPackage): Org {
  const { label, summary, coverage } = descriptor.powerDraw
  const [licence] = descriptor.licenses
  if (licence === undefined) throw new BrokenFileError(`${id}/datapackage.json`, "licenses", "is empty")
  return {
    id,
    label,
    summary,
    has: listResources(descriptor, id).map((resource) => ({
      resource,
      basis: basisOf(resource, descriptor),
    })),
    coverage,
    licence: { name: licence.name, title: licence.title, path: licence.path },
    version: descriptor.version,
    created: descriptor.created.slice(0, 10),
  }
}

/** A bundle that records nothing but allocations has its labs and sources from the same record. */
function basisOf(resource: Resource, { powerDraw }: DataPackage): Basis {
  if (["allocations", "decisions", "appeals"].includes(resource)) return powerDraw.allocationBasis
  return powerDraw.recordBasis ?? powerDraw.allocationBasis
}
