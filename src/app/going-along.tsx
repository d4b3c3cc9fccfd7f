import { lazy, Suspense } from "react"
import { isEmpty, readAlong } from "#figure/going-along.ts"
import { useHere } from "#figure/use-going-along.ts"
import { useViewSearch } from "#figure/written.ts"
import type { Org } from "#model/org.ts"

const GoingAlongLine = lazy(() => import("./going-along-line.tsx"))

/**
 * Says under the navigation what its links take along. The lab of a path is the page itself, whose heading names it. The line
 * stands in the space over the heading: what is chosen below does not move when it comes.
 */
export function GoingAlong({ org }: { org: Org | null }) {
  const { page } = useHere()
  const along = readAlong(page, useViewSearch())
  if (org === null || isEmpty(along)) return null
  return (
    <div className="relative h-0 print:hidden">
      <Suspense fallback={null}>
        <GoingAlongLine org={org} page={page} along={along} />
      </Suspense>
    </div>
  )
}
