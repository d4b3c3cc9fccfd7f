import { papersQuery } from "#data/papers.ts"
import { peopleQuery } from "#data/people.ts"
import { projectsQuery } from "#data/projects.ts"
import { type Answers, type FigureInput, hasResource, type Read } from "#figure/define-figure.ts"
import type { Paper } from "#model/paper.ts"
import { type LabColour, labColour } from "#words/lab-colour.ts"

/** What figures of people are made from; projects only say which colour a paper has. */
export type PeopleRecords = Answers<ReturnType<typeof peopleQueries>>

export function loadPeople({ org }: Pick<FigureInput<unknown>, "org">, read: Read): PeopleRecords {
  return read(peopleQueries(org))
}

function peopleQueries(org: FigureInput<unknown>["org"]) {
  return {
    papers: papersQuery(org.id),
    people: peopleQuery(org.id),
    projects: hasResource(org, "projects") ? projectsQuery(org.id) : null,
  }
}

/** The colour of a paper is that of the lab it came from. */
export function colourPapers({ projects }: Pick<PeopleRecords, "projects">): (paper: Paper) => LabColour {
  const labOf = new Map((projects?.records ?? []).map((project) => [project.id, project.lab]))
  return (paper) => labColour(labOf.get(paper.project) ?? "")
}
