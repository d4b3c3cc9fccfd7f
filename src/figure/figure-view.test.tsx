import { screen } from "@testing-library/react"
import { Suspense } from "react"
import { describe, expect, it } from "vitest"
import { org } from "#testing/builders.ts"
import { render } from "#testing/render-part.tsx"
import { defineFigure, type Figure, type InputOf, type Read } from "./define-figure.ts"
import { FigureView } from "./figure-view.tsx"
import { usePageParams } from "./use-page-params.ts"

const parse = ({ step }: Readonly<Record<string, unknown>>) => ({
  values: { step: step === "week" || step === "month" ? step : "day" } as const,
  refused: [],
})

/** A figure of one answer for each step; `answers` says when each comes, and what it is. */
function stepFigure(answers: Readonly<Record<string, Promise<string>>>): Figure {
  return defineFigure({
    id: "steps",
    params: parse,
    load: ({ params: { step } }: InputOf<typeof parse>, read: Read) => {
      const query = { queryKey: ["step", step], queryFn: () => answers[step] }
      return read({ data: query }) as unknown as { data: string }
    },
    derive: ({ data }) => data,
    words: (sentence) => ({
      ...{ sentence, subtitle: "By step", source: [], bases: ["measured"], file: ["toys"] },
      table: { caption: "Steps", columns: [], rows: [] },
    }),
  }) as unknown as Figure
}

/** An answer that comes when a test says so. */
function later() {
  let resolve: (text: string) => void = () => undefined
  const promise = new Promise<string>((done) => {
    resolve = done
  })
  return { promise, resolve: (text: string) => resolve(text) }
}

function Choice() {
  const { values, setParams } = usePageParams<{ step: string }>(parse)
  return (
    <button type="button" onClick={() => setParams({ step: "week" })}>
      chosen: {values.step}
    </button>
  )
}

function show(answers: Readonly<Record<string, Promise<string>>>) {
  const figure = stepFigure(answers)
  return render(
    <>
      <Choice />
      <Suspense fallback="on the way">
        <FigureView figure={figure} org={org([])} />
      </Suspense>
    </>,
  )
}

const heading = (name: string) => screen.findByRole("heading", { name })

describe("FigureView", () => {
  it("is on the way until its first answer is here", async () => {
    const day = later()
    show({ day: day.promise })
    expect(await screen.findByText("on the way")).toBeVisible()
    day.resolve("Days")
    expect(await heading("Days")).toBeVisible()
  })

  it("keeps what it shows until the answer to another choice is here, while the choice is seen at once", async () => {
    const week = later()
    const { user } = show({ day: Promise.resolve("Days"), week: week.promise })
    await heading("Days")
    await user.click(screen.getByRole("button", { name: "chosen: day" }))
    expect(screen.getByRole("button", { name: "chosen: week" })).toBeVisible()
    expect(screen.getByRole("heading", { name: "Days" })).toBeVisible()
    expect(screen.queryByText("on the way")).toBeNull()
    week.resolve("Weeks")
    expect(await heading("Weeks")).toBeVisible()
    expect(screen.queryByRole("heading", { name: "Days" })).toBeNull()
  })
})
