import { addDays, earliest } from "#model/edtf.ts"
import type { LabNode } from "#model/lab-node.ts"
import { listScenarioSources, SCENARIO_ASSUMPTIONS } from "./assumptions.ts"
import { SCENARIO_TEAMS } from "./team-amounts.ts"

/** Teams are units of the scenario alone, and say so. */
export function listTeams(): LabNode[] {
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
