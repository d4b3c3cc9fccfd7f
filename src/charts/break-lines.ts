/** Breaks a text into lines of at most `most` pixels; Chinese breaks anywhere, other text at spaces. */
export function breakLines(text: string, most: number, widthOf: (text: string) => number): string[] {
  const parts = text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/gu) ?? []
  const lines: string[] = []
  let line = ""
  for (const part of parts) {
    if (line !== "" && widthOf((line + part).trimEnd()) > most) {
      lines.push(line.trimEnd())
      line = ""
    }
    line += part
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()]
}
