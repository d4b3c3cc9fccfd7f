import { type ReactNode, use } from "react"
import { StillContext } from "#ui/still.ts"
import { PageWriterContext, STILL_WIDTHS } from "./page-writer.ts"

interface StillsProps {
  /** of the figure */
  id: string
  draw: (width: number) => ReactNode
}

/**
 * The drawing as the build writes it, at two widths of which the style sheet shows one. A browser that takes the page over
 * leaves what was written as it is.
 */
export function Stills({ id, draw }: StillsProps) {
  const writer = use(PageWriterContext)
  return Object.entries(STILL_WIDTHS).map(([name, width]) =>
    writer === null ? (
      // sets nothing: tells React to leave what is there
      <div
        key={name}
        className={`still still-${name}`}
        dangerouslySetInnerHTML={LEFT}
        suppressHydrationWarning
      />
    ) : (
      <div key={name} className={`still still-${name}`}>
        <StillContext value={{ width, markup: () => writer.drawing(id, width) }}>{draw(width)}</StillContext>
      </div>
    ),
  )
}

const LEFT = { __html: "" }
