import { screen } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { render } from "#testing/render-part.tsx"
import { Contact } from "./contact.tsx"
import { ReportForm } from "./report-form.tsx"

describe("who publishes this", () => {
  it("is said to be unknown where nobody has said it", async () => {
    render(<Contact publisher="" contact="" />)
    expect(
      await screen.findByText(/has not said who they are.*No way to reach them is given here\./),
    ).toBeVisible()
  })

  it("is named, with an e-mail address or a page", async () => {
    const { unmount } = render(<Contact publisher="The Desk" contact="desk@example.org" />)
    expect(await screen.findByText(/This site is published by The Desk\./)).toBeVisible()
    expect(await screen.findByRole("link")).toHaveAttribute("href", "mailto:desk@example.org")
    unmount()
    render(<Contact publisher="The Desk" contact="https://example.org/contact" />)
    expect(await screen.findByRole("link")).toHaveAttribute("href", "https://example.org/contact")
  })
})

describe("a report", () => {
  const show = (contact: string) => render(<ReportForm orgs={[]} org="meta" record="opt" contact={contact} />)

  it("can be sent by e-mail, with everything that was written", async () => {
    show("desk@example.org")
    const link = await screen.findByRole("link", { name: "Send it by e-mail" })
    const href = link.getAttribute("href") ?? ""
    const url = new URL(href)
    expect([url.pathname, url.searchParams.get("subject")]).toEqual(["desk@example.org", "Error in opt"])
    expect(url.searchParams.get("body")).toContain("Record: opt\r\n\r\nData: meta")
  })

  it("says so where there is nobody to send it to", async () => {
    show("")
    expect(await screen.findByText(/There is no address here to send it to/)).toBeVisible()
    expect(screen.queryByRole("link")).toBeNull()
  })
})
