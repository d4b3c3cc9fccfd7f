import { screen } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { draw } from "#testing/draw.tsx"
import { ExternalLink } from "./external-link.tsx"

describe("ExternalLink", () => {
  it.each([
    null,
    "",
    "javascript:alert(1)",
    "data:text/html,x",
    "//example.org",
    "ftp://example.org",
    "/data",
  ])("shows %j as plain text", (href) => {
    draw(<ExternalLink href={href}>The paper</ExternalLink>)
    expect(screen.getByText("The paper")).toBeVisible()
    expect(screen.queryByRole("link")).toBeNull()
  })

  it.each(["https://example.org", "http://example.org/a?b#c"])(
    "links to %s, telling it nothing of us",
    (href) => {
      draw(<ExternalLink href={href}>The paper</ExternalLink>)
      const link = screen.getByRole("link", { name: "The paper" })
      expect(link).toHaveAttribute("href", href)
      expect(link.getAttribute("rel")).toContain("noopener noreferrer")
    },
  )
})
