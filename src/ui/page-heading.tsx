import { type ReactNode, useEffect, useRef } from "react"

/** The page a visit begins with keeps the focus where the browser put it; every later one takes it to its heading. */
let isFirstPage = true

/** The heading of a page and the lines under it. It takes the focus when the reader navigates here. */
export function PageHeading({ title, lead }: { title: string; lead?: ReactNode }) {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isFirstPage) ref.current?.focus({ preventScroll: true })
    return () => {
      isFirstPage = false
    }
  }, [])
  return (
    <>
      <h1 ref={ref} tabIndex={-1} className="page-title">
        {title}
      </h1>
      {lead !== undefined && <p className="page-lead">{lead}</p>}
    </>
  )
}
