import { bundleIndexSchema, dataPackageSchema } from "#model/data-package.ts"
import { parseFile } from "#model/records.ts"
import { NotHeldError } from "./errors.ts"
import type { Library, Provider } from "./provider.ts"
import { openScenario } from "./scenario/provider.ts"
import { type Loader, loadOrRefuse, openServed, rememberSuccesses } from "./served.ts"

const SAFE_ID = /^[a-z0-9-]+$/

/** The organisations of `index.json`. Which provider answers for one is said by its package. */
export function openLibrary(loader: Loader): Library {
  const once = rememberSuccesses()
  const readIndex = () =>
    once("index.json", async () => {
      const index = await loadOrRefuse(loader, "index.json")
      return parseFile(bundleIndexSchema, index, "index.json")
    })
  const listOrgs = async () => (await readIndex()).orgs
  const listFormer = async (org: string) =>
    ((await readIndex()).former ?? []).flatMap(({ id, now }) => (now === org ? [id] : []))
  const open = async (org: string): Promise<Provider> => {
    // ids come out of addresses: nothing but a listed, plain id reaches the loader
    const orgs = await listOrgs()
    if (!SAFE_ID.test(org) || !orgs.includes(org)) throw unknownOrg(org, orgs)
    return once(`${org}/`, () => openProvider(org, loader))
  }
  return { listOrgs, listFormer, open }
}

async function openProvider(org: string, loader: Loader): Promise<Provider> {
  const path = `${org}/datapackage.json`
  const descriptor = parseFile(dataPackageSchema, await loadOrRefuse(loader, path), path)
  const served = openServed(org, descriptor, loader)
  return descriptor.powerDraw.allocationBasis === "scenario" ? openScenario(served) : served
}

function unknownOrg(org: string, orgs: readonly string[]) {
  return new NotHeldError(`There is no organisation “${org}”. There are: ${orgs.join(", ")}.`)
}
