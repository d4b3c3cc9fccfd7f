/** Gives the width of a text in em, letters side by side as they are: kerning only narrows it. */
export type FontWidths = (text: string) => number

/**
 * Reads from a TrueType or OpenType file how wide its letters are (OpenType specification: `head`, `hhea`, `hmtx`, `cmap`
 * format 4, which covers the basic plane). A sign that the font has not counts as one em, as the fonts that stand in for
 * it have them. Throws for a file without these tables.
 */
export function readFontWidths(file: Buffer): FontWidths {
  const tables = readTables(file)
  const unitsPerEm = file.readUInt16BE(tables("head") + 18)
  const metrics = file.readUInt16BE(tables("hhea") + 34)
  const glyphOf = readGlyphs(file, tables("cmap"))
  const widths = tables("hmtx")
  const widthOf = (sign: string) => {
    const glyph = glyphOf(sign.codePointAt(0) ?? 0)
    if (glyph === 0) return 1
    // the last width holds for all glyphs after it
    return file.readUInt16BE(widths + Math.min(glyph, metrics - 1) * 4) / unitsPerEm
  }
  const known = new Map<string, number>()
  return (text) => {
    let sum = 0
    for (const sign of text) {
      const width = known.get(sign) ?? widthOf(sign)
      known.set(sign, width)
      sum += width
    }
    return sum
  }
}

/** Where a table begins in the file, by its tag. */
function readTables(file: Buffer): (tag: string) => number {
  const places = new Map<string, number>()
  for (let index = 0; index < file.readUInt16BE(4); index++) {
    const entry = 12 + index * 16
    places.set(file.toString("latin1", entry, entry + 4), file.readUInt32BE(entry + 8))
  }
  return (tag) => places.get(tag) ?? fail(`The font has no table ${tag}.`)
}

/** Number of the glyph of a code point, 0 for one that the font has not. */
function readGlyphs(file: Buffer, cmap: number): (code: number) => number {
  const subtables = Array.from({ length: file.readUInt16BE(cmap + 2) }, (_, index) => {
    return cmap + file.readUInt32BE(cmap + 8 + index * 8)
  })
  const start = subtables.find((at) => file.readUInt16BE(at) === 4) ?? fail("The font maps no basic plane.")
  const twice = file.readUInt16BE(start + 6)
  const read = (row: number, segment: number) => start + 14 + row * twice + (row > 0 ? 2 : 0) + segment
  return (code) => {
    let segment = 0
    while (segment < twice && file.readUInt16BE(read(0, segment)) < code) segment += 2
    if (segment >= twice || code > 0xffff) return 0
    const first = file.readUInt16BE(read(1, segment))
    if (first > code) return 0
    const delta = file.readUInt16BE(read(2, segment))
    const place = read(3, segment)
    const offset = file.readUInt16BE(place)
    if (offset === 0) return (code + delta) & 0xffff
    const glyph = file.readUInt16BE(place + offset + (code - first) * 2)
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
}

function fail(problem: string): never {
  throw new Error(problem)
}
