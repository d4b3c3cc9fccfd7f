/** Colours of the style sheet by the names of their tokens, as a light page has them. */
export type Tokens = ReadonlyMap<string, string>

/** The tokens of a style sheet, such as `ink` of `--ink: light-dark(#1b1d1f, #ecebe6)`. */
export function readLightTokens(css: string): Tokens {
  const tokens = css.matchAll(/--([\w-]+):\s*(?:light-dark\(\s*)?(#[\da-f]{3,8})\b/gi)
  return new Map([...tokens].map(([, name = "", colour = ""]) => [name, colour]))
}

/** Markup with its tokens as colours, for who knows no style sheet. Throws for a token that is not there. */
export function writeTokens(markup: string, tokens: Tokens): string {
  return markup.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => readToken(tokens, name))
}

export function readToken(tokens: Tokens, name: string): string {
  const colour = tokens.get(name)
  if (colour === undefined) throw new Error(`The style sheet has no colour --${name}.`)
  return colour
}
