import { Link } from "@tanstack/react-router"
import type { ReactNode } from "react"
import type { Bundle } from "#model/references.ts"
import { recordTarget } from "./record-targets.ts"

interface RecordAnchorProps {
  org: string
  file: keyof Bundle
  id: string
  /** BCP 47 tag of the name, where it is not in the language of the page */
  lang?: string
  /** what the record is called */
  children: ReactNode
}

/** The name of a record, leading to where it is shown. */
export function RecordAnchor({ org, file, id, lang, children }: RecordAnchorProps) {
  const target = recordTarget(file, id)
  return (
    <Link to="/$org/$page" params={{ org, page: target.page }} search={target.search} lang={lang}>
      {children}
    </Link>
  )
}
