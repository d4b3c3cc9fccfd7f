import { dataPackageSchema } from "#model/data-package.ts"
import { isOwnOrg } from "#model/own-org.ts"
import { parseFile } from "#model/records.ts"
import { NotHeldError } from "./errors.ts"
import type { Library, Provider } from "./provider.ts"
import { openServed, rememberSuccesses } from "./served.ts"

/** What a reader has imported on this device, wherever that is kept. */
export interface ImportedStore {
  /** ids, in the order of the picker */
  list: () => Promise<string[]>
  /** parsed JSON of a file of a bundle; rejects where there is none */
  read: (org: string, file: string) => Promise<unknown>
}

/** A library of nothing but what this device has, where all else is on a server. */
export const EMPTY_LIBRARY: Library = {
  listOrgs: async () => [],
  listFormer: async () => [],
  open: async (org) => {
    throw new NotHeldError(`The organisation “${org}” is not on this device.`)
  },
}

/** A library with the organisations of this device behind those that it has. */
export function withImported(library: Library, store: ImportedStore): Library {
  const once = rememberSuccesses()
  const open = async (org: string): Promise<Provider> => {
    if (!isOwnOrg(org)) return library.open(org)
    return once(org, () => openImported(org, store))
  }
  return {
    listOrgs: async () => [...(await library.listOrgs()), ...(await store.list())],
    listFormer: (org) => (isOwnOrg(org) ? Promise.resolve([]) : library.listFormer(org)),
    open,
  }
}

/** A reader’s own records are answered like files, and nobody keeps the answers; a scenario among them is never made up further. */
async function openImported(org: string, store: ImportedStore): Promise<Provider> {
  const read = (path: string) => store.read(org, path.slice(path.indexOf("/") + 1))
  const path = `${org}/datapackage.json`
  const json = await read(path).catch(() => {
    throw new NotHeldError(
      `The organisation “${org}” is not on this device. Whoever imported it has it on another.`,
    )
  })
  return { ...openServed(org, parseFile(dataPackageSchema, json, path), read), keptBy: "nobody" }
}
