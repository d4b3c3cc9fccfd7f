import { useLocation, useParams } from "@tanstack/react-router"
import { type Along, type Choices, hasPathLab, isEmpty, readAlong, writeAlong } from "./going-along.ts"
import { useIsWritten } from "./written.ts"

/** The page that is shown, by the last part of its address, and the lab that stands in its path. */
export function useHere(): { page: string; pathLab: string | undefined } {
  const { lab, page = "" } = useParams({ strict: false }) as { lab?: string; page?: string }
  return { page: lab === undefined ? page : "team", pathLab: lab }
}

/** Where a link leads with what goes along: the choices for it, and the lab whose own page it then is. */
interface Onward {
  search: (previous: object) => Choices
  lab: string | undefined
}

/** Gives for a page what a link to it takes along from here, under what the link says itself. */
export function useGoingAlong(): (page: string, own?: Choices) => Onward {
  const { page: from, pathLab } = useHere()
  const search = useLocation({ select: (location) => location.search })
  // links of a written page are those of a page without choices
  const isWritten = useIsWritten()
  const toAlong = (choices: object): Along => {
    if (isWritten) return {}
    return readAlong(from, pathLab === undefined ? { ...choices } : { ...choices, lab: pathLab })
  }
  return (page, own = {}) => {
    const write = (choices: object): Choices => {
      const { mock } = choices as Choices
      const along = toAlong(choices)
      const written = isEmpty(along) ? {} : writeAlong(page, along)
      return { ...(mock !== undefined && { mock }), ...written, ...said(own) }
    }
    if (!hasPathLab(page)) return { search: write, lab: undefined }
    return {
      search: (previous) => {
        const { lab: _, ...rest } = write(previous)
        return rest
      },
      lab: write(search).lab,
    }
  }
}

/** What is left unsaid takes nothing away. */
function said(own: Choices): Choices {
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))
}
