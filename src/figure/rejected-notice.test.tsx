import { screen } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { render } from "#testing/render-part.tsx"
import { RejectedNotice } from "./rejected-notice.tsx"

const rejected = (record: string) => ({
  file: "people.json",
  record,
  path: "departure.left",
  rule: "is not an EDTF date",
  value: '"2023-02-30"',
})

describe("RejectedNotice", () => {
  it("says nothing where no record is broken", async () => {
    render(
      <>
        <RejectedNotice rejected={[]} />
        <p>The drawing</p>
      </>,
    )
    await screen.findByText("The drawing")
    expect(screen.queryByRole("note")).toBeNull()
  })

  it("names each broken record with file, place, rule and value", async () => {
    render(<RejectedNotice rejected={[rejected("bea"), rejected("record 4")]} />)
    expect(await screen.findByRole("note")).toHaveTextContent("Left out, because the record is broken:")
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      'people.json, bea: departure.left is not an EDTF date ("2023-02-30")',
      'people.json, record 4: departure.left is not an EDTF date ("2023-02-30")',
    ])
  })

  it("shows what stands in the data as text, whatever it is", async () => {
    const { find } = render(<RejectedNotice rejected={[{ ...rejected("x"), value: "<img src=x>" }]} />)
    expect(await screen.findByText(/<img src=x>/)).toBeVisible()
    expect(find("img")).toEqual([])
  })
})
