import { useLingui } from "@lingui/react/macro"
import { useSuspenseQuery } from "@tanstack/react-query"
import { sourcesQuery } from "#data/sources.ts"
import { ExternalLink } from "#ui/external-link.tsx"

/** Sources by name, each a link, with how much of it was read. */
export function SourceEntries({ org, ids }: { org: string; ids: readonly string[] }) {
  const { t } = useLingui()
  const { records } = useSuspenseQuery(sourcesQuery(org)).data
  const read = {
    full: t` (read in full).`,
    excerpt: t` (read in part).`,
    unseen: t` (not seen, cited by others).`,
  }
  return ids
    .flatMap((id) => records.find((source) => source.id === id) ?? [])
    .map((source) => (
      <span key={source.id} className="text-ink2">
        <ExternalLink href={source.url} lang={source.lang}>
          {source.publisher}: {source.title}
        </ExternalLink>
        {source.read === undefined ? t`.` : read[source.read]}{" "}
      </span>
    ))
}
