import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import type { Source } from "#model/source.ts"
import { ExternalLink } from "#ui/external-link.tsx"
import { usePlacement } from "./placement.tsx"
import { useSources } from "./use-sources.ts"

/** Sources by name, each a link, with how much of it was read and the way to everything else that rests on it. */
export function SourceEntries({ org, ids }: { org: string; ids: readonly string[] }) {
  const records = useSources(org)
  if (records === null) return ids.join("; ")
  return ids
    .flatMap((id) => records.find((source) => source.id === id) ?? [])
    .map((source) => (
      <span key={source.id} className="text-ink2">
        <ExternalLink href={source.url} lang={source.lang}>
          {source.publisher}: {source.title}
        </ExternalLink>{" "}
        <HowRead org={org} source={source} />{" "}
      </span>
    ))
}

function HowRead({ org, source }: { org: string; source: Source }) {
  const { t } = useLingui()
  const { isEmbed } = usePlacement()
  const label = t`what rests on it: ${source.title}`
  const others = (
    <Link
      to="/$org/$page"
      params={{ org, page: "sources" }}
      search={() => ({ source: source.id })}
      aria-label={label}
      {...(isEmbed && { target: "_blank" })}
    >
      <Trans>what rests on it</Trans>
    </Link>
  )
  if (source.read === undefined) return <Trans>({others}).</Trans>
  const read = { full: t`read in full`, excerpt: t`read in part`, unseen: t`not seen, cited by others` }[
    source.read
  ]
  return (
    <Trans>
      ({read}; {others}).
    </Trans>
  )
}
