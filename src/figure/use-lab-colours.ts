import { useSuspenseQuery } from "@tanstack/react-query"
import { useMemo } from "react"
import { leaveOutExcluded } from "#analytics/kept-days.ts"
import { sumGpuDays } from "#analytics/recorded-sum.ts"
import { allocationsQuery } from "#data/allocations.ts"
import { type LabColour, labColours, OTHER_COLOUR } from "#words/lab-colour.ts"

/** Colours of an organisation’s labs, by their grants over the whole record: no choice of the reader changes them. */
export function useLabColours(org: string): (lab: string) => LabColour {
  const { data } = useSuspenseQuery(allocationsQuery({ org }))
  return useMemo(() => {
    const sized = leaveOutExcluded(data).map((series) => ({
      lab: series.lab,
      size: sumGpuDays(series, ["granted"])?.granted ?? 0,
    }))
    const colours = labColours(sized.toSorted((a, b) => b.size - a.size).map(({ lab }) => lab))
    return (lab) => colours.get(lab) ?? OTHER_COLOUR
  }, [data])
}
