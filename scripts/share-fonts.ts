import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import type { Locale } from "#i18n/locale.ts"
import { type FontWidths, readFontWidths } from "./font-widths.ts"
import type { Face, MeasureFace } from "./share-room.ts"

/**
 * Fonts of pictures as files, from packages, so that pictures are the same on every machine whatever fonts it has. Chinese
 * has one family for all; no package has its serif in two weights alone.
 */
const LATIN = {
  serif: "@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf",
  sans: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  bold: "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
}
const CHINESE = {
  sans: "@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf",
  bold: "@embedpdf/fonts-sc/fonts/NotoSansHans-Bold.otf",
}

/** What every letter of the Latin fonts is among. */
const LATIN_ONLY = /^[\s\u0020-\u024f\u2010-\u2026\u202f]*$/

/** Files that a picture needs: Chinese ones are large, and are read for each picture anew. */
export function fontsOf(svg: string): string[] {
  const fonts = [LATIN, ...(LATIN_ONLY.test(svg) ? [] : [CHINESE])].flatMap((files) => Object.values(files))
  return fonts.map(place)
}

/** Measures texts as the fonts will have them. */
export function createMeasure(): MeasureFace {
  const known = new Map<string, FontWidths>()
  return (text, { face, size }, locale) => {
    const file = fileOf(face, locale)
    const widths = known.get(file) ?? readFontWidths(readFileSync(place(file)))
    known.set(file, widths)
    return widths(text) * size
  }
}

function fileOf(face: Face, locale: Locale): string {
  if (locale === "zh") return face === "serif" ? CHINESE.bold : CHINESE.sans
  return LATIN[face]
}

function place(font: string): string {
  return resolve("node_modules", font)
}
