import type { Provider } from "#library/provider.ts"
import type { LabNode } from "#model/lab-node.ts"

/** Answer of `GET /orgs/:org/labs`: every lab of the bundle, in its order, then the units that no file lists. */
export async function answerLabs(provider: Provider): Promise<{ labs: LabNode[] }> {
  // a provider that asks for days as they are wanted knows all labs when it has them
  const record = await provider.readAllocations({})
  const labs = await provider.readLabs()
  const allocated = new Set(record?.series.map(({ lab }) => lab))
  return {
    labs: [
      ...labs.map((lab): LabNode => ({ ...lab, allocated: allocated.has(lab.id) })),
      ...(await provider.readTeams()),
    ],
  }
}
