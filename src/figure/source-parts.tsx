import { Fragment } from "react"
import { useLanguage } from "#i18n/use-language.ts"
import { afterPart, type SourcePart } from "#words/source-parts.ts"
import { SourceLinks } from "./source-links.tsx"

/** The parts of a source line: words and links to sources. */
export function SourceParts({ org, parts }: { org: string; parts: readonly SourcePart[] }) {
  const language = useLanguage()
  return parts.map((part, index) => {
    const { text, ids, most } = part
    return (
      <Fragment key={text ?? ids?.join()}>
        {text}
        {text !== undefined && ids !== undefined && " "}
        {ids !== undefined && <SourceLinks org={org} ids={ids} {...(most !== undefined && { most })} />}
        {index < parts.length - 1 && afterPart(part, language)}
      </Fragment>
    )
  })
}
