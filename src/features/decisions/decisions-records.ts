import { allocationsQuery } from "#data/allocations.ts"
import { appealsQuery, decisionsQuery } from "#data/decisions.ts"
import { labsQuery } from "#data/labs.ts"
import { type Answers, type FigureInput, hasResource, type Read } from "#figure/define-figure.ts"
import type { Org } from "#model/org.ts"
import { colourLabs, type LabColour, labColour } from "#words/lab-colour.ts"

export type DecisionsRecords = Answers<ReturnType<typeof queries>>

/** The meeting's decisions, the appeals against them where there are any, and the labs. */
export function loadDecisions({ org }: Pick<FigureInput<unknown>, "org">, read: Read): DecisionsRecords {
  return read(queries(org))
}

function queries(org: Org) {
  return {
    ledger: hasResource(org, "decisions") ? decisionsQuery(org.id) : null,
    appeals: hasResource(org, "appeals") ? appealsQuery(org.id) : null,
    nodes: labsQuery(org.id),
    record: hasResource(org, "allocations") ? allocationsQuery({ org: org.id }) : null,
  }
}

/** The same lab has the same colour on every page. */
export function colourOf({ record }: Pick<DecisionsRecords, "record">): (lab: string) => LabColour {
  return record === null ? labColour : colourLabs(record)
}
