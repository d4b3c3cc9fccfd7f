import { screen } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { render } from "#testing/render-part.tsx"
import { RecordAnchor } from "./record-anchor.tsx"

const open = (file: "people" | "context") =>
  render(
    <RecordAnchor org="meta" file={file} id="someone" lang="en">
      Someone
    </RecordAnchor>,
  )

describe("RecordAnchor", () => {
  it("leads to the page and the parameter that show the record", async () => {
    open("people")
    expect(await screen.findByRole("link", { name: "Someone" })).toHaveAttribute(
      "href",
      "/meta/attrition?person=someone",
    )
  })

  it("leads to the evidence of a row, where the record is one of a table", async () => {
    open("context")
    expect(await screen.findByRole("link", { name: "Someone" })).toHaveAttribute(
      "href",
      "/meta/decisions?how=elsewhere~someone",
    )
  })
})
