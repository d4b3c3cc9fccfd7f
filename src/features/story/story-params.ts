import * as z from "zod/mini"
import { type ParsedSearch, parseSearch } from "#model/search.ts"
import { STORY_STEPS, stepAt } from "./story-steps.ts"

/** What the story reads from the address (docs/url.md); the rest belongs to the figure of the step. */
const fields = {
  /** place of the step, from 1; default: the first */
  step: z.optional(z.string().check(z.refine((text) => STORY_STEPS[Number(text) - 1] !== undefined))),
}

export type StoryParams = Partial<ParsedSearch<{ step: string | undefined }>["values"]>

/** Reads the parameters forgivingly: a step that is not there falls back to the first and is named. */
export function parseStorySearch(raw: Readonly<Record<string, unknown>>): ParsedSearch<StoryParams> {
  return parseSearch(fields, { ...raw, step: raw.step === undefined ? undefined : String(raw.step) })
}

/** Parameters that are not a choice in the figure of a step. */
const BESIDE = new Set(["step", "lang", "mock"])

/**
 * An address that names a step and chooses nothing in it means the step as it is told: what is to be added to it, `null`
 * where nothing is.
 */
export function missingChoices(
  raw: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> | null {
  if (Object.keys(raw).some((name) => !BESIDE.has(name) && raw[name] !== undefined)) return null
  const { step } = stepAt(Number(raw.step ?? 1))
  return Object.keys(step.search).length === 0 ? null : step.search
}
