import { screen, waitFor, within } from "@testing-library/react"
import { expect, it } from "vitest"
import { TWO_CLUSTERS } from "#library/two-clusters.fixture.ts"
import { org } from "#testing/builders.ts"
import { renderFigure, renderPage } from "#testing/render-figure.tsx"
import { serve } from "#testing/serve.ts"

const twin = { ...org(["allocations", "labs", "sources"], "measured"), id: "twin" }
const open = (path: string, search = "") => {
  serve({ files: TWO_CLUSTERS })
  return renderPage(path, twin, { search })
}
const figure = (id: string, search = "") => {
  serve({ files: TWO_CLUSTERS })
  return renderFigure(id, twin, { search })
}
const heading = (name: RegExp | string) => screen.findByRole("heading", { name })

it("leads from the organisation to a lab’s clusters and to one of them", async () => {
  const { user, address } = open("allocation", "?lab=ada")
  expect(
    await heading(
      /^ada in east had 67\s% of the GPUs granted in ada on \d+ \w+ 2024, more than the other cluster$/,
    ),
  ).toBeVisible()
  const places = screen.getByRole("navigation", { name: "Where you are" })
  await user.selectOptions(
    within(places).getByRole("combobox", { name: "Look into one cluster" }),
    "ada-west",
  )
  expect(
    await heading(/^ada in west went from 16 GPUs granted on \d+ \w+ 2024 to 8 on \d+ \w+ 2024$/),
  ).toBeVisible()
  // a part of a lab that moved is not taken for the lab
  const whole =
    "Over all its clusters ada was granted 24 GPUs at the beginning of the range and 24 at its end."
  // the figures further down follow
  await waitFor(() => expect(screen.getAllByText(whole).length).toBeGreaterThan(1))
  expect(address()).toContain("lab=ada-west")
})

it("matches cuts and rises within a cluster, and calls a lab’s change of clusters what it is", async () => {
  figure("reallocations")
  expect(
    await heading(
      "Twice a cut and a rise of the same day match in 8 GPUs within one cluster; two of them are ada moving between clusters",
    ),
  ).toBeVisible()
  const notes = screen.getAllByRole("note").map((note) => note.textContent)
  expect(notes).toContain(
    "29 February 2024: ada in west falls by 8 GPUs and ada in east rises by as many. That is a move of the lab between clusters, not a gain.",
  )
  expect(screen.getByText("More that is known to mislead: 1 March 2024")).toBeVisible()
  expect(screen.getByText("1 March 2024: Its cut was entered late.")).toBeInTheDocument()
  expect(await screen.findByRole("img")).toHaveAccessibleDescription(
    /no transfer is recorded\. 1 more change, 4 GPUs, is read neither as new nor as withdrawn: a caveat stands against it\.$/,
  )
})

it("says whose use is not known as a whole, and where it is on record", async () => {
  figure("gap")
  expect(
    await screen.findByText("The use of ada is not known as a whole: it is on record for ada in east alone."),
  ).toBeVisible()
})

it("has a page for what a lab holds in one cluster", async () => {
  serve({ files: TWO_CLUSTERS })
  renderPage("team", twin, { search: "?lab=ada&team=ada-east" })
  expect(
    await screen.findByText(/^Mean GPUs granted in March 2024; place 1 of 2 clusters of the lab by grant\.$/),
  ).toBeVisible()
})

it("takes use that is on record in one cluster alone for all use of the lab in no sentence", async () => {
  open("allocation", "?lab=ada&measure=used")
  expect(
    await heading(
      /^ada in east is the only cluster of ada of which it is on record what was used on \d+ \w+ 2024$/,
    ),
  ).toBeVisible()
})

it("gives a cluster no share of the use of labs that its own lab is not among", async () => {
  open("team", "?lab=ada&team=ada-east&period=2024-02")
  expect(
    await screen.findByText(
      "How much of its share is used cannot be said: the use of its lab is not on record as a whole.",
    ),
  ).toBeVisible()
})
