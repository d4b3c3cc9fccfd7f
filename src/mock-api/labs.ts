import type { LabNode } from "#model/org.ts"
import type { Library } from "./library.ts"

/** Answer of `GET /orgs/:org/labs`: every lab of the bundle, in its order. */
export async function answerLabs(library: Library, org: string): Promise<{ labs: LabNode[] }> {
  const labs = await library.readLabs(org)
  const record = await library.readAllocations(org)
  const allocated = new Set(record?.series.map(({ lab }) => lab))
  return { labs: labs.map((lab): LabNode => ({ ...lab, allocated: allocated.has(lab.id) })) }
}
