import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import type { FlowSource } from "./flow.ts"
import { type FlowView, UNKNOWN } from "./view.ts"

/** The streams of the drawing with their texts, one source per paper. */
export function toFlowSources({ flow, colourOf }: FlowView, { t, format }: Language): FlowSource[] {
  return flow.map(({ paper, gone, groups }) => {
    const { shortTitle } = paper
    return {
      id: paper.id,
      label: t(msg`${shortTitle}, ${gone} gone`),
      ...colourOf(paper),
      streams: groups.map((group) => {
        const label = group.org ?? t(msg`not known`)
        return {
          id: group.id,
          source: paper.id,
          kind: group.kind,
          label,
          count: group.people.length,
          isUnknown: group.kind === UNKNOWN,
          spoken: `${shortTitle}: ${group.people.length} ${label}: ${format.list(group.people.map(({ name }) => name))}`,
        }
      }),
    }
  })
}
