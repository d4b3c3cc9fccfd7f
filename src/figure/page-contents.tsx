import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import { type ContentsItem, ContentsList } from "./contents-list.tsx"
import { useFiguresOf } from "./figures-context.ts"

interface PageContentsProps {
  org: Org
  /** path of the page */
  page: string
  /** what stands behind its figures */
  more?: readonly ContentsItem[]
}

/** The figures of a long page by their names, as a list of contents that follows its reader. */
export function PageContents({ org, page, more = [] }: PageContentsProps) {
  const { locale } = useFormat()
  const figures = useFiguresOf(page, org)
  return <ContentsList items={[...figures.map(({ id, name }) => ({ id, title: name[locale] })), ...more]} />
}
