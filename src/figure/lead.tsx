import { msg } from "@lingui/core/macro"
import { Trans } from "@lingui/react/macro"
import { Link, useNavigate } from "@tanstack/react-router"
import { useMemo } from "react"
import type { Language } from "#i18n/language.ts"
import type { Org } from "#model/org.ts"
import type { Lead } from "./define-figure.ts"
import { usePlacement } from "./placement.tsx"
import type { Selection } from "./selection.ts"
import { useGoingAlong } from "./use-going-along.ts"

/** A place on a page of the organisation, as the router takes it. */
function toPlace(org: string, { page, lab, search, hash }: Lead, goAlong: ReturnType<typeof useGoingAlong>) {
  const here = (previous: object) => ({ ...previous, ...search })
  const found = { search: page === undefined ? here : goAlong(page, search).search }
  const at = hash === undefined ? found : { ...found, hash }
  if (page === undefined) return { to: ".", ...at } as const
  return lab === undefined
    ? ({ to: "/$org/$page", params: { org, page }, ...at } as const)
    : ({ to: "/$org/team/$lab", params: { org, lab }, ...at } as const)
}

/** The selection of a drawing: a press of what is chosen leads on where there is somewhere to go, else it lets go. */
export function useLeadingSelection(
  org: Pick<Org, "id">,
  selection: Selection,
  lead: Lead | null,
  { t }: Language,
): Selection {
  const navigate = useNavigate()
  const { isEmbed } = usePlacement()
  const goAlong = useGoingAlong()
  return useMemo(() => {
    // what a press of an embed would leave behind is its host’s page
    if (lead === null || isEmbed) return selection
    const { label } = lead
    return {
      selected: selection.selected,
      select: (id) => (id === null ? void navigate(toPlace(org.id, lead, goAlong)) : selection.select(id)),
      again: t(msg`Press again: ${label}`),
    }
  }, [selection, lead, org.id, navigate, isEmbed, t, goAlong])
}

/** Where the chosen row leads, in words, and the way to let go of it. */
export function LeadLine({
  org,
  lead,
  selection,
}: {
  org: Pick<Org, "id">
  lead: Lead
  selection: Selection
}) {
  const { isEmbed } = usePlacement()
  const goAlong = useGoingAlong()
  return (
    <p className="m-0 mt-2 flex flex-wrap items-baseline gap-x-[22px] text-control print:hidden">
      {!isEmbed && <Link {...toPlace(org.id, lead, goAlong)}>{lead.label}</Link>}
      <button type="button" className="word-button" onClick={() => selection.select(null)}>
        <Trans>Unpin</Trans>
      </button>
    </p>
  )
}
