import { addDays, earliest } from "#model/edtf.ts"
import type { LabNode } from "#model/org.ts"
import type { Library } from "./library.ts"
import { listScenarioSources, SCENARIO_ASSUMPTIONS } from "./scenario-assumptions.ts"
import { hasScenario } from "./scenario-record.ts"
import { SCENARIO_TEAMS } from "./scenario-team-amounts.ts"

/** Answer of `GET /orgs/:org/labs`: every lab of the bundle, in its order, then the teams of the scenario. */
export async function answerLabs(library: Library, org: string): Promise<{ labs: LabNode[] }> {
  const labs = await library.readLabs(org)
  const record = await library.readAllocations(org)
  const allocated = new Set(record?.series.map(({ lab }) => lab))
  return {
    labs: [
      ...labs.map((lab): LabNode => ({ ...lab, allocated: allocated.has(lab.id) })),
      ...(hasScenario(org) ? listTeams() : []),
    ],
  }
}

/** Teams are units of the scenario alone, and say so. */
function listTeams(): LabNode[] {
  const { months, handover } = SCENARIO_ASSUMPTIONS
  const first = earliest(months.value.first)
  const taken = earliest(handover.value.first) ?? handover.value.first
  return SCENARIO_TEAMS.map(({ id, parent, name, lab, topic }) => {
    const isHandedOver = lab !== "genai" && (topic === "language-models" || id.includes("-language-models-"))
    return {
      id,
      name: name.en,
      short: name,
      parent,
      kind: "team",
      from: lab === "genai" ? taken : first,
      to: isHandedOver ? addDays(taken, -1) : null,
      sources: listScenarioSources(),
      allocated: false,
      basis: "scenario",
    }
  })
}
