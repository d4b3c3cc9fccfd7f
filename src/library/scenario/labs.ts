/** The labs of the scenario, in the order their bands are stacked. `genai` begins with the handover. */
export const SCENARIO_LABS = [
  "fair-us",
  "fair-paris",
  "fair-london",
  "fair-montreal",
  "fair-tel-aviv",
  "genai",
] as const
export type ScenarioLab = (typeof SCENARIO_LABS)[number]
export type FairLab = Exclude<ScenarioLab, "genai">

/** A month in which a lab uses more than its grant, out of what others leave idle. */
export interface Borrowing {
  lab: ScenarioLab
  month: string
  /** used ÷ granted, above 1 */
  rate: number
}
