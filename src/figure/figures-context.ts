import { createContext, useContext } from "react"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import { type FigureListing, isOffered } from "./feature.ts"

/** Every figure there is, in the order of the features that have them; the app knows them all. */
export const FiguresContext = createContext<readonly FigureListing[]>([])

/** The figures that a page shows of an organisation, in their order: exactly those whose needs it has. */
export function useFiguresOf(page: string, org: Org): readonly FigureListing[] {
  return useContext(FiguresContext).filter((figure) => figure.page === page && isOffered(figure, org))
}

/** What a figure is called in the reader’s language, `null` where no list has it. */
export function useFigureName(id: string): string | null {
  const { locale } = useFormat()
  return useContext(FiguresContext).find((figure) => figure.id === id)?.name[locale] ?? null
}

/** The figure of that name, `null` where the organisation has not what it shows. */
export function useFigure(id: string, org: Org): FigureListing | null {
  const found = useContext(FiguresContext).find((figure) => figure.id === id && figure.isEmbeddable !== false)
  return found !== undefined && isOffered(found, org) ? found : null
}
