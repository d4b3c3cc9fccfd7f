import * as z from "zod/mini"
import { EVENT_KINDS } from "#model/event.ts"
import { daySchema } from "#model/field.ts"
import { type ParsedSearch, parseSearch } from "#model/search.ts"
import { GROUPINGS } from "./timeline-view.ts"

/** What can be laid over the rivalry, in the order of its lanes. */
export const RIVALRY_LAYERS = ["runs", "departures", "clusters", "reorgs"] as const
export type RivalryLayer = (typeof RIVALRY_LAYERS)[number]

/** `none`, or ids of a list joined by `~`. */
function someOf(ids: readonly string[]) {
  return z
    .string()
    .check(z.refine((text) => text === "none" || text.split("~").every((id) => ids.includes(id))))
}

/** What the figures of the timeline read from the address (docs/url.md). */
const fields = {
  /** what a lane holds; default: lab */
  lanes: z.optional(z.enum(GROUPINGS)),
  /** first and last day; default: those of the projects */
  from: z.optional(daySchema),
  to: z.optional(daySchema),
  /** kinds of events that are drawn; default: all */
  kinds: z.optional(someOf(EVENT_KINDS)),
  /** the project, milestone (`opt.3`), event or cluster whose facts are open */
  item: z.optional(z.string().check(z.regex(/^[A-Za-z0-9-]+(\.\w+)?$/))),
  /** layers of the rivalry; default: all */
  rivalry: z.optional(someOf(RIVALRY_LAYERS)),
}

export type TimelineSearch = ParsedSearch<{ [K in keyof typeof fields]: z.infer<(typeof fields)[K]> }>
export type TimelineParams = Partial<TimelineSearch["values"]>

/** Reads the parameters forgivingly: a bad value falls back to the default and is named, and so does a range that ends before it begins. */
export function parseTimelineSearch(raw: Readonly<Record<string, unknown>>): TimelineSearch {
  const { values, refused } = parseSearch(fields, raw)
  const { from, to } = values
  if (from === undefined || to === undefined || from <= to) return { values, refused }
  return {
    values: { ...values, from: undefined, to: undefined },
    refused: [...refused, { name: "from", value: from }, { name: "to", value: to }],
  }
}

/** The ids that a parameter names of a list, all of them where it is absent. */
export function chosenOf<T extends string>(text: string | undefined, all: readonly T[]): ReadonlySet<T> {
  if (text === undefined) return new Set(all)
  const named = new Set(text.split("~"))
  return new Set(all.filter((id) => named.has(id)))
}

/** What the parameter says after one id was switched on or off; left out where it is all of them. */
export function toggled<T extends string>(
  text: string | undefined,
  all: readonly T[],
  id: T,
): string | undefined {
  const chosen = chosenOf(text, all)
  const next = all.filter((other) => chosen.has(other) !== (other === id))
  return next.length === all.length ? undefined : next.join("~") || "none"
}
