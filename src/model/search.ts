import * as z from "zod/mini"

/** What the address asked for and what of it could not be understood. */
export interface ParsedSearch<T> {
  values: T
  /** refused values, for a notice that names them */
  refused: { name: string; value: string }[]
}

/**
 * Reads search parameters forgivingly: a value that its schema refuses falls back to the field's default and is
 * reported; parameters the schema does not know are left alone. Every field of `fields` must accept `undefined`.
 */
export function parseSearch<T extends Record<string, z.ZodMiniType>>(
  fields: T,
  raw: Readonly<Record<string, unknown>>,
): ParsedSearch<{ [K in keyof T]: z.infer<T[K]> }> {
  const refused: ParsedSearch<unknown>["refused"] = []
  const entries = Object.entries(fields).map(([name, schema]) => {
    const result = z.safeParse(schema, raw[name])
    if (result.success) return [name, result.data]
    refused.push({ name, value: String(raw[name]) })
    return [name, z.parse(schema, undefined)]
  })
  return { values: Object.fromEntries(entries), refused }
}
