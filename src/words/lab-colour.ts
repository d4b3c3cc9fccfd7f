import { leaveOutExcluded } from "#analytics/kept-days.ts"
import { oncePer } from "#analytics/once-per.ts"
import { sumGpuDays } from "#analytics/recorded-sum.ts"
import type { Allocations } from "#model/allocation.ts"

/** CSS colours of one lab: `fill` for areas and marks, `text` for labels (readable on both themes). */
export interface LabColour {
  fill: string
  text: string
}

/** The same lab has the same colour on every page. */
const FIXED: Readonly<Record<string, string>> = {
  "fair-us": "us",
  "fair-paris": "paris",
  "fair-london": "london",
  "fair-montreal": "montreal",
  "fair-tel-aviv": "tel-aviv",
  genai: "genai",
  msl: "msl",
}

/** Every fill but grey, in the order of the palette. */
const ALL_TOKENS = [...new Set(Object.values(FIXED))]

/** Fills for labs without one of their own, largest first. */
const RANKED = ["us", "paris", "london", "montreal", "genai"]

export const OTHER_COLOUR: LabColour = colour("other")

/** The colour of a lab that has a fixed one, else grey. */
export function labColour(lab: string): LabColour {
  return colour(FIXED[lab] ?? "other")
}

/**
 * Colours of the labs of an organisation. Where none is fixed, the five largest take the fills in order of size;
 * `bySize` lists lab ids, largest first, by their mean grant over the whole record. What the data chose stands above all, and
 * no other lab takes it.
 */
export function labColours(
  bySize: readonly string[],
  chosen: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, LabColour> {
  const tokenOf = (lab: string) => ALL_TOKENS[(chosen.get(lab) ?? 0) - 1] ?? FIXED[lab]
  const taken = new Set([...chosen.keys()].map(tokenOf))
  const ranked = RANKED.filter((token) => !taken.has(token))
  const free = bySize.filter((lab) => tokenOf(lab) === undefined)
  return new Map(bySize.map((lab) => [lab, colour(tokenOf(lab) ?? ranked[free.indexOf(lab)] ?? "other")]))
}

/** The colours that can be chosen for a lab, by their place in the palette, from 1. */
export function listColours(): LabColour[] {
  return ALL_TOKENS.map(colour)
}

/**
 * Colours for one chart of up to seven labs: those that would be grey take the fills that no other lab of the chart
 * has, in the order given. Grey is left to “others”.
 */
export function colourAll(
  labs: readonly string[],
  colourOf: (lab: string) => LabColour,
): ReadonlyMap<string, LabColour> {
  const used = new Set(labs.map((lab) => colourOf(lab).fill))
  const free = ALL_TOKENS.map(colour).filter(({ fill }) => !used.has(fill))
  return new Map(
    labs.map((lab) => {
      const own = colourOf(lab)
      return [lab, own.fill === OTHER_COLOUR.fill ? (free.shift() ?? own) : own]
    }),
  )
}

function colour(token: string): LabColour {
  return { fill: `var(--lab-${token})`, text: `var(--lab-${token}-text)` }
}

/**
 * Colours of an organisation’s labs, by their grants over the whole record: no choice of the reader changes them, and every
 * figure of a page asks for them.
 */
export const colourLabs = oncePer((record: Allocations): ((lab: string) => LabColour) => {
  const sized = leaveOutExcluded(record).map((series) => ({
    lab: series.lab,
    size: sumGpuDays(series, ["granted"])?.granted ?? 0,
  }))
  const chosen = record.series.flatMap(({ lab, colour: place }) =>
    place === undefined ? [] : [[lab, place] as const],
  )
  const colours = labColours(
    sized.toSorted((a, b) => b.size - a.size).map(({ lab }) => lab),
    new Map(chosen),
  )
  return (lab) => colours.get(lab) ?? OTHER_COLOUR
})
