/**
 * About how wide a text will be in pixels, for keeping labels apart before they are drawn: a Latin letter is half
 * as wide as it is high, a Chinese sign as wide. Errs on the wide side.
 */
export function textWidth(text: string, fontSize: number): number {
  return [...text].reduce((sum, sign) => sum + (sign > "\u2e80" ? 1.02 : 0.54), 0) * fontSize
}
