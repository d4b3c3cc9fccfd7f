import { useSuspenseQuery } from "@tanstack/react-query"
import { screen, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { RequestError } from "#data/client.ts"
import { BrokenFileError } from "#model/records.ts"
import { render } from "#testing/render-part.tsx"
import { FigureBoundary } from "./figure-boundary.tsx"

/** A figure whose query does what it is told, anew at each try. */
function Ask({ id, tell }: { id: string; tell: () => Promise<string> }) {
  const { data } = useSuspenseQuery({ queryKey: [id], queryFn: tell })
  return <p>{data}</p>
}
const page = (tell: () => Promise<string>) => (
  <>
    <FigureBoundary>
      <Ask id="first" tell={tell} />
    </FigureBoundary>
    <FigureBoundary>
      <Ask id="second" tell={async () => "The other figure"} />
    </FigureBoundary>
  </>
)
const failWith = (error: unknown) => () => Promise.reject(error)

describe("FigureBoundary", () => {
  it("keeps the whole place of a figure that is on the way", async () => {
    const { find } = render(page(() => new Promise(() => undefined)))
    const waiting = await screen.findByRole("region", { name: "Loading a figure" })
    expect(waiting).toHaveAttribute("aria-busy", "true")
    expect(find(".drawing-slot")[0]).toHaveStyle({ "--wide": "400px" })
  })

  it.each([
    [
      "a server that fails",
      new RequestError("server", "/orgs", "It is down.", 503),
      "The server failed (503).",
      "/orgs: It is down.",
    ],
    [
      "no network",
      new RequestError("offline", "/orgs", "x"),
      "The data could not be reached.",
      "No answer for /orgs. Are you online?",
    ],
    [
      "a file that is not there",
      new RequestError("not-found", "a.json", "answered 404", 404),
      "The data is not there.",
      "a.json: answered 404",
    ],
    [
      "an answer that is no JSON",
      new RequestError("unreadable", "a.json", "is not JSON", 200),
      "The answer could not be read.",
      "a.json: is not JSON",
    ],
    [
      "a request that is refused",
      new RequestError("refused", "/x", "No step “hour”.", 400),
      "The request was refused.",
      "/x: No step “hour”.",
    ],
    [
      "a broken file",
      new BrokenFileError("people.json", "", "is no list"),
      "A data file is broken and was not used.",
      "people.json: the file is no list",
    ],
    ["a fault of our own", new Error("a is undefined"), "Something on this page failed.", "a is undefined"],
  ])("says of %s what failed, and leaves the other figure alone", async (_, error, title, detail) => {
    render(page(failWith(error)))
    const alert = await screen.findByRole("alert")
    expect(within(alert).getByText(title)).toBeVisible()
    expect(within(alert).getByText(detail)).toBeVisible()
    expect(screen.getByText("The other figure")).toBeVisible()
  })

  it("asks again when told to, and shows what it then gets", async () => {
    let isDown = true
    let tries = 0
    const tell = async () => {
      tries += 1
      if (isDown) throw new RequestError("server", "/orgs", "It is down.", 503)
      return "The figure"
    }
    const { user } = render(page(tell))
    const again = { name: "Try again" }
    await user.click(await screen.findByRole("button", again))
    await user.click(await screen.findByRole("button", again))
    expect(await screen.findByRole("alert")).toBeVisible()
    expect(tries).toBe(3)
    isDown = false
    await user.click(screen.getByRole("button", again))
    expect(await screen.findByText("The figure")).toBeVisible()
    expect(screen.queryByRole("alert")).toBeNull()
  })

  it("says it in Chinese on a Chinese page", async () => {
    render(page(failWith(new RequestError("offline", "/orgs", "x"))), { locale: "zh" })
    expect(within(await screen.findByRole("alert")).getByRole("button", { name: "重试" })).toBeVisible()
  })
})
