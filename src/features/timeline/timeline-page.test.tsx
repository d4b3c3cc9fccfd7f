import { screen, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import type { Cluster } from "#model/cluster.ts"
import type { OrgEvent } from "#model/event.ts"
import type { Project } from "#model/project.ts"
import { org } from "#testing/builders.ts"
import { readFrozen } from "#testing/frozen.ts"
import { renderPage } from "#testing/render-figure.tsx"
import { type Served, serve } from "#testing/serve.ts"

const meta = { ...org(["projects", "events", "clusters", "papers", "people", "sources"]), id: "meta" }
const open = (search = "", served: Served = {}, locale: "en" | "zh" = "en") => {
  serve(served)
  return renderPage("timeline", meta, { search, locale })
}
const timeline = async () =>
  within(await screen.findByRole("region", { name: /model projects .* start on record|有开始时间的记录/ }))

describe("TimelinePage", () => {
  it("says of how many projects the start is known", async () => {
    open()
    const sentence =
      "Of 13 model projects four have a start on record; how long the other nine took is not known"
    expect(await screen.findByRole("heading", { level: 2, name: sentence })).toBeVisible()
  })

  it("says it in Chinese", async () => {
    open("", {}, "zh")
    const sentence = "13 个模型项目中，4 个有开始时间的记录；其余 9 个历时多久不得而知"
    expect(await screen.findByRole("heading", { level: 2, name: sentence })).toBeVisible()
  })

  it("tabulates every project, milestone and event of all years", async () => {
    const projects = readFrozen<Project[]>("meta/projects.json")
    const events = readFrozen<OrgEvent[]>("meta/events.json")
    open("?table=timeline&from=2013-01-01&to=2026-12-31")
    const rows = (await timeline()).getAllByRole("row")
    const milestones = projects.flatMap((project) => project.milestones)
    expect(rows).toHaveLength(1 + projects.length + milestones.length + events.length)
  })

  it("says what the dates leave out", async () => {
    open("?from=2021-01-01&to=2023-12-31")
    expect(await screen.findByText("Outside these dates: 5 projects, 19 events.")).toBeVisible()
  })

  it("opens what the address names, with compute that differs from source to source", async () => {
    open("?item=opt")
    const panel = within(await screen.findByRole("region", { name: "OPT (OPT-175B)" }))
    for (const amount of [/75 t CO₂e/, /137 t CO₂e/, /82 t CO₂e/])
      expect(panel.getByText(amount)).toBeVisible()
    expect(panel.getByRole("button", { name: "Llama 2" })).toBeVisible()
  })

  it("names an event by its own address", async () => {
    const [event] = readFrozen<OrgEvent[]>("meta/events.json")
    open(`?item=${event?.id}`)
    expect(await screen.findByRole("region", { name: event?.title.en ?? "" })).toBeVisible()
  })

  it("names a cluster by its own address", async () => {
    const [cluster] = readFrozen<Cluster[]>("meta/clusters.json")
    open(`?item=${cluster?.id}`)
    expect(await screen.findByRole("region", { name: cluster?.name ?? "" })).toBeVisible()
  })

  it("closes with Escape", async () => {
    const { user } = open("?item=llama.2")
    await screen.findByRole("region", { name: "LLaMA (1)" })
    await user.keyboard("{Escape}")
    expect(screen.queryByRole("region", { name: "LLaMA (1)" })).not.toBeInTheDocument()
  })

  it("says so of an item that is not there, and of a value it does not understand", async () => {
    open("?item=nobody&lanes=colour")
    expect(await screen.findByText(/“nobody”, of which there is no record/)).toBeVisible()
    expect(screen.getByText(/asks for lanes/)).toBeVisible()
  })

  it("draws a kind of milestone it has never seen", async () => {
    const projects = readFrozen<Project[]>("meta/projects.json")
    const [first, ...rest] = projects
    const strange = {
      date: "2022-02-02",
      kind: "benchmark",
      title: "A new kind",
      sources: first?.sources ?? [],
    }
    open("?table=timeline", {
      files: { "meta/projects.json": [{ ...first, milestones: [strange] }, ...rest] },
    })
    expect((await timeline()).getByRole("row", { name: /A new kind benchmark/ })).toBeVisible()
  })

  it("names a broken record and shows the others", async () => {
    const projects = readFrozen<Project[]>("meta/projects.json")
    const [first, ...rest] = projects
    open("", { files: { "meta/projects.json": [{ ...first, status: "lost" }, ...rest] } })
    expect(await screen.findByText(/^projects\.json, opt: status /)).toBeVisible()
  })

  it("says that a file is not there", async () => {
    open("", { files: { "meta/events.json": undefined } })
    expect(await screen.findByRole("alert")).toHaveTextContent("meta/events.json: answered 404")
  })
})

const RIVALRY = "By 30 September 2023, 4 to 12 of OPT’s 19 authors and 6 to 9 of LLaMA’s 14 authors had left"

describe("the rivalry", () => {
  it("says how many had left, and no more", async () => {
    open()
    expect(await screen.findByRole("heading", { level: 2, name: RIVALRY })).toBeVisible()
  })

  it("draws each layer unless it is switched off", async () => {
    const { user } = open("?table=rivalry")
    const figure = within(await screen.findByRole("region", { name: RIVALRY }))
    const departures = () => figure.queryAllByRole("row", { name: /departure of an author/ }).length
    expect(departures()).toBe(15)
    await user.click(figure.getByRole("button", { name: "Departures" }))
    expect(departures()).toBe(0)
    expect(figure.getAllByRole("row", { name: /cluster announced/ }).length).toBeGreaterThan(0)
  })

  it("gives what somebody only estimates the sign of an estimate, and names that basis", async () => {
    open()
    const figure = within(await screen.findByRole("region", { name: RIVALRY }))
    expect(await figure.findByText("≈ 150,000 GPUs")).toBeInTheDocument()
    for (const basis of ["Reported", "Derived", "Estimate"])
      expect(figure.getAllByText(basis)[0]).toBeVisible()
  })

  it("opens a departure with its bounds and sources", async () => {
    open("?item=guillaume-lample")
    const panel = within(await screen.findByRole("region", { name: "Guillaume Lample" }))
    expect(panel.getByText("Known gone by")).toBeVisible()
    expect(panel.getByRole("link", { name: "All observations of this person" })).toBeVisible()
  })

  it("is absent where no authors are followed", async () => {
    serve({})
    const noPeople = { ...org(["projects", "events", "clusters", "sources"]), id: "meta" }
    renderPage("timeline", noPeople, { search: "", locale: "en" })
    expect(await screen.findByRole("heading", { level: 2, name: /model projects/ })).toBeVisible()
    expect(screen.queryByRole("heading", { name: /authors/ })).not.toBeInTheDocument()
  })
})

describe("compute and capacity", () => {
  it("says between what the published runs lie, and that they are no quotas", async () => {
    open()
    const sentence =
      "Runs whose GPU-hours were published reach from 82,432 (LLaMA-7B on A100-80GB) to 30,840,000 (Llama 3.1 405B on H100-80GB)"
    const figure = within(await screen.findByRole("region", { name: sentence }))
    expect(figure.getAllByText(/they are not quotas/)[0]).toBeVisible()
  })

  it("tabulates the conflicting figures of one run, each with what it rests on", async () => {
    open("?table=compute")
    const figure = within(await screen.findByRole("region", { name: /^Runs whose GPU-hours were published/ }))
    const rows = figure.getAllByRole("row", { name: /^OPT-175B/ }).map((row) => row.textContent)
    for (const tons of ["75", "137", "82"]) expect(rows.some((text) => text?.includes(tons))).toBe(true)
  })

  it("says which promises of capacity were kept", async () => {
    open()
    const sentence =
      "Five dated promises of capacity: one stated as kept, after its date; one not yet due; three not stated as kept"
    expect(await screen.findByRole("heading", { level: 2, name: sentence })).toBeVisible()
  })

  it("says it in Chinese", async () => {
    open("", {}, "zh")
    const sentence =
      "带日期的容量承诺共5项：1项有陈述称已兑现，但在期限之后；1项尚未到期；3项没有陈述称已兑现"
    expect(await screen.findByRole("heading", { level: 2, name: sentence })).toBeVisible()
  })
})
