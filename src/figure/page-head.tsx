import { createContext, type ReactNode, use } from "react"
import { PageHeading } from "#ui/page-heading.tsx"
import { RefusedNotice } from "./refused-notice.tsx"

/** What the schema of the page that is shown refused of its address. */
export const RefusedContext = createContext<readonly { name: string; value: string }[]>([])

interface PageHeadProps {
  title: string
  lead?: ReactNode
  /** what the schema let through and the data does not know */
  refused?: readonly { name: string; value: string }[]
}

/** Title and lead of a page, and under them every value of the address that it does not know. */
export function PageHead({ title, lead, refused = [] }: PageHeadProps) {
  const bySchema = use(RefusedContext)
  return (
    <>
      <PageHeading title={title} lead={lead} />
      <RefusedNotice refused={[...bySchema, ...refused]} />
    </>
  )
}
