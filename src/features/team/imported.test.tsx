import { beforeEach, describe, expect, it, vi } from "vitest"
import { HERON } from "#library/heron.fixture.ts"
import { renderApp, screen, within } from "#testing/render.tsx"
import { serve } from "#testing/serve.ts"

/* The page of a lab of an organisation that was imported from its scheduler. */

beforeEach(() => serve({ files: HERON }))

const sentence = (name: string | RegExp) => screen.findByRole("heading", { level: 2, name })
const title = (name: string) => screen.findByRole("heading", { level: 1, name })
const answer = (question: string) => screen.queryByText(question, { selector: "dt" })?.nextElementSibling

describe("the page of an imported lab", () => {
  it("says nothing of a scheduler that tells nothing of the lab, and offers no figure of it", async () => {
    renderApp("/heron/team/theory")
    await title("theory")
    for (const question of ["Can your grant run out?", "Fair share"]) expect(answer(question)).toBeUndefined()
    // its grant is not known, and it used GPUs
    expect(answer("Your share")).toHaveTextContent(
      "Not recorded: no grant of theory is on record for November 2026.",
    )
    await sentence("No grant of theory is on record in these months")
    const contents = within(
      await screen.findByRole("navigation", { name: "On this page" }, { timeout: 8000 }),
    )
    const links = contents.getAllByRole("link").map((link) => link.getAttribute("href"))
    for (const link of ["#queue", "#idle-days", "#pace"]) expect(links).not.toContain(link)
    expect(screen.queryByRole("heading", { name: /waited|unused/ })).toBeNull()
  })

  it("says of a budget that is used up that it is only if it began then, and of no factor that there is none", async () => {
    renderApp("/heron/team/speech")
    await title("speech")
    expect(answer("Can your grant run out?")).toHaveTextContent(
      "holds 500. Used on record since 28 October 2026: 768; over it, if it began then: 268. When it began is not on record.",
    )
    expect(answer("Can your grant run out?")).not.toHaveTextContent(/would last/)
    expect(answer("Fair share")).toHaveTextContent(/^The scheduler gives no factor of your own\./)
    expect(screen.queryByRole("heading", { name: /waited/ })).toBeNull()
    expect(
      await sentence("speech left nothing of its grant unused on the days on record in November 2026"),
    ).toBeVisible()
  })

  it("answers by the budget, the factor and the month before", async () => {
    renderApp("/heron/team/vision")
    await title("vision")
    expect(answer("Can your grant run out?")).toHaveTextContent(
      /holds 5,000\. Used on record since 28 October 2026: 1,128; left, if it began then: 3,872\. .* 224 a day, that would last 17 days\.$/,
    )
    expect(answer("Fair share")).toHaveTextContent(
      /^Factor 0\.97 when the records were taken: .* used slightly more than your share.* A share is a priority, not a holding\.$/,
    )
    expect(answer("Since October 2026")).toHaveTextContent(
      "Granted 12 GPUs after 8 (+4). Used 9.3 after 6 (+3.3).",
    )
  })

  it("tells no pace of now beside a month that is gone, and compares the first month with none", async () => {
    renderApp("/heron/team/vision?period=2026-10")
    await title("vision")
    expect(answer("Can your grant run out?")).not.toHaveTextContent(/would last/)
    expect(screen.queryByText(/^Since/, { selector: "dt" })).toBeNull()
  })

  it("shows how long jobs waited and why, in the scheduler’s own words", async () => {
    const { user } = renderApp("/heron/team/vision")
    expect(
      await sentence(
        "Half of the jobs of vision with GPUs that started waited at most 12 minutes, nine of ten at most 2.5 hours",
      ),
    ).toBeVisible()
    const figure = within(document.querySelector<HTMLElement>("#queue") ?? expect.fail("no figure"))
    expect(
      figure.getByText(/started in the record up to 4 November 2026: 20\. .* 1 job with 1 GPU\./, {
        selector: "p",
      }),
    ).toBeVisible()
    expect(figure.getByText("Priority", { selector: "svg text" })).toHaveAttribute("lang", "en")
    expect(figure.getByText("no reason given", { selector: "svg text" })).not.toHaveAttribute("lang")
    await user.click(figure.getByRole("button", { name: "Table" }))
    const rows = (await figure.findAllByRole("row")).slice(1).map((row) => row.textContent)
    expect(rows).toEqual(["Priority3075.0\u00a0%", "no reason given1025.0\u00a0%"])
  })

  it("shows what was idle by day, with the days on which it is not known as gaps", async () => {
    const { user } = renderApp("/heron/team/vision?period=2026-11")
    expect(
      await sentence(
        "vision left 3.3 GPUs of its grant unused on a mean day on record in November 2026, most on 4 November 2026: 7 GPUs",
      ),
    ).toBeVisible()
    const figure = within(document.querySelector<HTMLElement>("#idle-days") ?? expect.fail("no figure"))
    expect(figure.getByText(/Not on record, or left out: 1 day\./, { selector: "p" })).toBeVisible()
    await user.click(figure.getByRole("button", { name: "Table" }))
    expect((await figure.findAllByRole("row")).length).toBe(5)
  })

  it("hatches the day that the export cuts", async () => {
    renderApp("/heron/team/vision?period=2026-10")
    await sentence(/^vision left 2 GPUs of its grant unused on every day on record in October 2026$/)
    const figure = document.querySelector<HTMLElement>("#idle-days") ?? expect.fail("no figure")
    expect(within(figure).getByText(/Hatched: 28 October 2026, left out of every finding/)).toBeVisible()
    await vi.waitFor(() => expect(figure.querySelectorAll("svg rect[fill^='url(#']")).toHaveLength(1))
  })

  it("reads in Chinese, the scheduler’s words aside", async () => {
    renderApp("/zh/heron/team/vision")
    expect(
      await sentence(/^vision 已开始的 GPU 作业半数等待不超过 12 分钟，每10个中有9个等待不超过 2\.5 小时$/),
    ).toBeVisible()
    expect(answer("公平份额")).toHaveTextContent(/^记录取得时系数为 0\.97/)
  })

  it("lists the budget and the queue among what rests on its file", async () => {
    renderApp("/heron/sources?source=file-1")
    expect((await screen.findAllByText(/budget and queue/)).length).toBeGreaterThan(0)
  })

  it("says what failed and offers to try again", async () => {
    serve({ files: { ...HERON, "heron/scheduler.json": undefined } })
    renderApp("/heron/team/vision")
    expect(await screen.findByRole("button", { name: "Try again" })).toBeVisible()
  })
})
