/** Keeps a text legible where a line passes behind it. Spread over the text, or over a group of texts. */
export const HALO = { stroke: "var(--bg)", strokeWidth: 4, paintOrder: "stroke" } as const
