/** What GPU-hours are turned into energy and money by. Assumptions of whoever looks, never measured. */
export interface EnergyAssumptions {
  /** watts that one GPU draws */
  watts: number
  /** power usage effectiveness: what the whole site draws per unit that its computers draw; at least 1 */
  pue: number
  /** money per kWh, in any currency */
  price: number
}

/** Energy in MWh and its price, in the currency of the assumption. */
export interface EnergyEstimate {
  mwh: number
  money: number
}

/**
 * MWh = GPU-hours × W × PUE ÷ 1,000,000, as the LLaMA paper counts it (arXiv 2302.13971, section 6); money = MWh × 1,000 ×
 * price per kWh. Taken at the full power of a GPU it is an upper bound of what the GPUs draw.
 */
export function toEnergy(gpuHours: number, { watts, pue, price }: EnergyAssumptions): EnergyEstimate {
  const mwh = (gpuHours * watts * pue) / 1_000_000
  return { mwh, money: mwh * 1000 * price }
}
