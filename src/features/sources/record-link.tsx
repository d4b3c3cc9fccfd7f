import { RecordAnchor } from "#figure/record-anchor.tsx"
import { useLanguage } from "#i18n/use-language.ts"
import type { Bundle } from "#model/references.ts"
import { fileNames, writeRecordTitle } from "./source-texts.ts"

interface RecordLinkProps {
  org: string
  file: keyof Bundle
  id: string
  /** `null` where the record was left out as broken */
  record: object | null
}

/** A record by its name and kind, leading to where it is shown. */
export function RecordLink({ org, file, id, record }: RecordLinkProps) {
  const language = useLanguage()
  const kinds = fileNames(language)
  const titleOf = writeRecordTitle(language)
  return (
    <>
      <RecordAnchor org={org} file={file} id={id}>
        {record === null ? id : titleOf(file, record)}
      </RecordAnchor>{" "}
      <span className="text-small text-ink2">({kinds[file]})</span>
    </>
  )
}
