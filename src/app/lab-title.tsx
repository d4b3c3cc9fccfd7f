import { useQuery } from "@tanstack/react-query"
import { labsQuery } from "#data/labs.ts"
import type { Bilingual } from "#model/basis.ts"
import { labName } from "#model/lab.ts"
import type { Org } from "#model/org.ts"
import { ofLab } from "./pages.ts"
import { useDocumentTitle } from "./use-document-title.ts"

interface LabTitleProps {
  org: Org
  lab: string
  /** of the page of any lab */
  title: Bilingual
}

/** Lets the tab’s title begin with the name of the lab, as in the file that the build writes for its page. */
export default function LabTitle({ org, lab: id, title }: LabTitleProps) {
  const labs = useQuery(labsQuery(org.id)).data
  const lab = labs?.find((each) => each.id === id)
  const name = lab === undefined ? { en: id, zh: id } : labName(lab)
  useDocumentTitle(labs === undefined ? title : ofLab(name, title), org.label)
  return null
}
