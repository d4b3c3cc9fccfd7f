import { screen } from "@testing-library/react"
import { Suspense } from "react"
import { describe, expect, it } from "vitest"
import { org } from "#testing/builders.ts"
import { render } from "#testing/render-part.tsx"
import { toyFigure } from "#testing/toy-figure.tsx"
import { defineFigure, type Figure, type FigureWords, type InputOf, type Read } from "./define-figure.ts"
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

describe("a chosen row", () => {
  const table: FigureWords["table"] = {
    caption: "Rows",
    columns: [{ key: "name", label: "Name" }],
    rows: [{ id: "a", cells: { name: "A" } }],
  }
  const toy = toyFigure({
    id: "toy",
    table,
    draw: ({ selected, select, again }) => (
      <button type="button" onClick={() => select(selected === "a" ? null : "a")}>
        {selected ?? "nothing"} {again}
      </button>
    ),
  })

  it("stands in the address, and is let go by the word behind where it leads", async () => {
    const leading: Figure = {
      ...toy,
      lead: (row) => ({ label: `All of ${row}`, search: { period: row }, hash: "toy" }),
    }
    const { user, router } = render(<FigureView figure={leading} org={org([])} />)
    const search = () => router.state.location.search as Readonly<Record<string, string>>
    await user.click(await screen.findByRole("button", { name: /^nothing/ }))
    expect(search()).toEqual({ mark: "toy~a" })
    expect(screen.getByRole("link", { name: "All of a" })).toBeVisible()
    await user.click(screen.getByRole("button", { name: "Unpin" }))
    expect(search()).toEqual({})
    expect(screen.queryByRole("link", { name: "All of a" })).toBeNull()
  })

  it("leads on when it is pressed again, and says so before", async () => {
    const leading: Figure = { ...toy, lead: (row) => ({ label: `All of ${row}`, search: { period: row } }) }
    const { user, router } = render(<FigureView figure={leading} org={org([])} />)
    await user.click(await screen.findByRole("button", { name: /^nothing/ }))
    await user.click(screen.getByRole("button", { name: "a Press again: All of a" }))
    expect(router.state.location.search).toMatchObject({ period: "a" })
  })

  it("is let go by a further press where nothing follows from it", async () => {
    const { user, router } = render(<FigureView figure={toy} org={org([])} />)
    await user.click(await screen.findByRole("button", { name: /^nothing/ }))
    await user.click(screen.getByRole("button", { name: /^a/ }))
    expect(router.state.location.search).toEqual({})
  })
})
