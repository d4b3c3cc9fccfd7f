import { useLingui } from "@lingui/react/macro"
import { useEffect, useRef, useState } from "react"
import "./contents-list.css"

/** A section of a page: the id of its element, and a few words for it. */
export interface ContentsItem {
  id: string
  title: string
}

/**
 * The sections of a page as links, in one line that stays in sight, sideways where it has no room. The section that is
 * read is marked and kept in view. Plain links: they work before and without scripts. List what is on the page only.
 */
export function ContentsList({ items }: { items: readonly ContentsItem[] }) {
  const { t } = useLingui()
  const list = useRef<HTMLUListElement>(null)
  const { current, missing } = useSections(items)
  useEffect(() => {
    const box = list.current
    const link = box?.querySelector<HTMLElement>(`a[href="#${current}"]`)
    // of the line alone: bringing a link into sight must not move the page
    if (current === null) box?.scrollTo?.({ left: 0 })
    else if (link && box) box.scrollTo?.({ left: link.offsetLeft - (box.clientWidth - link.offsetWidth) / 2 })
  }, [current])
  // a figure that has nothing to show at an address is not there
  const shown = items.filter(({ id }) => !missing.has(id))
  if (shown.length < 2) return null
  return (
    <nav aria-label={t`On this page`} className="contents-list">
      <ul ref={list}>
        {shown.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? "location" : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The part of a screen from its top by which a section has begun to be read. */
const READ = 1 / 3

/** The last section that begins above the upper third of the screen, `null` above all of them. */
export function currentSection(tops: readonly { id: string; top: number }[], height: number): string | null {
  return tops.findLast(({ top }) => top <= height * READ)?.id ?? null
}

const NONE: ReadonlySet<string> = new Set()

/** Follows the reader; written pages mark no section. Elements are looked up anew, since drawings come in later. */
function useSections(items: readonly ContentsItem[]) {
  const [current, setCurrent] = useState<string | null>(null)
  const [missing, setMissing] = useState(NONE)
  const ids = items.map(({ id }) => id).join(" ")
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      const tops = ids.split(" ").flatMap((id) => {
        const element = document.getElementById(id)
        return element === null ? [] : [{ id, top: element.getBoundingClientRect().top }]
      })
      setCurrent(currentSection(tops, window.innerHeight))
      // once some are there, the others are none of this address
      const there = new Set(tops.map(({ id }) => id))
      const absent = ids.split(" ").filter((id) => !there.has(id))
      setMissing((last) => {
        const next = there.size === 0 ? NONE : new Set(absent)
        return next.size === last.size && absent.every((id) => last.has(id)) ? last : next
      })
    }
    const onScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    look()
    window.addEventListener("scroll", onScroll, { passive: true })
    window.addEventListener("resize", onScroll)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener("scroll", onScroll)
      window.removeEventListener("resize", onScroll)
    }
  }, [ids])
  return { current, missing }
}
