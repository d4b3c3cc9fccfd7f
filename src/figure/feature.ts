import type { ComponentType } from "react"
import type { Basis, Bilingual } from "#model/basis.ts"
import type { Org, Resource } from "#model/org.ts"
import type { ParsedSearch } from "#model/search.ts"
import type { Figure } from "./define-figure.ts"

/** What the tab, the preview and the heading of a page say. */
export interface PageWords {
  title: Bilingual
  description: Bilingual
}

/** A page of an organisation: its place in the navigation, what it needs, what is said of it. */
export interface PageListing extends PageWords {
  /** last part of the address; empty for the overview */
  path: string
  nav: Bilingual
  /** questions that the page answers, in the words of whoever asks: the search finds them */
  asks?: readonly Bilingual[]
  /** resources without which the page has nothing to show */
  needs: readonly Resource[]
  /** what is said instead where the organisation has grants on record and no people */
  ofRecord?: PageWords
  open: () => Promise<PageModule>
}

/** The code of a page: what draws it, and the schema of its address, by which refused values are named. */
interface PageModule {
  default: ComponentType<PageProps>
  parse?: (raw: Readonly<Record<string, unknown>>) => ParsedSearch<unknown>
}

/** What every page is given; `title` is the one of its listing. */
export interface PageProps {
  org: Org
  title: string
}

/** A figure as everything that lists figures knows it, small enough to be there from the start. */
export interface FigureListing {
  /** as in the address, `/embed/<org>/<id>` and `#<id>` */
  id: string
  /** path of the page that has it */
  page: string
  name: Bilingual
  /** questions that the figure answers, in the words of whoever asks: the search finds them */
  asks?: readonly Bilingual[]
  /** resources without which there is nothing to show */
  needs: readonly Resource[]
  /** set where the figure exists only for allocations that are a scenario, or only for those that are a record */
  allocationBasis?: "scenario" | "record"
  /** false where the figure needs more than an address of its own can say, such as the lab of a team’s page */
  isEmbeddable?: false
  open: () => Promise<{ default: Figure }>
}

/** A question that a reader asks: its pages, and its figures in the order in which a page shows them. */
export interface Feature {
  pages: readonly PageListing[]
  figures: readonly FigureListing[]
}

/** Whether an organisation has what a page or a figure shows. */
export function isOffered(
  { needs, allocationBasis }: Pick<FigureListing, "needs"> & Partial<Pick<FigureListing, "allocationBasis">>,
  { has }: { has: readonly { resource: string; basis: Basis | null }[] },
): boolean {
  const basisOf = new Map(has.map(({ resource, basis }) => [resource, basis]))
  const isScenario = basisOf.get("allocations") === "scenario"
  const isOnBasis = allocationBasis === undefined || isScenario === (allocationBasis === "scenario")
  return isOnBasis && needs.every((resource) => basisOf.has(resource))
}

const asked = new WeakMap<object, Promise<unknown>>()

/** The code behind a listing. What was asked for stays asked for: whoever waits must find the same promise again. */
export function opened<T>(listing: { open: () => Promise<T> }): Promise<T> {
  const known = (asked.get(listing) as Promise<T> | undefined) ?? listing.open()
  asked.set(listing, known)
  return known
}
