import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query"
import { rememberOwn } from "#app/own-here.ts"
import {
  listOwn,
  type OwnFiles,
  type OwnOrg,
  readOwnFiles,
  removeOwn,
  SHARED_FILE,
  saveOwn,
} from "#data/own-store.ts"
import { ownOrgId, sharedOrgId } from "#model/own-org.ts"

const ownQuery = queryOptions({ queryKey: ["own"] as const, queryFn: listOwn, networkMode: "always" })

/** The organisations of this device, and what can be done with them. Whatever was answered before is asked for anew. */
export function useOwn() {
  const client = useQueryClient()
  const own = useQuery(ownQuery).data ?? []
  const refresh = async (id: string) => {
    // what was said of it before is of what it was
    rememberOwn((await listOwn()).length)
    client.removeQueries({ predicate: ({ queryKey }) => queryKey.includes(id) })
    await client.invalidateQueries()
  }
  const save = async (name: string, files: OwnFiles): Promise<OwnOrg> => {
    const org = await saveOwn(ownOrgId(name), name, files, new Date())
    await refresh(org.id)
    return org
  }
  const remove = async ({ id }: OwnOrg) => {
    await removeOwn(id)
    await refresh(id)
  }
  return {
    own,
    save,
    remove,
    /** the same files under another name, and so at another address */
    rename: async (org: OwnOrg, name: string) => {
      const files = await readOwnFiles(org.id)
      if (files === null || name === org.name) return
      await save(name, renamed(files, ownOrgId(name), name))
      if (ownOrgId(name) !== org.id) await remove(org)
    },
  }
}

/** A bundle says in its descriptor and its first unit what it is called. */
function renamed(files: OwnFiles, id: string, name: string): OwnFiles {
  const label = { en: name, zh: name }
  const descriptor = JSON.parse(files["datapackage.json"] ?? "{}") as { powerDraw: object; name: string }
  const labs = JSON.parse(files["labs.json"] ?? "[]") as { id: string; kind: string; parent: string | null }[]
  const former = labs.find(({ kind }) => kind === "org")?.id
  const renamedLabs = labs.map((lab) =>
    lab.kind === "org"
      ? { ...lab, id, name, short: label }
      : { ...lab, parent: lab.parent === former ? id : lab.parent },
  )
  const shared = files[SHARED_FILE]
  return {
    ...files,
    ...(shared !== undefined && {
      [SHARED_FILE]: JSON.stringify(renamed(JSON.parse(shared) as OwnFiles, sharedOrgId(id), name)),
    }),
    "datapackage.json": JSON.stringify({
      ...descriptor,
      name: id,
      powerDraw: { ...descriptor.powerDraw, label },
    }),
    "labs.json": JSON.stringify(renamedLabs),
  }
}
