import { SCENARIO_ASSUMPTIONS as ASSUMED } from "./assumptions.ts"
import { interpolate } from "./knots.ts"

/** GPUs there are in a month of the scenario, in whole machines. Adds up clusters, which only a scenario may. */
export function computeCapacity(month: string): number {
  const { rentedFirst, rentedLater, olderCluster, rscPhase1 } = ASSUMED
  const rented = month < rentedLater.value.first ? rentedFirst.value : rentedLater.value.gpus
  const older = month <= olderCluster.value.last ? olderCluster.value.gpus : 0
  const rsc = month < rscPhase1.value.first ? 0 : computeRscSize(month)
  return rented + older + rsc
}

/** Cut down to whole machines. The hundredth guards against 7,071.999… out of a division. */
export function toMachines(gpus: number): number {
  const size = ASSUMED.machine.value
  return Math.floor((gpus + 0.01) / size) * size
}

function computeRscSize(month: string): number {
  const { rscPhase1, rscGrowth, rscFull } = ASSUMED
  const sizes = [
    { month: rscGrowth.value.lastBefore, gpus: rscPhase1.value.gpus },
    { month: rscFull.value.first, gpus: rscFull.value.gpus },
  ]
  return toMachines(interpolate(sizes, "gpus", month))
}
