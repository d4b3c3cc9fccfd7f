import { screen, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import type { Claim } from "#model/claim.ts"
import type { Cluster } from "#model/cluster.ts"
import type { Project } from "#model/project.ts"
import { org } from "#testing/builders.ts"
import { readFrozen } from "#testing/frozen.ts"
import { renderPage } from "#testing/render-figure.tsx"
import { serve } from "#testing/serve.ts"
import { toyFigure } from "#testing/toy-figure.tsx"
import { story } from "./index.ts"
import { STORY_STEPS } from "./story-steps.ts"

const [page = expect.fail("no page")] = story.pages
const meta = { ...org(page.needs), id: "meta" }
const figures = STORY_STEPS.map(({ figure: id, page }) => ({
  ...{ id, page, name: { en: id, zh: id }, needs: [] },
  open: async () => ({
    default: toyFigure({
      ...{ id, table: { caption: id, columns: [], rows: [] } },
      draw: () => <figure aria-label={`figure ${id}`} />,
    }),
  }),
}))
const open = (search = "", locale: "en" | "zh" = "en", files: Record<string, unknown> = {}) => {
  serve({ files })
  return renderPage("story", meta, { figures, search, locale })
}

/** What each step says in digits, read straight from the files, in the order of the sentence. */
async function numbersOfSteps(): Promise<string[][]> {
  const projects = readFrozen<Project[]>("meta/projects.json")
  const clusters = readFrozen<Cluster[]>("meta/clusters.json")
  const claims = readFrozen<Claim[]>("meta/claims.json")
  const sources = readFrozen<{ id: string; published: string }[]>("meta/sources.json")
  const of = (id: string) => projects.find((project) => project.id === id) ?? expect.fail(id)
  const [opt, llama] = [of("opt"), of("llama")]
  const dated = (project: Project, kind: string) =>
    digits(project.milestones.find((milestone) => milestone.kind === kind)?.date ?? expect.fail(kind))
  const hours = (project: Project, what: string) =>
    String(project.compute.find((entry) => entry.what.startsWith(what) && entry.gpuHours !== null)?.gpuHours)
  const [run] = opt.compute
  const llamaRun = () => {
    const entry = llama.compute.find(({ what }) => what === "LLaMA-65B")
    return [String(entry?.days), ...(entry?.window ?? "").split("/").flatMap(digits)]
  }
  const promise = clusters.find(({ id }) => id.startsWith("2022-01-24-research-supercluster-full"))
  const kept = clusters.find(({ id }) => id === "2023-05-18-research-supercluster-full-size")
  const asOf = digits("2023-09-06")
  const origin = claims.filter(({ origin: from }) => from === "theinformation-2023")
  const article = sources.find(({ id }) => id === "theinformation-2023")?.published ?? ""
  const [from = "", to = ""] = (run?.window ?? "").split("/")
  return [
    [
      ...dated(opt, "plan"),
      ...digits(llama.start ?? ""),
      String(projects.filter(({ context }) => !context).length),
    ],
    [
      String(run?.gpuCount),
      ...digits(from),
      ...digits(to),
      String(run?.days),
      ...dated(opt, "incident"),
      ...llamaRun(),
    ],
    [
      ...digits(promise?.date ?? ""),
      String(promise?.gpuCount),
      ...digits(promise?.due ?? ""),
      ...digits(kept?.date ?? ""),
    ],
    [],
    [...dated(llama, "announcement"), ...dated(llama, "paper"), ...dated(llama, "leak")],
    [hours(llama, "LLaMA-65B"), hours(opt, "OPT-175B, estimate")],
    // the counts are those of the data's README, which were made by hand
    [...asOf, "6", "9", "14", "4", "12", "19"],
    ["8", "6", "9", String(claims.length), String(origin.length), ...digits(article)],
  ]
}

/** The numbers of a date as English writes it: “6 September 2023” has 6 and 2023, “December 2022” has 2022. */
function digits(date: string): string[] {
  const [year = "", , day] = date.split("-")
  return day === undefined ? [year] : [String(Number(day)), year]
}

/** Every number of a text but those that belong to the name of a model. */
function numbersIn(text: string): string[] {
  const plain = text.replaceAll(/(OPT|LLaMA)-\d+B/g, "").replaceAll(",", "")
  return plain.match(/\d+/g) ?? []
}

describe("StoryPage", () => {
  it.each(STORY_STEPS.map(({ id, figure }, index) => [index + 1, id, figure] as const))(
    "step %i, %s: shows its figure, and says no number but those of the data",
    async (place, _, figure) => {
      open(`?step=${place}`)
      expect(await screen.findByRole("figure", { name: `figure ${figure}` })).toBeVisible()
      const panel =
        screen.getByText(`Step ${place} of ${STORY_STEPS.length}`).closest("section") ?? expect.fail()
      const [paragraph] = within(panel).getAllByText(/\.$/)
      const expected = (await numbersOfSteps())[place - 1]
      expect(numbersIn(paragraph?.textContent ?? "").toSorted()).toEqual(expected?.toSorted())
    },
  )

  it("says in Chinese the same numbers", async () => {
    open("?step=6", "zh")
    expect(
      await screen.findByText(/LLaMA 的论文给出其最大模型的 1,022,362 GPU 小时，并估计 OPT-175B 为 809,472/),
    ).toBeVisible()
  })

  it("goes on to the next step with what it shows in the address", async () => {
    const { user, address } = open()
    await screen.findByText("Step 1 of 8")
    await user.click(screen.getByRole("button", { name: "Next" }))
    expect(address()).toMatch(/step=2&rivalry=runs/)
  })

  it("stays at the ends", async () => {
    const { user, address } = open("?step=8")
    await screen.findByText("Step 8 of 8")
    expect(screen.getByRole("button", { name: "Next" })).toHaveAttribute("aria-disabled", "true")
    const before = address()
    await user.click(screen.getByRole("button", { name: "Next" }))
    expect(address()).toBe(before)
  })

  it("leads to the view on its own page", async () => {
    open("?step=7")
    const link = await screen.findByRole("link", { name: "Open this view on its page" })
    expect(link.getAttribute("href")).toMatch(/attrition.*#lives$/)
  })

  it("names a step that is not there and begins at the first", async () => {
    open("?step=12")
    expect(await screen.findByText("Step 1 of 8")).toBeVisible()
    expect(screen.getByText(/“12”/)).toBeVisible()
  })

  it("says which record it needs and does not find", async () => {
    const projects = readFrozen<Project[]>("meta/projects.json")
    open("", "en", { "meta/projects.json": projects.filter(({ id }) => id !== "opt") })
    expect(await screen.findByRole("alert")).toHaveTextContent("the story needs opt")
  })
})
