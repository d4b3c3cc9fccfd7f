import { Link } from "@tanstack/react-router"
import { recordTarget } from "#figure/record-targets.ts"
import type { Bundle } from "#model/references.ts"
import { useFileNames, useRecordTitle } from "./source-texts.ts"

interface RecordLinkProps {
  org: string
  file: keyof Bundle
  id: string
  /** `null` where the record was left out as broken */
  record: object | null
}

/** A record by its name and kind, leading to where it is shown; what stands on no page is named only. */
export function RecordLink({ org, file, id, record }: RecordLinkProps) {
  const kinds = useFileNames()
  const titleOf = useRecordTitle()
  const target = recordTarget(file, id)
  const title = record === null ? id : titleOf(file, record)
  return (
    <>
      {target === null ? (
        title
      ) : (
        <Link
          to={`/$org/${target.page}` as never}
          params={{ org } as never}
          search={
            ((previous: object) => ({
              ...("lang" in previous ? { lang: previous.lang } : {}),
              ...target.search,
            })) as never
          }
        >
          {title}
        </Link>
      )}{" "}
      <span className="text-small text-ink2">({kinds[file]})</span>
    </>
  )
}
