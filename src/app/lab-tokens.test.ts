import { readFileSync } from "node:fs"
import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
  wcagLuminance,
} from "culori"
import { describe, expect, it } from "vitest"

/*
 * The colours of labs as the style sheet has them, in both themes. Colour vision deficiencies by the matrices of
 * Machado, Oliveira and Fernandes (2009), at full severity; differences by CIEDE2000.
 */

const CSS = readFileSync(new URL("./style.css", import.meta.url), "utf8")
const LABS = ["us", "paris", "london", "montreal", "tel-aviv", "genai", "msl", "other"]

/** The two colours of a token: on a light page and on a dark one. */
function readToken(name: string): { light: string; dark: string } {
  const [, light = "", dark = ""] =
    new RegExp(`--${name}: light-dark\\((#[\\da-f]{6}), (#[\\da-f]{6})\\);`).exec(CSS) ??
    expect.fail(`no --${name}`)
  return { light, dark }
}

const toRgb = converter("rgb")
const difference = differenceCiede2000()

/** A colour as a printer without colours gives it: a grey of the same luminance. */
function toGrey(colour: string): Color {
  const luminance = wcagLuminance(colour)
  const value = luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * luminance ** (1 / 2.4) - 0.055
  return { mode: "rgb", r: value, g: value, b: value }
}

const see = (filter: (colour: Color) => Color) => (colour: string) =>
  filter(toRgb(colour) ?? expect.fail(`${colour} is no colour`))
const VISIONS: [name: string, look: (colour: string) => Color, least: number][] = [
  ["all colours", see((colour) => colour), 14],
  ["protanopia", see(filterDeficiencyProt(1)), 14],
  ["deuteranopia", see(filterDeficiencyDeuter(1)), 14],
  ["tritanopia", see(filterDeficiencyTrit(1)), 14],
  // lightness alone has room for less; there hatch, dash and shape tell labs apart (charts/lab-signs.ts)
  ["grey", toGrey, 4.5],
]

describe.each(["light", "dark"] as const)("colours of labs on a %s page", (theme) => {
  const fills = LABS.map((lab) => ({ lab, colour: readToken(`lab-${lab}`)[theme] }))
  const bg = readToken("bg")[theme]

  it.each(VISIONS)("are told apart with %s", (_, look, least) => {
    const seen = fills.map(({ lab, colour }) => ({ lab, colour: look(colour) }))
    const tooNear = seen.flatMap((a, index) =>
      seen
        .slice(index + 1)
        .map((b) => ({ pair: `${a.lab}, ${b.lab}`, by: difference(a.colour, b.colour) }))
        .filter(({ by }) => by < least),
    )
    expect(tooNear).toEqual([])
  })

  it("stand out from the page as fills, and can be read as text", () => {
    const contrast = (suffix: string) =>
      LABS.map((lab) => [lab, wcagContrast(readToken(`lab-${lab}${suffix}`)[theme], bg)] as const)
    expect(contrast("").filter(([, by]) => by < 3)).toEqual([])
    expect(contrast("-text").filter(([, by]) => by < 4.5)).toEqual([])
  })
})

it("would notice two colours that some readers cannot tell apart", () => {
  const [red, green] = ["#a04040", "#6a6a20"].map(see(filterDeficiencyDeuter(1)))
  expect(difference(red ?? expect.fail(), green ?? expect.fail())).toBeLessThan(14)
})
